// What someone may do with a proposal, as a manager of one of its organisations or as a coordinator.
import type { Acting, ProposalView } from "../../schema/contract/proposal-views.ts";
import { Card } from "../ui/card.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import type { FormErrors } from "./problems.tsx";

/** What was typed and refused, and in which form. */
export interface Refused {
  act: TextAct;
  as: Acting["as"];
  text: string;
  errors: FormErrors;
}

/** The forms that carry words; each has a field of its own name, as several stand on one page. */
export type TextAct = "ask" | "decline" | "withdraw" | "reply" | "decide" | "forbid";
export const fieldOf = (act: TextAct, as: Acting["as"]): string => `${act}-${as}`;

export interface ActsProps {
  view: ProposalView;
  acting: Acting;
  refused?: Refused;
}

/** The refused form, when it is this one. */
export const againIn = (act: TextAct, { acting, refused }: ActsProps): Refused | undefined =>
  refused?.act === act && refused.as === acting.as ? refused : undefined;

export function ActingAs({ acting }: { acting: Acting }) {
  return (
    <>
      <Hidden name="as" value={acting.as} />
      {acting.organisation && <Hidden name="organisation" value={acting.organisation} />}
    </>
  );
}

const nameOf = (view: ProposalView, acting: Acting): string => (acting.as === "to" ? view.to.name : view.from.name);

/** Yes and "not for now" are one click; a question, a no and stepping back open on a few words. */
export function AnswerActs({ view, acting, refused }: ActsProps) {
  const { t, newKey } = useFrame();
  const words = t.proposals.answer;
  if (!acting.may.includes("decline")) return null;
  const several = view.acting.filter((one) => one.as !== "coordinator").length > 1;
  const form = { view, acting, ...(refused && { refused }) };
  return (
    <Card title={several ? words.titleAs(nameOf(view, acting)) : words.title} id="answer">
      {acting.may.includes("accept") && (
        <>
          <p>{words.lead}</p>
          <Form action={`/proposals/${view.id}/answers`} idempotencyKey={newKey()}>
            <ActingAs acting={acting} />
            <Buttons>
              <Submit name="answer" value="accept">
                {words.yes}
              </Submit>
              <Submit name="answer" value="pause" tone="quiet">
                {words.notNow}
              </Submit>
            </Buttons>
          </Form>
          <p class="soft small">{words.notNowHint}</p>
        </>
      )}
      <AskForm {...form} />
      <NoForm {...form} />
    </Card>
  );
}

function AskForm(props: ActsProps) {
  const { view, acting } = props;
  const { t, newKey } = useFrame();
  const words = t.proposals.answer;
  const again = againIn("ask", props);
  const field = fieldOf("ask", acting.as);
  return (
    <Details summary={words.ask} open={again !== undefined}>
      <Form action={`/proposals/${view.id}/answers`} idempotencyKey={newKey()}>
        <ActingAs acting={acting} />
        <Hidden name="answer" value="ask" />
        <TextArea
          name={field}
          label={words.question}
          hint={words.questionHint}
          value={again?.text}
          rows={4}
          maxlength={2000}
          error={again?.errors.fields[field]}
        />
        <Submit tone="quiet">{words.sendQuestion}</Submit>
      </Form>
    </Details>
  );
}

function NoForm(props: ActsProps) {
  const { view, acting } = props;
  const { t, newKey } = useFrame();
  const words = t.proposals.answer;
  const again = againIn("decline", props);
  const field = fieldOf("decline", acting.as);
  return (
    <Details summary={words.no} open={again !== undefined}>
      <Form action={`/proposals/${view.id}/answers`} idempotencyKey={newKey()}>
        <ActingAs acting={acting} />
        <Hidden name="answer" value="decline" />
        <TextArea
          name={field}
          label={words.noReason}
          hint={words.noReasonHint}
          optional={t.common.optional}
          value={again?.text}
          rows={3}
          maxlength={2000}
          error={again?.errors.fields[field]}
        />
        <Submit tone="danger">{words.sendNo}</Submit>
      </Form>
    </Details>
  );
}

/** For whoever has proposed, or has said yes: a way out that shuts no door. The others decline, or are not available. */
export function WithdrawAct(props: ActsProps) {
  const { view, acting } = props;
  const { t, newKey } = useFrame();
  const words = t.proposals.answer;
  const bound = acting.as === "from" || acting.answer === "accept";
  if (!acting.may.includes("withdraw") || !bound) return null;
  const again = againIn("withdraw", props);
  const field = fieldOf("withdraw", acting.as);
  return (
    <Details summary={words.withdraw} open={again !== undefined}>
      <Form action={`/proposals/${view.id}/withdrawal`} idempotencyKey={newKey()}>
        <ActingAs acting={acting} />
        <p class="soft">{words.withdrawHint}</p>
        <TextArea
          name={field}
          label={words.withdrawReason}
          optional={t.common.optional}
          value={again?.text}
          rows={3}
          maxlength={2000}
          error={again?.errors.fields[field]}
        />
        <Submit tone="danger">{words.sendWithdraw}</Submit>
      </Form>
    </Details>
  );
}

export function WriteAct(props: ActsProps) {
  const { view, acting } = props;
  const { t, newKey } = useFrame();
  const words = t.proposals.write;
  if (!acting.may.includes("reply")) return null;
  const again = againIn("reply", props);
  const field = fieldOf("reply", acting.as);
  const own = acting.organisation;
  const title = own === null ? words.asCoordination : words.as(nameOf(view, acting));
  return (
    <Details summary={view.acting.length > 1 ? title : words.title} open={again !== undefined}>
      <Form action={`/proposals/${view.id}/messages`} idempotencyKey={newKey()}>
        <ActingAs acting={acting} />
        <TextArea
          name={field}
          label={words.label}
          hint={words.hint}
          value={again?.text}
          rows={4}
          maxlength={2000}
          error={again?.errors.fields[field]}
        />
        <Submit tone="quiet">{words.send}</Submit>
      </Form>
    </Details>
  );
}
