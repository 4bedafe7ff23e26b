// Courses: offered by an organisation, by itself or with its partner; found, written, opened and closed.
import * as z from "zod";
import { line, text } from "../text.ts";
import {
  COURSE_FIELDS,
  COURSE_LEVELS,
  COURSE_STATES,
  COURSE_VISIBILITIES,
  LICENCES,
  SDGS,
  WORKING_LANGUAGES,
} from "../vocabulary.ts";
import { skill } from "./organisations.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";
import { Session } from "./sessions.ts";

export const COURSE_LENGTHS = { title: 160, summary: 400, text: 12_000 } as const;
export const MOST_COURSE_SKILLS = 10;

const id = z.string().min(1).max(64);
const sdg = z.int().min(1).max(17) as z.ZodType<(typeof SDGS)[number], (typeof SDGS)[number]>;
const once = <T>(list: readonly T[]) => new Set(list).size === list.length;

const said = {
  title: line(COURSE_LENGTHS.title).pipe(z.string().min(1)),
  summary: line(COURSE_LENGTHS.summary),
  text: text(COURSE_LENGTHS.text).describe("Markdown"),
  field: z.enum(COURSE_FIELDS),
  vocational: z.boolean().describe("Prepares for a trade"),
  lang: z.enum(WORKING_LANGUAGES),
  skills: z
    .array(skill)
    .max(MOST_COURSE_SKILLS)
    .refine(once, { params: { code: "repeated" } })
    .describe("Of the taxonomy: what one can do afterwards"),
  sdgs: z
    .array(sdg)
    .max(SDGS.length)
    .refine(once, { params: { code: "repeated" } }),
  level: z.enum(COURSE_LEVELS),
  visibility: z.enum(COURSE_VISIBILITIES),
  licence: z.enum(["", ...LICENCES]).describe("Of its material"),
};

export const CourseInput = z
  .strictObject({
    organisation: id,
    partner: id.nullable().default(null).describe("One it has an open partnership with; named once it has agreed"),
    title: said.title,
    summary: said.summary.default(""),
    text: said.text.default(""),
    field: said.field.default("other"),
    vocational: said.vocational.default(false),
    lang: said.lang.default("fr"),
    skills: said.skills.default([]),
    sdgs: said.sdgs.default([]),
    level: said.level.default("all"),
    visibility: said.visibility.default("public"),
    licence: said.licence.default(""),
    state: z.enum(["draft", "open"]).optional().describe("Left out: open from a manager of a published organisation"),
  })
  .meta({ id: "CourseInput" });
export type CourseInput = z.output<typeof CourseInput>;

export const CoursePatch = z
  .strictObject({ ...said, partner: id.nullable(), state: z.enum(COURSE_STATES) })
  .partial()
  .meta({ id: "CoursePatch" });
export type CoursePatch = z.output<typeof CoursePatch>;

export const Course = z
  .object({
    id: z.string(),
    organisation: z.object({ id: z.string(), name: z.string() }),
    partner: z.object({ id: z.string(), name: z.string(), agreed: z.boolean() }).nullable(),
    ...said,
    title: z.string(),
    summary: z.string(),
    text: z.string(),
    html: z.string(),
    skills: z.array(z.string()),
    sdgs: z.array(sdg),
    state: z.enum(COURSE_STATES),
    next: z.string().nullable().describe("When its next session starts"),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Course" });
export type Course = z.infer<typeof Course>;

export const CourseWithSessions = Course.extend({
  sessions: z.array(Session).describe("To come, the soonest first"),
}).meta({ id: "CourseWithSessions" });
export type CourseWithSessions = z.infer<typeof CourseWithSessions>;

const blank = z.literal("").transform(() => undefined);
const filter = <S extends z.ZodType>(schema: S) => z.union([schema, blank]).optional();
const day = z.iso.date();
export const CoursesQuery = pageQuery.extend({
  field: filter(z.enum(COURSE_FIELDS)),
  lang: filter(z.enum(WORKING_LANGUAGES)).describe("Of the course or of one of its sessions to come"),
  country: filter(z.string().regex(/^([A-Z]{2}|online)$/)).describe("Of a session to come; `online`: at a distance"),
  skill: filter(skill).describe("A skill or a whole theme of the taxonomy"),
  vocational: filter(z.enum(["0", "1"])),
  since: filter(day).describe("With a session on this day or later"),
  until: filter(day).describe("With a session on this day or before"),
  organisation: filter(z.string().max(64)).describe("Offered by it or with it"),
});
export type CoursesQuery = z.output<typeof CoursesQuery>;

export const getCourses = endpoint({
  access: "public",
  method: "get",
  path: "/courses",
  summary: "Open courses that I may see, the soonest session first; a page may be short before the last",
  request: { query: CoursesQuery },
  responses: { 200: reply(listOf(Course)) },
});

export const postCourse = endpoint({
  access: "member",
  method: "post",
  path: "/courses",
  summary: "A new course of one of my organisations: managers open it, members draft it",
  request: { body: body(CourseInput) },
  responses: { 201: reply(Course) },
});

export const getCourse = endpoint({
  access: "public",
  method: "get",
  path: "/courses/{id}",
  summary: "One course with its sessions to come; its version as ETag",
  request: { params: idParam },
  responses: { 200: reply(CourseWithSessions) },
});

export const patchCourse = endpoint({
  access: "member",
  method: "patch",
  path: "/courses/{id}",
  summary: "Changes it, opens it, closes it: members only while it is a draft",
  request: { params: idParam, body: body(CoursePatch) },
  responses: { 200: reply(Course) },
});

export const postCoursePartner = endpoint({
  access: "manager",
  method: "post",
  path: "/courses/{id}/partner",
  summary: "The partner named says that it offers the course too, or that it does not",
  request: { params: idParam, body: body(z.strictObject({ agreed: z.boolean() })) },
  responses: { 200: reply(Course) },
});

const CoursesForNeed = z.object({ skill: z.string(), courses: z.array(Course) });
export type CoursesForNeed = z.infer<typeof CoursesForNeed>;
export const getCoursesForNeeds = endpoint({
  access: "member",
  method: "get",
  path: "/organisations/{id}/courses-for-needs",
  summary: "Courses that answer an open need of the organisation, need by need: the skill itself first, then its theme",
  request: { params: idParam },
  responses: { 200: reply(listOf(CoursesForNeed)) },
});

export const NeedMet = z.strictObject({ skill, course: id }).meta({ id: "NeedMet" });
export const postNeedMet = endpoint({
  access: "manager",
  method: "post",
  path: "/organisations/{id}/needs-met",
  summary: "A course has met a need of the organisation: the need is closed",
  request: { params: idParam, body: body(NeedMet) },
  responses: { 200: reply(NeedMet.extend({ open: z.literal(false) })) },
});
