// Where the address at the foot of a mail leads: one button ends these mails, nobody has to sign in.
import type { NoticeKind } from "../../schema/vocabulary.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface LeavePageProps {
  token: string;
  /** What the mails in question say; null when the address no longer serves. */
  kinds: NoticeKind[] | null;
  errors?: FormErrors;
}

export function LeavePage({ token, kinds, errors }: LeavePageProps) {
  const { leave, settings } = useFrame().t.noticesBoard;
  return (
    <Shell title={leave.title} width="narrow" noindex>
      <Problems errors={errors} />
      <h1>{leave.title}</h1>
      {kinds === null ? (
        <>
          <Notice kind="wait">
            <p>{leave.expired}</p>
          </Notice>
          <Buttons>
            <ButtonLink href="/settings/notifications">{leave.settings}</ButtonLink>
          </Buttons>
        </>
      ) : (
        <Form action="/unsubscribe">
          <Hidden name="token" value={token} />
          <p>{leave.lead}</p>
          <ul>
            {kinds.map((kind) => (
              <li key={kind}>{settings.kinds[kind]}</li>
            ))}
          </ul>
          <p class="soft">{leave.stays}</p>
          <Buttons>
            <Submit name="what" value="these">
              {leave.these}
            </Submit>
            <Submit name="what" value="all" tone="quiet">
              {leave.all}
            </Submit>
          </Buttons>
        </Form>
      )}
    </Shell>
  );
}

export function LeftPage() {
  const { leave } = useFrame().t.noticesBoard;
  return (
    <Shell title={leave.doneTitle} width="narrow" noindex>
      <h1>{leave.doneTitle}</h1>
      <p class="lead">{leave.done}</p>
      <Buttons>
        <ButtonLink href="/">{leave.home}</ButtonLink>
        <ButtonLink href="/settings/notifications" tone="link">
          {leave.settings}
        </ButtonLink>
      </Buttons>
    </Shell>
  );
}
