// Whether D1 answers and every migration has run.
import { sql } from "drizzle-orm";
import journal from "../../schema/migrations/meta/_journal.json";
import type { Ctx } from "../kernel/ctx.ts";

/** Open to anyone, and says nothing but yes or no. */
export async function health(ctx: Ctx): Promise<{ ok: boolean }> {
  try {
    const row = await ctx.db.get<{ n: number }>(sql`SELECT count(*) AS n FROM d1_migrations`);
    return { ok: row.n >= journal.entries.length };
  } catch {
    return { ok: false };
  }
}
