// What a coordinator does with a round once it is read, and how it was made.
import type { Round, RoundSummary } from "../../schema/contract/rounds.ts";
import { list, longDate, number } from "../i18n/format.ts";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { SummaryList } from "../ui/summary-list.tsx";
import { nameIn } from "./round-pairs.tsx";
import { ROUNDS } from "./rounds.tsx";

export function RoundActs({ round }: { round: Round }) {
  if (round.state === "published") return <Published round={round} />;
  return round.state === "review" ? <Decide round={round} /> : null;
}

/** The version read goes along: nobody publishes what they have not seen. */
function Decide({ round }: { round: Round }) {
  const { t, locale, newKey } = useFrame();
  const { act, gone } = t.rounds;
  const { id, pairs, unanswerable, version } = round;
  return (
    <>
      <h2 id="act">{act.title}</h2>
      {unanswerable.length > 0 && (
        <Notice kind="wait">
          <p dir="auto">
            {act.unanswerable(
              list(
                locale,
                unanswerable.map((one) => nameIn(round, one, gone)),
              ),
            )}
          </p>
        </Notice>
      )}
      {pairs.length > 0 && <p>{act.publishLead(pairs.length)}</p>}
      <Form action={`${ROUNDS}/${id}/publication`} idempotencyKey={newKey()}>
        <Hidden name="version" value={version} />
        <Buttons>
          {pairs.length > 0 && <Submit>{act.publish}</Submit>}
          <Submit tone="quiet" formaction={`${ROUNDS}/${id}/abandonment`}>
            {act.aside}
          </Submit>
        </Buttons>
      </Form>
    </>
  );
}

function Published({ round }: { round: Round }) {
  const { t, locale } = useFrame();
  const { act } = t.rounds;
  const count = (state: "proposed" | "skipped") => round.pairs.filter((pair) => pair.state === state).length;
  return (
    <Notice kind="good">
      <p>
        {act.published(longDate(locale, round.publishedAt ?? round.createdAt))}{" "}
        {act.publishedLead(count("proposed"), count("skipped"))}
      </p>
    </Notice>
  );
}

/** What went in, and the proof that the same comes out again. */
export function RoundRecord({ round, others }: { round: Round; others: RoundSummary[] }) {
  const { t, locale, newKey } = useFrame();
  const { act, objectives } = t.rounds;
  const { id, replay } = round;
  return (
    <Details summary={act.about} open={replay !== null} id="record">
      <SummaryList
        rows={[
          { label: act.objective, value: objectives[round.objective].name },
          { label: act.minScore, value: number(locale, round.minScore, 1) },
          { label: act.seed, value: String(round.seed) },
          { label: act.print, value: <code>{round.inputHash.slice(0, 16)}</code> },
        ]}
      />
      <Others round={round} others={others} />
      <p>{act.checkLead}</p>
      {replay?.state === "running" && <p data-again>{act.checking}</p>}
      {replay?.state === "done" && (
        <Notice kind={replay.identical ? "good" : "bad"}>
          <p>{(replay.identical ? act.identical : act.different)(longDate(locale, replay.at))}</p>
        </Notice>
      )}
      {round.state !== "abandoned" && (
        <Form action={`${ROUNDS}/${id}/replay`} idempotencyKey={newKey()}>
          <Buttons>
            <Submit tone="quiet">{act.check}</Submit>
          </Buttons>
        </Form>
      )}
    </Details>
  );
}

function Others({ round, others }: { round: Round; others: RoundSummary[] }) {
  const { t, locale } = useFrame();
  const { compare, objectives, review } = t.rounds;
  if (others.length === 0) return null;
  return (
    <div>
      <p>{compare.with}</p>
      <ul>
        {others.map(({ id, createdAt, objective }) => (
          <li key={id}>
            <a href={`${ROUNDS}/${round.id}/comparison/${id}`}>{review.title(longDate(locale, createdAt))}</a>{" "}
            <span class="soft">{objectives[objective].name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
