// What every step of a profile shares: the way back, where it stands, its form with two ways on, and the way past it.
import type { ComponentChildren } from "preact";
import type { FormValues, ProfileStep } from "../../schema/contract/profile-steps.ts";
import { Back } from "../ui/back.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface StepProps {
  /** The organisation's id. */
  id: string;
  step: ProfileStep;
  /** Second page of a step: levels of the offers, details of the needs. */
  part?: "levels" | "details";
  position: number;
  total: number;
  values: FormValues;
  /** Fingerprint of what the form showed when it was opened. */
  seen: string;
  /** Came from the check of all answers, and goes back there. */
  fromCheck: boolean;
  /** Where to go without answering; null when the answer is needed. */
  skip: string | null;
  errors?: FormErrors;
}

export const stepAddress = (id: string, path: string): string => `/organisations/${id}/edit${path && `/${path}`}`;

interface StepFrameProps extends StepProps {
  title: string;
  /** The title stands in the form, as its question. */
  titled?: boolean;
  lead?: string;
  children: ComponentChildren;
}

export function StepFrame({ title, titled, lead, children, ...props }: StepFrameProps) {
  const { t, newKey } = useFrame();
  const { id, step, part, position, total, fromCheck, skip, seen, errors } = props;
  const words = t.profile.frame;
  const address = stepAddress(id, part ? `${step}/${part}` : step);
  return (
    <Shell title={title} width="narrow" noindex>
      <Problems errors={errors} />
      {errors && Object.keys(errors.fields).length === 0 && (
        <p>
          <a href={address}>{words.theirs}</a>
        </p>
      )}
      <Back href={stepAddress(id, fromCheck ? "check" : "")} label={fromCheck ? words.backToCheck : words.back} />
      <p class="over">{words.where(position, total)}</p>
      {!titled && <h1>{title}</h1>}
      {lead && <p class="lead">{lead}</p>}
      <Form action={address} idempotencyKey={newKey()}>
        <Hidden name="seen" value={seen} />
        {fromCheck && <Hidden name="from" value="check" />}
        {children}
        <Buttons>
          <Submit>{fromCheck ? t.common.save : t.common.saveAndContinue}</Submit>
          {!fromCheck && (
            <Submit name="go" value="list" tone="link">
              {words.saveAndList}
            </Submit>
          )}
          {skip && !fromCheck && <a href={skip}>{words.skip}</a>}
        </Buttons>
      </Form>
    </Shell>
  );
}
