// The public log: what was decided, by day, reason and category, and how often; nothing that leads to anyone.
import { sql } from "drizzle-orm";
import type { LogLine } from "../../schema/contract/moderation.ts";
import { pageOf } from "../accounts/rules.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";

/** Open to anyone. The cursor is the line itself, so it tells no more than the line does. */
export async function moderationLog(
  ctx: Ctx,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: LogLine[]; next: string | null }> {
  const from = cursorOf(page.after);
  const on = from
    ? sql`AND (day, act, reason, coalesce(category, '')) < (${from.day}, ${from.act}, ${from.reason}, ${from.category})
        AND day <= ${from.day}`
    : sql``;
  const rows = await ctx.db.all<LogLine>(sql`SELECT day, act, reason, category, count(*) AS times
    FROM moderation_acts INDEXED BY moderation_acts_log WHERE day IS NOT NULL ${on}
    GROUP BY day, act, reason, category ORDER BY day DESC, act DESC, reason DESC, category DESC LIMIT ${page.limit + 1}`);
  return pageOf(rows, page.limit, (row) => [row.day, row.act, row.reason, row.category ?? ""].join("~"));
}

function cursorOf(after: string | undefined) {
  if (after === undefined) return null;
  const [, day, act, reason, category] = /^(\d{4}-\d\d-\d\d)~([a-z_]+)~([a-z_]+)~([a-z0-9_]*)$/.exec(after) ?? [];
  if (!day || !act || !reason || category === undefined) throw InvalidField("after", "invalid");
  return { day, act, reason, category };
}
