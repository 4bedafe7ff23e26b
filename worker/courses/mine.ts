// The reader's own place in sessions: in, waiting and where in the line, offered a seat and until when.
import { type SQL, sql } from "drizzle-orm";
import type { Enrolment } from "../../schema/contract/sessions.ts";
import type { Ctx } from "../kernel/ctx.ts";

/** Where one stands in the line of one's pool, from 1; `e` is the enrolment, `s` its session. */
export const RANK: SQL = sql.raw(`iif(e.state <> 'waiting', NULL, (SELECT count(*) FROM enrolments w
  WHERE w.session = e.session AND w.state = 'waiting' AND w.position <= e.position
    AND (s.seats_north IS NULL OR w.side = e.side)))`);

/** By session; whoever is not signed in has none. */
export async function enrolmentsIn(ctx: Ctx, sessions: readonly string[]): Promise<ReadonlyMap<string, Enrolment>> {
  if (ctx.actor.kind !== "person" || sessions.length === 0) return new Map();
  const rows = await ctx.db.all<Enrolment>(sql`SELECT e.session, e.state, ${RANK} AS position,
      e.offered_until AS offeredUntil, e.organisation, e.side
    FROM json_each(${JSON.stringify(sessions)}) j
    CROSS JOIN enrolments e ON e.session = j.value AND e.person = ${ctx.actor.id}
    CROSS JOIN course_sessions s ON s.id = e.session`);
  return new Map(rows.map((row) => [row.session, row]));
}

export async function enrolmentOf(ctx: Ctx, session: string): Promise<Enrolment | null> {
  return (await enrolmentsIn(ctx, [session])).get(session) ?? null;
}
