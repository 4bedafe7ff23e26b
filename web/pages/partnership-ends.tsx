// In a partnership's room: what is proposed for its end, how it ended, and the sheet it may leave to others.
import type { EndingView } from "../../schema/contract/review-views.ts";
import { longDate } from "../i18n/format.ts";
import { Card } from "../ui/card.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { namesOf } from "./review-parts.tsx";

export const endingAddress = (id: string): string => `/partnerships/${id}/ending`;

export function PartnershipEnds({ view }: { view: EndingView }) {
  const { t, locale } = useFrame();
  const words = t.reviews.ending;
  const { standing, endedAt, state, parties, id } = view;
  return (
    <section id="ends">
      <h2>{state === "ended" ? words.overTitle : words.title}</h2>
      {state === "ended" && standing.endedHow && (
        <p>{words.over[standing.endedHow](longDate(locale, endedAt ?? ""))}</p>
      )}
      {state === "open" && standing.termEnds && <p>{words.term(longDate(locale, standing.termEnds))}</p>}
      {standing.ending ? (
        <Proposed view={view} />
      ) : (
        state === "open" &&
        parties.some(({ manages }) => manages) && (
          <p>
            <a href={endingAddress(id)}>{words.link}</a>
          </p>
        )
      )}
      {state === "ended" && parties.some(({ own }) => own) && <LeaveSheet id={id} />}
    </section>
  );
}

export function Proposed({ view, errors }: { view: EndingView; errors?: FormErrors | undefined }) {
  const { t, locale } = useFrame();
  const words = t.reviews.ending;
  const { standing, parties } = view;
  const { ending } = standing;
  if (!ending) return null;
  const by = parties.find(({ id }) => id === ending.organisation);
  const until = ending.termEnds === null ? "" : longDate(locale, ending.termEnds);
  const isRenewal = ending.how === "renewed";
  const own = by?.manages
    ? isRenewal
      ? words.ownProposed.renewed(until)
      : words.ownProposed.finished
    : isRenewal
      ? words.proposed.renewed(by?.name ?? "", until)
      : words.proposed.finished(by?.name ?? "");
  return (
    <Notice kind="wait">
      <Problems errors={errors} />
      <p>
        <strong>{own}</strong> {words.waits(namesOf(parties, ending.waitsFor))} {words.stays}
      </p>
      <LessonsSaid view={view} />
      {parties
        .filter(({ id, manages }) => manages && (id === ending.organisation || !ending.yeses.includes(id)))
        .map((party) => (
          <Answer key={party.id} view={view} organisation={party.id} own={party.id === ending.organisation} />
        ))}
    </Notice>
  );
}

function LessonsSaid({ view }: { view: EndingView }) {
  const words = useFrame().t.reviews.ending;
  const lessons = view.standing.ending?.lessons;
  const said = (["worked", "failed", "again"] as const).filter((field) => lessons?.[field]);
  return (
    <>
      {said.map((field) => (
        <div key={field}>
          <p class="label">{words[field]}</p>
          <p class="said" dir="auto">
            {lessons?.[field]}
          </p>
        </div>
      ))}
    </>
  );
}

function Answer({ view, organisation, own }: { view: EndingView; organisation: string; own: boolean }) {
  const { t, newKey } = useFrame();
  const words = t.reviews.ending;
  return (
    <Form action={`${endingAddress(view.id)}/answers`} idempotencyKey={newKey()}>
      <Hidden name="organisation" value={organisation} />
      {!own && (
        <TextArea
          name={`text-${organisation}`}
          label={words.answerText}
          optional={t.common.optional}
          rows={2}
          maxlength={2000}
        />
      )}
      <Buttons>
        {own ? (
          <Submit name="answer" value="withdraw" tone="quiet">
            {words.withdraw}
          </Submit>
        ) : (
          <>
            <Submit name="answer" value="confirm">
              {words.confirm}
            </Submit>
            <Submit name="answer" value="refuse" tone="quiet">
              {words.refuse}
            </Submit>
          </>
        )}
      </Buttons>
    </Form>
  );
}

export function LeaveSheet({ id }: { id: string }) {
  const { t, newKey } = useFrame();
  const words = t.reviews.ending;
  return (
    <Card title={words.sheetTitle} level={3}>
      <p>{words.sheetLead}</p>
      <Form action={`/partnerships/${id}/lessons`} idempotencyKey={newKey()}>
        <Submit tone="quiet">{words.sheet}</Submit>
      </Form>
    </Card>
  );
}
