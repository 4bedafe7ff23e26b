// Who sees a course, who organises it, and whether the reader may know with whom it is offered.
import { sql } from "drizzle-orm";
import type { Course } from "../../schema/contract/courses.ts";
import type { Enrolment } from "../../schema/contract/sessions.ts";
import type { MemberRole } from "../../schema/vocabulary.ts";
import { isCoordinator, requirePerson, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Forbidden, NotFound } from "../kernel/errors.ts";
import { maySee } from "../organisations/rules.ts";
import { enrolmentOf } from "./mine.ts";
import { type Host, type KeptCourse, type KeptSession, loadCourse, loadSession, toCourse } from "./repository.ts";
import { isShown } from "./rules.ts";

/** Those who offer it; a partner only once it has agreed. */
const hostsOf = (course: KeptCourse): Host[] =>
  course.with !== null && course.partnerAgreedAt !== null ? [course.host, course.with] : [course.host];

/** What the reader is to a course: of those who offer it, or a coordinator. A suspended organisation organises nothing. */
export function roleFor(ctx: Ctx, course: KeptCourse): MemberRole | "coordinator" | null {
  if (isCoordinator(ctx.actor)) return "coordinator";
  const roles = hostsOf(course).flatMap((host) =>
    host.state === "suspended" ? [] : (roleIn(ctx.actor, host.id) ?? []),
  );
  return roles.includes("manager") ? "manager" : roles.includes("member") ? "member" : null;
}

export const isOrganiser = (ctx: Ctx, course: KeptCourse): boolean => {
  const role = roleFor(ctx, course);
  return role === "manager" || role === "coordinator";
};

/** Managers of those who offer it, or a coordinator helping them. */
export function requireOrganiser(ctx: Ctx, course: KeptCourse): void {
  requirePerson(ctx);
  if (!isOrganiser(ctx, course)) throw Forbidden("organisers_only");
}

const seesHost = (ctx: Ctx, host: Host): boolean =>
  maySee(host, { signedIn: ctx.actor.kind === "person", inside: false, linked: false });

export function mayRead(ctx: Ctx, course: KeptCourse): boolean {
  if (roleFor(ctx, course) !== null || roleIn(ctx.actor, course.organisation) !== null) return true;
  if (course.partner !== null && roleIn(ctx.actor, course.partner) !== null) return true; // it is asked to agree
  const reader = {
    signedIn: ctx.actor.kind === "person",
    seesHost: seesHost(ctx, course.host), // it is named on all that is shown: a partner that shows itself does not open it
  };
  return isShown(course, reader);
}

/** The partner, as far as this reader may know: agreed and shown to them, or they are of the house. */
export function partnerFor(ctx: Ctx, course: KeptCourse): Host | null {
  const { with: partner, partnerAgreedAt } = course;
  if (partner === null) return null;
  const inside =
    isCoordinator(ctx.actor) || [course.organisation, partner.id].some((id) => roleIn(ctx.actor, id) !== null);
  return inside || (partnerAgreedAt !== null && seesHost(ctx, partner)) ? partner : null;
}

export const shownCourse = (ctx: Ctx, course: KeptCourse): Course => toCourse(course, partnerFor(ctx, course));

/** Anyone may ask; for those who may not see it, it does not exist. Whoever has a place in it still reads it. */
export async function seeCourse(ctx: Ctx, id: string): Promise<KeptCourse> {
  const course = await loadCourse(ctx, id);
  if (!course) throw NotFound();
  if (!mayRead(ctx, course) && !(await hasPlace(ctx, id))) throw NotFound();
  return course;
}

async function hasPlace(ctx: Ctx, course: string): Promise<boolean> {
  if (ctx.actor.kind !== "person") return false;
  const row = await ctx.db.get<{ has: number }>(sql`SELECT EXISTS (SELECT 1 FROM enrolments e
    CROSS JOIN course_sessions s ON s.id = e.session
    WHERE e.person = ${ctx.actor.id} AND e.state <> 'left' AND s.course = ${course}) AS has`);
  return row.has === 1;
}

export interface SeenSession {
  session: KeptSession;
  course: KeptCourse;
  mine: Enrolment | null;
}

export async function seeSession(ctx: Ctx, id: string): Promise<SeenSession> {
  const session = await loadSession(ctx, id);
  if (!session) throw NotFound();
  const [course, mine] = await Promise.all([seeCourse(ctx, session.course), enrolmentOf(ctx, id)]);
  return { session, course, mine };
}
