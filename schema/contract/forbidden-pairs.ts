// Pairs of organisations that a coordinator keeps apart, with the reason, read by coordinators alone.
import * as z from "zod";
import { text } from "../text.ts";
import { body, endpoint, listOf, pageQuery, reply } from "./route.ts";

const organisation = z.string().min(1).max(64);

export const ForbiddenPairInput = z.strictObject({
  a: organisation,
  b: organisation,
  reason: text(1000).pipe(z.string().min(1)),
});

export const ForbiddenPair = z
  .object({ a: z.string(), b: z.string(), reason: z.string(), createdAt: z.string() })
  .meta({ id: "ForbiddenPair" });
export type ForbiddenPair = z.infer<typeof ForbiddenPair>;

export const postForbiddenPair = endpoint({
  access: "coordinator",
  method: "post",
  path: "/forbidden-pairs",
  summary: "Keeps two organisations apart; an open proposal between them ends",
  request: { body: body(ForbiddenPairInput) },
  responses: { 201: reply(ForbiddenPair) },
});

export const getForbiddenPairs = endpoint({
  access: "coordinator",
  method: "get",
  path: "/forbidden-pairs",
  summary: "The pairs kept apart, and why",
  request: { query: pageQuery },
  responses: { 200: reply(listOf(ForbiddenPair)) },
});

export const deleteForbiddenPair = endpoint({
  access: "coordinator",
  method: "delete",
  path: "/forbidden-pairs/{a}/{b}",
  summary: "Lets two organisations meet again",
  request: { params: z.object({ a: organisation, b: organisation }) },
  responses: { 204: { description: "No longer forbidden" } },
});
