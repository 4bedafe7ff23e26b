// What the pages of training show: the list, one course, one session, its people, and one's own enrolments.
import { sql } from "drizzle-orm";
import type {
  CourseFilter,
  CourseLine,
  CoursesView,
  CourseView,
  EnrolmentsView,
  PeopleView,
  SessionView,
} from "../../schema/contract/course-views.ts";
import type { CoursesQuery } from "../../schema/contract/courses.ts";
import { requirePerson, roleIn } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { listedCountries } from "../organisations/directory.ts";
import { pickTree, skillNames } from "../organisations/names.ts";
import { ownOrganisations } from "../organisations/see.ts";
import { zoneFor } from "./clocks.ts";
import { myFeedback, readFeedback } from "./feedback.ts";
import { listMine, listPeople } from "./line.ts";
import { walkCourses } from "./list.ts";
import { type KeptCourse, loadSessions } from "./repository.ts";
import { closedBecause, whenIs } from "./rules.ts";
import { isOrganiser, seeCourse, seeSession, shownCourse } from "./see.ts";
import { sessionsPast, sessionsToCome } from "./sessions-of.ts";
import { shownSession, toSession } from "./show-session.ts";

const FILTERS: readonly CourseFilter[] = ["field", "lang", "country", "skill", "vocational", "since", "until"];

/** Open to anyone. */
export async function viewCourses(ctx: Ctx, query: CoursesQuery): Promise<CoursesView> {
  const [page, tree, countries] = await Promise.all([walkCourses(ctx, query), pickTree(ctx), listedCountries(ctx)]);
  const lines = await linesOf(ctx, page.kept);
  const skills = lines.flatMap(({ course }) => course.skills);
  return {
    ...{ lines, next: page.next, later: query.after !== undefined, countries },
    filters: Object.fromEntries(FILTERS.map((name) => [name, query[name] ?? ""])) as CoursesView["filters"],
    themes: tree.map(({ label, themes }) => ({
      label,
      options: themes.map((theme) => ({ value: theme.id, label: theme.label })),
    })),
    names: await skillNames(ctx, [], [...skills, query.skill ?? ""]),
    offers: ownOrganisations(ctx).length > 0,
  };
}

/** Each with its next session: one row a course. */
export async function linesOf(ctx: Ctx, kept: readonly KeptCourse[]): Promise<CourseLine[]> {
  const places = JSON.stringify(kept.flatMap(({ id, next }) => (next === null ? [] : [[id, next]])));
  const sessions = await loadSessions(
    ctx,
    sql`json_each(${places}) j CROSS JOIN course_sessions s
      ON s.course = j.value ->> 0 AND s.starts_at = j.value ->> 1 AND s.state = 'planned'`,
  );
  const next = new Map(sessions.map((one) => [one.course, one]));
  return kept.map((course) => {
    const session = next.get(course.id);
    return { course: shownCourse(ctx, course), session: session ? toSession(session, null, false) : null };
  });
}

export async function viewCourse(ctx: Ctx, id: string): Promise<CourseView> {
  const course = await seeCourse(ctx, id);
  const [sessions, past, rating, names] = await Promise.all([
    sessionsToCome(ctx, course),
    sessionsPast(ctx, course),
    ratingOf(ctx, id),
    skillNames(ctx, [], course.skills),
  ]);
  const organise = isOrganiser(ctx, course);
  const drafts = course.state === "draft" && roleIn(ctx.actor, course.organisation) !== null;
  const answers = course.partner !== null && roleIn(ctx.actor, course.partner) === "manager";
  return {
    ...{ course: shownCourse(ctx, course), sessions, past, names, rating },
    may: { edit: organise || drafts, organise, open: organise },
    partner: !answers ? null : course.partnerAgreedAt === null ? "asked" : "agreed",
  };
}

/** Fewer answers would tell who gave them. */
const ENOUGH = 3;

async function ratingOf(ctx: Ctx, course: string): Promise<CourseView["rating"]> {
  const row = await ctx.db.get<{ count: number; average: number | null }>(sql`SELECT count(*) AS count,
    avg(f.rating) AS average FROM course_sessions s CROSS JOIN session_feedback f ON f.session = s.id
    WHERE s.course = ${course}`);
  return row.count < ENOUGH || row.average === null ? null : { count: row.count, average: row.average };
}

export async function viewSession(ctx: Ctx, id: string): Promise<SessionView> {
  const seen = await seeSession(ctx, id);
  const { session, course, mine } = seen;
  const at = { course: course.state, session: session.state, endsAt: session.endsAt };
  const [own, feedback] = await Promise.all([ownNamed(ctx), mine?.state === "attended" ? myFeedback(ctx, id) : null]);
  return {
    ...{ course: shownCourse(ctx, course), session: shownSession(ctx, seen), organises: isOrganiser(ctx, course) },
    when: whenIs(session, iso(ctx.now)),
    closed: closedBecause(at, iso(ctx.now)),
    own: own.map(({ id: organisation, name }) => ({ id: organisation, name })),
    feedback,
    zone: zoneFor(own[0]?.country, session.timeZone),
  };
}

function ownNamed(ctx: Ctx): Promise<{ id: string; name: string; country: string }[]> {
  return ctx.db.all(sql`SELECT o.id, o.name, o.country FROM json_each(${JSON.stringify(ownOrganisations(ctx))}) j
    CROSS JOIN organisations o ON o.id = j.value AND o.state <> 'suspended' ORDER BY j.key`);
}

export async function viewPeople(ctx: Ctx, id: string): Promise<PeopleView> {
  const people = await listPeople(ctx, id);
  const [seen, feedback] = await Promise.all([seeSession(ctx, id), readFeedback(ctx, id)]);
  const begun = seen.session.startsAt <= iso(ctx.now);
  return { course: shownCourse(ctx, seen.course), session: shownSession(ctx, seen), people, feedback, begun };
}

export async function viewEnrolments(ctx: Ctx, after: string | undefined): Promise<EnrolmentsView> {
  requirePerson(ctx);
  const { items, next } = await listMine(ctx, { after, limit: 30 });
  const now = iso(ctx.now);
  return {
    coming: items.filter(({ ends }) => ends > now).reverse(),
    past: items.filter(({ ends }) => ends <= now),
    next,
    later: after !== undefined,
  };
}
