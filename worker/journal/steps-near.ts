// For "today": steps of one's partnerships that begin soon or should be over, the most pressing first.
import { sql } from "drizzle-orm";
import type { StepNear } from "../../schema/contract/journal-views.ts";
import { requirePerson } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { roomsOf } from "../partnerships/room.ts";
import { addDays, LATE_UNTIL, SOON_DAYS } from "./rules.ts";

const MOST = 5;

/** Along the steps of each partnership one enters; those under way are left alone. */
export async function stepsNear(ctx: Ctx): Promise<StepNear[]> {
  requirePerson(ctx);
  const today = iso(ctx.now).slice(0, 10);
  const rows = await ctx.db.all<
    Omit<StepNear, "late"> & { late: number }
  >(sql`SELECT s.id, s.partnership, s.title, s.starts, s.ends,
      s.ends < ${today} AS late
    FROM (${roomsOf(ctx)}) mine CROSS JOIN partnerships p ON p.id = mine.partnership AND p.state = 'open'
    CROSS JOIN steps s ON s.partnership = p.id AND s.starts <= ${addDays(today, SOON_DAYS)} AND s.state = 'planned'
    WHERE s.ends BETWEEN ${addDays(today, -LATE_UNTIL)} AND ${addDays(today, -1)} OR s.starts >= ${today}
    GROUP BY s.id ORDER BY s.ends LIMIT ${MOST}`);
  return rows.map((row) => ({ ...row, late: row.late === 1 }));
}
