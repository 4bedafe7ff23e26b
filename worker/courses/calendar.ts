// Public sessions as iCalendar writes them (RFC 5545): moments in universal time, the same wherever they are read.
import { sql } from "drizzle-orm";
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { messages } from "../../web/i18n/catalogue.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { coursesByIds, type KeptCourse, type KeptSession, loadSessions } from "./repository.ts";
import { seeCourse, seeSession } from "./see.ts";

/** One session, as whoever may see it reads it. */
export async function calendarOfSession(ctx: Ctx, id: string): Promise<string> {
  const { session, course } = await seeSession(ctx, id);
  return write(ctx, course.title, [{ session, course }]);
}

/** The sessions of one course: the last ones and those to come. */
export async function calendarOfCourse(ctx: Ctx, id: string): Promise<string> {
  const course = await seeCourse(ctx, id);
  const sessions = await loadSessions(
    ctx,
    sql`course_sessions s WHERE s.course = ${id} ORDER BY s.starts_at DESC, s.id LIMIT ${MOST}`,
  );
  const shown = course.state === "draft" ? [] : sessions;
  return write(
    ctx,
    course.title,
    shown.map((session) => ({ session, course })),
  );
}

const MOST = 200;

/** All public sessions to come, whoever asks: the same for everyone, so that it may be kept anywhere. */
export async function calendarOfAll(ctx: Ctx): Promise<string> {
  const sessions = await loadSessions(
    ctx,
    sql`course_sessions s INDEXED BY course_sessions_planned CROSS JOIN courses c ON c.id = s.course AND c.state = 'open' AND c.visibility = 'public'
      CROSS JOIN organisations o ON o.id = c.organisation AND o.state = 'published' AND o.visibility = 'public'
      WHERE s.state = 'planned' AND s.starts_at > ${iso(ctx.now)} ORDER BY s.starts_at, s.id LIMIT ${MOST}`,
  );
  const kept = await coursesByIds(ctx, [...new Set(sessions.map(({ course }) => course))]);
  const courses = new Map(kept.map((course) => [course.id, course]));
  const events = sessions.flatMap((session) => {
    const course = courses.get(session.course);
    return course ? [{ session, course }] : [];
  });
  return write(ctx, messages(ctx.locale).courses.title, events);
}

const HOURS = 60 * 60;

/** An event keeps its UID for ever; each move raises its SEQUENCE. The link to join is never in it. */
function write(ctx: Ctx, name: string, events: readonly { session: KeptSession; course: KeptCourse }[]): string {
  const host = new URL(ctx.origin).hostname;
  const calendar = ical({
    name,
    prodId: { company: host, product: "Le Partenariat", language: ctx.locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 12 * HOURS,
  });
  for (const { session, course } of events) {
    const page = `${ctx.origin}/sessions/${session.id}`;
    const place = [session.place, session.town].filter((part) => part !== "").join(", ");
    calendar.createEvent({
      id: `${session.id}@${host}`,
      sequence: session.moves,
      stamp: new Date(session.updatedAt),
      start: new Date(session.startsAt),
      end: new Date(session.endsAt),
      summary: course.title,
      description: [course.summary, page].filter((part) => part !== "").join("\n"),
      ...(place !== "" && { location: place }),
      url: page,
      status: session.state === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
