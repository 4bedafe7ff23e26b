// The fifth slice of a round: the pairs that came out, the review beside them, and who is left out and why.
import { sql } from "drizzle-orm";
import { jsonChunks } from "../import/bulk.ts";
import { commit, raw, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { chosenPairs } from "./chosen.ts";
import type { Desk } from "./desk.ts";
import { chancesOf } from "./edges.ts";
import { profileOf } from "./facts.ts";
import { type LeftOut, leftOut } from "./left-out.ts";
import type { Edge, Settled } from "./problem.ts";
import { type Member, moveRound, type RoundRow } from "./repository.ts";
import {
  blockingPairs,
  groupsOf,
  type Market,
  type Outcome,
  pairsByMember,
  sideCounts,
  skillMarket,
} from "./review.ts";

/** What `rounds.review` holds; names and labels come when it is read. */
export interface Review {
  readonly bonuses: number;
  readonly sides: ReturnType<typeof sideCounts>;
  readonly groups: ReturnType<typeof groupsOf>;
  readonly blocking: { readonly count: number; readonly first: { a: string; b: string; score: number }[] };
  readonly prices: Record<string, number>;
  readonly scarce: Market[];
  readonly abundant: Market[];
}

const FIRST = 5;

export async function writeReview(ctx: Ctx, round: RoundRow, desk: Desk): Promise<void> {
  const members = await desk.members();
  const posed = await desk.posed(round);
  const assignment = (await desk.assignment(round, round.kept)).result();
  const chosen = chosenPairs(posed, assignment.pairs);
  const prices = new Array<number>(members.length).fill(0);
  for (const [at, number] of posed.left.entries()) prices[number] = assignment.prices.left[at] ?? 0;
  for (const [at, number] of posed.right.entries()) prices[number] = assignment.prices.right[at] ?? 0;
  const outcome: Outcome = { members, edges: posed.edges, chosen, prices };
  const left = leftOut(outcome, await chances(round, desk));
  await commit(ctx, {
    statements: [
      ...insertPairs(round, members, chosen),
      ...markMembers(round.id, members, chosen, left),
      ...moveRound(round, {
        phase: "steps",
        cursor: 0,
        kept: "",
        total: assignment.total,
        upperBound: assignment.upperBound,
        review: JSON.stringify(reviewOf(outcome, round.objective)),
      }),
    ],
    audit: [],
    reply: null,
  });
}

function reviewOf(outcome: Outcome, objective: RoundRow["objective"]): Review {
  const blocking = blockingPairs(outcome);
  const name = (number: number) => (outcome.members[number] as Member).organisation;
  return {
    bonuses: outcome.chosen.reduce((sum, { bonus }) => sum + bonus, 0),
    sides: sideCounts(outcome),
    groups: groupsOf(outcome),
    blocking: {
      count: blocking.length,
      first: blocking.slice(0, FIRST).map(({ a, b, score }) => ({ a: name(a), b: name(b), score })),
    },
    prices: Object.fromEntries(
      outcome.prices.flatMap((price, number) => (price === 0 ? [] : [[name(number), price] as const])),
    ),
    ...skillMarket(outcome, objective),
  };
}

/** What each member might have had, whoever it went to. */
async function chances(round: RoundRow, desk: Desk) {
  const [members, shores] = [await desk.members(), await desk.shores()];
  const banned = new Set((JSON.parse(round.settled) as Settled).forbidden.flat());
  return (number: number) => {
    const member = members[number] as Member;
    const shore = shores[member.side === "north" ? "south" : "north"];
    return { ...chancesOf(profileOf(member), shore), banned: banned.has(number) && member.edges.length > 0 };
  };
}

function insertPairs(round: RoundRow, members: readonly Member[], chosen: readonly Edge[]): Statement[] {
  const { pinned } = JSON.parse(round.settled) as Settled;
  const pins = new Map(pinned.map((pin) => [`${pin.a}|${pin.b}`, pin]));
  const rows = chosen.map(({ a, b, score, bonus }, number) => {
    const pin = pins.get(`${a}|${b}`);
    const names = [members[a]?.organisation, members[b]?.organisation];
    return [number, ...names, score, bonus, pin ? 1 : 0, pin?.oneWay ? 1 : 0, pin?.reason ?? ""];
  });
  return jsonChunks(rows).map(({ json }) =>
    raw(sql`INSERT INTO round_pairs (round, number, a, b, score, bonus, pinned, one_way, reason, state)
      SELECT ${round.id}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
        value ->> 7, 'waiting' FROM json_each(${json})`),
  );
}

function markMembers(
  round: string,
  members: readonly Member[],
  chosen: readonly Edge[],
  left: readonly LeftOut[],
): Statement[] {
  const pairs = pairsByMember(members.length, chosen);
  const why = new Map(left.map(({ number, ...rest }) => [number, JSON.stringify({ ...rest, step: null })]));
  const rows = members.map(({ number }) => [number, pairs[number], why.get(number) ?? ""]);
  return jsonChunks(rows).map(({ json }) =>
    raw(sql`INSERT INTO round_members (round, number, organisation, side, room, waited, facts, matched, left_out)
      SELECT ${round}, value ->> 0, '', '', 0, 0, '', value ->> 1, value ->> 2 FROM json_each(${json}) WHERE true
      ON CONFLICT (round, number) DO UPDATE SET matched = excluded.matched, left_out = excluded.left_out`),
  );
}
