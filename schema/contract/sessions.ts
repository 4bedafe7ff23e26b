// Sessions of a course: when, where, for how many; who enrols, waits, comes, and what they say of it.
import * as z from "zod";
import { line, text } from "../text.ts";
import { ENROLMENT_STATES, SESSION_STATES, SIDES, WORKING_LANGUAGES } from "../vocabulary.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

export const SESSION_LENGTHS = { place: 200, town: 120, link: 400, reason: 1000, feedback: 2000 } as const;
export const MOST_SEATS = 500;
export const ANSWER_HOURS = { least: 1, usual: 48, most: 24 * 14 } as const;

const id = z.string().min(1).max(64);
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?$/)
  .describe("2027-03-28T10:00: what the clocks of the place say; with Z or an offset, that very moment");
const clock = z
  .enum(["earlier", "later"])
  .optional()
  .describe("Which of the two, when the clocks go back and the hour comes twice");
const seats = z.int().min(1).max(MOST_SEATS);
const side = z.int().min(0).max(MOST_SEATS).nullable();

const said = {
  starts: moment,
  ends: moment,
  timeZone: z.string().min(1).max(64).describe("Of the place, as IANA names it: Africa/Dakar"),
  place: line(SESSION_LENGTHS.place),
  country: z
    .string()
    .regex(/^([A-Z]{2})?$/)
    .describe("Empty: at a distance"),
  town: line(SESSION_LENGTHS.town),
  link: line(SESSION_LENGTHS.link)
    .refine((link) => link === "" || /^https?:\/\/\S+$/i.test(link), { params: { code: "link_web" } })
    .describe("Where one joins at a distance: told to those enrolled"),
  lang: z.enum(WORKING_LANGUAGES),
  seats,
  seatsNorth: side.describe("Kept for people of the North; with seatsSouth, adds up to seats"),
  seatsSouth: side,
  answerHours: z
    .int()
    .min(ANSWER_HOURS.least)
    .max(ANSWER_HOURS.most)
    .describe("How long a seat that comes free is kept for the next in the line"),
};

export const SessionInput = z
  .strictObject({
    starts: said.starts,
    ends: said.ends,
    timeZone: said.timeZone.optional().describe("Left out: of the country, else of the organisation's"),
    startsClock: clock,
    endsClock: clock,
    place: said.place.default(""),
    country: said.country.optional().describe("Left out: of the organisation when there is a place, else none"),
    town: said.town.default(""),
    link: said.link.default(""),
    lang: said.lang.optional().describe("Left out: of the course"),
    seats,
    seatsNorth: side.default(null),
    seatsSouth: side.default(null),
    answerHours: said.answerHours.default(ANSWER_HOURS.usual),
  })
  .meta({ id: "SessionInput" });
export type SessionInput = z.output<typeof SessionInput>;

export const SessionPatch = z
  .strictObject({
    ...said,
    startsClock: clock,
    endsClock: clock,
    state: z.literal("cancelled"),
    reason: text(SESSION_LENGTHS.reason).describe("Told to all when it is cancelled"),
  })
  .partial()
  .meta({ id: "SessionPatch" });
export type SessionPatch = z.output<typeof SessionPatch>;

export const Enrolment = z
  .object({
    session: z.string(),
    state: z.enum(ENROLMENT_STATES).describe("offered: a seat is kept until offeredUntil; enrol again to take it"),
    position: z.int().nullable().describe("In the waiting list, from 1; null for others"),
    offeredUntil: z.string().nullable(),
    organisation: z.string().nullable(),
    side: z.enum(SIDES).nullable(),
  })
  .meta({ id: "Enrolment" });
export type Enrolment = z.infer<typeof Enrolment>;

const both = z.object({ north: z.int(), south: z.int() }).nullable();
export const Session = z
  .object({
    id: z.string(),
    course: z.string(),
    state: z.enum(SESSION_STATES),
    starts: z.string(),
    ends: z.string(),
    localStarts: z.string().describe("What the clocks of the place say"),
    localEnds: z.string(),
    ...{ timeZone: said.timeZone, place: z.string(), country: z.string(), town: z.string() },
    link: z.string().nullable().describe("Null unless I am enrolled, or organise it"),
    lang: said.lang,
    ...{ seats: z.int(), seatsNorth: side, seatsSouth: side, answerHours: z.int() },
    left: z.int().describe("Seats that nobody has or is offered"),
    leftBySide: both,
    waiting: z.int(),
    reason: z.string().describe("Why it was cancelled"),
    mine: Enrolment.nullable(),
    version: z.int(),
  })
  .meta({ id: "Session" });
export type Session = z.infer<typeof Session>;

export const getSessions = endpoint({
  access: "public",
  method: "get",
  path: "/courses/{id}/sessions",
  summary: "All sessions of a course, the first one first",
  request: { params: idParam, query: pageQuery },
  responses: { 200: reply(listOf(Session)) },
});

export const postSession = endpoint({
  access: "manager",
  method: "post",
  path: "/courses/{id}/sessions",
  summary: "A new session",
  request: { params: idParam, body: body(SessionInput) },
  responses: { 201: reply(Session) },
});

export const getSession = endpoint({
  access: "public",
  method: "get",
  path: "/sessions/{id}",
  summary: "One session; its version as ETag",
  request: { params: idParam },
  responses: { 200: reply(Session) },
});

export const patchSession = endpoint({
  access: "manager",
  method: "patch",
  path: "/sessions/{id}",
  summary: "Moves it, changes its seats, or cancels it: all who are in it or wait are told",
  request: { params: idParam, body: body(SessionPatch) },
  responses: { 200: reply(Session) },
});

export const EnrolmentInput = z
  .strictObject({
    organisation: id.optional().describe("One of mine, for which I come"),
    side: z.enum(SIDES).optional().describe("Where I live, for a session with seats by side and no organisation"),
  })
  .meta({ id: "EnrolmentInput" });
export type EnrolmentInput = z.output<typeof EnrolmentInput>;

export const postEnrolment = endpoint({
  access: "signed-in",
  method: "post",
  path: "/sessions/{id}/enrolments",
  summary: "I enrol, or take the seat that is offered to me; a repeat changes nothing",
  request: {
    params: idParam,
    body: { required: false, content: { "application/json": { schema: EnrolmentInput } } } as const,
  },
  responses: { 200: reply(Enrolment) },
});

export const deleteEnrolment = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/sessions/{id}/enrolments",
  summary: "I leave: my seat goes to the next in the line",
  request: { params: idParam },
  responses: { 200: reply(Enrolment) },
});

export const Participation = z
  .object({
    person: z.string(),
    name: z.string(),
    organisation: z.object({ id: z.string(), name: z.string() }).nullable(),
    side: z.enum(SIDES).nullable(),
    state: z.enum(ENROLMENT_STATES),
    position: z.int().nullable(),
    offeredUntil: z.string().nullable(),
    createdAt: z.string(),
  })
  .meta({ id: "Participation" });
export type Participation = z.infer<typeof Participation>;

export const getEnrolments = endpoint({
  access: "manager",
  method: "get",
  path: "/sessions/{id}/enrolments",
  summary: "Who comes and who waits: for the organisers and coordinators",
  request: { params: idParam },
  responses: { 200: reply(listOf(Participation)) },
});

export const MyEnrolment = Enrolment.extend({
  course: z.object({ id: z.string(), title: z.string() }),
  starts: z.string(),
  ends: z.string(),
  timeZone: z.string(),
  sessionState: z.enum(SESSION_STATES),
}).meta({ id: "MyEnrolment" });
export type MyEnrolment = z.infer<typeof MyEnrolment>;

export const getMyEnrolments = endpoint({
  access: "signed-in",
  method: "get",
  path: "/me/enrolments",
  summary: "My enrolments, the latest session first",
  request: { query: pageQuery },
  responses: { 200: reply(listOf(MyEnrolment)) },
});

export const AttendanceInput = z
  .strictObject({ attended: z.array(id).max(MOST_SEATS).describe("Who came; the others who were enrolled did not") })
  .meta({ id: "AttendanceInput" });
export const postAttendance = endpoint({
  access: "manager",
  method: "post",
  path: "/sessions/{id}/attendance",
  summary: "Who came: once the session has begun; sent again, it corrects",
  request: { params: idParam, body: body(AttendanceInput) },
  responses: { 200: reply(z.object({ session: z.string(), attended: z.int(), absent: z.int() })) },
});

export const FeedbackInput = z
  .strictObject({ rating: z.int().min(1).max(5), text: text(SESSION_LENGTHS.feedback).default("") })
  .meta({ id: "FeedbackInput" });
export type FeedbackInput = z.output<typeof FeedbackInput>;
export const postFeedback = endpoint({
  access: "signed-in",
  method: "post",
  path: "/sessions/{id}/feedback",
  summary: "What I say of a session I attended: said again, it replaces",
  request: { params: idParam, body: body(FeedbackInput) },
  responses: { 200: reply(FeedbackInput) },
});

export const Feedback = z
  .object({
    count: z.int(),
    average: z.number().nullable(),
    items: z.array(z.object({ rating: z.int(), text: z.string() })).describe("Without names"),
  })
  .meta({ id: "Feedback" });
export type Feedback = z.infer<typeof Feedback>;
export const getFeedback = endpoint({
  access: "manager",
  method: "get",
  path: "/sessions/{id}/feedback",
  summary: "What those who came say of it: for the organisers and coordinators",
  request: { params: idParam },
  responses: { 200: reply(Feedback) },
});
