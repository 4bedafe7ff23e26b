// The courses of one organisation, as far as the reader may see them; and those that answer its needs, as its pages show them.
import { sql } from "drizzle-orm";
import type { NeedCourses, OrganisationCoursesView } from "../../schema/contract/course-views.ts";
import { isCoordinator, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { skillNames } from "../organisations/names.ts";
import { seeOrganisation } from "../organisations/see.ts";
import { coursesForNeeds } from "./needs.ts";
import { coursesByIds, loadCourses } from "./repository.ts";
import { mayRead } from "./see.ts";
import { linesOf } from "./view.ts";

const MOST = 100;

export async function viewOrganisationCourses(ctx: Ctx, id: string): Promise<OrganisationCoursesView> {
  const { name } = await seeOrganisation(ctx, id);
  const kept = await loadCourses(
    ctx,
    sql`(SELECT id FROM courses WHERE organisation = ${id}
      UNION SELECT id FROM courses WHERE partner = ${id} AND partner_agreed_at IS NOT NULL) u
      CROSS JOIN courses c ON c.id = u.id`,
    sql`ORDER BY c.id DESC LIMIT ${MOST}`,
  );
  const lines = await linesOf(
    ctx,
    kept.filter((course) => mayRead(ctx, course)),
  );
  return { organisation: { id, name }, lines, drafts: isCoordinator(ctx.actor) || roleIn(ctx.actor, id) !== null };
}

/** Beside the shortlist: at most this many needs, each course once, under the one it answers best. */
const MOST_NEEDS = 4;

export async function viewNeedCourses(ctx: Ctx, organisation: string): Promise<NeedCourses> {
  const found = (await coursesForNeeds(ctx, organisation)).slice(0, MOST_NEEDS);
  const kept = await coursesByIds(ctx, [...new Set(found.flatMap(({ courses }) => courses.map(({ id }) => id)))]);
  const lines = new Map((await linesOf(ctx, kept)).map((line) => [line.course.id, line]));
  const names = await skillNames(
    ctx,
    [],
    found.map(({ skill }) => skill),
  );
  const told = new Set<string>();
  const needs = found.flatMap(({ skill, courses }) => {
    const answersOther = (skills: readonly string[]) =>
      !skills.includes(skill) && found.some((other) => skills.includes(other.skill));
    const shown = courses.filter((one) => !told.has(one.id) && !answersOther(one.skills));
    for (const { id } of shown) told.add(id);
    const named = { skill, name: names[skill] ?? skill, lines: shown.flatMap(({ id }) => lines.get(id) ?? []) };
    return shown.length > 0 ? [named] : [];
  });
  return {
    organisation,
    needs,
    closes: isCoordinator(ctx.actor) || roleIn(ctx.actor, organisation) === "manager",
  };
}
