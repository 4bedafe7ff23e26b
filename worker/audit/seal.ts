// Binds the audit entries written since the last time into the hash chain, one seal an entry.
import { sql } from "drizzle-orm";
import { raw, runBatch } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { GENESIS, link, type Written } from "./chain.ts";

/**
 * The clock's own bookkeeping: no right is asked, no entry left. Two at once write the same seals.
 * Returns how many entries it sealed; call again while that is `limit`.
 */
export async function sealAudit(ctx: Ctx, limit = 1000): Promise<number> {
  const last = await ctx.db.get<{ upTo: number; hash: string } | undefined>(
    sql`SELECT up_to AS upTo, hash FROM audit_seals ORDER BY up_to DESC LIMIT 1`,
  );
  const entries = await ctx.db.all<Written>(
    sql`SELECT seq, at, actor, act, subject, detail FROM audit_entries WHERE seq > ${last?.upTo ?? 0} ORDER BY seq LIMIT ${limit}`,
  );
  if (entries.length === 0) return 0;
  const seals: [number, string][] = [];
  let hash = last?.hash ?? GENESIS;
  for (const entry of entries) {
    hash = link(hash, entry);
    seals.push([entry.seq, hash]);
  }
  await runBatch(ctx, [
    raw(sql`INSERT OR IGNORE INTO audit_seals (up_to, hash, at)
      SELECT value ->> 0, value ->> 1, ${iso(ctx.now)} FROM json_each(${JSON.stringify(seals)})`),
  ]);
  return entries.length;
}
