// The ids of a shortlist, ranked by the database: pairs that carry something both ways first, then those one way.
import { isCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { declinedSince, today } from "./facts.ts";
import type { Profile } from "./profile.ts";
import { type Question, ranking } from "./ranking.ts";
import { settle, type Weights } from "./weights.ts";

export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/**
 * The first `limit` of those whose gates are open, exactly as `shortlistGates` and `score` would have them over every
 * organisation. Says nothing of the asker's own gates: ask those first. The caller has asked for the right.
 */
export async function rank(
  ctx: Ctx,
  asker: Profile,
  weights: Weights,
  limit: number,
  first = 2 * limit + 20,
): Promise<Ranked[]> {
  const question = { ...questionOf(ctx, asker, weights), first };
  const both = await ask(ctx, { ...question, limit, ways: "both" });
  if (both.length >= limit) return both;
  return [...both, ...(await ask(ctx, { ...question, limit: limit - both.length, ways: "one" }))];
}

/**
 * The best of those that the floor of exposure owes a place: gates open, something carried both ways, none of `except`.
 * As exact as `rank` over the organisations it may choose from.
 */
export async function rankOwed(
  ctx: Ctx,
  asker: Profile,
  weights: Weights,
  { limit, except }: { limit: number; except: readonly string[] },
): Promise<Ranked[]> {
  return ask(ctx, { ...questionOf(ctx, asker, weights), limit, first: 2 * limit, ways: "both", owed: { except } });
}

const questionOf = (ctx: Ctx, asker: Profile, weights: Weights) => ({
  asker,
  weights: settle(weights),
  everyone: isCoordinator(ctx.actor),
  today: today(ctx),
  declinedSince: declinedSince(ctx),
});

async function ask(ctx: Ctx, question: Question): Promise<Ranked[]> {
  const statement = ranking(question);
  if (!statement) return [];
  const { results } = await ctx.env.DB.prepare(statement.text)
    .bind(...statement.params)
    .all<Ranked>();
  return results;
}
