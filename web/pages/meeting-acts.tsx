// What may be done with a meeting by those who look after it.
import type { MeetingView } from "../../schema/contract/meeting-views.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import type { FormErrors } from "./problems.tsx";

export interface MeetingRefused {
  reason: string;
  errors: FormErrors;
}

export function MeetingActs({ view, refused }: { view: MeetingView; refused?: MeetingRefused }) {
  const { t, newKey } = useFrame();
  const words = t.meetings.one;
  const { meeting, may } = view;
  const at = `/meetings/${meeting.id}`;
  if (!Object.values(may).includes(true)) return null;
  return (
    <div class="screen">
      <Buttons>
        {may.write && (
          <ButtonLink href={`${at}/texts`} tone={may.hold ? "quiet" : "main"}>
            {meeting.state === "held" ? words.writeHeld : words.write}
          </ButtonLink>
        )}
        {may.move && (
          <ButtonLink href={`${at}/edit`} tone="quiet">
            {words.change}
          </ButtonLink>
        )}
      </Buttons>
      {may.hold && (
        <Form action={`${at}/state`} idempotencyKey={newKey()}>
          <Hidden name="version" value={meeting.version} />
          <p class="soft">{words.holdLead}</p>
          <Submit name="state" value="held">
            {words.hold}
          </Submit>
        </Form>
      )}
      {may.cancel && !may.hold && <p class="soft small">{words.mayHold}</p>}
      {may.cancel && (
        <Details summary={words.cancel} open={refused !== undefined}>
          <Form action={`${at}/state`} idempotencyKey={newKey()}>
            <Hidden name="version" value={meeting.version} />
            <p class="soft">{words.cancelLead}</p>
            <TextArea
              name="reason"
              label={words.reason}
              optional={t.common.optional}
              rows={3}
              maxlength={1000}
              value={refused?.reason}
              {...(refused?.errors.fields.reason && { error: refused.errors.fields.reason })}
            />
            <Submit name="state" value="cancelled" tone="danger">
              {words.cancel}
            </Submit>
          </Form>
        </Details>
      )}
    </div>
  );
}
