// A text that is reported or decided upon, quoted as it stands, with the way to where it stands.
import type { SubjectView } from "../../schema/contract/moderation-views.ts";
import { Details } from "../ui/details.tsx";
import { useFrame } from "../ui/frame.ts";
import { Prose } from "../ui/prose.tsx";

/** Where it can be read. */
export function useSubjectPath({ id, kind, topic }: Pick<SubjectView, "id" | "kind" | "topic">): string {
  if (kind === "post") return `/posts/${id}`;
  if (kind === "organisation") return `/organisations/${id}`;
  return topic ? `/topics/${topic}` : "/coordination/moderation";
}

export function SubjectQuote({ subject, title }: { subject: SubjectView; title: string }) {
  const { t } = useFrame();
  const name = subject.title || t.moderation.untitled;
  return (
    <section>
      <h2>{title}</h2>
      <p>
        <a href={useSubjectPath(subject)} dir="auto">
          {name}
        </a>
      </p>
      {subject.author && (
        <p class="soft" dir="auto">
          {t.moderation.case.by(subject.author)}
        </p>
      )}
      {subject.html && (
        <Details summary={t.moderation.case.text} open>
          <Prose html={subject.html} />
        </Details>
      )}
    </section>
  );
}
