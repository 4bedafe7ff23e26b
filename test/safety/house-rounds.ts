// A round that the coordinators have made and nobody else knows of, with one pair, and the one it comes from.
import { roundPairs, rounds } from "../../schema/tables/rounds.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { type Ctx, iso } from "../../worker/kernel/ctx.ts";
import { DEFAULT_WEIGHTS } from "../../worker/matching/weights.ts";

export interface RoundThings {
  round: string; // in review
  firstRound: string; // which it comes from
}

const asked = {
  minScore: 0,
  participants: { side: null, kinds: [], countries: [], newcomers: false },
  pinned: [],
  forbidden: [],
};

export async function roundsOf(ctx: Ctx, person: string, pair: { a: string; b: string }): Promise<RoundThings> {
  const [firstRound, round] = [ctx.newId("rnd"), ctx.newId("rnd")];
  const row = (id: string, after: string | null) =>
    ctx.db.insert(rounds).values({
      ...{ id, person, after, state: "review", phase: "end", objective: "value", seed: 1, version: 3 },
      ...{ asked: JSON.stringify(asked), weights: JSON.stringify(DEFAULT_WEIGHTS), inputHash: "print" },
      ...{ settled: JSON.stringify({ pinned: [], forbidden: [], dropped: [] }), total: 50, upperBound: 50 },
      ...{ createdAt: iso(ctx.now), finishedAt: iso(ctx.now) },
    });
  const chosen = { ...pair, number: 0, score: 50, bonus: 0, pinned: false, oneWay: false, state: "waiting" } as const;
  await runBatch(ctx, [
    row(firstRound, null),
    row(round, firstRound),
    ctx.db.insert(roundPairs).values({ round, ...chosen }),
  ]);
  return { round, firstRound };
}
