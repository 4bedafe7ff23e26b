// Writes the texts of a meeting, a column for each language.
import type { MeetingField, MeetingTextsForm } from "../../schema/contract/meeting-views.ts";
import { Back } from "../ui/back.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea, TextField } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface MeetingTextsPageProps {
  form: MeetingTextsForm;
  errors?: FormErrors;
  /** Somebody else wrote meanwhile: what was typed is still here. */
  stale?: boolean;
}

export function MeetingTextsPage({ form, errors, stale = false }: MeetingTextsPageProps) {
  const { t, newKey } = useFrame();
  const words = t.meetings.texts;
  return (
    <Shell title={words.title} noindex>
      {stale ? (
        <Notice kind="wait" live>
          <p>{words.changed}</p>
          <p>
            <a href={`/meetings/${form.id}`}>{words.see}</a>
          </p>
        </Notice>
      ) : (
        <Problems errors={errors} />
      )}
      <Back href={`/meetings/${form.id}`} label={t.common.back} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Form action={`/meetings/${form.id}/texts`} idempotencyKey={newKey()}>
        <Hidden name="version" value={form.version} />
        {form.fields.map((field) => (
          <section key={field}>
            <h2>{words.part[field]}</h2>
            <div class="pair">
              {form.languages.map((lang) => (
                <Column key={lang} form={form} field={field} lang={lang} error={errors?.fields[`${field}.${lang}`]} />
              ))}
            </div>
          </section>
        ))}
        <Submit>{words.save}</Submit>
      </Form>
    </Shell>
  );
}

const ROWS: Record<MeetingField, number> = { title: 1, agenda: 6, minutes: 12, decisions: 6 };

interface ColumnProps {
  form: MeetingTextsForm;
  field: MeetingField;
  lang: string;
  error: string | undefined;
}

function Column({ form, field, lang, error }: ColumnProps) {
  const { t } = useFrame();
  const words = t.meetings.texts;
  const name = `${field}.${lang}`;
  const label = words.in(words.part[field], t.common.languages[lang] ?? lang);
  const hint = field === "agenda" ? words.point : field === "decisions" ? words.decision : undefined;
  const said = { name, label, lang, value: form.values[name] ?? "", error, ...(hint && { hint }) };
  return field === "title" ? (
    <TextField {...said} maxlength={160} />
  ) : (
    <TextArea {...said} rows={ROWS[field]} maxlength={20_000} />
  );
}
