// The last slice of a round, as many times as it takes: what would help those who are left out.
import { sql } from "drizzle-orm";
import { jsonChunks } from "../import/bulk.ts";
import { commit, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { cover } from "../matching/covers.ts";
import { type NextStep, nextStep } from "../matching/next-step.ts";
import type { Profile } from "../matching/profile.ts";
import type { Weights } from "../matching/weights.ts";
import type { Desk } from "./desk.ts";
import { sharesLanguage } from "./edges.ts";
import { profileOf } from "./facts.ts";
import type { LeftOut } from "./left-out.ts";
import { type Asked, type Member, moveRound, type RoundRow } from "./repository.ts";
import { nextState } from "./rules.ts";
import { type ShutPairs, shutPairs } from "./shut-pairs.ts";

export type StoredLeftOut = Omit<LeftOut, "number"> & { readonly step: NextStep | null };

export const STEP_SLICE = 40;
const COMPARED = 8;

export async function findSteps(ctx: Ctx, round: RoundRow, desk: Desk): Promise<void> {
  const waiting = await ctx.db.all<{ number: number; leftOut: string }>(sql`
    SELECT number, left_out AS leftOut FROM round_members
    WHERE round = ${round.id} AND number >= ${round.cursor} AND left_out <> '' ORDER BY number LIMIT ${STEP_SLICE}`);
  const free = await withRoom(ctx, round, desk);
  const weights = JSON.parse(round.weights) as Weights;
  const members = await desk.members();
  const { minScore } = JSON.parse(round.asked) as Asked;
  const ids = waiting.map(({ number }) => members[number]?.organisation ?? "");
  const shut = await shutPairs(ctx, ids);
  const found = waiting.map(({ number, leftOut }) => {
    const step = stepOf(members[number], { free, weights, minScore, shut });
    return [number, JSON.stringify({ ...(JSON.parse(leftOut) as StoredLeftOut), step })];
  });
  const done = waiting.length < STEP_SLICE;
  const outcome = nextState(round.state, "finish");
  const state = "next" in outcome ? outcome.next : round.state;
  await commit(ctx, {
    statements: [
      ...jsonChunks(found).map(({ json }) =>
        raw(sql`INSERT INTO round_members (round, number, organisation, side, room, waited, facts, left_out)
          SELECT ${round.id}, value ->> 0, '', '', 0, 0, '', value ->> 1 FROM json_each(${json}) WHERE true
          ON CONFLICT (round, number) DO UPDATE SET left_out = excluded.left_out`),
      ),
      ...moveRound(round, done ? { phase: "end", state, finishedAt: iso(ctx.now) } : { cursor: nextCursor(waiting) }),
    ],
    audit: done ? [{ act: "round.finish", subject: round.id, detail: { members: round.members } }] : [],
    reply: null,
  });
}

const nextCursor = (waiting: readonly { number: number }[]): number => (waiting.at(-1)?.number ?? 0) + 1;

type Free = Record<"north" | "south", Profile[]>;

/** Those who have a place left once the pairs are made, by shore. */
async function withRoom(ctx: Ctx, round: RoundRow, desk: Desk): Promise<Free> {
  const rows = await ctx.db.all<{ number: number }>(
    sql`SELECT number FROM round_members WHERE round = ${round.id} AND matched < room ORDER BY number`,
  );
  const members = await desk.members();
  const free: Free = { north: [], south: [] };
  for (const { number } of rows) {
    const member = members[number];
    if (member) free[member.side].push(profileOf(member));
  }
  return free;
}

interface Looking {
  readonly free: Free;
  readonly weights: Weights;
  readonly minScore: number;
  readonly shut: ShutPairs;
}

/** The change of its own profile that would open the best meeting with somebody who still has a place; null if none would. */
function stepOf(member: Member | undefined, { free, weights, minScore, shut }: Looking): NextStep | null {
  if (!member) return null;
  const own = profileOf(member);
  const closed = shut.get(own.id);
  const near = (member.side === "north" ? free.south : free.north)
    .filter((other) => sharesLanguage(own, other) && !closed?.has(other.id))
    .map((other) => ({ other, worth: cover(own.offers, other.needs).covers + cover(other.offers, own.needs).covers }))
    .sort((one, two) => two.worth - one.worth || (one.other.id < two.other.id ? -1 : 1))
    .slice(0, COMPARED);
  const steps = near.flatMap(({ other }) => nextStep(own, other, weights) ?? []);
  return steps.filter(({ to }) => to >= minScore).sort((one, two) => two.to - one.to)[0] ?? null;
}
