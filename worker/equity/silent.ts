// Organisations that let proposal after proposal go by: how many wait for a coordinator's call.
import { sql } from "drizzle-orm";
import { SILENCES } from "../../schema/vocabulary.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";

/** Written out, not bound: so the database sees that an index holds them alone. */
export const isSilent = sql.raw(`silences >= ${SILENCES}`);

export async function countSilent(ctx: Ctx): Promise<number> {
  requireCoordinator(ctx);
  const row = await ctx.db.get<{ n: number }>(sql`SELECT count(*) AS n FROM exposure_lately WHERE ${isSilent}`);
  return row.n;
}
