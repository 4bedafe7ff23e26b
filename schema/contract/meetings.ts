// Meetings between authorities: called, moved, held, with an agenda, minutes and decisions in one language or two.
import * as z from "zod";
import { line, text } from "../text.ts";
import { MEETING_STATES, WORKING_LANGUAGES, type WorkingLanguage } from "../vocabulary.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

export const MEETING_LENGTHS = {
  title: 160,
  place: 200,
  link: 400,
  point: 300,
  minutes: 20_000,
  decision: 1000,
} as const;
export const MOST_POINTS = 50;
export const MOST_INVITED = 30;
export const DURATIONS = { least: 15, most: 24 * 60 } as const;

const id = z.string().min(1).max(64);
const told = <S extends z.ZodType>(what: S) => z.record(z.string(), what);

/** By language; which ones is for the meeting to say. */
function byLanguage<S extends z.ZodType>(what: S) {
  const each = WORKING_LANGUAGES.map((lang) => [lang, what.optional()] as const);
  return z.strictObject(Object.fromEntries(each) as Record<WorkingLanguage, z.ZodOptional<S>>);
}
const points = (length: number) => z.array(line(length).pipe(z.string().min(1))).max(MOST_POINTS);

const said = {
  title: byLanguage(line(MEETING_LENGTHS.title)),
  agenda: byLanguage(points(MEETING_LENGTHS.point)).describe(
    "Point by point; the same place says the same in each language",
  ),
  minutes: byLanguage(text(MEETING_LENGTHS.minutes)),
  decisions: byLanguage(points(MEETING_LENGTHS.decision)).describe("One by one, in the same order in each language"),
};

const starts = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
  .describe("What the clocks of the place say: 2027-03-28T10:00");
const languages = z
  .array(z.enum(WORKING_LANGUAGES))
  .min(1)
  .max(2)
  .refine((list) => new Set(list).size === list.length, { params: { code: "repeated" } });
const when = {
  starts,
  duration: z.int().min(DURATIONS.least).max(DURATIONS.most).describe("In minutes"),
  timeZone: z.string().min(1).max(64).describe("Of the place, as IANA names it: Africa/Dakar"),
};
const clock = z
  .enum(["earlier", "later"])
  .optional()
  .describe("Which of the two, when the clocks go back and the hour comes twice");
const where = {
  place: line(MEETING_LENGTHS.place),
  link: line(MEETING_LENGTHS.link).refine((link) => link === "" || /^https?:\/\/\S+$/i.test(link), {
    params: { code: "link_web" },
  }),
  languages,
  organisations: z.array(id).max(MOST_INVITED),
};

export const Meeting = z
  .object({
    id: z.string(),
    partnership: z.string().nullable(),
    category: z.string().nullable(),
    state: z.enum(MEETING_STATES),
    startsAt: z.string(),
    endsAt: z.string(),
    ...when,
    ...where,
    languages: z.array(z.enum(WORKING_LANGUAGES)),
    place: z.string(),
    link: z.string(),
    organisation: z.string().nullable().describe("On whose behalf it was called; null for the coordination"),
    organisations: z.array(z.string()).describe("Those who take part and show themselves to the reader"),
    title: told(z.string()),
    agenda: told(z.array(z.string())),
    minutes: told(z.string()),
    decisions: told(z.array(z.string())),
    createdAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Meeting" });
export type Meeting = z.infer<typeof Meeting>;

export const MeetingInput = z
  .strictObject({
    partnership: id.optional(),
    category: id.optional(),
    organisation: id.optional().describe("On whose behalf; coordinators may leave it out"),
    organisations: where.organisations.default([]).describe("Invited; of a partnership, all of it when left out"),
    ...when,
    clock,
    place: where.place.default(""),
    link: where.link.default(""),
    languages,
    title: said.title,
    agenda: said.agenda.default({}),
  })
  .meta({ id: "MeetingInput" });
export type MeetingInput = z.output<typeof MeetingInput>;

export const MeetingPatch = z
  .strictObject({
    ...when,
    ...where,
    ...said,
    clock,
    state: z.enum(["held", "cancelled"]),
    reason: text(1000).describe("Told to those who were to come, when it is cancelled"),
  })
  .partial()
  .meta({ id: "MeetingPatch" });
export type MeetingPatch = z.output<typeof MeetingPatch>;

export const MeetingsQuery = pageQuery.extend({
  partnership: id.optional(),
  category: id.optional(),
  state: z.enum(MEETING_STATES).optional(),
});
export type MeetingsQuery = z.output<typeof MeetingsQuery>;

export const getMeetings = endpoint({
  access: "signed-in",
  method: "get",
  path: "/meetings",
  summary: "Meetings that I may read, the latest first",
  request: { query: MeetingsQuery },
  responses: { 200: reply(listOf(Meeting)) },
});

export const postMeeting = endpoint({
  access: "member",
  method: "post",
  path: "/meetings",
  summary: "Calls a meeting of a partnership, or of a category that authorities begin; those invited are told",
  request: { body: body(MeetingInput) },
  responses: { 201: reply(Meeting) },
});

export const getMeeting = endpoint({
  access: "signed-in",
  method: "get",
  path: "/meetings/{id}",
  summary: "One meeting; its version as ETag",
  request: { params: idParam },
  responses: { 200: reply(Meeting) },
});

export const patchMeeting = endpoint({
  access: "member",
  method: "patch",
  path: "/meetings/{id}",
  summary: "Moves it, says that it was held or is cancelled, or writes its texts: those of a language left out stay",
  request: { params: idParam, body: body(MeetingPatch) },
  responses: { 200: reply(Meeting) },
});
