// Learning paths: public sheets in an order, each with a question, an activity and a time, for a class.
import * as z from "zod";
import { line, text } from "../text.ts";
import { BOARD_LANGUAGES, LICENCES, PATH_STATES } from "../vocabulary.ts";
import { boardId } from "./board.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

export const PATH_LENGTHS = { title: 160, summary: 1000, question: 400, activity: 4000 } as const;
export const AGES = { least: 3, most: 99 } as const;
export const MOST_STEPS = 12;
export const MOST_MINUTES = 600;

const age = z.int().min(AGES.least).max(AGES.most);
const required = (max: number) => line(max).pipe(z.string().min(1));

export const StepInput = z
  .strictObject({
    topic: boardId.pipe(z.string().min(1)).describe("A sheet of the board: public, once the path is"),
    question: required(PATH_LENGTHS.question).describe("To begin with"),
    activity: text(PATH_LENGTHS.activity).default("").describe("What the class does"),
    minutes: z.int().min(1).max(MOST_MINUTES),
  })
  .meta({ id: "StepInput" });
export type StepInput = z.output<typeof StepInput>;

const said = {
  title: line(PATH_LENGTHS.title).pipe(z.string().min(4)),
  summary: text(PATH_LENGTHS.summary),
  ageFrom: age,
  ageTo: age,
  lang: z.enum(BOARD_LANGUAGES),
  licence: z.enum(LICENCES).describe("Of its questions and activities; each sheet stays its authors’"),
  steps: z.array(StepInput).max(MOST_STEPS),
};

export const PathInput = z
  .strictObject({
    organisation: z.string().min(1).max(64).describe("One of mine"),
    ...{ title: said.title, summary: said.summary.default(""), ageFrom: age, ageTo: age },
    lang: said.lang.default("fr"),
    licence: said.licence.default("CC-BY-SA"),
    steps: said.steps.default([]),
    state: z.enum(PATH_STATES).default("draft"),
  })
  .meta({ id: "PathInput" });
export type PathInput = z.output<typeof PathInput>;

export const PathPatch = z
  .strictObject({ ...said, state: z.enum(PATH_STATES) })
  .partial()
  .meta({ id: "PathPatch" });
export type PathPatch = z.output<typeof PathPatch>;

const named = z.object({ id: z.string(), name: z.string() });
export const LearningPath = z
  .object({
    id: z.string(),
    organisation: named.nullable().describe("Whose it is, where the reader may know"),
    title: z.string(),
    summary: z.string(),
    ageFrom: z.int(),
    ageTo: z.int(),
    minutes: z.int().describe("Of the steps that can be read"),
    stepCount: z.int().describe("Steps that can be read"),
    lang: z.enum(BOARD_LANGUAGES),
    licence: z.enum(LICENCES),
    state: z.enum(PATH_STATES),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "LearningPath" });
export type LearningPath = z.infer<typeof LearningPath>;

export const LearningStep = z
  .object({
    position: z.int(),
    sheet: z
      .object({
        id: z.string(),
        title: z.string(),
        lang: z.enum(BOARD_LANGUAGES),
        excerpt: z.string(),
        author: z.string().describe("As the sheet shows it"),
      })
      .nullable()
      .describe("Null: the sheet is no longer public, and the step is not shown"),
    question: z.string(),
    activity: z.string(),
    minutes: z.int(),
  })
  .meta({ id: "LearningStep" });
export type LearningStep = z.infer<typeof LearningStep>;

export const PathWithSteps = LearningPath.extend({ steps: z.array(LearningStep) }).meta({ id: "PathWithSteps" });
export type PathWithSteps = z.infer<typeof PathWithSteps>;

const blank = z.literal("").transform(() => undefined);
export const PathsQuery = pageQuery.extend({
  lang: z.union([z.enum(BOARD_LANGUAGES), blank]).optional(),
  age: z
    .union([blank, z.coerce.number().int().min(AGES.least).max(AGES.most)])
    .optional()
    .describe("Of the class"),
});
export type PathsQuery = z.output<typeof PathsQuery>;

export const getPaths = endpoint({
  access: "public",
  method: "get",
  path: "/paths",
  summary: "Public learning paths, the newest first",
  request: { query: PathsQuery },
  responses: { 200: reply(listOf(LearningPath)) },
});

export const postPath = endpoint({
  access: "member",
  method: "post",
  path: "/paths",
  summary: "A new learning path of one of my organisations",
  request: { body: body(PathInput) },
  responses: { 201: reply(PathWithSteps) },
});

export const getPath = endpoint({
  access: "public",
  method: "get",
  path: "/paths/{id}",
  summary: "One learning path with its steps; its version as ETag",
  request: { params: idParam },
  responses: { 200: reply(PathWithSteps) },
});

export const patchPath = endpoint({
  access: "member",
  method: "patch",
  path: "/paths/{id}",
  summary: "Changes it, makes it public, takes it back: people of its organisation, and coordinators",
  request: { params: idParam, body: body(PathPatch) },
  responses: { 200: reply(PathWithSteps) },
});
