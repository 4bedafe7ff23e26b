// Whose a partnership's room is: the one rule for reading, searching, counting and telling; and whether one still writes there.
import { type SQL, sql } from "drizzle-orm";
import type { Ctx } from "../kernel/ctx.ts";
import { ownOrganisations } from "../organisations/see.ts";

/**
 * Places in rooms, as rows `r`: those of organisations that are there and not suspended. Whoever belongs to one of
 * them enters, for as long as they do, after the partnership has ended too: what was said stays theirs to read.
 */
export const ROOM_PLACES: SQL = sql`partnership_organisations r
  CROSS JOIN organisations held ON held.id = r.organisation AND held.state <> 'suspended'`;

/** The rooms that the reader enters, for a condition `partnership IN (…)`. */
export const roomsOf = (ctx: Ctx): SQL => sql`SELECT r.partnership
  FROM json_each(${JSON.stringify(ownOrganisations(ctx))}) own CROSS JOIN ${ROOM_PLACES}
  WHERE r.organisation = own.value`;

export async function isInRoom(ctx: Ctx, partnership: string): Promise<boolean> {
  if (ownOrganisations(ctx).length === 0) return false;
  const row = await ctx.db.get<{ inside: number }>(sql`SELECT ${partnership} IN (${roomsOf(ctx)}) AS inside`);
  return row.inside === 1;
}

/** As SQL: the partnership goes on, so that its room takes what is written. */
export const roomTakes = (partnership: SQL): SQL =>
  sql`EXISTS (SELECT 1 FROM partnerships WHERE id = ${partnership} AND state = 'open')`;

export async function isRoomShut(ctx: Ctx, partnership: string | null): Promise<boolean> {
  if (partnership === null) return false;
  const row = await ctx.db.get<{ takes: number }>(sql`SELECT ${roomTakes(sql`${partnership}`)} AS takes`);
  return row.takes === 0;
}
