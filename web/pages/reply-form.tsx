// The form at the end of a topic: one's answer, with the id it will bear, so that a repeat is the same post.
import type { Attachment } from "../../schema/contract/attachments.ts";
import type { ReplyDraft, TopicView } from "../../schema/contract/board-views.ts";
import { Select } from "../ui/choices.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import { AttachmentField } from "./attachments.tsx";
import { useAuthorName } from "./author.tsx";
import { KeptTexts } from "./kept.tsx";
import type { FormErrors } from "./problems.tsx";
import { SpeakerFields } from "./speaker-fields.tsx";
import { WriteHelp } from "./write-help.tsx";

export interface ReplyFormProps {
  view: TopicView;
  draft: ReplyDraft | undefined;
  errors: FormErrors | undefined;
  /** Files received with an earlier try. */
  kept?: readonly Attachment[] | undefined;
}

export function ReplyForm({ view, draft, errors, kept }: ReplyFormProps) {
  const { t, reader, path } = useFrame();
  const words = t.board.reply;
  if (view.shut) return draft?.text ? <KeptTexts texts={[draft.text]} /> : null;
  if (!reader || !draft) {
    return (
      <p class="screen">
        <a href={`/sign-in?next=${encodeURIComponent(path)}`}>{words.signIn}</a>
      </p>
    );
  }
  return (
    <section class="reply screen" id="reply">
      <h2>{words.title}</h2>
      <Quoting view={view} />
      <Form action={`/topics/${view.topic.id}/posts`} files>
        <Hidden name="id" value={draft.id} />
        {view.quoting && <Hidden name="quote" value={view.quoting.id} />}
        <WriteHelp>
          <TextArea
            name="text"
            label={words.text}
            hint={view.topic.visibility === "public" ? `${words.hint} ${words.publicHint}` : words.hint}
            value={draft.text}
            rows={7}
            error={errors?.fields.text}
          />
        </WriteHelp>
        <AttachmentField kept={kept} error={errors?.fields.attachments} />
        <SpeakerFields speakers={view.speakers} draft={draft} errors={errors} />
        <Languages lang={draft.lang} />
        <Buttons>
          <Submit>{words.send}</Submit>
          <a href="/conduct">{t.board.write.conduct}</a>
        </Buttons>
      </Form>
    </section>
  );
}

function Quoting({ view }: { view: TopicView }) {
  const { t } = useFrame();
  const name = useAuthorName();
  const { quoting, topic } = view;
  if (!quoting) return null;
  return (
    <blockquote class="quoted">
      <p class="small">
        {t.board.reply.quoting(name(quoting.author))} ·{" "}
        <a href={`/topics/${topic.id}?from=${quoting.seq}#reply`}>{t.board.reply.noQuote}</a>
      </p>
      <p dir="auto">{quoting.excerpt}</p>
    </blockquote>
  );
}

export function Languages({ lang }: { lang: string }) {
  const { t } = useFrame();
  return (
    <Select
      name="lang"
      label={t.board.write.lang}
      empty={t.board.write.langAuto}
      value={lang}
      options={Object.entries(t.board.languages).map(([value, label]) => ({ value, label }))}
    />
  );
}
