// The first page of someone new: their name, and what they come for.
import { ButtonLink } from "../ui/button-link.tsx";
import { Radios } from "../ui/choices.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export const WELCOME_REASONS = ["organisation", "invited", "look"] as const;
const DIGEST_ANSWERS = ["daily", "weekly", "none"] as const;
export type WelcomeReason = (typeof WELCOME_REASONS)[number];

export interface WelcomeProps {
  name: string;
  why: string;
  /** A digest asked for; nothing is ticked before the person does. */
  digest: string;
  /** Where the person was going; then nobody asks why they came. */
  next: string;
  errors?: FormErrors;
}

export function WelcomePage({ name, why, digest, next, errors }: WelcomeProps) {
  const { t, newKey } = useFrame();
  const { welcome } = t.accounts;
  return (
    <Shell title={welcome.title} width="narrow">
      <Problems errors={errors} />
      <h1>{welcome.title}</h1>
      {!next && <p class="lead">{welcome.lead}</p>}
      <Form action="/welcome" idempotencyKey={newKey()}>
        <Hidden name="next" value={next} />
        <TextField
          name="name"
          label={welcome.name}
          hint={welcome.nameHint}
          autocomplete="name"
          maxlength={120}
          value={name}
          error={errors?.fields.name}
        />
        {!next && (
          <Radios
            name="why"
            label={welcome.why}
            value={why}
            options={WELCOME_REASONS.map((value) => ({ value, label: welcome.reasons[value] }))}
          />
        )}
        <Radios
          name="digest"
          label={t.noticesBoard.welcome.digest}
          hint={t.noticesBoard.welcome.hint}
          value={digest}
          options={DIGEST_ANSWERS.map((value) => ({ value, label: t.noticesBoard.welcome.options[value] }))}
          error={errors?.fields.digest}
        />
        <Buttons>
          <Submit>{welcome.go}</Submit>
          <ButtonLink tone="link" href={next || "/today"}>
            {welcome.skip}
          </ButtonLink>
        </Buttons>
      </Form>
    </Shell>
  );
}
