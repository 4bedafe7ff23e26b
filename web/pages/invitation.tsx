// An invitation opened from its mail: who invites, where, and one button; signing in comes first.
import type { InvitationView } from "../../schema/contract/members.ts";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface InvitationProps {
  invitation: InvitationView;
  token: string;
  errors?: FormErrors;
}

export function InvitationPage({ invitation, token, errors }: InvitationProps) {
  const { t, reader } = useFrame();
  const words = t.members.invitation;
  const { organisationName, inviter, role, email } = invitation;
  const back = `/invitations/accept?token=${encodeURIComponent(token)}`;
  return (
    <Shell title={words.title(organisationName)} width="narrow" noindex>
      <Problems errors={errors} />
      <h1>{words.title(organisationName)}</h1>
      <p class="lead">{words.lead(inviter, organisationName)}</p>
      <p>{words.as(t.common.memberRoles[role])}</p>
      {!reader && <SignInFirst email={email} next={back} />}
      {reader && reader.email !== email && <Other invited={email} current={reader.email} next={back} />}
      {reader?.email === email && <Accept token={token} />}
    </Shell>
  );
}

function Accept({ token }: { token: string }) {
  const { t, newKey } = useFrame();
  return (
    <Form action="/invitations/accept" idempotencyKey={newKey()}>
      <Hidden name="token" value={token} />
      <Buttons>
        <Submit>{t.members.invitation.accept}</Submit>
      </Buttons>
    </Form>
  );
}

function SignInFirst({ email, next }: { email: string; next: string }) {
  const { t, newKey } = useFrame();
  const words = t.members.invitation;
  return (
    <>
      <p>{words.signInFirst(email)}</p>
      <Form action="/sign-in" idempotencyKey={newKey()}>
        <Hidden name="email" value={email} />
        <Hidden name="next" value={next} />
        <Buttons>
          <Submit>{words.sendLink}</Submit>
        </Buttons>
      </Form>
    </>
  );
}

function Other({ invited, current, next }: { invited: string; current: string; next: string }) {
  const words = useFrame().t.members.invitation;
  return (
    <>
      <p>{words.other(invited, current)}</p>
      <Form action="/sign-out">
        <Hidden name="next" value={next} />
        <Buttons>
          <Submit tone="quiet">{words.signOut}</Submit>
        </Buttons>
      </Form>
    </>
  );
}
