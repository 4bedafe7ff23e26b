// What of the index a reader may search: columns open to them, and rooms that are theirs.
import { type SQL, sql } from "drizzle-orm";
import { isCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { ownOrganisations } from "../organisations/see.ts";
import { roomsOf } from "../partnerships/room.ts";
import type { Level } from "./documents.ts";

export interface Scope {
  /** Levels all of whose documents are theirs to find. */
  open: readonly Level[];
  /** Rooms of level 2 whose documents are theirs too: partnerships, and organisations of their own that hide. */
  rooms: readonly string[];
}

export async function scopeOf(ctx: Ctx): Promise<Scope> {
  if (isCoordinator(ctx.actor)) return { open: [0, 1, 2], rooms: [] };
  if (ctx.actor.kind !== "person") return { open: [0], rooms: [] };
  const own = ownOrganisations(ctx);
  if (own.length === 0) return { open: [0, 1], rooms: [] };
  return { open: [0, 1], rooms: [...own, ...(await partnershipsOf(ctx))] };
}

async function partnershipsOf(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db.all<{ partnership: string }>(
    sql`SELECT DISTINCT partnership FROM (${roomsOf(ctx)}) LIMIT 60`,
  );
  return rows.map((row) => row.partnership);
}

/** The tables' own word on it: the condition for a row `t` of topics … */
export function topicSeen({ open, rooms }: Scope): SQL {
  if (open.includes(2)) return sql`t.state IN ('open', 'locked')`;
  return sql`t.state IN ('open', 'locked') AND (t.visibility = 'public' ${orNetwork("t", open)}
    OR (t.visibility = 'partnership' AND t.partnership IN (SELECT value FROM json_each(${JSON.stringify(rooms)}))))`;
}

/** … and for a row `o` of organisations. */
export function organisationSeen({ open, rooms }: Scope): SQL {
  if (open.includes(2)) return sql`o.state = 'published'`;
  return sql`o.state = 'published' AND (o.visibility = 'public' ${orNetwork("o", open)}
    OR o.id IN (SELECT value FROM json_each(${JSON.stringify(rooms)})))`;
}

/** … and for a course `c` of an organisation `o`: as guarded as the more guarded of the two. */
export function courseSeen(scope: Scope): SQL {
  const own = sql`o.id IN (SELECT value FROM json_each(${JSON.stringify(scope.rooms)}))`;
  const course = scope.open.includes(1) ? sql`true` : sql`(c.visibility = 'public' OR ${own})`;
  return sql`c.state = 'open' AND ${course} AND ${organisationSeen(scope)}`;
}

const orNetwork = (alias: "t" | "o", open: readonly Level[]): SQL =>
  open.includes(1) ? sql`OR ${sql.raw(alias)}.visibility = 'network'` : sql``;
