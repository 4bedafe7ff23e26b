// The coordinator's part in a proposal: approve, decline, or keep the two organisations apart.
import { Card } from "../ui/card.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import { ActingAs, type ActsProps, againIn, fieldOf } from "./proposal-acts.tsx";

export function DecisionActs(props: ActsProps) {
  const { view, acting } = props;
  const { t, newKey } = useFrame();
  const words = t.proposals.decide;
  if (!acting.may.includes("approve")) return null;
  const again = againIn("decide", props);
  const field = fieldOf("decide", acting.as);
  return (
    <Card title={words.title} id="decision">
      <p>{words.lead}</p>
      {view.escalated && <p class="error">{words.escalated}</p>}
      <Form action={`/proposals/${view.id}/decision`} idempotencyKey={newKey()}>
        <ActingAs acting={acting} />
        <TextArea
          name={field}
          label={words.reason}
          hint={view.oneWay ? words.reasonOneWay : words.reasonHint}
          value={again?.text}
          rows={4}
          maxlength={2000}
          error={again?.errors.fields[field]}
        />
        <Buttons>
          <Submit name="decision" value="approve">
            {words.approve}
          </Submit>
          <Submit name="decision" value="decline" tone="danger">
            {words.decline}
          </Submit>
        </Buttons>
      </Form>
    </Card>
  );
}

export function ApartAct(props: ActsProps) {
  const { view, acting } = props;
  const { t, newKey } = useFrame();
  const words = t.proposals.decide;
  if (!acting.may.includes("forbid")) return null;
  const again = againIn("forbid", props);
  const field = fieldOf("forbid", acting.as);
  return (
    <Details summary={words.apart} open={again !== undefined}>
      <Form action={`/proposals/${view.id}/apart`} idempotencyKey={newKey()}>
        <ActingAs acting={acting} />
        <p class="soft">{words.apartLead}</p>
        <TextArea
          name={field}
          label={words.apartReason}
          value={again?.text}
          rows={3}
          maxlength={1000}
          error={again?.errors.fields[field]}
        />
        <Submit tone="danger">{words.sendApart}</Submit>
      </Form>
    </Details>
  );
}
