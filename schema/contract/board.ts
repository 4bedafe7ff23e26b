// The shapes of the board: categories, topics, sheets, posts, and what readers and writers say of them.
import * as z from "zod";
import { line, text } from "../text.ts";
import {
  ADAPTATION_RESULTS,
  BOARD_LANGUAGES,
  POST_STATES,
  POSTING,
  REACTIONS,
  SDGS,
  SHOWN_AS,
  TOPIC_KINDS,
  TOPIC_STATES,
  TOPIC_VISIBILITIES,
} from "../vocabulary.ts";
import { Attachment, attachmentIds } from "./attachments.ts";
import { skill } from "./organisations.ts";
import { pageQuery } from "./route.ts";

/** The longest post, in characters; about eight printed pages. */
export const MOST_TEXT = 20_000;
const organisation = z.string().min(1).max(64);
const sdg = z.int().min(1).max(17) as z.ZodType<(typeof SDGS)[number], (typeof SDGS)[number]>;

/** One id, written with its dashes or without: kept without. */
export const undashed = (id: string): string => id.replaceAll("-", "");
export const boardId = z.string().max(64).transform(undashed);

/** Made by the client: a prefix and a UUIDv7, with or without its dashes. */
export const clientId = (prefix: "top" | "pst") =>
  z
    .string()
    .max(64)
    .regex(new RegExp(`^${prefix}_[0-9a-f]{8}-?[0-9a-f]{4}-?7[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$`))
    .transform(undashed);

export const Category = z
  .object({
    id: z.string(),
    label: z.object({ fr: z.string(), en: z.string() }),
    intro: z.object({ fr: z.string(), en: z.string() }),
    posting: z.enum(POSTING).describe("authorities: members of local authorities and institutions begin topics"),
    retired: z.boolean(),
    version: z.int(),
  })
  .meta({ id: "Category" });
export type Category = z.infer<typeof Category>;

const labels = z.strictObject({ fr: line(80).pipe(z.string().min(1)), en: line(80).pipe(z.string().min(1)) });
const intros = z.strictObject({ fr: text(400).default(""), en: text(400).default("") });
export const CategoryInput = z
  .strictObject({
    label: labels,
    intro: intros.default({ fr: "", en: "" }),
    posting: z.enum(POSTING).default("members"),
  })
  .meta({ id: "CategoryInput" });
export type CategoryInput = z.output<typeof CategoryInput>;
export const CategoryPatch = z
  .strictObject({
    label: labels.optional(),
    intro: intros.optional(),
    posting: z.enum(POSTING).optional(),
    retired: z.boolean().optional(),
    position: z.int().min(1).max(100).optional(),
  })
  .meta({ id: "CategoryPatch" });
export type CategoryPatch = z.output<typeof CategoryPatch>;

/** Who wrote, as they chose to be named. */
export const Author = z
  .object({
    person: z.object({ id: z.string(), name: z.string() }).nullable(),
    organisation: z.object({ id: z.string(), name: z.string(), side: z.enum(["north", "south"]) }).nullable(),
    gone: z.boolean().describe("The person has left the network and is named no more"),
  })
  .meta({ id: "Author" });
export type Author = z.infer<typeof Author>;

const long = text(6000).default("");
const short = text(400).default("");
export const Sheet = z
  .strictObject({
    context: long,
    did: long,
    institutions: long,
    civilSociety: long,
    beneficiaries: long,
    worked: long,
    failed: long,
    again: long,
    cost: short,
    time: short,
    localDimension: long,
    globalDimension: long,
    country: z
      .string()
      .regex(/^([A-Z]{2})?$/)
      .default(""),
    town: line(120).default(""),
  })
  .meta({ id: "Sheet" });
export type Sheet = z.output<typeof Sheet>;
/** The fields of a sheet that are written at length, and rendered. */
export const SHEET_TEXTS = [
  "context",
  "did",
  "institutions",
  "civilSociety",
  "beneficiaries",
  "worked",
  "failed",
  "again",
  "localDimension",
  "globalDimension",
] as const satisfies readonly (keyof Sheet)[];

export const Adaptation = z.object({
  parent: z.string().nullable().describe("The reply it builds on; null: the sheet itself"),
  result: z.enum(ADAPTATION_RESULTS),
  country: z.string(),
  town: z.string(),
  changed: z.string(),
  sheet: z.string().nullable(),
});
export const AdaptationInput = z.strictObject({
  parent: boardId.nullable().default(null),
  result: z.enum(ADAPTATION_RESULTS),
  country: z.string().regex(/^[A-Z]{2}$/),
  town: line(120).pipe(z.string().min(1)),
  changed: text(2000).default(""),
  sheet: boardId.nullable().default(null),
});
export type AdaptationInput = z.output<typeof AdaptationInput>;

export const Post = z
  .object({
    id: z.string(),
    topic: z.string(),
    seq: z.int().describe("Its place in the topic, from 1"),
    text: z.string().describe("Empty when it waits, is hidden or deleted"),
    html: z.string(),
    lang: z.enum(BOARD_LANGUAGES),
    author: Author,
    state: z.enum(POST_STATES),
    quote: z.string().nullable(),
    adaptation: Adaptation.nullable(),
    attachments: z.array(Attachment),
    reactions: z.partialRecord(z.enum(REACTIONS), z.int()).describe("How many said each; none when nobody did"),
    createdAt: z.string(),
    editedAt: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: "Post" });
export type Post = z.infer<typeof Post>;

const topicFields = {
  id: z.string(),
  number: z.int().describe("Of the short address /t/{number}"),
  category: z.string(),
  kind: z.enum(TOPIC_KINDS),
  title: z.string(),
  lang: z.enum(BOARD_LANGUAGES),
  visibility: z.enum(TOPIC_VISIBILITIES),
  partnership: z.string().nullable(),
  state: z.enum(TOPIC_STATES),
  skills: z.array(z.string()),
  sdgs: z.array(sdg),
  author: Author,
  excerpt: z.string(),
  helped: z.string().nullable().describe("The answer that helped"),
  createdAt: z.string(),
  bumpedAt: z.string(),
  editedAt: z.string().nullable(),
  version: z.int(),
};
export const Topic = z
  .object({ ...topicFields, posts: z.int().describe("How many can be read, its own text included") })
  .meta({ id: "Topic" });
export type Topic = z.infer<typeof Topic>;

export const TopicDetail = z
  .object({
    ...topicFields,
    count: z.int(),
    sheet: Sheet.nullable(),
    posts: z.array(Post).describe("The first page; the first post is the topic's own text"),
    next: z.string().nullable(),
  })
  .meta({ id: "TopicDetail" });
export type TopicDetail = z.infer<typeof TopicDetail>;

const written = text(MOST_TEXT);
const title = line(160).pipe(z.string().min(4));
const skills = z.array(skill).max(8);
const sdgs = z.array(sdg).max(SDGS.length);

export const TopicInput = z
  .strictObject({
    category: z.string().min(1).max(64),
    kind: z.enum(TOPIC_KINDS).default("discussion"),
    title,
    text: written.pipe(z.string().min(1)),
    lang: z.enum(BOARD_LANGUAGES).optional().describe("Detected when left out"),
    visibility: z.enum(TOPIC_VISIBILITIES).default("network"),
    partnership: z.string().max(64).nullable().default(null),
    skills: skills.default([]),
    sdgs: sdgs.default([]),
    organisation: organisation.nullable().optional().describe("On whose behalf; one's only one when left out"),
    shownAs: z.enum(SHOWN_AS).default("person"),
    sheet: Sheet.nullable().default(null),
    attachments: attachmentIds,
  })
  .meta({ id: "TopicInput" });
export type TopicInput = z.output<typeof TopicInput>;

export const TopicPatch = z
  .strictObject({
    category: z.string().min(1).max(64).optional(),
    title: title.optional(),
    text: written.pipe(z.string().min(1)).optional(),
    lang: z.enum(BOARD_LANGUAGES).optional(),
    visibility: z.enum(TOPIC_VISIBILITIES).optional(),
    skills: skills.optional(),
    sdgs: sdgs.optional(),
    sheet: Sheet.optional(),
  })
  .meta({ id: "TopicPatch" });
export type TopicPatch = z.output<typeof TopicPatch>;

export const PostInput = z
  .strictObject({
    topic: z.string().min(1).max(64).transform(undashed),
    text: written.pipe(z.string().min(1)),
    lang: z.enum(BOARD_LANGUAGES).optional().describe("Detected when left out"),
    quote: boardId.nullable().default(null),
    organisation: organisation.nullable().optional(),
    shownAs: z.enum(SHOWN_AS).default("person"),
    adaptation: AdaptationInput.nullable().default(null).describe("We tried this here: replies to a sheet"),
    attachments: attachmentIds,
  })
  .meta({ id: "PostInput" });
export type PostInput = z.output<typeof PostInput>;

export const PostPatch = z
  .strictObject({ text: written.pipe(z.string().min(1)).optional(), lang: z.enum(BOARD_LANGUAGES).optional() })
  .meta({ id: "PostPatch" });
export type PostPatch = z.output<typeof PostPatch>;

export const PostVersion = z.object({
  version: z.int(),
  title: z.string().nullable(),
  text: z.string(),
  html: z.string(),
  at: z.string(),
});
export type PostVersion = z.infer<typeof PostVersion>;

export const TopicsQuery = pageQuery.extend({
  category: z.string().max(64).optional(),
  kind: z.enum(TOPIC_KINDS).optional(),
  tag: z.string().max(120).optional().describe("A skill or theme of the taxonomy, or `sdg:6`"),
  partnership: z.string().max(64).optional().describe("The room of a partnership of one's own"),
  visibility: z.literal("coordinators").optional().describe("The coordinators' own room"),
});
export type TopicsQuery = z.output<typeof TopicsQuery>;
