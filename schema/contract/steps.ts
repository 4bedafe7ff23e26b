// What becomes of the steps that an agreement in force names: done, undone, moved with a reason.
import * as z from "zod";
import { text } from "../text.ts";
import { STEP_STATES } from "../vocabulary.ts";
import { body, endpoint, idParam, listOf, reply } from "./route.ts";

const MOST_REASON = 1000; // letters
const organisation = z.string().min(1).max(64);
const day = z.iso.date();

export const Step = z
  .object({
    id: z.string(),
    title: z.string(),
    starts: z.string(),
    ends: z.string(),
    state: z.enum(STEP_STATES),
    doneAt: z.string().nullable().describe("The day it was done"),
    movedFrom: z.string().nullable().describe("The day it was first to begin, when it was moved"),
    moves: z.int().describe("How often it was moved"),
  })
  .meta({ id: "Step" });
export type Step = z.infer<typeof Step>;

const onBehalf = organisation.optional();
export const DoneInput = z.strictObject({ organisation: onBehalf, date: day.optional() }).meta({ id: "DoneInput" });
export type DoneInput = z.output<typeof DoneInput>;
export const MoveInput = z
  .strictObject({
    organisation: onBehalf,
    starts: day,
    ends: day,
    reason: text(MOST_REASON).pipe(z.string().min(1)),
    seen: day.optional().describe("The day it began when its mover looked: another one by now is a conflict"),
  })
  .refine(({ starts, ends }) => starts <= ends, { path: ["ends"], params: { code: "ends_before_start" } })
  .meta({ id: "MoveInput" });
export type MoveInput = z.output<typeof MoveInput>;

const stepParam = z.object({ id: z.string().max(64), step: z.string().max(64) });

export const getSteps = endpoint({
  access: "signed-in",
  method: "get",
  path: "/partnerships/{id}/steps",
  summary: "The steps of the agreement in force, and what became of them",
  request: { params: idParam },
  responses: { 200: reply(listOf(Step)) },
});

export const postDone = endpoint({
  access: "signed-in",
  method: "post",
  path: "/partnerships/{id}/steps/{step}/completion",
  summary: "A step is done, today or on the day named",
  request: { params: stepParam, body: body(DoneInput) },
  responses: { 201: reply(Step) },
});

export const deleteDone = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/partnerships/{id}/steps/{step}/completion",
  summary: "It was not done after all",
  request: { params: stepParam },
  responses: { 200: reply(Step) },
});

export const postMove = endpoint({
  access: "signed-in",
  method: "post",
  path: "/partnerships/{id}/steps/{step}/moves",
  summary: "A step moves to other days, for a reason that all read",
  request: { params: stepParam, body: body(MoveInput) },
  responses: { 201: reply(Step) },
});
