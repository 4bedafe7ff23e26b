// Proposing a meeting: what each brings the other first, then a message.
import type { ProposeView } from "../../schema/contract/proposal-views.ts";
import { list } from "../i18n/format.ts";
import { Back } from "../ui/back.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Checkbox } from "../ui/choices.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { MeetingDrawing } from "./meeting.tsx";
import { BriefCard } from "./organisation-brief.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface ProposeProps {
  view: ProposeView;
  form: { message: string; reason: string; approve: boolean };
  errors?: FormErrors;
}

export function ProposePage(props: ProposeProps) {
  const { t } = useFrame();
  const { view, errors } = props;
  const { own, other, asCoordinator } = view;
  const words = t.proposals.propose;
  const title = asCoordinator ? words.titleBetween(own.name, other.name) : words.title(other.name);
  return (
    <Shell title={title}>
      <Problems errors={errors} />
      <Back href={`/organisations/${other.id}`} label={other.name} />
      <h1 dir="auto">{title}</h1>
      <p class="lead">{asCoordinator ? words.leadCoordinator : words.lead}</p>
      <div class={asCoordinator ? "grid" : undefined}>
        {asCoordinator && <BriefCard organisation={own} level={2} />}
        <BriefCard organisation={other} level={2} />
      </div>
      <MeetingDrawing meeting={view.meeting} first={own} second={other} inside={!asCoordinator} />
      {view.shut === null || errors ? <Message {...props} /> : <Shut view={view} code={view.shut} />}
    </Shell>
  );
}

function Shut({ view, code }: { view: ProposeView; code: string }) {
  const { t } = useFrame();
  const words = t.proposals.propose;
  const said: Record<string, string> = t.errors.codes;
  const field: Record<string, () => string> = t.errors.fields as never;
  return (
    <>
      <Notice kind="wait" title={words.shut}>
        <p>{said[code] ?? field[code]?.() ?? t.errors.kinds.conflict}</p>
      </Notice>
      <ButtonLink href={`/organisations/${view.other.id}`} tone="quiet">
        {words.cancel}
      </ButtonLink>
    </>
  );
}

function Message({ view, form, errors }: ProposeProps) {
  const { t, locale, newKey } = useFrame();
  const words = t.proposals.propose;
  const { own, other, asCoordinator, hidden } = view;
  return (
    <Form action={`/organisations/${own.id}/propose/${other.id}`} idempotencyKey={newKey()}>
      {hidden.length > 0 && (
        <Notice kind="wait">
          <p>{words.hidden(list(locale, hidden))}</p>
        </Notice>
      )}
      <TextArea
        name="message"
        label={asCoordinator ? words.messageCoordinator : words.message}
        hint={words.messageHint}
        optional={t.common.optional}
        value={form.message}
        rows={6}
        maxlength={2000}
        error={errors?.fields.message}
      />
      {asCoordinator && (
        <>
          <Checkbox name="approve" label={words.approve} hint={words.approveHint} checked={form.approve} />
          {view.meeting.match.oneWay && (
            <TextArea
              name="reason"
              label={words.reason}
              hint={words.reasonHint}
              value={form.reason}
              rows={3}
              maxlength={2000}
              error={errors?.fields.reason}
            />
          )}
        </>
      )}
      {!asCoordinator && <p class="soft">{words.left(view.left)}</p>}
      <Buttons>
        <Submit>{words.send}</Submit>
        <ButtonLink href={`/organisations/${other.id}`} tone="quiet">
          {words.cancel}
        </ButtonLink>
      </Buttons>
    </Form>
  );
}
