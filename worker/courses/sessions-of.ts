// The sessions of a course: those to come beside it, and all of them in a list.
import { sql } from "drizzle-orm";
import type { CourseWithSessions } from "../../schema/contract/courses.ts";
import type { Session } from "../../schema/contract/sessions.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { enrolmentsIn } from "./mine.ts";
import { type KeptCourse, type KeptSession, loadSessions } from "./repository.ts";
import { seeCourse, shownCourse } from "./see.ts";
import { shownSessions } from "./show-session.ts";

/** Beside a course. */
const MOST = 50;

export async function courseWithSessions(ctx: Ctx, id: string): Promise<CourseWithSessions> {
  const course = await seeCourse(ctx, id);
  return { ...shownCourse(ctx, course), sessions: await sessionsToCome(ctx, course) };
}

/** Not over yet, cancelled ones among them: whoever comes looking learns of it. */
export async function sessionsToCome(ctx: Ctx, course: KeptCourse): Promise<Session[]> {
  const kept = await loadSessions(
    ctx,
    sql`course_sessions s WHERE s.course = ${course.id} AND s.starts_at > ${dayBefore(ctx)}
      AND s.ends_at > ${iso(ctx.now)} AND s.state <> 'held' ORDER BY s.starts_at, s.id LIMIT ${MOST}`,
  );
  return shown(ctx, course, kept);
}

/** The last ones, the latest first. */
export async function sessionsPast(ctx: Ctx, course: KeptCourse): Promise<Session[]> {
  const now = iso(ctx.now);
  const kept = await loadSessions(
    ctx,
    sql`course_sessions s WHERE s.course = ${course.id} AND s.starts_at <= ${now} AND s.state <> 'cancelled'
      AND (s.ends_at <= ${now} OR s.state = 'held') ORDER BY s.starts_at DESC, s.id DESC LIMIT ${LAST}`,
  );
  return shown(ctx, course, kept);
}

const LAST = 5;

/** A session lasts a year at most. */
const dayBefore = (ctx: Ctx): string => iso(new Date(ctx.now.getTime() - 367 * 86_400_000));

export async function listSessions(
  ctx: Ctx,
  id: string,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ items: Session[]; next: string | null }> {
  const course = await seeCourse(ctx, id);
  const [starts, last] = placeIn(after);
  const kept = await loadSessions(
    ctx,
    sql`course_sessions s WHERE s.course = ${id} AND (s.starts_at, s.id) > (${starts}, ${last})
      ORDER BY s.starts_at, s.id LIMIT ${limit + 1}`,
  );
  const items = await shown(ctx, course, kept.slice(0, limit));
  const end = items.at(-1);
  return { items, next: kept.length > limit && end ? `${end.starts}~${end.id}` : null };
}

function placeIn(after: string | undefined): [string, string] {
  if (!after) return ["", ""];
  const [starts, id] = after.split("~");
  if (!starts || !id) throw InvalidField("after", "invalid");
  return [starts, id];
}

async function shown(ctx: Ctx, course: KeptCourse, sessions: readonly KeptSession[]): Promise<Session[]> {
  const mine = await enrolmentsIn(
    ctx,
    sessions.map(({ id }) => id),
  );
  return shownSessions(ctx, course, { sessions, mine });
}
