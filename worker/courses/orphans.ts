// A course whose organisation is suspended: the partner that offers it too carries it on alone; without one, what was to come is cancelled.
import { sql } from "drizzle-orm";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { DomainError } from "../kernel/errors.ts";
import { updateSession } from "./change-session.ts";
import { mailsOfSession } from "./mails.ts";
import { type KeptCourse, type KeptSession, loadCourses, loadSessions } from "./repository.ts";
import { refreshCourses, reindexCourses } from "./terms.ts";

/** Few are ever suspended: their courses are looked through at each tick. */
export async function cancelOrphans(ctx: Ctx, atOnce: number): Promise<void> {
  const courses = await loadCourses(
    ctx,
    sql`(SELECT c.id FROM organisations h INDEXED BY organisations_suspended CROSS JOIN courses c ON c.organisation = h.id
      WHERE h.state = 'suspended' AND EXISTS (SELECT 1 FROM course_sessions s
        WHERE s.course = c.id AND s.state = 'planned' AND s.ends_at > ${iso(ctx.now)}) LIMIT ${atOnce}) u
      CROSS JOIN courses c ON c.id = u.id`,
  );
  for (const course of courses) {
    const partner = course.partnerAgreedAt !== null && course.with?.state === "published" ? course.with : null;
    if (partner) await handOver(ctx, course, partner.id);
    else for (const session of await toCome(ctx, course.id)) await cancel(ctx, course, session);
  }
}

async function handOver(ctx: Ctx, course: KeptCourse, partner: string): Promise<void> {
  await commit(ctx, {
    statements: [
      raw(sql`UPDATE courses SET organisation = ${partner}, partner = NULL, partner_agreed_at = NULL,
        updated_at = ${iso(ctx.now)}, version = version + 1 WHERE id = ${course.id} AND version = ${course.version}`),
      mustChange(),
      ...refreshCourses(ctx, [course.id]),
      ...reindexCourses(ctx, [course.id]),
    ],
    audit: [{ act: "course.hand_over", subject: course.id, detail: { from: course.organisation, to: partner } }],
    reply: null,
  }).catch(faster);
}

const toCome = (ctx: Ctx, course: string): Promise<KeptSession[]> =>
  loadSessions(
    ctx,
    sql`course_sessions s WHERE s.course = ${course} AND s.state = 'planned' AND s.ends_at > ${iso(ctx.now)}`,
  );

async function cancel(ctx: Ctx, course: KeptCourse, before: KeptSession): Promise<void> {
  const after: KeptSession = { ...before, state: "cancelled", moves: before.moves + 1, version: before.version + 1 };
  await commit(ctx, {
    statements: [
      ...updateSession(ctx, after),
      ...refreshCourses(ctx, [course.id]),
      ...(await mailsOfSession(ctx, "session_cancelled", { session: after, course })),
    ],
    audit: [
      { act: "session.cancel", subject: before.id, detail: { course: course.id, why: "organisation_suspended" } },
    ],
    reply: null,
  }).catch(faster);
}

/** Somebody was faster: the next tick sees what is left to do. */
function faster(error: unknown): void {
  if (!(error instanceof DomainError) || error.kind !== "conflict") throw error;
}
