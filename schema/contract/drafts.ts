// Topics begun and not published yet: everything may still be missing.
import * as z from "zod";
import { line, text } from "../text.ts";
import { BOARD_LANGUAGES, SHOWN_AS, TOPIC_KINDS, TOPIC_VISIBILITIES } from "../vocabulary.ts";
import { clientId, MOST_TEXT, Sheet } from "./board.ts";
import { body, endpoint, listOf, reply } from "./route.ts";

/** Drafts one person may keep. */
export const MOST_DRAFTS = 50;
/** How long after its last change one is kept. */
export const DRAFT_DAYS = 90;

const goal = z.int().min(1).max(17);
export const DraftInput = z
  .strictObject({
    kind: z.enum(TOPIC_KINDS).default("discussion"),
    category: z.string().max(64).default(""),
    title: line(160).default(""),
    text: text(MOST_TEXT).default(""),
    lang: z.enum(BOARD_LANGUAGES).nullable().default(null),
    visibility: z.enum(TOPIC_VISIBILITIES).default("network"),
    partnership: z.string().max(64).nullable().default(null),
    skills: z.array(z.string().max(120)).max(8).default([]),
    sdgs: z.array(goal).max(17).default([]),
    organisation: z.string().max(64).nullable().default(null),
    shownAs: z.enum(SHOWN_AS).default("person"),
    sheet: Sheet.nullable().default(null),
  })
  .meta({ id: "DraftInput" });
export type DraftInput = z.output<typeof DraftInput>;

export const Draft = z
  .object({ id: z.string(), title: z.string(), said: DraftInput, createdAt: z.string(), updatedAt: z.string() })
  .meta({ id: "Draft" });
export type Draft = z.infer<typeof Draft>;

const param = z.object({ id: clientId("top") });

export const getDrafts = endpoint({
  access: "signed-in",
  method: "get",
  path: "/drafts",
  summary: "One's own drafts, the latest first",
  responses: { 200: reply(listOf(Draft)) },
});

export const getDraft = endpoint({
  access: "signed-in",
  method: "get",
  path: "/drafts/{id}",
  summary: "A draft of one's own",
  request: { params: param },
  responses: { 200: reply(Draft) },
});

export const putDraft = endpoint({
  access: "signed-in",
  method: "put",
  path: "/drafts/{id}",
  summary:
    "Keeps a draft for ninety days under the id the topic will bear; publishing it (PUT /topics/{id}) ends the draft",
  request: { params: param, body: body(DraftInput) },
  responses: { 200: reply(Draft) },
});

export const deleteDraft = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/drafts/{id}",
  summary: "Throws a draft away",
  request: { params: param },
  responses: { 204: { description: "Gone" } },
});
