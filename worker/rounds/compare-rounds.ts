// Two rounds side by side: the pairs kept, gone and new, and what it costs or brings.
import type { RoundComparison } from "../../schema/contract/rounds.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict } from "../kernel/errors.ts";
import { loadPairs, loadRound, type PairRow } from "./repository.ts";
import { namesOf, summaryOf } from "./tell-round.ts";

type Named = Pick<PairRow, "a" | "b" | "score">;

/** Scores come out of the same count: what differs by less than this is the same. */
const LEAST = 0.01;

/** From `before` to `after`, by organisation: pairs by both names, gains and losses by what its pairs score together. */
export function comparePairs(before: readonly Named[], after: readonly Named[]) {
  const key = ({ a, b }: Named) => `${a}|${b}`;
  const [then, now] = [new Set(before.map(key)), new Set(after.map(key))];
  const [had, has] = [worthOf(before), worthOf(after)];
  const everyone = [...new Set([...had.keys(), ...has.keys()])].sort();
  const change = (id: string) => (has.get(id) ?? 0) - (had.get(id) ?? 0);
  const told = (pairs: readonly Named[]) => pairs.map(({ a, b, score }) => ({ a, b, score }));
  return {
    kept: told(after.filter((pair) => then.has(key(pair)))),
    gone: told(before.filter((pair) => !now.has(key(pair)))),
    added: told(after.filter((pair) => !then.has(key(pair)))),
    gained: everyone.filter((id) => change(id) > LEAST),
    lost: everyone.filter((id) => change(id) < -LEAST),
    served: has.size - had.size,
  };
}

function worthOf(pairs: readonly Named[]): Map<string, number> {
  const worth = new Map<string, number>();
  for (const { a, b, score } of pairs) for (const id of [a, b]) worth.set(id, (worth.get(id) ?? 0) + score);
  return worth;
}

export async function compareRounds(ctx: Ctx, input: { id: string; other: string }): Promise<RoundComparison> {
  requireCoordinator(ctx);
  const [after, before] = await Promise.all([loadRound(ctx, input.id), loadRound(ctx, input.other)]);
  if (after.total === null || before.total === null) throw Conflict("round_running");
  const [now, then] = await Promise.all([loadPairs(ctx, after.id), loadPairs(ctx, before.id)]);
  return {
    before: summaryOf(before, then.length),
    after: summaryOf(after, now.length),
    ...comparePairs(then, now),
    total: after.total - before.total,
    organisations: await namesOf(
      ctx,
      [...then, ...now].flatMap(({ a, b }) => [a, b]),
    ),
  };
}
