// Every yes is there: the statements that open a partnership, in the batch of the last one; and those that end or leave one.
import { type SQL, sql } from "drizzle-orm";
import { partnershipEntries } from "../../schema/tables/partnerships.ts";
import { partnershipOrganisations, partnerships } from "../../schema/tables/proposals.ts";
import { mustHold, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { neighboursOf } from "../matching/pair.ts";
import { departed } from "./departed.ts";
import { turnStatements } from "./turn.ts";

export interface Opening {
  id: string;
  /** What opened it: a proposal or a circle. */
  proposal: string;
  /** Their ids in order, parted by a bar: two open partnerships never gather the same. */
  pair: string;
  organisations: readonly string[];
}

const carried = (organisation: string) => sql`(SELECT count(*) FROM partnership_organisations po
  JOIN partnerships s ON s.id = po.partnership AND s.state = 'open' WHERE po.organisation = ${organisation})`;
const capacity = (organisation: string) => sql`(SELECT capacity FROM organisations WHERE id = ${organisation})`;

/** As a condition: no two neighbours of the ring are in an open partnership; one about to be replaced does not count. */
export const notPartners = (ring: readonly string[], replaces: string | null = null): SQL => sql`NOT EXISTS (
  SELECT 1 FROM json_each(${JSON.stringify(ring)}) j JOIN partnership_organisations one ON one.organisation = j.value
    JOIN partnerships s ON s.id = one.partnership AND s.state = 'open' AND s.id IS NOT ${replaces}
    JOIN partnership_organisations other ON other.partnership = s.id AND other.organisation > one.organisation
  WHERE one.organisation || '|' || other.organisation IN (
    SELECT value FROM json_each(${JSON.stringify(neighboursOf(ring))})))`;

export async function arePartners(ctx: Ctx, ring: readonly string[], replaces: string | null = null): Promise<boolean> {
  const row = await ctx.db.get<{ free: number }>(sql`SELECT ${notPartners(ring, replaces)} AS free`);
  return row.free === 0;
}

/**
 * `organisations`: in the order of the ring. Rolls the batch back when any of them would carry more than it said it can,
 * or when two neighbours have become partners elsewhere.
 */
export function openPartnership(ctx: Ctx, { id, proposal, pair, organisations }: Opening): Statement[] {
  const rows = organisations.map((organisation) => ({ partnership: id, organisation }));
  return [
    mustHold(notPartners(organisations)),
    ctx.db.insert(partnerships).values({ id, proposal, pair, state: "open", openedAt: iso(ctx.now), version: 1 }),
    ctx.db.insert(partnershipOrganisations).values(rows),
    ctx.db.insert(partnershipEntries).values({
      ...{ partnership: id, version: 1, act: "open", organisation: null },
      ...{ person: ctx.actor.kind === "person" ? ctx.actor.id : null, createdAt: iso(ctx.now) },
    }),
    ...organisations.map((one) => mustHold(sql`${carried(one)} <= ${capacity(one)}`)),
  ];
}

/** Whether an organisation can carry one more partnership; proposals under way do not count here. */
export async function hasRoom(ctx: Ctx, organisation: string): Promise<boolean> {
  const row = await ctx.db.get<{ room: number }>(
    sql`SELECT ${carried(organisation)} < ${capacity(organisation)} AS room`,
  );
  return row.room === 1;
}

/** Those among these that cannot carry one more; a partnership about to be replaced by it does not count. */
export async function withoutRoom(ctx: Ctx, ids: readonly string[], replaces: string | null): Promise<string[]> {
  const rows = await ctx.db.all<{ id: string }>(sql`SELECT o.id FROM json_each(${JSON.stringify(ids)}) j
    JOIN organisations o ON o.id = j.value
    WHERE (SELECT count(*) FROM partnership_organisations po
      JOIN partnerships s ON s.id = po.partnership AND s.state = 'open' AND s.id IS NOT ${replaces}
      WHERE po.organisation = o.id) >= o.capacity`);
  return rows.map(({ id }) => id);
}

/** A partnership as it was read just now, open. */
export interface Carried {
  readonly id: string;
  readonly version: number;
  readonly organisations: readonly string[];
}

export async function carriedNow(ctx: Ctx, id: string | null): Promise<Carried | null> {
  if (id === null) return null;
  const row = await ctx.db.get<{ version: number; organisations: string } | undefined>(sql`SELECT version,
    (SELECT json_group_array(organisation) FROM partnership_organisations WHERE partnership = s.id) AS organisations
    FROM partnerships s WHERE id = ${id} AND state = 'open'`);
  return row ? { id, version: row.version, organisations: JSON.parse(row.organisations) as string[] } : null;
}

/** Another partnership takes its place: its room stays readable to those who were in it, and to nobody who comes. */
export function replacePartnership(ctx: Ctx, { id, version }: Carried): Statement[] {
  const set = sql`state = 'ended', ended_at = ${iso(ctx.now)}, ended_how = 'finished'`;
  return turnStatements(ctx, { partnership: id, version, entries: [{ act: "replace", organisation: null }], set });
}

/**
 * One organisation goes with those who took part for it, the others stay together. One alone is no partnership: it ends,
 * and what was said stays readable to both.
 */
export function leavePartnership(ctx: Ctx, carried: Carried, organisation: string, reason = ""): Statement[] {
  const { id, version, organisations } = carried;
  const entries = [{ act: "leave", organisation, text: reason }] as const;
  const over = sql`state = 'ended', ended_at = ${iso(ctx.now)}, ended_how = 'broken_off'`;
  if (organisations.length < 3)
    return [
      ...turnStatements(ctx, { partnership: id, version, entries, set: over }),
      ...departed(ctx, id, organisation),
    ];
  return [
    ...turnStatements(ctx, { partnership: id, version, entries }),
    raw(sql`DELETE FROM partnership_organisations WHERE partnership = ${id} AND organisation = ${organisation}`),
    raw(sql`UPDATE participants SET left_at = ${iso(ctx.now)}
      WHERE partnership = ${id} AND organisation = ${organisation} AND left_at IS NULL`),
    // An end that it proposed falls with it; to another's, its yes counts no more.
    raw(sql`DELETE FROM ending_yeses WHERE partnership = ${id} AND (organisation = ${organisation} OR EXISTS
      (SELECT 1 FROM endings WHERE partnership = ${id} AND organisation = ${organisation}))`),
    raw(sql`DELETE FROM endings WHERE partnership = ${id} AND organisation = ${organisation}`),
    ...departed(ctx, id, organisation),
  ];
}
