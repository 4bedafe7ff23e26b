// The pairs of a round, the best first; while it is read, each may be imposed or ruled out before it is run again.
import type { ComponentChild } from "preact";
import type { RerunFields, Round, RoundPair } from "../../schema/contract/rounds.ts";
import { OBJECTIVES } from "../../schema/vocabulary.ts";
import { number } from "../i18n/format.ts";
import { Bar } from "../ui/bar.tsx";
import { Select } from "../ui/choices.tsx";
import { Details } from "../ui/details.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { Table } from "../ui/table.tsx";
import { Tag } from "../ui/tag.tsx";
import type { FormErrors } from "./problems.tsx";
import { RoundAddPair } from "./round-add-pair.tsx";
import { ROUNDS } from "./rounds.tsx";

/** Pairs on one page. */
export const SHOWN = 40;

interface PairsProps {
  round: Round;
  from: number;
  errors?: FormErrors;
  /** What had been chosen, when it was refused. */
  said?: RerunFields;
}

/** As a round stands: the pins it holds to and its bans, nothing added. */
const standing = ({ pairs, forbidden, objective }: Round): RerunFields => ({
  choices: Object.fromEntries([
    ...pairs.flatMap(({ a, b, pinned }) => (pinned ? [[`${a}|${b}`, "pin"]] : [])),
    ...forbidden.map(({ a, b }) => [`${a}|${b}`, "ban"]),
  ]),
  objective,
  add: { a: "", b: "", act: "pin", reason: "" },
});

export const nameIn = (round: Pick<Round, "organisations">, id: string, gone: string): string =>
  round.organisations[id]?.name ?? gone;

export function RoundPairs({ round, from, errors, said = standing(round) }: PairsProps) {
  const { t } = useFrame();
  const { review } = t.rounds;
  const shown = round.pairs.slice(from, from + SHOWN);
  const table = <PairTable round={round} pairs={shown} choices={said.choices} />;
  const rerun = { round, shown, table, from, said, ...(errors && { errors }) };
  const editable = round.state === "review";
  const next = from + SHOWN < round.pairs.length;
  return (
    <>
      {shown.length > 0 && <h2 id="pairs">{review.pairs}</h2>}
      <Dropped round={round} />
      {editable ? <Rerun {...rerun} /> : table}
      <Pagination
        label={review.pairs}
        {...(next && { next: { href: `${ROUNDS}/${round.id}?pairs=${from + SHOWN}#pairs`, label: review.more } })}
      />
    </>
  );
}

function Dropped({ round }: { round: Round }) {
  const { t } = useFrame();
  const { review, gone, skipped } = t.rounds;
  if (round.dropped.length === 0) return null;
  return (
    <>
      <p>{review.dropped}</p>
      <ul>
        {round.dropped.map(({ a, b, why }) => (
          <li key={`${a}${b}`}>
            <span dir="auto">{review.about(nameIn(round, a, gone), nameIn(round, b, gone))}</span>
            {skipped[why] && <span class="soft"> ({skipped[why]})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

type Choices = RerunFields["choices"];

function PairTable({ round, pairs, choices }: { round: Round; pairs: RoundPair[]; choices: Choices }) {
  const { t } = useFrame();
  const { review } = t.rounds;
  const editable = round.state === "review";
  if (pairs.length === 0) return null;
  return (
    <Table
      caption={review.pairs}
      captionHidden
      headers={[
        { label: review.north },
        { label: review.south },
        { label: review.score },
        { label: editable ? review.choice : t.rounds.list.columns.state },
      ]}
      rows={pairs.map((pair) => ({
        key: `${pair.a}|${pair.b}`,
        cells: cellsOf(round, pair, editable ? choices : null),
      }))}
    />
  );
}

const cellsOf = (round: Round, pair: RoundPair, choices: Choices | null) => [
  <Name key="a" round={round} id={pair.a} />,
  <Name key="b" round={round} id={pair.b} />,
  <Points key="score" pair={pair} />,
  choices ? (
    <Choice key="choice" round={round} pair={pair} chosen={choices[`${pair.a}|${pair.b}`] ?? ""} />
  ) : (
    <Fate key="fate" pair={pair} />
  ),
];

function Name({ round, id }: { round: Round; id: string }) {
  const { t } = useFrame();
  const known = round.organisations[id];
  if (!known) return <span class="soft">{t.rounds.gone}</span>;
  return (
    <a href={`/organisations/${id}`} dir="auto">
      {known.name}
    </a>
  );
}

function Points({ pair: { a, b, score, bonus, pinned, oneWay } }: { pair: RoundPair }) {
  const { t, locale } = useFrame();
  const { review } = t.rounds;
  return (
    <>
      <a href={`/organisations/${a}/match/${b}`}>{number(locale, score)}</a>
      {bonus > 0 && <small class="soft"> {review.bonus(bonus)}</small>} {pinned && <Tag>{review.pinned}</Tag>}{" "}
      {oneWay && <Tag tone="wait">{review.oneWay}</Tag>}
      <svg class="bar" height="14" aria-hidden="true">
        <Bar value={score / 100} />
      </svg>
    </>
  );
}

function Choice({ round, pair: { a, b }, chosen }: { round: Round; pair: RoundPair; chosen: string }) {
  const { t } = useFrame();
  const { review, gone } = t.rounds;
  return (
    <select
      class="input"
      name={`pair.${a}|${b}`}
      aria-label={`${review.choice} : ${review.about(nameIn(round, a, gone), nameIn(round, b, gone))}`}
    >
      <option value="">–</option>
      {(["pin", "ban"] as const).map((act) => (
        <option key={act} value={act} selected={act === chosen}>
          {review[act]}
        </option>
      ))}
    </select>
  );
}

function Fate({ pair: { state, proposal, whyText } }: { pair: RoundPair }) {
  const { review } = useFrame().t.rounds;
  if (proposal) return <a href={`/proposals/${proposal}`}>{review.seeProposal}</a>;
  return (
    <>
      {review.outcomes[state]}
      {whyText && <small class="soft"> {whyText}</small>}
    </>
  );
}

interface RerunProps {
  round: Round;
  from: number;
  said: RerunFields;
  shown: RoundPair[];
  table: ComponentChild;
  errors?: FormErrors;
}

/** Choices that stand on no row of this page go along unseen, bans of before with a box of their own. */
function Rerun({ round, from, said, shown, table, errors }: RerunProps) {
  const { t, newKey } = useFrame();
  const { review, objectives } = t.rounds;
  const seen = new Set([...shown, ...round.forbidden].map(({ a, b }) => `${a}|${b}`));
  const unseen = Object.entries(said.choices).filter(([pair, act]) => act !== "" && !seen.has(pair));
  return (
    <Form action={`${ROUNDS}/${round.id}/rerun?pairs=${from}`} idempotencyKey={newKey()}>
      {shown.length > 0 && <p>{review.pairsLead}</p>}
      {table}
      {unseen.map(([pair, act]) => (
        <Hidden key={pair} name={`pair.${pair}`} value={act} />
      ))}
      {round.pinned.map(
        ({ a, b, reason }) => reason && <Hidden key={`${a}${b}`} name={`reason.${a}|${b}`} value={reason} />,
      )}
      <Bans round={round} choices={said.choices} />
      <Details summary={review.addPair} open={errors !== undefined}>
        <RoundAddPair round={round} said={said.add} {...(errors && { errors })} />
      </Details>
      <Select
        name="objective"
        label={review.rerunObjective}
        value={said.objective}
        options={OBJECTIVES.map((value) => ({ value, label: objectives[value].name }))}
      />
      <Buttons>
        <Submit tone="quiet">{review.rerun}</Submit>
      </Buttons>
    </Form>
  );
}

function Bans({ round, choices }: { round: Round; choices: Choices }) {
  const { t } = useFrame();
  const { review, gone } = t.rounds;
  if (round.forbidden.length === 0) return null;
  return (
    <fieldset class="field">
      <legend class="label">{review.banned}</legend>
      <div class="choices">
        {round.forbidden.map(({ a, b }, at) => (
          <div class="choice" key={`${a}${b}`}>
            <input
              type="checkbox"
              id={`ban-${at}`}
              name={`pair.${a}|${b}`}
              value="ban"
              checked={choices[`${a}|${b}`] === "ban"}
            />
            <label for={`ban-${at}`} dir="auto">
              {review.keepBan(nameIn(round, a, gone), nameIn(round, b, gone))}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
