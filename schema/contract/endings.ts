// How the term of a partnership ends: renewed or finished by all, broken off by one; and the sheet of its lessons.
import * as z from "zod";
import { text } from "../text.ts";
import { ENDINGS, PARTNERSHIP_ENDS } from "../vocabulary.ts";
import { body, endpoint, idParam, reply } from "./route.ts";

export const MOST_LESSON = 2000;
const organisation = z.string().min(1).max(64);
const long = text(MOST_LESSON).default("");

export const Lessons = z.strictObject({ worked: long, failed: long, again: long }).meta({ id: "Lessons" });
export type Lessons = z.output<typeof Lessons>;

export const EndingInput = z
  .strictObject({
    organisation,
    how: z.enum(ENDINGS).describe("broken_off needs nobody's yes"),
    termEnds: z.iso.date().nullable().default(null).describe("Of a renewal: the day it runs to"),
    text: long.describe("To the others"),
    lessons: Lessons.default({ worked: "", failed: "", again: "" }),
  })
  .refine(({ how, termEnds }) => how !== "renewed" || termEnds !== null, {
    path: ["termEnds"],
    params: { code: "required" },
  })
  .meta({ id: "EndingInput" });
export type EndingInput = z.output<typeof EndingInput>;

export const ENDING_ANSWERS = ["confirm", "refuse", "withdraw"] as const;
export type EndingAnswer = (typeof ENDING_ANSWERS)[number];
export const EndingAnswerInput = z
  .strictObject({ organisation, answer: z.enum(ENDING_ANSWERS), text: long })
  .meta({ id: "EndingAnswerInput" });
export type EndingAnswerInput = z.output<typeof EndingAnswerInput>;

export const Ending = z
  .object({
    how: z.enum(ENDINGS),
    termEnds: z.string().nullable(),
    organisation: z.string().describe("Which one proposes it"),
    lessons: Lessons,
    yeses: z.array(z.string()),
    waitsFor: z.array(z.string()),
    createdAt: z.string(),
  })
  .meta({ id: "Ending" });
export type Ending = z.infer<typeof Ending>;

export const EndingStanding = z
  .object({
    partnership: z.string(),
    state: z.enum(["open", "ended"]),
    endedHow: z.enum(PARTNERSHIP_ENDS).nullable(),
    termEnds: z.string().nullable(),
    ending: Ending.nullable().describe("Proposed, and awaiting a yes"),
    version: z.int(),
  })
  .meta({ id: "EndingStanding" });
export type EndingStanding = z.infer<typeof EndingStanding>;

export const getEnding = endpoint({
  access: "signed-in",
  method: "get",
  path: "/partnerships/{id}/ending",
  summary: "How a partnership's term stands, and the end proposed for it",
  request: { params: idParam },
  responses: { 200: reply(EndingStanding) },
});

export const postEnding = endpoint({
  access: "manager",
  method: "post",
  path: "/partnerships/{id}/ending",
  summary: "Proposes to renew or to finish, for the others to confirm; breaks off at once",
  request: { params: idParam, body: body(EndingInput) },
  responses: { 201: reply(EndingStanding) },
});

export const postEndingAnswer = endpoint({
  access: "manager",
  method: "post",
  path: "/partnerships/{id}/ending/answers",
  summary: "Another organisation confirms or refuses; the one that proposed may withdraw",
  request: { params: idParam, body: body(EndingAnswerInput) },
  responses: { 200: reply(EndingStanding) },
});

export const postLessons = endpoint({
  access: "member",
  method: "post",
  path: "/partnerships/{id}/lessons",
  summary: "A draft experience sheet of one's own on the board, filled in from the agreement and the journal",
  request: { params: idParam },
  responses: { 201: reply(z.object({ draft: z.string() })) },
});
