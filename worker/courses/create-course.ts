// A new course: a manager opens it or drafts it, a member drafts it; the partner named is asked.
import type { Course, CourseInput } from "../../schema/contract/courses.ts";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { courses } from "../../schema/tables/courses.ts";
import { isCoordinator, requirePerson, roleIn } from "../kernel/actor.ts";
import { commit } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Forbidden, NotFound } from "../kernel/errors.ts";
import { loadOrganisation } from "../organisations/repository.ts";
import { checkPartner, checkSkills, written } from "./check-course.ts";
import { partnerAsked } from "./mails.ts";
import { refreshCourses, reindexCourses } from "./terms.ts";

export async function createCourse(ctx: Ctx, input: CourseInput): Promise<Course> {
  const person = requirePerson(ctx);
  const role = isCoordinator(ctx.actor) ? "manager" : roleIn(ctx.actor, input.organisation);
  if (role === null) throw Forbidden("members_only");
  const organisation = await loadOrganisation(ctx, input.organisation);
  if (!organisation) throw NotFound();
  const state = stateOf(organisation, input.state, role === "manager");
  await checkSkills(ctx, input.skills, []);
  await checkPartner(ctx, organisation.id, input.partner);
  const at = iso(ctx.now);
  const said = { ...input, ...written(input.text), state };
  const row = { ...said, id: ctx.newId("crs"), createdAt: at, updatedAt: at, version: 1 };
  const partner = await partnerNamed(ctx, input.partner);
  return commit(ctx, {
    statements: [
      ctx.db.insert(courses).values({
        ...row,
        person: person.id,
        skills: JSON.stringify(row.skills),
        sdgs: JSON.stringify(row.sdgs),
      }),
      ...refreshCourses(ctx, [row.id]),
      ...(state === "open" ? reindexCourses(ctx, [row.id]) : []),
      ...(await partnerAsked(ctx, row, organisation.name)),
    ],
    audit: [{ act: "course.create", subject: row.id, detail: { organisation: organisation.id, state } }],
    reply: { ...row, organisation: { id: organisation.id, name: organisation.name }, partner, next: null },
  });
}

/** Left out, it is open wherever it may be. */
function stateOf(organisation: Organisation, wanted: "draft" | "open" | undefined, manages: boolean): "draft" | "open" {
  const may = manages && organisation.state === "published";
  if (wanted !== "open") return wanted ?? (may ? "open" : "draft");
  if (!manages) throw Forbidden("managers_only");
  if (!may) throw Conflict("course_organisation_not_published");
  return "open";
}

async function partnerNamed(ctx: Ctx, id: string | null): Promise<Course["partner"]> {
  const partner = id === null ? null : await loadOrganisation(ctx, id);
  return partner && { id: partner.id, name: partner.name, agreed: false };
}
