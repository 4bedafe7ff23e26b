// What the clock brings to courses: offers nobody answered, people and organisers who are gone, dates that have passed.
import { type SQL, sql } from "drizzle-orm";
import { commit, mustChange, mustHold, raw, runBatch, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { tried } from "../kernel/tried.ts";
import { courseMails, type Reached } from "./mails.ts";
import { offerSeats } from "./offer.ts";
import { cancelOrphans } from "./orphans.ts";
import { type KeptSession, loadCourse, loadSessions } from "./repository.ts";
import { NO_DATE, refreshCourses } from "./terms.ts";

/** What is left waits for the next tick. */
const AT_ONCE = 100;

export async function sweepCourses(ctx: Ctx): Promise<void> {
  await refreshPassed(ctx);
  await cancelOrphans(ctx, AT_ONCE);
  await endOffers(ctx);
  for (const session of await unsettled(ctx)) {
    await tried(`settle ${session.id}`, () => lapse(ctx, session));
    await tried(`fill ${session.id}`, () => fill(ctx, session.id));
  }
}

/** A session that is cancelled or over has nobody to hand a seat on to: what was offered ends, and nobody is told. */
async function endOffers(ctx: Ctx): Promise<void> {
  const now = iso(ctx.now);
  await runBatch(ctx, [
    raw(sql`UPDATE enrolments SET offered_until = NULL WHERE state = 'offered' AND offered_until <= ${now}
      AND NOT EXISTS (SELECT 1 FROM course_sessions s WHERE s.id = enrolments.session AND ${goesOn(now)})`),
  ]);
}

/** Of sessions `s`. */
const goesOn = (now: string): SQL => sql`s.state = 'planned' AND s.ends_at > ${now}`;

/**
 * Sessions whose line may have to move: an offer has passed, somebody suspended holds a place, or a seat came free
 * without anybody's doing, when its person asked to be forgotten.
 */
async function unsettled(ctx: Ctx): Promise<KeptSession[]> {
  const now = iso(ctx.now);
  return loadSessions(
    ctx,
    sql`(SELECT session FROM enrolments WHERE state = 'offered' AND offered_until <= ${now}
      UNION SELECT e.session FROM people p INDEXED BY people_suspended CROSS JOIN enrolments e ON e.person = p.id
        AND e.state IN ('enrolled', 'waiting', 'offered') CROSS JOIN course_sessions x ON x.id = e.session
        AND x.state = 'planned' AND x.ends_at > ${now} WHERE p.suspended_at IS NOT NULL
      UNION SELECT x.id FROM course_sessions x WHERE x.state = 'planned' AND x.waiting > 0
        AND x.starts_at > ${now} AND (iif(x.seats_north IS NULL, x.taken < x.seats,
          (x.taken_north < x.seats_north AND x.waiting_north > 0) OR (x.taken_south < x.seats_south AND x.waiting_south > 0)))
    ) u CROSS JOIN course_sessions s ON s.id = u.session AND ${goesOn(now)} LIMIT ${AT_ONCE}`,
  );
}

interface Out extends Reached {
  state: "offered" | "enrolled" | "waiting";
  suspended: number;
}

/** Those who did not answer in time, or are suspended, give their place. */
async function lapse(ctx: Ctx, session: KeptSession): Promise<void> {
  const course = await loadCourse(ctx, session.course);
  if (!course) return;
  const out = await ctx.db.all<Out>(sql`SELECT p.id AS person, p.email, p.locale, e.state,
      p.suspended_at IS NOT NULL AS suspended FROM enrolments e CROSS JOIN people p ON p.id = e.person
    WHERE e.session = ${session.id} AND ((e.state = 'offered' AND e.offered_until <= ${iso(ctx.now)})
      OR (p.suspended_at IS NOT NULL AND e.state IN ('enrolled', 'waiting', 'offered')))`);
  const late = out.filter(({ suspended }) => suspended === 0);
  if (out.length === 0) return;
  await commit(ctx, {
    statements: [
      mustHold(sql`EXISTS (SELECT 1 FROM course_sessions s WHERE s.id = ${session.id} AND ${goesOn(iso(ctx.now))})`),
      ...gone(ctx, session, out),
      ...courseMails(ctx, "offer_passed", { session, course, to: late }),
    ],
    audit: [{ act: "enrolment.lapse", subject: session.id, detail: { count: out.length } }],
    reply: null,
  });
}

function gone(ctx: Ctx, session: KeptSession, out: readonly Out[]): Statement[] {
  return out.flatMap(({ person, state }) => [
    raw(sql`UPDATE enrolments SET state = 'left', offered_until = NULL, updated_at = ${iso(ctx.now)}
      WHERE session = ${session.id} AND person = ${person} AND state = ${state}`),
    mustChange(),
  ]);
}

/** The next ones are offered what came free. */
async function fill(ctx: Ctx, id: string): Promise<void> {
  const [session] = await loadSessions(ctx, sql`course_sessions s WHERE s.id = ${id}`);
  const course = session && (await loadCourse(ctx, session.course));
  if (!session || !course) return;
  const statements = await offerSeats(ctx, { session, course, freed: {} });
  if (statements.length < 2) return;
  await commit(ctx, { statements, audit: [{ act: "enrolment.offer", subject: id }], reply: null });
}

/** A course whose next session has begun is listed under the one after. */
async function refreshPassed(ctx: Ctx): Promise<void> {
  const rows = await ctx.db.all<{ course: string }>(sql`SELECT course FROM course_terms
    WHERE term = 'network all' AND soon <= ${iso(ctx.now)} AND soon < ${NO_DATE} ORDER BY soon LIMIT ${AT_ONCE}`);
  const ids = rows.map(({ course }) => course);
  if (ids.length > 0) await commit(ctx, { statements: refreshCourses(ctx, ids), audit: [], reply: null });
}
