// How many proposals an organisation may still make before one of those pending is answered.
import { sql } from "drizzle-orm";
import type { Ctx } from "../kernel/ctx.ts";
import { PENDING_CAP } from "../proposals/rules.ts";
import { requireInside } from "./facts.ts";

export async function proposalsLeft(ctx: Ctx, organisation: string): Promise<number> {
  requireInside(ctx, organisation);
  const { pending } = await ctx.db.get<{ pending: number }>(sql`SELECT count(*) AS pending FROM proposals
    WHERE from_organisation = ${organisation} AND state IN ('proposed', 'approved')`);
  return Math.max(0, PENDING_CAP - pending);
}
