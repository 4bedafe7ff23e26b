// A new session of a course: when and where, in which language, for how many.
import { sql } from "drizzle-orm";
import type { Session, SessionInput } from "../../schema/contract/sessions.ts";
import { courseSessions } from "../../schema/tables/courses.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustHold } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, InvalidField } from "../kernel/errors.ts";
import { zoneOf } from "../meetings/zones.ts";
import { spanOf } from "./moment.ts";
import { checkCountry } from "./place.ts";
import type { KeptCourse, KeptSession } from "./repository.ts";
import { seatsProblem } from "./rules.ts";
import { requireOrganiser, seeCourse } from "./see.ts";
import { toSession } from "./show-session.ts";
import { refreshCourses, reindexCourses } from "./terms.ts";

export async function planSession(ctx: Ctx, course: string, input: SessionInput): Promise<Session> {
  requirePerson(ctx);
  const kept = await seeCourse(ctx, course);
  requireOrganiser(ctx, kept);
  if (kept.state === "closed") throw Conflict("course_not_open");
  const session = newborn(ctx, kept, input);
  return commit(ctx, {
    statements: [
      mustHold(sql`EXISTS (SELECT 1 FROM courses WHERE id = ${course} AND state <> 'closed')`),
      ctx.db.insert(courseSessions).values(session),
      ...refreshCourses(ctx, [course]),
      ...(kept.state === "open" ? reindexCourses(ctx, [course]) : []),
    ],
    audit: [{ act: "session.plan", subject: session.id, detail: { course, seats: session.seats } }],
    reply: toSession(session, null, true),
    conflict: "course_not_open",
  });
}

function newborn(ctx: Ctx, course: KeptCourse, input: SessionInput): KeptSession {
  const { starts: _s, ends: _e, startsClock: _sc, endsClock: _ec, ...said } = input;
  const country = checkCountry(input.country ?? (input.place === "" ? "" : course.host.country));
  const town = input.town === "" && input.country === undefined && country !== "" ? course.host.town : input.town;
  const timeZone = input.timeZone ?? zoneOf(country) ?? zoneOf(course.host.country) ?? "UTC";
  const wrong = seatsProblem(input, null);
  if (wrong !== null) throw InvalidField("seats", wrong);
  const at = iso(ctx.now);
  return {
    ...said,
    ...spanOf({ ...input, timeZone }, ctx.now),
    ...{ id: ctx.newId("ssn"), course: course.id, country, town, lang: input.lang ?? course.lang },
    ...{
      state: "planned",
      reason: "",
      moves: 0,
      person: requirePerson(ctx).id,
      createdAt: at,
      updatedAt: at,
      version: 1,
    },
    ...{ taken: 0, takenNorth: 0, takenSouth: 0, waiting: 0, waitingNorth: 0, waitingSouth: 0 },
  };
}
