// The clock's part: reminds those who have not answered, ends what stayed silent, passes on what the coordinators left.
import { sql } from "drizzle-orm";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { Conflict } from "../kernel/errors.ts";
import { tried } from "../kernel/tried.ts";
import { type Kept, loadProposals } from "./repository.ts";
import { DAYS, onTime } from "./rules.ts";
import { take } from "./turn.ts";

const AT_ONCE = 10;

/**
 * Called by cron as the system. Each proposal is a turn of its own: one that fails is told to the log and tried
 * again next time, without holding up the others. Returns how many turns were taken.
 */
export async function sweepProposals(ctx: Ctx, limit = AT_ONCE): Promise<number> {
  const now = iso(ctx.now);
  const soon = iso(later(ctx.now, { days: DAYS.warn }));
  const due = [
    ...(await loadProposals(
      ctx,
      sql`WHERE p.state = 'approved' AND p.due_at <= ${now} ORDER BY p.due_at LIMIT ${limit}`,
    )),
    ...(await loadProposals(
      ctx,
      sql`WHERE p.state = 'approved' AND p.due_at > ${now} AND p.due_at <= ${soon}
      AND p.reminded_at IS NULL ORDER BY p.due_at LIMIT ${limit}`,
    )),
    ...(await loadProposals(
      ctx,
      sql`WHERE p.state = 'proposed' AND p.due_at <= ${now} AND p.escalated_at IS NULL
      ORDER BY p.due_at LIMIT ${limit}`,
    )),
  ];
  let taken = 0;
  for (const kept of due) if (await sweepOne(ctx, kept)) taken++;
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
  return tried(`sweep ${kept.id}`, () => take(ctx, { proposal: kept.id, act, by: "clock", also }));
}

function dueNow(ctx: Ctx, { state, dueAt, remindedAt, escalatedAt }: Kept) {
  const clock = { state, due: new Date(dueAt), reminded: remindedAt !== null, escalated: escalatedAt !== null };
  return onTime(clock, ctx.now);
}
