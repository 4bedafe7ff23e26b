// A course is changed, opened, closed: members while it is a draft, organisers always.
import { sql } from "drizzle-orm";
import type { Course, CoursePatch } from "../../schema/contract/courses.ts";
import type { CourseState } from "../../schema/vocabulary.ts";
import { requirePerson, roleIn } from "../kernel/actor.ts";
import { commit, mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Forbidden, Stale } from "../kernel/errors.ts";
import { unindex } from "../search/index-statements.ts";
import { checkPartner, checkSkills, written } from "./check-course.ts";
import { partnerAsked } from "./mails.ts";
import type { KeptCourse } from "./repository.ts";
import { isOrganiser, seeCourse, shownCourse } from "./see.ts";
import { refreshCourses, reindexCourses } from "./terms.ts";

/** The version named must be the one there. */
export async function editCourse(ctx: Ctx, id: string, version: number, patch: CoursePatch): Promise<Course> {
  requirePerson(ctx);
  const before = await seeCourse(ctx, id);
  requireHand(ctx, before, patch);
  if (before.version !== version) throw Stale();
  const after = await changed(ctx, before, patch);
  if (same(before, after)) return shownCourse(ctx, before);
  after.version++;
  const partner = after.partner === before.partner ? before.with : ((await partnerOf(ctx, after)) ?? null);
  return commit(ctx, {
    statements: [
      ...update(ctx, after),
      ...refreshCourses(ctx, [id]),
      ...(after.state === "open" ? reindexCourses(ctx, [id]) : unindex([id])),
      ...(after.partner === before.partner ? [] : await partnerAsked(ctx, after, after.host.name)),
    ],
    audit: [{ act: `course.${actOf(before.state, after.state)}`, subject: id, detail: { version: after.version } }],
    reply: shownCourse(ctx, { ...after, with: partner }),
  });
}

/** A draft is for all those of its organisation to write; what people may have enrolled in is for its managers. */
function requireHand(ctx: Ctx, course: KeptCourse, patch: CoursePatch): void {
  if (isOrganiser(ctx, course)) return;
  const drafts = course.state === "draft" && (patch.state ?? "draft") === "draft";
  if (!drafts || roleIn(ctx.actor, course.organisation) === null) throw Forbidden("organisers_only");
}

async function changed(ctx: Ctx, before: KeptCourse, patch: CoursePatch): Promise<KeptCourse> {
  const { text, partner = before.partner, state = before.state, ...said } = patch;
  if (said.skills) await checkSkills(ctx, said.skills, before.skills);
  if (partner !== before.partner) await checkPartner(ctx, before.organisation, partner);
  if (state === "draft" && before.state !== "draft") throw Conflict("course_was_open");
  if (state === "open" && before.state !== "open" && before.host.state !== "published")
    throw Conflict("course_organisation_not_published");
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return {
    ...before,
    ...given,
    ...(text === undefined ? {} : written(text)),
    ...{ partner, state },
    partnerAgreedAt: partner === before.partner ? before.partnerAgreedAt : null,
    updatedAt: iso(ctx.now),
  };
}

const same = (one: KeptCourse, other: KeptCourse): boolean =>
  JSON.stringify({ ...one, updatedAt: "" }) === JSON.stringify({ ...other, updatedAt: "" });

const actOf = (before: CourseState, after: CourseState): string =>
  before === after ? "edit" : after === "open" ? "open" : "close";

async function partnerOf(ctx: Ctx, { partner }: KeptCourse): Promise<KeptCourse["with"]> {
  if (partner === null) return null;
  return ctx.db.get<NonNullable<KeptCourse["with"]>>(sql`SELECT id, name, state, visibility, country, town, side
    FROM organisations WHERE id = ${partner}`);
}

function update(ctx: Ctx, after: KeptCourse): Statement[] {
  return [
    raw(sql`UPDATE courses SET partner = ${after.partner}, partner_agreed_at = ${after.partnerAgreedAt},
      title = ${after.title}, summary = ${after.summary}, text = ${after.text}, html = ${after.html},
      field = ${after.field}, vocational = ${after.vocational ? 1 : 0}, lang = ${after.lang},
      skills = ${JSON.stringify(after.skills)}, sdgs = ${JSON.stringify(after.sdgs)}, level = ${after.level},
      visibility = ${after.visibility}, licence = ${after.licence}, state = ${after.state},
      updated_at = ${iso(ctx.now)}, version = ${after.version} WHERE id = ${after.id} AND version = ${after.version - 1}`),
    mustChange(),
  ];
}

/** The partner named agrees, or does not offer it: then, or later, it is no longer named. */
export async function answerAsPartner(ctx: Ctx, id: string, agreed: boolean): Promise<Course> {
  requirePerson(ctx);
  const before = await seeCourse(ctx, id);
  if (before.partner === null || roleIn(ctx.actor, before.partner) !== "manager") throw Forbidden("managers_only");
  if (agreed && before.partnerAgreedAt !== null) return shownCourse(ctx, before);
  const said = agreed ? { partnerAgreedAt: iso(ctx.now) } : { partner: null, with: null, partnerAgreedAt: null };
  const after = { ...before, ...said, version: before.version + 1, updatedAt: iso(ctx.now) };
  return commit(ctx, {
    statements: [...update(ctx, after), ...refreshCourses(ctx, [id])],
    audit: [{ act: agreed ? "course.agree" : "course.withdraw", subject: id, detail: { partner: before.partner } }],
    reply: shownCourse(ctx, after),
  });
}
