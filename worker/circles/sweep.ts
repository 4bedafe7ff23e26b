// The clock's part: reminds those who have not answered, ends what stayed silent, notices who is gone.
import { sql } from "drizzle-orm";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { Conflict } from "../kernel/errors.ts";
import { tried } from "../kernel/tried.ts";
import { DAYS } from "../proposals/rules.ts";
import { type Kept, loadCircles } from "./repository.ts";
import { onTime } from "./rules.ts";
import { take } from "./turn.ts";

const AT_ONCE = 10;

/**
 * Called by cron as the system. Each circle is a turn of its own: one that fails is told to the log and tried again
 * next time, without holding up the others. Returns how many turns were taken.
 */
export async function sweepCircles(ctx: Ctx, limit = AT_ONCE): Promise<number> {
  const soon = iso(later(ctx.now, { days: DAYS.warn }));
  const due = await loadCircles(
    ctx,
    sql`WHERE c.state = 'proposed' AND (c.due_at <= ${iso(ctx.now)} OR (c.due_at <= ${soon} AND c.reminded_at IS NULL))
      ORDER BY c.due_at LIMIT ${limit}`,
  );
  let taken = 0;
  for (const kept of due) if (await sweepOne(ctx, kept)) taken++;
  for (const { circle, gone } of await bereft(ctx, limit)) {
    const turn = { circle, act: "lose", by: { party: "clock", gone } } as const;
    if (await tried(`sweep ${circle}`, () => take(ctx, turn))) taken++;
  }
  return taken;
}

async function sweepOne(ctx: Ctx, kept: Kept): Promise<boolean> {
  const act = dueNow(ctx, kept);
  if (!act) return false;
  // Asked again on what is there when it is written: two sweeps at once remind once.
  const also = async (before: Kept) => {
    if (dueNow(ctx, before) !== act) throw Conflict("not_due");
    return {};
  };
  return tried(`sweep ${kept.id}`, () => take(ctx, { circle: kept.id, act, by: { party: "clock" }, also }));
}

const dueNow = (ctx: Ctx, { state, dueAt, remindedAt }: Kept) =>
  onTime({ state, due: new Date(dueAt), reminded: remindedAt !== null }, ctx.now);

/** Circles, awaited or lived, with members that are suspended or there no more, and not yet counted as lost. */
async function bereft(ctx: Ctx, limit: number): Promise<{ circle: string; gone: string[] }[]> {
  const rows = await ctx.db.all<{ circle: string; gone: string }>(sql`
    SELECT c.id AS circle, json_group_array(m.organisation) AS gone
    FROM circles c CROSS JOIN circle_members m ON m.circle = c.id LEFT JOIN organisations o ON o.id = m.organisation
    WHERE c.state IN ('proposed', 'accepted', 'broken') AND (o.id IS NULL OR o.state = 'suspended')
      AND NOT EXISTS (SELECT 1 FROM json_each(c.lost) WHERE value = m.organisation)
      AND (c.state <> 'accepted' OR EXISTS (SELECT 1 FROM partnerships WHERE id = c.partnership AND state = 'open'))
    GROUP BY c.id ORDER BY c.id LIMIT ${limit}`);
  return rows.map(({ circle, gone }) => ({ circle, gone: JSON.parse(gone) as string[] }));
}
