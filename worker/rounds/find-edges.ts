// The second slice of a round, many times: for some members, the best pairs they could make.
import { sql } from "drizzle-orm";
import { jsonChunks } from "../import/bulk.ts";
import { commit, raw, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { Weights } from "../matching/weights.ts";
import type { Desk } from "./desk.ts";
import { bestEdges } from "./edges.ts";
import { profileOf } from "./facts.ts";
import { type Asked, type Member, moveRound, type RoundRow } from "./repository.ts";
import { shutPairs, tiesOf } from "./shut-pairs.ts";

export const EDGE_SLICE = 100;

export async function findEdges(ctx: Ctx, round: RoundRow, desk: Desk): Promise<void> {
  const members = await desk.people();
  const slice = members.slice(round.cursor, round.cursor + EDGE_SLICE);
  const found = await edgesFor(ctx, round, slice, desk);
  const cursor = round.cursor + slice.length;
  const done = cursor >= members.length;
  await commit(ctx, {
    statements: [
      ...storeEdges(round.id, found),
      ...moveRound(round, done ? { phase: "settle", cursor: 0 } : { cursor }),
    ],
    audit: [],
    reply: null,
  });
}

type Found = readonly (readonly [number, string])[];

async function edgesFor(ctx: Ctx, round: RoundRow, slice: readonly Member[], desk: Desk): Promise<Found> {
  const ids = slice.map((member) => member.organisation);
  const [shores, shut, ties] = [await desk.shores(), await shutPairs(ctx, ids), await tiesOf(ctx, ids)];
  const weights = JSON.parse(round.weights) as Weights;
  const { minScore } = JSON.parse(round.asked) as Asked;
  const { seed } = round;
  return slice.map((member) => {
    const own = { number: member.number, profile: profileOf(member, ties.get(member.organisation)) };
    const closed = new Set(shut.get(member.organisation)?.keys());
    const shore = shores[member.side === "north" ? "south" : "north"];
    return [member.number, JSON.stringify(bestEdges(own, shore, { weights, minScore, shut: closed, seed }))];
  });
}

/** An upsert finds each row by its key, whatever the number of members. */
function storeEdges(round: string, found: Found): Statement[] {
  return jsonChunks(found).map(({ json }) =>
    raw(sql`INSERT INTO round_members (round, number, organisation, side, room, waited, facts, edges)
      SELECT ${round}, value ->> 0, '', '', 0, 0, '', value ->> 1 FROM json_each(${json}) WHERE true
      ON CONFLICT (round, number) DO UPDATE SET edges = excluded.edges`),
  );
}
