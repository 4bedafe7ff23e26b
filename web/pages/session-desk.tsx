// What those who organise may do on a session's page: see who comes, move it, cancel it.
import type { SessionView } from "../../schema/contract/course-views.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import type { SessionRefused } from "./course-parts.tsx";

export function SessionDesk({ view, refused }: { view: SessionView; refused?: SessionRefused }) {
  const { t, newKey } = useFrame();
  const words = t.courses.session;
  const { session } = view;
  if (!view.organises) return null;
  return (
    <section>
      <h2>{t.courses.one.organise}</h2>
      <Buttons>
        <ButtonLink href={`/sessions/${session.id}/people`}>{words.organise}</ButtonLink>
        {session.state === "planned" && (
          <ButtonLink href={`/sessions/${session.id}/edit`} tone="quiet">
            {words.edit}
          </ButtonLink>
        )}
      </Buttons>
      {session.state === "planned" && view.when !== "after" && (
        <Details summary={words.cancelTitle} open={refused?.values.reason !== undefined}>
          <p>{words.cancelLead}</p>
          <Form action={`/sessions/${session.id}/cancellation`} idempotencyKey={newKey()}>
            <Hidden name="version" value={session.version} />
            <TextArea
              name="reason"
              label={words.reason}
              optional={t.common.optional}
              value={refused?.values.reason ?? ""}
              rows={3}
              maxlength={1000}
              error={refused?.errors.fields.reason}
            />
            <Submit tone="danger">{words.cancel}</Submit>
          </Form>
        </Details>
      )}
    </section>
  );
}
