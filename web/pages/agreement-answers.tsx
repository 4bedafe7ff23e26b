// The answers of an agreement, one page each: what is aimed for, what each brings, one step.

import type { ComponentChildren } from "preact";
import type { AgreementParty, ParticipantView } from "../../schema/contract/agreement-views.ts";
import { SDG_NAMES } from "../../schema/sdgs.ts";
import { SDGS } from "../../schema/vocabulary.ts";
import { Back } from "../ui/back.tsx";
import { Checkboxes } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { DateField, TextArea, TextField } from "../ui/inputs.tsx";
import { agreementAddress, useNamed } from "./agreement-parts.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

interface AnswerProps {
  title: string;
  action: string;
  back: { href: string; label: string };
  save: string;
  errors: FormErrors | undefined;
  children: ComponentChildren;
}

function Answer({ title, action, back, save, errors, children }: AnswerProps) {
  const { newKey } = useFrame();
  return (
    <Shell title={title} width="narrow" noindex>
      <Problems errors={errors} />
      <Back {...back} />
      <Form action={action} idempotencyKey={newKey()}>
        {children}
        <Buttons>
          <Submit>{save}</Submit>
        </Buttons>
      </Form>
    </Shell>
  );
}

export function AimsPage({ id, aims, errors }: { id: string; aims: string; errors?: FormErrors }) {
  const { t } = useFrame();
  const words = t.agreement.aims;
  return (
    <Answer
      title={words.label}
      action={agreementAddress(id, "edit/aims")}
      back={{ href: agreementAddress(id, "edit"), label: t.agreement.edit.backToList }}
      save={t.common.saveAndContinue}
      errors={errors}
    >
      <TextArea
        name="aims"
        label={words.label}
        hint={words.hint}
        asHeading
        value={aims}
        rows={8}
        maxlength={4000}
        error={errors?.fields.aims}
      />
    </Answer>
  );
}

export interface GivesPageProps {
  id: string;
  parties: readonly AgreementParty[];
  gives: Record<string, string>;
  errors?: FormErrors;
}

export function GivesPage({ id, parties, gives, errors }: GivesPageProps) {
  const { t } = useFrame();
  const words = t.agreement.gives;
  return (
    <Answer
      title={words.title}
      action={agreementAddress(id, "edit/gives")}
      back={{ href: agreementAddress(id, "edit"), label: t.agreement.edit.backToList }}
      save={t.common.saveAndContinue}
      errors={errors}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {parties.map((one) => (
        <TextArea
          key={one.id}
          name={`gives.${one.id}`}
          label={words.label(one.name)}
          hint={words.hint}
          value={gives[one.id]}
          rows={4}
          maxlength={2000}
          error={errors?.fields[`gives.${one.id}`]}
        />
      ))}
    </Answer>
  );
}

export interface StepForm {
  title: string;
  starts: string;
  ends: string;
  /** Ids. */
  participants: string[];
  local: string;
  global: string;
  sdgs: string[];
}

export interface StepPageProps {
  id: string;
  /** "new" for one more. */
  step: string;
  form: StepForm;
  participants: readonly ParticipantView[];
  errors?: FormErrors;
}

export function StepPage({ id, step, form, participants, errors }: StepPageProps) {
  const { t } = useFrame();
  const words = t.agreement.step;
  const title = step === "new" ? words.titleNew : words.title;
  const wrong = (field: keyof StepForm) => ({ error: errors?.fields[field] });
  return (
    <Answer
      title={title}
      action={agreementAddress(id, `edit/steps/${step}`)}
      back={{ href: agreementAddress(id, "edit/steps"), label: t.agreement.steps.title }}
      save={words.save}
      errors={errors}
    >
      <h1>{title}</h1>
      <TextField
        {...{ name: "title", label: words.name, hint: words.nameHint, value: form.title, maxlength: 200 }}
        {...wrong("title")}
      />
      <DateField name="starts" label={words.starts} value={form.starts} {...wrong("starts")} />
      <DateField name="ends" label={words.ends} value={form.ends} {...wrong("ends")} />
      <Who {...{ id, participants }} chosen={form.participants} {...wrong("participants")} />
      <TextArea
        {...{ name: "local", label: words.local, hint: words.localHint, value: form.local, rows: 3, maxlength: 1000 }}
        optional={t.common.optional}
        {...wrong("local")}
      />
      <TextArea
        {...{ name: "global", label: words.global, hint: words.globalHint, value: form.global }}
        {...{ rows: 3, maxlength: 1000 }}
        optional={t.common.optional}
        {...wrong("global")}
      />
      <Goals chosen={form.sdgs} {...wrong("sdgs")} />
    </Answer>
  );
}

function Who(props: {
  id: string;
  participants: readonly ParticipantView[];
  chosen: readonly string[];
  error: string | undefined;
}) {
  const words = useFrame().t.agreement;
  const named = useNamed();
  if (props.participants.length === 0) {
    return (
      <p>
        {words.step.whoNone} <a href={`/partnerships/${props.id}/participants`}>{words.step.whoName}</a>
      </p>
    );
  }
  const options = props.participants.map((one) => {
    return { value: one.id, label: named(one), hint: words.role[one.role] };
  });
  return (
    <Checkboxes
      name="participants"
      label={words.step.who}
      values={props.chosen}
      options={options}
      error={props.error}
    />
  );
}

function Goals({ chosen, error }: { chosen: readonly string[]; error: string | undefined }) {
  const { t, locale } = useFrame();
  const words = t.agreement.step;
  return (
    <Details summary={words.sdgs} open={chosen.length > 0 || error !== undefined}>
      <Checkboxes
        name="sdgs"
        label={words.sdgs}
        optional={t.common.optional}
        values={chosen}
        options={SDGS.map((goal) => ({ value: String(goal), label: words.goal(goal, SDG_NAMES[goal][locale]) }))}
        error={error}
      />
    </Details>
  );
}
