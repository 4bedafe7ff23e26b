// The steps of a version in the making: in the order of time, each with the way to change it or take it out.

import type { ComponentChildren } from "preact";
import type { AgreementStep } from "../../schema/contract/agreement.ts";
import { Back } from "../ui/back.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { agreementAddress, StepPeople, StepWords, usePeriod } from "./agreement-parts.tsx";
import { Shell } from "./shell.tsx";

export type DraftStepView = AgreementStep;

/** On one line of time. `after`: what stands at the foot of each. */
export function StepList(props: {
  steps: readonly AgreementStep[];
  brief?: boolean;
  after?: (step: AgreementStep) => ComponentChildren;
}) {
  const { t } = useFrame();
  const period = usePeriod();
  return (
    <ol class="timeline" aria-label={t.agreement.room.steps}>
      {props.steps.map((step) => (
        <li key={step.id}>
          <p>
            <strong dir="auto">{step.title}</strong>
          </p>
          <p class="soft small">{period(step)}</p>
          <StepPeople participants={step.participants} />
          {!props.brief && <StepWords step={step} />}
          {props.after?.(step)}
        </li>
      ))}
    </ol>
  );
}

export function AgreementStepsPage({ id, steps }: { id: string; steps: readonly DraftStepView[] }) {
  const { t, newKey } = useFrame();
  const words = t.agreement.steps;
  const at = (path: string) => agreementAddress(id, `edit/steps/${path}`);
  return (
    <Shell title={words.title} width="narrow" noindex>
      <Back href={agreementAddress(id, "edit")} label={t.agreement.edit.backToList} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {steps.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <StepList
          steps={steps}
          brief
          after={(step) => (
            <Form action={at(`${step.id}/removal`)} idempotencyKey={newKey()}>
              <Buttons>
                <ButtonLink href={at(step.id)} tone="link" about={step.title}>
                  {words.change}
                </ButtonLink>
                <Submit tone="link" about={step.title}>
                  {words.remove}
                </Submit>
              </Buttons>
            </Form>
          )}
        />
      )}
      <Buttons>
        <ButtonLink href={at("new")} tone={steps.length === 0 ? "main" : "quiet"}>
          {words.add}
        </ButtonLink>
        {steps.length > 0 && <ButtonLink href={agreementAddress(id, "edit")}>{t.common.next}</ButtonLink>}
      </Buttons>
    </Shell>
  );
}
