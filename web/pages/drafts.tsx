// What one has begun to write and not published yet.
import type { Draft } from "../../schema/contract/drafts.ts";
import { ago } from "../i18n/format.ts";
import { Empty } from "../ui/empty.tsx";
import { Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Shell } from "./shell.tsx";

export function DraftsPage({ drafts, now }: { drafts: Draft[]; now: string }) {
  const { t, locale } = useFrame();
  const words = t.board.drafts;
  return (
    <Shell title={words.title} noindex>
      <h1>{words.title}</h1>
      {drafts.length > 0 && <p class="soft">{words.kept}</p>}
      {drafts.length === 0 && (
        <Empty title={words.none} action={{ href: "/topics", label: t.board.topic.all }}>
          <p>{words.noneHint}</p>
        </Empty>
      )}
      <ul class="plain topics">
        {drafts.map(({ id, title, said, updatedAt }) => (
          <li key={id} class="topic-row">
            <p class="row small">
              <span class={`kind ${said.kind}`}>{t.board.kinds[said.kind]}</span>
              <span class="soft">{ago(locale, updatedAt, now)}</span>
            </p>
            <h2>
              <a href={`/topics/new?draft=${id}`} dir="auto">
                {title || words.untitled}
              </a>
            </h2>
            <Form action={`/drafts/${id}/delete`} class="inline">
              <Submit tone="link" about={title}>
                {words.delete}
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
    </Shell>
  );
}
