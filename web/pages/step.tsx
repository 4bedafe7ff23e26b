// Where a step stands: done, moved to other days, or to come again.
import type { StepPageView } from "../../schema/contract/journal-views.ts";
import { longDate } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { Card } from "../ui/card.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { DateField, TextArea } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { OnBehalf } from "./journal-form.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";
import { StepState, useStepDates } from "./step-parts.tsx";

export interface StepPageProps {
  view: StepPageView;
  /** As typed, when a form comes back. */
  values: Record<string, string>;
  errors?: FormErrors;
}

export function StepPage(props: StepPageProps) {
  const { t, locale } = useFrame();
  const words = t.journal.steps;
  const { view, errors } = props;
  const { step, partnership, writes, today } = view;
  const dates = useStepDates();
  return (
    <Shell title={step.title} width="narrow" noindex>
      <Problems errors={errors} />
      <Back href={`/partnerships/${partnership}#life`} label={words.back} />
      <h1 dir="auto">{step.title}</h1>
      <p class="row">
        <StepState step={step} today={today} /> <span>{dates(step)}</span>
      </p>
      {step.doneAt && <p>{words.doneOn(longDate(locale, step.doneAt))}</p>}
      {step.movedFrom && <p class="soft">{words.moved(longDate(locale, step.movedFrom))}</p>}
      {step.state === "dropped" && (
        <Notice>
          <p>{words.dropped}</p>
        </Notice>
      )}
      {writes && step.state !== "dropped" && <p class="lead">{words.lead}</p>}
      {writes && step.state === "planned" && (
        <>
          <Done {...props} />
          <Move {...props} />
        </>
      )}
      {writes && step.state === "done" && <Undo {...props} />}
    </Shell>
  );
}

const addressOf = ({ view }: StepPageProps, act: string): string =>
  `/partnerships/${view.partnership}/steps/${view.step.id}/${act}`;

function Done(props: StepPageProps) {
  const { t, newKey } = useFrame();
  const words = t.journal.steps;
  const { view, values, errors } = props;
  return (
    <Card title={words.doneTitle}>
      <Form action={addressOf(props, "done")} idempotencyKey={newKey()}>
        <DateField
          name="date"
          label={words.doneDate}
          value={values.date ?? view.today}
          max={view.today}
          error={errors?.fields.date}
        />
        <OnBehalf view={view} value={values.organisation} error={errors?.fields.organisation} />
        <Submit>{words.done}</Submit>
      </Form>
    </Card>
  );
}

function Move(props: StepPageProps) {
  const { t, newKey } = useFrame();
  const words = t.journal.steps;
  const { view, values, errors } = props;
  const { starts, ends } = view.step;
  return (
    <Card title={words.moveTitle}>
      <p>{words.moveLead}</p>
      <Form action={addressOf(props, "move")} idempotencyKey={newKey()}>
        <Hidden name="seen" value={starts} />
        <DateField name="starts" label={words.starts} value={values.starts ?? starts} error={errors?.fields.starts} />
        <DateField name="ends" label={words.ends} value={values.ends ?? ends} error={errors?.fields.ends} />
        <TextArea
          name="reason"
          label={words.reason}
          rows={3}
          value={values.reason ?? ""}
          error={errors?.fields.reason}
        />
        <OnBehalf view={view} value={values.organisation} error={errors?.fields.organisation} />
        <Submit tone="quiet">{words.move}</Submit>
      </Form>
    </Card>
  );
}

function Undo(props: StepPageProps) {
  const { t, newKey } = useFrame();
  const words = t.journal.steps;
  return (
    <Card title={words.undoTitle}>
      <p>{words.undoLead}</p>
      <Form action={addressOf(props, "planned")} idempotencyKey={newKey()}>
        <OnBehalf view={props.view} value={props.values.organisation} error={props.errors?.fields.organisation} />
        <Submit tone="quiet">{words.undo}</Submit>
      </Form>
    </Card>
  );
}
