// The pairs that cannot be made today, and the ties between territories, for some organisations at once.
import { sql } from "drizzle-orm";
import type { Ctx } from "../kernel/ctx.ts";
import { declinedSince } from "../matching/facts.ts";
import type { GateCode } from "../matching/gates.ts";

/** By organisation, the others and why: the gates of a pair that its two profiles do not tell. */
export type ShutPairs = ReadonlyMap<string, ReadonlyMap<string, GateCode>>;

const listed = (ids: readonly string[]) => sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/** Four lookups whatever the number of organisations. */
export async function shutPairs(ctx: Ctx, ids: readonly string[]): Promise<ShutPairs> {
  const which = listed(ids);
  const under = sql`(state IN ('proposed', 'approved') OR (state = 'declined' AND updated_at > ${declinedSince(ctx)}))`;
  const why = sql`iif(state = 'declined', 'declined_recently', 'pending') AS why`;
  const rows = await ctx.db.all<{ a: string; b: string; why: GateCode }>(sql`
    SELECT from_organisation AS a, to_organisation AS b, ${why} FROM proposals
      WHERE from_organisation IN ${which} AND ${under}
    UNION ALL SELECT to_organisation, from_organisation, ${why} FROM proposals
      WHERE to_organisation IN ${which} AND ${under}
    UNION ALL SELECT mine.organisation, other.organisation, 'already_partners' FROM partnership_organisations mine
      JOIN partnerships s ON s.id = mine.partnership AND s.state = 'open'
      JOIN partnership_organisations other ON other.partnership = s.id AND other.organisation <> mine.organisation
      WHERE mine.organisation IN ${which}
    UNION ALL SELECT substr(pair, 1, instr(pair, '|') - 1), substr(pair, instr(pair, '|') + 1), 'forbidden'
      FROM forbidden_pairs
    UNION ALL SELECT substr(pair, instr(pair, '|') + 1), substr(pair, 1, instr(pair, '|') - 1), 'forbidden'
      FROM forbidden_pairs`);
  const shut = new Map<string, Map<string, GateCode>>();
  for (const { a, b, why } of rows) {
    const others = shut.get(a) ?? new Map<string, GateCode>();
    shut.set(a, others.set(b, why));
  }
  return shut;
}

/** By organisation, those its territory is tied to. */
export async function tiesOf(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const which = listed(ids);
  const rows = await ctx.db.all<{ a: string; b: string }>(sql`SELECT a, b FROM ties WHERE a IN ${which}
    UNION ALL SELECT b, a FROM ties WHERE b IN ${which}`);
  const ties = new Map<string, string[]>();
  for (const { a, b } of rows) ties.set(a, [...(ties.get(a) ?? []), b]);
  return ties;
}
