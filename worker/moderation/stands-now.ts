// Where a topic lives that was merged into another.
import { sql } from "drizzle-orm";
import type { Ctx } from "../kernel/ctx.ts";

const MOST_HOPS = 20;

/** Where a topic lives now: itself, or the one it was merged into, however many times. Not whether one may read it. */
export async function standsNow(ctx: Ctx, id: string): Promise<string> {
  const row = await ctx.db.get<{ id: string } | undefined>(sql`WITH RECURSIVE way(id, hops) AS (
      SELECT ${id}, 0 UNION ALL
      SELECT t.merged_into, hops + 1 FROM way JOIN topics t ON t.id = way.id
      WHERE t.merged_into IS NOT NULL AND t.state = 'merged' AND hops < ${MOST_HOPS})
    SELECT id FROM way ORDER BY hops DESC LIMIT 1`);
  return row?.id ?? id;
}
