// The form of a decision: what to do among what may be done, why, and the words its author will read.
import { MODERATION_REASONS, type ModerationAct } from "../../schema/vocabulary.ts";
import { Radios, Select } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea, TextField } from "../ui/inputs.tsx";
import type { FormErrors } from "./problems.tsx";

/** As typed, kept over a refusal. */
export interface ActForm {
  act: string;
  reason: string;
  text: string;
  category: string;
  into: string;
  title: string;
}
export const BLANK_ACT: ActForm = { act: "", reason: "", text: "", category: "", into: "", title: "" };

export interface ActFormProps {
  action: string;
  /** `decision` for a case, `act` from the page itself. */
  field: "decision" | "act";
  hidden: Record<string, string | number>;
  may: ModerationAct[];
  categories: { id: string; label: string }[];
  form: ActForm;
  errors: FormErrors | undefined;
}

export function ModerationActForm({ action, field, hidden, may, form, errors, categories }: ActFormProps) {
  const { t, newKey } = useFrame();
  const { act: words, acts, reasons } = t.moderation;
  return (
    <Form action={action} idempotencyKey={newKey()}>
      {Object.entries(hidden).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <Radios
        name={field}
        label={words.choose}
        value={form.act}
        options={may.map((value) => ({ value, label: acts[value] }))}
        error={errors?.fields[field]}
      />
      <Select
        name="reason"
        label={words.reason}
        value={form.reason}
        empty="—"
        options={MODERATION_REASONS.map((value) => ({ value, label: reasons[value] }))}
        error={errors?.fields.reason}
      />
      <TextArea
        name="text"
        label={words.text}
        hint={words.textHint}
        value={form.text}
        rows={5}
        maxlength={2000}
        error={errors?.fields.text}
      />
      <Further {...{ may, form, errors, categories }} />
      <Submit>{words.send}</Submit>
    </Form>
  );
}

/** Only a move, a merge and a split ask for more. */
function Further({ may, form, errors, categories }: Pick<ActFormProps, "may" | "form" | "errors" | "categories">) {
  const { t } = useFrame();
  const words = t.moderation.act;
  if (!may.some((act) => act === "move" || act === "merge" || act === "split")) return null;
  const open = Boolean(errors?.fields.category ?? errors?.fields.into ?? errors?.fields.title) || asks(form.act);
  return (
    <Details summary={words.more} open={open}>
      {may.includes("move") && (
        <Select
          name="category"
          label={words.category}
          hint={words.categoryHint}
          value={form.category}
          empty="—"
          options={categories.map(({ id, label }) => ({ value: id, label }))}
          error={errors?.fields.category}
        />
      )}
      {may.includes("merge") && (
        <TextField name="into" label={words.into} hint={words.intoHint} value={form.into} error={errors?.fields.into} />
      )}
      {may.includes("split") && (
        <TextField
          name="title"
          label={words.newTitle}
          hint={words.newTitleHint}
          value={form.title}
          maxlength={160}
          error={errors?.fields.title}
        />
      )}
    </Details>
  );
}

const asks = (act: string): boolean => act === "move" || act === "merge" || act === "split";
