// Writing in the journal, or changing what one wrote: only the questions of that kind of entry.
import type { Attachment } from "../../schema/contract/attachments.ts";
import { JOURNAL_LENGTHS } from "../../schema/contract/journal.ts";
import type { EntryDraft, EntryFormView } from "../../schema/contract/journal-views.ts";
import { Back } from "../ui/back.tsx";
import { Select } from "../ui/choices.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { DateField, TextArea, TextField } from "../ui/inputs.tsx";
import { AttachmentField } from "./attachments.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";
import { presentOf, useNames } from "./within.tsx";
import { WriteHelp } from "./write-help.tsx";

export interface EntryFormProps {
  view: EntryFormView;
  draft: EntryDraft;
  /** The version being changed; null for a new entry. */
  version: number | null;
  errors?: FormErrors;
  /** Files received with an earlier try. */
  kept?: readonly Attachment[];
}

export function EntryFormPage(props: EntryFormProps) {
  const { t } = useFrame();
  const words = t.journal;
  const { view, draft, version, errors, kept } = props;
  const journal = `/partnerships/${view.partnership}/journal`;
  const title = version === null ? words.begin[draft.kind].title : words.form.editTitle;
  return (
    <Shell title={title} width="narrow" noindex islands={["write"]}>
      <Problems errors={errors} />
      <Back href={journal} label={words.backJournal} />
      <h1>{title}</h1>
      {version === null && <p class="lead">{words.begin[draft.kind].hint}</p>}
      <Form action={version === null ? `${journal}/new` : `${journal}/${draft.id}/edit`} files={version === null}>
        <Hidden name="id" value={draft.id} />
        <Hidden name="kind" value={draft.kind} />
        {version !== null && <Hidden name="version" value={version} />}
        <DateField
          name="date"
          label={words.form.date}
          hint={words.form.dateHint}
          value={draft.date ?? ""}
          min={view.openedOn}
          max={view.today}
          error={errors?.fields.date}
        />
        <OfKind {...props} />
        <Words {...props} />
        {version === null && <AttachmentField kept={kept} error={errors?.fields.attachments} />}
        {version === null && <OnBehalf view={view} value={draft.organisation} error={errors?.fields.organisation} />}
        <Buttons>
          <Submit>{version === null ? words.form.send : words.form.save}</Submit>
        </Buttons>
      </Form>
    </Shell>
  );
}

/** What only this kind asks. */
function OfKind({ view, draft, errors }: EntryFormProps) {
  const words = useFrame().t.journal.form;
  if (draft.kind === "visit") {
    return (
      <>
        <Partner {...{ view, draft, errors }} name="visitor" label={words.visitor} />
        <Partner {...{ view, draft, errors }} name="host" label={words.host} />
        <TextField
          name="place"
          label={words.place}
          hint={words.placeHint}
          value={draft.place ?? ""}
          maxlength={JOURNAL_LENGTHS.place}
          error={errors?.fields.place}
        />
      </>
    );
  }
  if (draft.kind === "hours") {
    return (
      <>
        <Partner {...{ view, draft, errors }} name="givenBy" label={words.givenBy} />
        <Partner {...{ view, draft, errors }} name="receivedBy" label={words.receivedBy} />
        <TextField
          name="hours"
          label={words.hours}
          hint={words.hoursHint}
          value={draft.hours ?? ""}
          inputmode="decimal"
          short
        />
        <TextField
          name="minutes"
          label={words.minutes}
          value={draft.minutes ?? ""}
          inputmode="numeric"
          short
          error={errors?.fields.minutes}
        />
      </>
    );
  }
  return draft.kind === "learning" ? (
    <TextField
      name="learnedBy"
      label={words.learnedBy}
      hint={words.learnedByHint}
      value={draft.learnedBy ?? ""}
      maxlength={JOURNAL_LENGTHS.learnedBy}
      error={errors?.fields.learnedBy}
    />
  ) : null;
}

interface PartnerProps extends Pick<EntryFormProps, "view" | "draft" | "errors"> {
  name: "visitor" | "host" | "givenBy" | "receivedBy";
  label: string;
}

/** One of the partnership's; whoever has left stays where they were named. */
function Partner({ view, draft, errors, name, label }: PartnerProps) {
  const words = useFrame().t.journal;
  const names = useNames(view);
  const before = draft[name];
  const present = presentOf(view).map(({ id }) => id);
  const ids = before && !present.includes(before) ? [...present, before] : present;
  return (
    <Select
      name={name}
      label={label}
      empty={words.form.choose}
      value={before ?? ""}
      options={ids.map((id) => ({ value: id, label: names.name(id) }))}
      error={errors?.fields[name]}
    />
  );
}

function Words({ draft, errors }: EntryFormProps) {
  const { t } = useFrame();
  const words = t.journal.form;
  const labels = { text: words.text, visit: words.textOptional, hours: words.what, learning: words.learned };
  const free = draft.kind === "visit" || draft.kind === "hours";
  return (
    <WriteHelp draft={`journal-${draft.kind}`}>
      <TextArea
        name="text"
        label={labels[draft.kind]}
        hint={words.textHint}
        value={draft.text ?? ""}
        rows={free ? 4 : 8}
        {...(free && { optional: t.common.optional })}
        error={errors?.fields.text}
      />
    </WriteHelp>
  );
}

interface OnBehalfProps {
  view: { own: string[]; organisations: EntryFormView["organisations"] };
  value: string | undefined;
  error: string | undefined;
}

/** Asked only of those who belong to several. */
export function OnBehalf({ view, value, error }: OnBehalfProps) {
  const words = useFrame().t.journal.form;
  const { name } = useNames(view);
  if (view.own.length < 2) return null;
  return (
    <Select
      name="organisation"
      label={words.organisation}
      empty={words.choose}
      value={value ?? ""}
      options={view.own.map((id) => ({ value: id, label: name(id) }))}
      {...(error && { error })}
    />
  );
}
