// What the database knows of organisations beside their profiles: which pairs must not stand side by side, who has room.
import { type SQL, sql } from "drizzle-orm";
import type { Organisation } from "../../schema/contract/organisations.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { declinedSince, today } from "../matching/facts.ts";
import type { Apart } from "./arcs.ts";

/** What parts organisations, by pair. */
export interface Parted {
  /** Not side by side: forbidden, meeting, partners already, or a no within the year. */
  readonly apart: Apart;
  /** In no circle together, neighbours or not: coordinators keep them apart. */
  readonly forbidden: Apart;
  /** A proposal between the two is under way. */
  readonly meeting: Apart;
}

/** Among these; the partnership that a repair would replace does not count. */
export async function partedAmong(ctx: Ctx, ids: readonly string[], replaces: string | null = null): Promise<Parted> {
  const rows = await ctx.db.all<{ pair: string; why: string }>(sql`
    WITH some AS MATERIALIZED (SELECT value AS id FROM json_each(${JSON.stringify(ids)}))
    SELECT pair, 'forbidden' AS why FROM forbidden_pairs WHERE ${bothIn(sql`some`)}
    UNION SELECT pair, iif(state = 'declined', 'declined', 'meeting') FROM proposals
      WHERE from_organisation IN (SELECT id FROM some) AND to_organisation IN (SELECT id FROM some)
        AND (state IN ('proposed', 'approved') OR (state = 'declined' AND updated_at > ${declinedSince(ctx)}))
    UNION SELECT a.organisation || '|' || b.organisation, 'partners' FROM partnership_organisations a
      JOIN partnerships s ON s.id = a.partnership AND s.state = 'open' AND s.id IS NOT ${replaces}
      JOIN partnership_organisations b ON b.partnership = a.partnership AND b.organisation > a.organisation
      WHERE a.organisation IN (SELECT id FROM some) AND b.organisation IN (SELECT id FROM some)`);
  const those = (why: string): Apart => new Set(rows.flatMap((row) => (row.why === why ? [row.pair] : [])));
  return { apart: new Set(rows.map(({ pair }) => pair)), forbidden: those("forbidden"), meeting: those("meeting") };
}

/** As a condition: no two neighbours of a ring have a proposal under way. */
export const nobodyMeets = (pairs: readonly string[]): SQL => sql`NOT EXISTS (SELECT 1 FROM proposals
  WHERE pair IN (SELECT value FROM json_each(${JSON.stringify(pairs)})) AND state IN ('proposed', 'approved'))`;

const bothIn = (some: SQL): SQL => sql`substr(pair, 1, instr(pair, '|') - 1) IN (SELECT id FROM ${some})
  AND substr(pair, instr(pair, '|') + 1) IN (SELECT id FROM ${some})`;

/** As a condition: all are there, none is suspended, and nobody forbids any two of these to meet. */
export const mayMeet = (ids: readonly string[]): SQL => {
  const all = sql`SELECT value AS id FROM json_each(${JSON.stringify(ids)})`;
  return sql`(SELECT count(*) FROM (${all}) some JOIN organisations o ON o.id = some.id
      AND o.state IN ('published', 'paused')) = ${ids.length}
    AND NOT EXISTS (WITH some AS (${all}) SELECT 1 FROM forbidden_pairs WHERE ${bothIn(sql`some`)})`;
};

export async function holds(ctx: Ctx, condition: SQL): Promise<boolean> {
  const row = await ctx.db.get<{ yes: number }>(sql`SELECT ${condition} AS yes`);
  return row.yes === 1;
}

/** Published, its dates not over, and with room for one more unless `held`: it already carries what this replaces. */
export const mayStand = (ctx: Ctx, { state, availableUntil, load, capacity }: Organisation, held = false): boolean =>
  state === "published" && (availableUntil === null || availableUntil >= today(ctx)) && (held || load < capacity);
