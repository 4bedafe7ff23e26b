// Circles: three or four organisations where each gives to the next; every one of them says yes, or it is repaired.
import * as z from "zod";
import { text } from "../text.ts";
import { ANSWERS, CIRCLE_STATES } from "../vocabulary.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

const organisation = z.string().min(1).max(64);
const written = text(2000);

export const Gift = z.object({
  skill: z.string().describe("The need of the next organisation that is met"),
  by: z.string().describe("The offer that meets it"),
  level: z.int(),
});
export type Gift = z.infer<typeof Gift>;

export const CircleMember = z.object({
  organisation: z.string(),
  gives: z.array(Gift).describe("To the next member; the last gives to the first"),
  receives: z.array(Gift).describe("From the one before"),
  answer: z.enum(ANSWERS).nullable(),
  kept: z.boolean().describe("A yes of the circle that this one repairs, still true word for word"),
});

export const Circle = z
  .object({
    id: z.string(),
    state: z.enum(CIRCLE_STATES),
    members: z.array(CircleMember).describe("In the order of the ring"),
    weight: z.number().describe("How well its least covered member was served on that day, 0..100"),
    message: z.string(),
    lost: z.array(z.string()).describe("Those who said no, left, or stayed silent"),
    repairs: z.string().nullable().describe("The broken circle whose place it takes"),
    partnership: z.string().nullable(),
    version: z.int(),
    createdAt: z.string(),
    dueAt: z.string().nullable().describe("When silence next counts; null once it is over"),
  })
  .meta({ id: "Circle" });
export type Circle = z.infer<typeof Circle>;

export const CircleEntry = z.object({
  version: z.int(),
  act: z.string(),
  organisation: z.string().nullable().describe("On whose behalf; null for the coordination and the clock"),
  text: z.string(),
  createdAt: z.string(),
});
export const CircleDetail = Circle.extend({ entries: z.array(CircleEntry) }).meta({ id: "CircleDetail" });
export type CircleDetail = z.infer<typeof CircleDetail>;

/** Members in the order of the ring: each gives to the next, the last to the first. */
export const CircleInput = z
  .strictObject({ members: z.array(organisation).min(2).max(4), message: written.default("") })
  .meta({ id: "CircleInput" });
export const CircleAnswerInput = z.strictObject({ organisation, answer: z.enum(ANSWERS), reason: written.default("") });
export const CircleMessageInput = z.strictObject({
  organisation: organisation.optional().describe("Left out by coordinators"),
  text: written.pipe(z.string().min(1)),
});
export const DepartureInput = z.strictObject({ organisation, reason: written.default("") });
export const ClosureInput = z.strictObject({ reason: written.default("") });

const Found = z.object({
  members: z.array(z.object({ organisation: z.string(), gives: z.array(Gift) })),
  weight: z.number(),
});

export const FoundCircles = z
  .object({
    circles: z.array(Found),
    chains: z.array(Found).describe("Begun by a gift: each gives to the next, the last only receives"),
    considered: z.int().describe("Organisations that took part in the search"),
    covered: z.int(),
    total: z.number(),
    upperBound: z.number().describe("What no choice of circles could exceed"),
  })
  .meta({ id: "FoundCircles" });
export type FoundCircles = z.infer<typeof FoundCircles>;

export const CircleRepair = z.object({
  kind: z.enum(["replace", "shorter", "pair"]),
  members: z.array(z.object({ organisation: z.string(), gives: z.array(Gift) })),
  weight: z.number(),
  keeps: z.array(z.string()).describe("Members whose yes stays: they give and receive as before"),
});

export const postCircleSearch = endpoint({
  access: "coordinator",
  method: "post",
  path: "/circles/search",
  summary: "Looks for circles among organisations that no pair serves well; nothing is kept",
  responses: { 200: reply(FoundCircles) },
});

export const postCircle = endpoint({
  access: "coordinator",
  method: "post",
  path: "/circles",
  summary: "Proposes a circle to its members, who answer one by one",
  request: { body: body(CircleInput) },
  responses: { 201: reply(Circle) },
});

export const CircleQuery = pageQuery.extend({
  state: z.enum(CIRCLE_STATES).optional(),
  organisation: organisation.optional(),
});

export const getCircles = endpoint({
  access: "signed-in",
  method: "get",
  path: "/circles",
  summary: "Those of my organisations, newest first; coordinators see all",
  request: { query: CircleQuery },
  responses: { 200: reply(listOf(Circle)) },
});

export const getCircle = endpoint({
  access: "signed-in",
  method: "get",
  path: "/circles/{id}",
  summary: "One circle with its turns; its version as ETag",
  request: { params: idParam },
  responses: { 200: reply(CircleDetail) },
});

export const postCircleAnswer = endpoint({
  access: "manager",
  method: "post",
  path: "/circles/{id}/answers",
  summary: "A member accepts, declines, or asks to know more; the last yes opens a partnership of all",
  request: { params: idParam, body: body(CircleAnswerInput) },
  responses: { 200: reply(Circle) },
});

export const postCircleMessage = endpoint({
  access: "manager",
  method: "post",
  path: "/circles/{id}/messages",
  summary: "A word that all its members and the coordinators read",
  request: { params: idParam, body: body(CircleMessageInput) },
  responses: { 201: reply(Circle) },
});

export const postDeparture = endpoint({
  access: "manager",
  method: "post",
  path: "/circles/{id}/departure",
  summary: "A member leaves the partnership that the circle has opened; the others go on together",
  request: { params: idParam, body: body(DepartureInput) },
  responses: { 200: reply(Circle) },
});

export const getCircleRepairs = endpoint({
  access: "coordinator",
  method: "get",
  path: "/circles/{id}/repairs",
  summary: "The smallest repairs of a broken circle, the smallest first",
  request: { params: idParam },
  responses: { 200: reply(z.object({ items: z.array(CircleRepair) })) },
});

export const postCircleRepair = endpoint({
  access: "coordinator",
  method: "post",
  path: "/circles/{id}/repair",
  summary: "Proposes a circle in the place of a broken one; whoever gives and receives as before keeps their yes",
  request: { params: idParam, body: body(CircleInput) },
  responses: { 201: reply(Circle) },
});

export const postCircleClosure = endpoint({
  access: "coordinator",
  method: "post",
  path: "/circles/{id}/closure",
  summary: "Ends a circle that awaits answers, or leaves a broken one as it is",
  request: { params: idParam, body: body(ClosureInput) },
  responses: { 200: reply(Circle) },
});
