// Files that nothing needs any more leave R2: uploads that no post came for and no draft keeps, and those of posts taken back.
import { sql } from "drizzle-orm";
import { raw, runBatch } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { removeFiles } from "./store.ts";

/** R2 takes away a thousand keys at once; a file has two. */
const AT_ONCE = 500;

/** Called by the clock and the queue. Stopped anywhere, it takes up again: removing twice does no harm. */
export async function sweepFiles(ctx: Ctx): Promise<void> {
  const yesterday = iso(later(ctx.now, { days: -1 }));
  await runBatch(ctx, [
    raw(
      sql`UPDATE attachments SET state = 'gone' WHERE state = 'waiting' AND post IS NULL AND created_at <= ${yesterday}`,
    ),
    raw(sql`UPDATE attachments SET state = 'gone'
      WHERE state = 'arriving' AND created_at <= ${iso(later(ctx.now, { hours: -1 }))}`),
  ]);
  const gone = await ctx.db.all<{ id: string }>(
    sql`SELECT id FROM attachments WHERE state = 'gone' ORDER BY created_at LIMIT ${AT_ONCE}`,
  );
  const ids = gone.map(({ id }) => id);
  await removeFiles(ctx.env, ids);
  await runBatch(ctx, [
    raw(sql`UPDATE attachments SET state = 'removed', name = '', post = NULL
      WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND state = 'gone'`),
    raw(sql`DELETE FROM attachments WHERE state = 'removed' AND created_at <= ${yesterday}`),
  ]);
}
