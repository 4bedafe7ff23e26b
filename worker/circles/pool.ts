// Who may take part in a search, or in a repair: read at once, and never more than one request can look at.
import { type SQL, sql } from "drizzle-orm";
import type { Organisation } from "../../schema/contract/organisations.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { today } from "../matching/facts.ts";
import { openNeeds } from "../matching/profile.ts";
import { themeOf } from "../matching/similarity.ts";
import { loadOrganisations } from "../organisations/repository.ts";
import { type Parted, partedAmong } from "./facts.ts";

/** Read at most, whatever the size of the network. */
export const POOL = 300;

export interface Pool extends Parted {
  readonly organisations: readonly Organisation[];
}

/** Seen by the network, published, with room and dates left: those that carry least first, then those that have waited longest. */
export async function readPool(ctx: Ctx): Promise<Pool> {
  return pooled(
    ctx,
    sql`SELECT id FROM organisations
      WHERE state = 'published' AND visibility <> 'coordinators' AND load < capacity AND coalesce(available_until, '9999-12-31') >= ${today(ctx)}
      ORDER BY load, published_at, id LIMIT ${POOL}`,
  );
}

/**
 * A ring with a place left, and who could stand there: whoever is listed with an offer in a theme that one of those who
 * stay seeks, and a need in a theme that one of them offers. `replaces`: the partnership those who stay still carry.
 */
export async function readStandIns(
  ctx: Ctx,
  ring: readonly string[],
  staying: readonly Organisation[],
  replaces: string | null,
): Promise<Pool> {
  const themes = (skills: readonly { skill: string }[]): SQL =>
    sql`SELECT value FROM json_each(${JSON.stringify([...new Set(skills.map(({ skill }) => themeOf(skill)))])})`;
  const sought = themes(staying.flatMap(({ needs }) => openNeeds(needs)));
  const offered = themes(staying.flatMap(({ offers }) => offers));
  const listed = sql`side IN ('north', 'south') AND listed = 1`;
  return pooled(
    ctx,
    sql`SELECT DISTINCT organisation AS id FROM offers WHERE theme IN (${sought}) AND ${listed}
      AND organisation IN (SELECT organisation FROM needs WHERE theme IN (${offered}) AND ${listed})
      AND organisation IN (SELECT id FROM organisations WHERE visibility <> 'coordinators') LIMIT ${POOL}`,
    ring,
    replaces,
  );
}

async function pooled(
  ctx: Ctx,
  query: SQL,
  more: readonly string[] = [],
  replaces: string | null = null,
): Promise<Pool> {
  const rows = await ctx.db.all<{ id: string }>(query);
  const ids = [...new Set([...rows.map(({ id }) => id), ...more])];
  const [organisations, parted] = await Promise.all([loadOrganisations(ctx, ids), partedAmong(ctx, ids, replaces)]);
  return { organisations, ...parted };
}
