// A coordinator begins a round: what is asked is kept in one batch, then worked on slice by slice.
import { sql } from "drizzle-orm";
import type { RoundInput } from "../../schema/contract/rounds.ts";
import { MOST_SEED, RoundParticipants } from "../../schema/contract/rounds.ts";
import { rounds } from "../../schema/tables/rounds.ts";
import { actorId, requireCoordinator } from "../kernel/actor.ts";
import { commit, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, InvalidField } from "../kernel/errors.ts";
import { currentWeights } from "../matching/weigh.ts";
import type { Weights } from "../matching/weights.ts";
import { checkPairs } from "./check-pairs.ts";
import { AT_ONCE, getRoundGoing } from "./continue-round.ts";
import { type Asked, findRound, type RoundRow } from "./repository.ts";

/** With `after`, the input of that round is used again: what changes is what the pins, bans and objective do. */
export async function makeRound(ctx: Ctx, input: RoundInput): Promise<{ id: string }> {
  requireCoordinator(ctx);
  const base = input.after === undefined ? null : await baseOf(ctx, input.after);
  if (base && input.minScore !== undefined) throw InvalidField("minScore", "fixed_by_after");
  if (base && input.participants !== undefined) throw InvalidField("participants", "fixed_by_after");
  const weights = base ? (JSON.parse(base.weights) as Weights) : await currentWeights(ctx);
  const before = base && (JSON.parse(base.asked) as Asked);
  const asked: Asked = {
    minScore: before?.minScore ?? input.minScore ?? 0,
    participants: before?.participants ?? input.participants ?? RoundParticipants.parse({}),
    ...(await checkPairs(ctx, input, weights)),
  };
  const id = ctx.newId("rnd");
  const objective = input.objective ?? base?.objective ?? "value";
  const seed = input.seed ?? base?.seed ?? drawnSeed();
  await commit(ctx, {
    statements: [
      ctx.db.insert(rounds).values({
        ...{ id, person: actorId(ctx.actor), state: "running", objective, seed, after: base?.id ?? null, version: 1 },
        ...{ phase: base ? "settle" : "gather", members: base?.members ?? 0, createdAt: iso(ctx.now) },
        ...{ asked: JSON.stringify(asked), weights: JSON.stringify(weights) },
      }),
      ...(base ? [sameMembers(id, base.id)] : []),
    ],
    audit: [{ act: "round.begin", subject: id, detail: detailOf(asked, { objective, seed, after: base?.id ?? null }) }],
    reply: { id },
  });
  await getRoundGoing(ctx, id, base?.members ?? (await published(ctx)));
  return { id };
}

const detailOf = ({ minScore, pinned, forbidden }: Asked, more: object) => ({
  ...more,
  minScore,
  pinned: pinned.length,
  forbidden: forbidden.length,
});

export const drawnSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (MOST_SEED + 1);

async function baseOf(ctx: Ctx, id: string): Promise<RoundRow> {
  const base = await findRound(ctx, id);
  if (!base) throw InvalidField("after", "unknown_round");
  if (base.state === "running" || base.inputHash === "") throw Conflict("round_running");
  return base;
}

function sameMembers(id: string, base: string): Statement {
  return raw(sql`INSERT INTO round_members (round, number, organisation, side, room, waited, facts, edges)
    SELECT ${id}, number, organisation, side, room, waited, facts, edges FROM round_members WHERE round = ${base}`);
}

/** How many could take part at most; counted no further than it matters. */
async function published(ctx: Ctx): Promise<number> {
  const row = await ctx.db.get<{ n: number }>(sql`SELECT count(*) AS n FROM
    (SELECT 1 FROM organisations WHERE state = 'published' LIMIT ${AT_ONCE + 1})`);
  return row.n;
}
