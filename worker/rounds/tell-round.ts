// A round as programs and pages are given it, in the reader's words; never a contact.
import { sql } from "drizzle-orm";
import type { Round, RoundPair, RoundSummary, RoundUnmatched, SkillMarket } from "../../schema/contract/rounds.ts";
import type { Kind, Side } from "../../schema/vocabulary.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { explainGate, explainStep, type Telling } from "../matching/explain.ts";
import { GATE_CODES, type GateCode } from "../matching/gates.ts";
import { type Labels, taxonomyLabels } from "../taxonomy/labels.ts";
import type { Replay } from "./assign-slice.ts";
import type { StoredLeftOut } from "./find-steps.ts";
import type { Settled } from "./problem.ts";
import { type Asked, loadPairs, loadRound, loadRounds, type PairRow, type RoundRow } from "./repository.ts";
import type { Market } from "./review.ts";
import type { Review } from "./write-review.ts";

export type Names = Round["organisations"];

export async function seeRound(ctx: Ctx, id: string): Promise<Round> {
  requireCoordinator(ctx);
  return tellRound(ctx, await loadRound(ctx, id));
}

export async function listRounds(
  ctx: Ctx,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: RoundSummary[]; next: string | null }> {
  requireCoordinator(ctx);
  const rows = await loadRounds(ctx, page.after, page.limit + 1);
  const counts = await pairCounts(
    ctx,
    rows.map((row) => row.id),
  );
  const items = rows.slice(0, page.limit).map((row) => summaryOf(row, counts.get(row.id) ?? 0));
  return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
}

async function pairCounts(ctx: Ctx, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await ctx.db.all<{ id: string; n: number }>(sql`SELECT value AS id,
    (SELECT count(*) FROM round_pairs WHERE round = value) AS n FROM json_each(${JSON.stringify(ids)})`);
  return new Map(rows.map(({ id, n }) => [id, n]));
}

async function tellRound(ctx: Ctx, round: RoundRow): Promise<Round> {
  const [pairs, left, labels] = await Promise.all([
    loadPairs(ctx, round.id),
    leftOutOf(ctx, round.id),
    taxonomyLabels(ctx),
  ]);
  const asked = JSON.parse(round.asked) as Asked;
  const settled = round.settled === "" ? null : (JSON.parse(round.settled) as Settled);
  const review = round.review === "" ? null : (JSON.parse(round.review) as Review);
  const replay = round.replay === "" ? null : (JSON.parse(round.replay) as Replay);
  const named = [...asked.pinned, ...asked.forbidden, ...pairs, ...(review?.blocking.first ?? [])];
  const organisations = await namesOf(ctx, [
    ...named.flatMap(({ a, b }) => [a, b]),
    ...left.flatMap(({ organisation, told }) => [organisation, told.step?.match ?? organisation]),
  ]);
  const telling = tellingOf(ctx, labels, organisations);
  return {
    ...summaryOf(round, pairs.length),
    pairs: pairs.map((pair) => tellPair(telling, pair)),
    unmatched: left.map((one) => tellLeftOut(ctx, telling, one)),
    pinned: asked.pinned.map(({ a, b, reason }) => ({ a, b, reason })),
    forbidden: asked.forbidden.map(({ a, b }) => ({ a, b })),
    dropped: (settled?.dropped ?? []).map((one) => ({ ...one })),
    bonuses: review?.bonuses ?? 0,
    sides: review && { ...review.sides },
    groups: review?.groups ?? [],
    blocking: review?.blocking ?? { count: 0, first: [] },
    prices: review?.prices ?? {},
    scarce: (review?.scarce ?? []).map((one) => labelled(labels, one)),
    abundant: (review?.abundant ?? []).map((one) => labelled(labels, one)),
    unanswerable: review ? await unanswerable(ctx, round.id) : [],
    inputHash: round.inputHash,
    replay: replay && { state: replay.state, identical: replay.identical, at: replay.at },
    organisations,
  };
}

export function summaryOf(round: RoundRow, pairCount: number): RoundSummary {
  const { id, state, objective, seed, after, members, total, upperBound, createdAt, finishedAt, publishedAt } = round;
  const { minScore, participants } = JSON.parse(round.asked) as Asked;
  return {
    ...{ id, state, objective, seed, minScore, participants, after, members, progress: progressOf(round, pairCount) },
    ...{ total, upperBound, pairCount, createdAt, finishedAt, publishedAt, version: round.version },
  };
}

/** Where each phase begins and ends; only the cursor tells how far within. */
function progressOf({ phase, cursor, members }: RoundRow, pairCount: number): number {
  const within = (from: number, to: number, part: number) => from + (to - from) * Math.min(1, part);
  const everyone = Math.max(1, members);
  switch (phase) {
    case "gather":
      return 0;
    case "edges":
      return within(0.05, 0.5, cursor / everyone);
    case "settle":
      return 0.5;
    case "assign":
      return within(0.5, 0.9, cursor / 1000);
    case "review":
      return 0.9;
    case "steps":
      return within(0.92, 1, cursor / everyone);
    case "publish":
      return within(0, 1, cursor / Math.max(1, pairCount));
    case "end":
      return 1;
  }
}

/** Those who are gone, or were never published again, keep their place without a name. */
export async function namesOf(ctx: Ctx, ids: readonly string[]): Promise<Names> {
  const rows = await ctx.db.all<{ id: string; name: string; side: Side; kind: Kind; country: string }>(
    sql`SELECT id, name, side, kind, country FROM organisations
      WHERE id IN (SELECT value FROM json_each(${JSON.stringify([...new Set(ids)])}))`,
  );
  return Object.fromEntries(rows.map(({ id, ...named }) => [id, named]));
}

type Teller = (a: string, b: string) => Telling;

function tellingOf(ctx: Ctx, labels: Labels, names: Names): Teller {
  const gone = messages(ctx.locale).rounds.gone;
  const named = (id: string) => names[id] ?? { name: gone, kind: "other" as const };
  return (a, b) => ({ locale: ctx.locale, labels, a: named(a), b: named(b), reader: null });
}

function tellPair(telling: Teller, { round: _, number: __, reason: ___, why, ...pair }: PairRow): RoundPair {
  const text = why === "" ? null : whyText(telling(pair.a, pair.b), why);
  return { ...pair, why: why === "" ? null : why, whyText: text };
}

function whyText(telling: Telling, why: string): string {
  const gate = GATE_CODES.find((code): code is GateCode => code === why);
  if (gate) return explainGate(telling, gate).text;
  const words = messages(telling.locale).rounds.skipped as Record<string, string>;
  return words[why] ?? why;
}

interface LeftOutRow {
  organisation: string;
  waited: number;
  told: StoredLeftOut;
}

async function leftOutOf(ctx: Ctx, round: string): Promise<LeftOutRow[]> {
  const rows = await ctx.db.all<{ organisation: string; waited: number; leftOut: string }>(sql`
    SELECT organisation, waited, left_out AS leftOut FROM round_members
    WHERE round = ${round} AND left_out <> '' ORDER BY side, number`);
  return rows.map(({ leftOut, ...row }) => ({ ...row, told: JSON.parse(leftOut) as StoredLeftOut }));
}

function tellLeftOut(ctx: Ctx, telling: Teller, { organisation, waited, told }: LeftOutRow): RoundUnmatched {
  const { why, candidates, short, step } = told;
  const nextStep = step && explainStep(telling(organisation, step.match), step);
  const whyText = messages(ctx.locale).rounds.leftOut[why]({ candidates, short: Math.ceil(short ?? 0) });
  return { organisation, why, whyText, candidates, short, waited, nextStep };
}

const labelled = (labels: Labels, market: Market): SkillMarket => ({
  ...market,
  label: labels.get(market.skill)?.label ?? market.skill,
});

/** Those with a pair for whom nobody could answer. */
async function unanswerable(ctx: Ctx, round: string): Promise<string[]> {
  const rows = await ctx.db.all<{ organisation: string }>(sql`SELECT organisation FROM round_members
    WHERE round = ${round} AND matched > 0 AND facts ->> 'manned' = 0 ORDER BY number`);
  return rows.map((row) => row.organisation);
}
