// What someone may do with a circle, as a manager of one of its members or as a coordinator.
import type { CircleActing, CircleView } from "../../schema/contract/circle-views.ts";
import { Card } from "../ui/card.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Hidden, Submit, type Tone } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import type { FormErrors } from "./problems.tsx";

/** The forms that carry words; each has a field of its own name, as several stand on one page. */
export type CircleTextAct = "ask" | "decline" | "leave" | "reply" | "close" | "repair";
/** `place`: which of several forms of one kind, such as one for each repair. */
export const circleField = (act: CircleTextAct, place: string): string => `${act}-${place}`;

/** What was typed and refused, and in which form. */
export interface CircleRefused {
  act: CircleTextAct;
  place: string;
  text: string;
  errors: FormErrors;
}

export interface CircleActsProps {
  view: CircleView;
  acting: CircleActing;
  refused?: CircleRefused;
}

export const placeOf = ({ organisation }: CircleActing): string => organisation ?? "coordination";

const several = (view: CircleView): boolean =>
  view.acting.filter(({ organisation }) => organisation !== null).length > 1;

/** Yes is one click; a question and a no open on a few words. */
export function CircleAnswer(props: CircleActsProps) {
  const { view, acting } = props;
  const words = useFrame().t.circles.answer;
  if (acting.organisation === null || !acting.may.includes("decline")) return null;
  const ask = { summary: words.ask, label: words.question, hint: words.questionHint, send: words.sendQuestion };
  const no = { label: words.noReason, hint: words.noReasonHint, send: words.sendNo };
  return (
    <Card title={several(view) ? words.titleAs(acting.name) : words.title} id="answer">
      {acting.may.includes("accept") && <Yes circle={view.id} organisation={acting.organisation} />}
      <Words {...props} {...ask} act="ask" to="answers" tone="quiet" needed />
      <Words
        {...{ ...props, ...no }}
        act="decline"
        to="answers"
        summary={acting.answer === "accept" ? words.back : words.no}
        tone="danger"
      />
    </Card>
  );
}

function Yes({ circle, organisation }: { circle: string; organisation: string }) {
  const { t, newKey } = useFrame();
  const words = t.circles.answer;
  return (
    <>
      <p>{words.lead}</p>
      <Form action={`/circles/${circle}/answers`} idempotencyKey={newKey()}>
        <Hidden name="organisation" value={organisation} />
        <Buttons>
          <Submit name="answer" value="accept">
            {words.yes}
          </Submit>
        </Buttons>
      </Form>
    </>
  );
}

export function CircleLeave(props: CircleActsProps) {
  const { acting } = props;
  const words = useFrame().t.circles.answer;
  if (!acting.may.includes("leave")) return null;
  return (
    <Words
      {...props}
      act="leave"
      to="departure"
      summary={words.leave}
      lead={words.leaveLead}
      label={words.noReason}
      send={words.sendLeave}
      tone="danger"
    />
  );
}

export function CircleWrite(props: CircleActsProps) {
  const { view, acting } = props;
  const words = useFrame().t.circles.write;
  if (!acting.may.includes("reply")) return null;
  const as = acting.organisation === null ? words.asCoordination : words.as(acting.name);
  const summary = view.acting.length > 1 ? as : words.title;
  return (
    <Words
      {...props}
      act="reply"
      to="messages"
      summary={summary}
      label={words.label}
      hint={words.hint}
      send={words.send}
      tone="quiet"
      needed
    />
  );
}

/** Coordinators end what awaits answers, or leave a broken circle as it is. */
export function CircleClose(props: CircleActsProps) {
  const { view, acting } = props;
  const words = useFrame().t.circles.repair;
  if (!acting.may.includes("close")) return null;
  const summary = view.state === "proposed" ? words.end : view.together ? words.stay : words.close;
  const lead = view.together ? words.together : words.closeLead;
  return (
    <Words
      {...props}
      act="close"
      to="closure"
      summary={summary}
      lead={lead}
      label={words.closeReason}
      send={summary}
      tone="danger"
    />
  );
}

interface WordsProps extends CircleActsProps {
  act: CircleTextAct;
  /** The form's address, under the circle's. */
  to: string;
  summary: string;
  lead?: string;
  label: string;
  hint?: string;
  send: string;
  tone: Tone;
  needed?: boolean;
}

function Words({ view, acting, refused, act, to, summary, lead, label, hint, send, tone, needed }: WordsProps) {
  const { t, newKey } = useFrame();
  const field = circleField(act, placeOf(acting));
  const again = refused?.act === act && refused.place === placeOf(acting) ? refused : undefined;
  return (
    <Details summary={summary} open={again !== undefined}>
      <Form action={`/circles/${view.id}/${to}`} idempotencyKey={newKey()}>
        {acting.organisation && <Hidden name="organisation" value={acting.organisation} />}
        {to === "answers" && <Hidden name="answer" value={act} />}
        {lead && <p class="soft">{lead}</p>}
        <TextArea
          name={field}
          label={label}
          {...(hint && { hint })}
          {...(!needed && { optional: t.common.optional })}
          value={again?.text}
          rows={3}
          maxlength={2000}
          error={again?.errors.fields[field]}
        />
        <Submit tone={tone}>{send}</Submit>
      </Form>
    </Details>
  );
}
