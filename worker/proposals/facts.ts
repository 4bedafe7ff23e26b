// A pair as proposals look at it: both profiles, how well they answer each other, and what shuts it as a refusal.
import { sql } from "drizzle-orm";
import type { Organisation } from "../../schema/contract/organisations.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict, type DomainError } from "../kernel/errors.ts";
import type { GateCode } from "../matching/gates.ts";
import { type Match, score } from "../matching/score.ts";
import { currentWeights } from "../matching/weigh.ts";
import { loadOrganisations } from "../organisations/repository.ts";

/** A shut gate as a refusal; `forbidden` has a code of its own, since that word alone is about rights. */
export function shut(gate: GateCode): DomainError {
  return Conflict(gate === "forbidden" ? "forbidden_pair" : gate);
}

export interface PairRead {
  a: Organisation;
  b: Organisation;
  match: Match;
}

/** Both profiles and their match as `a` reads it, with the tie between their territories; null when one does not exist. */
export async function readPair(ctx: Ctx, a: string, b: string): Promise<PairRead | null> {
  const organisations = await loadOrganisations(ctx, [a, b]);
  const [first, second] = [a, b].map((id) => organisations.find((one) => one.id === id));
  if (!first || !second) return null;
  const [low, high] = [a, b].sort();
  const tie = await ctx.db.get<{ tied: number }>(
    sql`SELECT EXISTS (SELECT 1 FROM ties WHERE a = ${low} AND b = ${high}) AS tied`,
  );
  const profile = { ...first, ties: tie.tied === 1 ? [b] : [] };
  return { a: first, b: second, match: score(profile, second, await currentWeights(ctx)) };
}
