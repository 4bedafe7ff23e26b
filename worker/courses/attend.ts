// Who came: noted by the organisers once the session has begun, and put right by noting it again.
import { sql } from "drizzle-orm";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, InvalidField } from "../kernel/errors.ts";
import { requireOrganiser, seeSession } from "./see.ts";
import { refreshCourses } from "./terms.ts";

export interface Attendance {
  session: string;
  attended: number;
  absent: number;
}

/** Whoever waited and came all the same came; the others who had a seat did not, and the line is over. */
export async function noteAttendance(ctx: Ctx, id: string, attended: readonly string[]): Promise<Attendance> {
  requirePerson(ctx);
  const { session, course } = await seeSession(ctx, id);
  requireOrganiser(ctx, course);
  if (session.state === "cancelled") throw Conflict("session_cancelled");
  if (session.startsAt > iso(ctx.now)) throw Conflict("session_not_begun");
  const came = new Set(attended);
  const here = await peopleOf(ctx, id);
  const known = new Set(here.map(({ person }) => person));
  if ([...came].some((person) => !known.has(person))) throw InvalidField("attended", "not_enrolled");
  const absent = here.filter(({ person, state }) => HAD_A_SEAT.has(state) && !came.has(person)).length;
  const list = sql`(SELECT value FROM json_each(${JSON.stringify([...came])}))`;
  return commit(ctx, {
    statements: [
      raw(sql`UPDATE course_sessions SET state = 'held', updated_at = ${iso(ctx.now)}, version = version + 1
        WHERE id = ${id} AND version = ${session.version}`),
      mustChange(),
      raw(sql`UPDATE enrolments SET offered_until = NULL, updated_at = ${iso(ctx.now)}, state = CASE
          WHEN person IN ${list} THEN 'attended' WHEN state IN ('enrolled', 'attended', 'absent') THEN 'absent' ELSE 'left' END
        WHERE session = ${id} AND (state <> 'left' OR person IN ${list})`),
      ...refreshCourses(ctx, [course.id]),
    ],
    audit: [{ act: "session.attendance", subject: id, detail: { attended: came.size, absent } }],
    reply: { session: id, attended: came.size, absent },
  });
}

const HAD_A_SEAT = new Set(["enrolled", "attended", "absent"]);

const peopleOf = (ctx: Ctx, session: string): Promise<{ person: string; state: string }[]> =>
  ctx.db.all(sql`SELECT person, state FROM enrolments WHERE session = ${session}`);
