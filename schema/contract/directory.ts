// The directory of published organisations: its filters and its endpoint.
import * as z from "zod";
import { line } from "../text.ts";
import { KINDS, SIDES } from "../vocabulary.ts";
import { Organisation, skill } from "./organisations.ts";
import { endpoint, listOf, pageQuery, reply } from "./route.ts";

const blank = z.literal("").transform(() => undefined);
const filter = <S extends z.ZodType>(schema: S) => z.union([schema, blank]).optional();

/** Filters of the directory; an empty one is none. `offers` and `needs` take a skill or a whole theme. */
export const DirectoryQuery = pageQuery.extend({
  q: line(120).optional(),
  side: filter(z.enum(SIDES)),
  kind: filter(z.enum(KINDS)),
  country: filter(z.string().regex(/^[A-Z]{2}$/)),
  offers: filter(skill),
  needs: filter(skill),
  sdg: filter(z.coerce.number().int().min(1).max(17)),
});
export type DirectoryQuery = z.output<typeof DirectoryQuery>;

export const getOrganisations = endpoint({
  access: "public",
  method: "get",
  path: "/organisations",
  summary: "The directory: published organisations by name",
  request: { query: DirectoryQuery },
  responses: { 200: reply(listOf(Organisation)) },
});
