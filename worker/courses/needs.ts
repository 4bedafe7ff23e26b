// Courses that answer what an organisation looks for, beside its partners; and a need that a course has met.
import { sql } from "drizzle-orm";
import type { CoursesForNeed } from "../../schema/contract/courses.ts";
import { requireManagerOrCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict, Forbidden, NotFound } from "../kernel/errors.ts";
import { isInside } from "../organisations/see.ts";
import { replaceNeeds } from "../organisations/skills.ts";
import { coursesByIds } from "./repository.ts";
import { seeCourse, shownCourse } from "./see.ts";

/** Of the skill itself, and of its theme. */
const MOST = 3;

interface Row {
  skill: string;
  exact: string;
  near: string;
}

/** For its own people and coordinators: the skill itself before its theme, the soonest first; never one's own. */
export async function coursesForNeeds(ctx: Ctx, organisation: string): Promise<CoursesForNeed[]> {
  if (!isInside(ctx, organisation)) throw Forbidden("members_only");
  const rows = await ctx.db.all<Row>(sql`SELECT n.skill, ${found(organisation, "n.skill")} AS exact,
      ${found(organisation, "n.theme")} AS near
    FROM needs n WHERE n.organisation = ${organisation} AND n.open = 1 ORDER BY n.priority DESC, n.skill`);
  const answers = rows.map(({ skill, exact, near }) => {
    const all = [...(JSON.parse(exact) as string[]), ...(JSON.parse(near) as string[])];
    return { skill, ids: [...new Set(all)].slice(0, MOST) };
  });
  const kept = await coursesByIds(ctx, [...new Set(answers.flatMap(({ ids }) => ids))]);
  const byId = new Map(kept.map((course) => [course.id, shownCourse(ctx, course)]));
  return answers.flatMap(({ skill, ids }) =>
    ids.length === 0 ? [] : [{ skill, courses: ids.flatMap((id) => byId.get(id) ?? []) }],
  );
}

function found(organisation: string, what: "n.skill" | "n.theme") {
  return sql`(SELECT json_group_array(course) FROM (SELECT t.course FROM course_terms t
    CROSS JOIN courses c ON c.id = t.course AND c.organisation <> ${organisation}
    CROSS JOIN organisations o ON o.id = c.organisation AND o.state = 'published' AND o.visibility <> 'coordinators'
    WHERE t.term = 'network skill:' || ${sql.raw(what)} ORDER BY t.soon, t.course LIMIT ${MOST}))`;
}

export interface NeedMet {
  skill: string;
  course: string;
  open: false;
}

/** The need is closed, as its own people close it; the course must be one that they may see and that bears on it. */
export async function meetNeed(
  ctx: Ctx,
  organisation: string,
  said: { skill: string; course: string },
): Promise<NeedMet> {
  requireManagerOrCoordinator(ctx, organisation);
  const course = await seeCourse(ctx, said.course);
  const theme = (skill: string) => skill.split(".").slice(0, 2).join(".");
  if (!course.skills.some((skill) => theme(skill) === theme(said.skill))) throw Conflict("course_elsewhere");
  await replaceNeeds(
    ctx,
    organisation,
    (needs) => needs.map((need) => (need.skill === said.skill ? { ...need, open: false } : need)),
    ({ needs }) => {
      if (!needs.some(({ skill }) => skill === said.skill)) throw NotFound();
    },
    [{ act: "organisation.need_met", subject: organisation, detail: { ...said } }],
  );
  return { ...said, open: false };
}
