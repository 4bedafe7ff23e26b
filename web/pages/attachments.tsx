// What goes with a post, told before it is fetched: kind, name, size; and the field where a writer joins files.
import { ATTACHMENT_TYPES, type Attachment, kindOfType, SMALL_ENOUGH } from "../../schema/contract/attachments.ts";
import { number } from "../i18n/format.ts";
import { Field, wiring } from "../ui/field.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";

/** « Photo · puits.jpg · 320 Ko ». */
function useLine(): (file: Attachment) => string {
  const { t, locale } = useFrame();
  const words = t.attachments;
  return ({ type, name, bytes, seconds }) => {
    const kilobytes = Math.max(1, Math.round(bytes / 1024));
    const size =
      kilobytes < 1000
        ? words.kilobytes(number(locale, kilobytes))
        : words.megabytes(number(locale, kilobytes / 1024, 1));
    const lasting = seconds === null ? [] : [words.lasting(Math.floor(seconds / 60), seconds % 60)];
    return [words[kindOfType(type)], name || words.noName, ...lasting, size].join(" · ");
  };
}

/** Pictures show where the reader's device does not save data; sound waits for a press; the rest are links. */
export function Attachments({ files, own = false }: { files: readonly Attachment[]; own?: boolean }) {
  const { t, saveData, path } = useFrame();
  const line = useLine();
  if (files.length === 0) return null;
  return (
    <ul class="files" aria-label={t.attachments.listLabel}>
      {files.map((file) => (
        <li key={file.id}>
          <a href={`/attachments/${file.id}`}>
            {!saveData && <Picture file={file} />}
            <bdi>{line(file)}</bdi>
          </a>
          {kindOfType(file.type) === "voice" && (
            // biome-ignore lint/a11y/useMediaCaption: a voice note has no captions; its post says what it is about.
            <audio controls preload="none" src={`/attachments/${file.id}`} aria-label={line(file)} />
          )}
          {own && (
            <Form action={`/attachments/${file.id}/removal`} class="inline">
              <Hidden name="next" value={path} />
              <Submit tone="link" about={`(${file.name || t.attachments.noName})`}>
                {t.attachments.remove}
              </Submit>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Its small picture; a heavy one that has none stays a link. */
function Picture({ file }: { file: Attachment }) {
  const { id, type, bytes, small, width, height } = file;
  if (kindOfType(type) !== "picture" || !width || !height || (small === 0 && bytes > SMALL_ENOUGH)) return null;
  return <img src={`/attachments/${id}/small`} {...shownAt(width, height)} alt="" loading="lazy" decoding="async" />;
}

const SHOWN = 320;

/** The place it will take, so that the page does not jump when it comes. */
function shownAt(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, SHOWN / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

export interface AttachmentFieldProps {
  /** Sent with an earlier try of the same form: each leaves with the post unless it is unticked. */
  kept?: readonly Attachment[];
  error?: string | undefined;
}

/** The form around it needs `files`. */
export function AttachmentField({ kept = [], error }: AttachmentFieldProps) {
  const { t } = useFrame();
  const line = useLine();
  const words = t.attachments;
  const field = { name: "files", label: words.label, hint: words.hint, optional: t.common.optional };
  const said = { ...field, ...(error && { error }) };
  return (
    <div data-files>
      {kept.map((file) => (
        <p key={file.id} class="small">
          <label>
            <input type="checkbox" name="attachments" value={file.id} checked /> <bdi>{line(file)}</bdi> ({words.sent})
          </label>
        </p>
      ))}
      <Field {...said}>
        <input {...wiring(said)} class="input" type="file" name="files" multiple accept={ATTACHMENT_TYPES.join(",")} />
      </Field>
    </div>
  );
}
