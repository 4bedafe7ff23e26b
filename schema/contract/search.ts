// Finding: topics, posts, organisations and courses, best first, each with the lines that answer, marked.
import * as z from "zod";
import { line } from "../text.ts";
import { BOARD_LANGUAGES, TOPIC_KINDS } from "../vocabulary.ts";
import { skill } from "./organisations.ts";
import { endpoint, reply } from "./route.ts";

export const FOUND_KINDS = [...TOPIC_KINDS, "post", "organisation", "course"] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

const blank = z.literal("").transform(() => undefined);
const filter = <S extends z.ZodType>(schema: S) => z.union([schema, blank]).optional();
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine((text) => !Number.isNaN(Date.parse(text)), { params: { code: "invalid_format" } });

/** How far a list of answers goes. */
export const MOST_FOUND = 200;
export const SearchQuery = z.object({
  q: line(200).default(""),
  kind: filter(z.enum(FOUND_KINDS)),
  category: filter(
    z
      .string()
      .max(64)
      .regex(/^[a-z0-9_]+$/),
  ),
  skill: filter(skill).describe("A skill or a whole theme of the taxonomy"),
  sdg: filter(z.coerce.number().int().min(1).max(17)),
  country: filter(z.string().regex(/^[A-Z]{2}$/)),
  lang: filter(z.enum(BOARD_LANGUAGES)),
  since: filter(day).describe("Written on this day or later"),
  until: filter(day).describe("Written on this day or before"),
  after: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type SearchQuery = z.output<typeof SearchQuery>;

export const FoundItem = z
  .object({
    kind: z.enum(FOUND_KINDS),
    id: z.string(),
    title: z.string().describe("Of the topic, for a post; the name, for an organisation; of the course"),
    path: z.string().describe("Where it is read"),
    snippet: z.string().describe("HTML: the text is escaped, and `mark` stands around the words that were found"),
    lang: z.enum(BOARD_LANGUAGES).nullable(),
    topic: z.string().nullable().describe("Of a post"),
    category: z.string().nullable(),
    place: z.object({ country: z.string(), town: z.string() }).nullable(),
    at: z.string().nullable().describe("When it was written"),
  })
  .meta({ id: "FoundItem" });
export type FoundItem = z.infer<typeof FoundItem>;

export const getSearch = endpoint({
  access: "public",
  method: "get",
  path: "/search",
  summary: "Topics, posts, organisations and courses that answer, best first, in whichever language they are written",
  request: { query: SearchQuery },
  responses: { 200: reply(z.object({ items: z.array(FoundItem), next: z.string().nullable() })) },
});

const slice = z.object({ indexed: z.int(), waiting: z.int().describe("How many still wait to be indexed") });
export const postSearchRebuild = endpoint({
  access: "coordinator",
  method: "post",
  path: "/search/rebuild",
  summary: "Has everything indexed anew from the tables, little by little",
  responses: { 202: reply(slice, "Begun; the queue goes on") },
});
