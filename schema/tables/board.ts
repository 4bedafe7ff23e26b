// The board: categories, topics of three kinds, their posts and versions, reactions, and how far each person has read.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type {
  AdaptationResult,
  BoardLanguage,
  Posting,
  PostState,
  Reaction,
  ShownAs,
  TopicKind,
  TopicState,
  TopicVisibility,
} from "../vocabulary.ts";
import { declare } from "./declaration.ts";

export const categories = sqliteTable("categories", {
  id: text().primaryKey(), // a slug: sustainable_development
  position: integer().notNull(),
  labelFr: text("label_fr").notNull(),
  labelEn: text("label_en").notNull(),
  introFr: text("intro_fr").notNull(),
  introEn: text("intro_en").notNull(),
  posting: text().$type<Posting>().notNull(),
  retiredAt: text("retired_at"),
  version: integer().notNull(),
});

export const topics = sqliteTable(
  "topics",
  {
    number: integer().primaryKey({ autoIncrement: true }), // of the short address
    id: text().notNull(),
    category: text().notNull(),
    kind: text().$type<TopicKind>().notNull(),
    title: text().notNull(),
    lang: text().$type<BoardLanguage>().notNull(),
    visibility: text().$type<TopicVisibility>().notNull(),
    partnership: text(), // whose room it is in, when its visibility says so
    state: text().$type<TopicState>().notNull(),
    listed: integer().notNull(), // 2 in public lists, 1 in those of people signed in, 0 in neither
    author: text().notNull(),
    organisation: text(),
    shownAs: text("shown_as").$type<ShownAs>().notNull(),
    excerpt: text().notNull(), // the first words, without marks, for lists
    sdgs: integer().notNull(),
    skills: text().notNull(), // JSON list; looked up through topic_terms
    posts: integer().notNull(), // those that can be read
    lastSeq: integer("last_seq").notNull(),
    helped: text(), // the answer that helped
    fingerprint: text().notNull(), // of what was first sent: a repeat is told from other content
    mergedInto: text("merged_into"),
    createdAt: text("created_at").notNull(),
    bumpedAt: text("bumped_at").notNull(), // the newest post
    editedAt: text("edited_at"),
    version: integer().notNull(),
  },
  (t) => [
    uniqueIndex("topics_id").on(t.id),
    index("topics_listed").on(t.bumpedAt, t.number).where(sql`listed > 0`),
    index("topics_public").on(t.bumpedAt, t.number).where(sql`listed = 2`),
    index("topics_category").on(t.category, t.bumpedAt, t.number).where(sql`listed > 0`),
    index("topics_category_public").on(t.category, t.bumpedAt, t.number).where(sql`listed = 2`),
    index("topics_public_new").on(t.createdAt, t.number).where(sql`listed = 2`), // for the feeds
    index("topics_category_new").on(t.category, t.createdAt, t.number).where(sql`listed = 2`),
    index("topics_kind").on(t.kind, t.bumpedAt, t.number).where(sql`listed > 0`),
    index("topics_kind_public").on(t.kind, t.bumpedAt, t.number).where(sql`listed = 2`),
    index("topics_partnership").on(t.partnership, t.bumpedAt, t.number).where(sql`partnership IS NOT NULL`),
    index("topics_coordinators").on(t.bumpedAt, t.number).where(sql`visibility = 'coordinators'`),
    index("topics_unanswered").on(t.createdAt, t.number).where(sql`posts = 1 AND listed > 0`),
    index("topics_organisation").on(t.organisation, t.createdAt),
    index("topics_author").on(t.author, t.createdAt),
  ],
);

/** What a topic is found by: `skill:…`, `theme:…`, `sdg:6`, newest first. */
export const topicTerms = sqliteTable(
  "topic_terms",
  {
    term: text().notNull(),
    createdAt: text("created_at").notNull(),
    topic: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.term, t.createdAt, t.topic] }), index("topic_terms_topic").on(t.topic)],
);

/** The further pages of a topic that is an experience sheet. */
export const sheets = sqliteTable("sheets", {
  topic: text().primaryKey(),
  context: text().notNull(),
  did: text().notNull(),
  institutions: text().notNull(),
  civilSociety: text("civil_society").notNull(),
  beneficiaries: text().notNull(),
  worked: text().notNull(),
  failed: text().notNull(),
  again: text().notNull(),
  cost: text().notNull(),
  time: text().notNull(),
  localDimension: text("local_dimension").notNull(),
  globalDimension: text("global_dimension").notNull(),
  country: text().notNull(),
  town: text().notNull(),
  html: text().notNull(), // JSON: the long fields, rendered
});

export const posts = sqliteTable(
  "posts",
  {
    id: text().primaryKey(),
    topic: text().notNull(),
    seq: integer().notNull(), // from 1, the topic's own text; never given twice
    author: text().notNull(),
    organisation: text(),
    shownAs: text("shown_as").$type<ShownAs>().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    lang: text().$type<BoardLanguage>().notNull(),
    state: text().$type<PostState>().notNull(),
    quote: text(), // the post it answers
    reactions: text().notNull(), // JSON: how many of each kind, counted when one changes
    fingerprint: text().notNull(),
    createdAt: text("created_at").notNull(),
    editedAt: text("edited_at"),
    version: integer().notNull(),
  },
  (t) => [
    uniqueIndex("posts_topic").on(t.topic, t.seq),
    index("posts_author").on(t.author, t.createdAt),
    index("posts_waiting").on(t.createdAt).where(sql`state = 'waiting'`),
  ],
);

/** What a post said before each edit. */
export const postVersions = sqliteTable(
  "post_versions",
  {
    post: text().notNull(),
    version: integer().notNull(),
    title: text(), // of the topic, when the post carries it
    text: text().notNull(),
    html: text().notNull(),
    person: text().notNull(), // who wrote this version
    at: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.post, t.version] })],
);

/** "We tried this here": a reply to a sheet that says what came of it elsewhere. */
export const adaptations = sqliteTable(
  "adaptations",
  {
    post: text().primaryKey(),
    topic: text().notNull(),
    parent: text(), // the adaptation it builds on; null: the sheet itself
    result: text().$type<AdaptationResult>().notNull(),
    country: text().notNull(),
    town: text().notNull(),
    changed: text().notNull(),
    sheet: text(), // its own sheet, when somebody wrote one
  },
  (t) => [index("adaptations_topic").on(t.topic, t.post)],
);

export const reactions = sqliteTable(
  "reactions",
  {
    post: text().notNull(),
    kind: text().$type<Reaction>().notNull(),
    person: text().notNull(),
    createdAt: text("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.post, t.kind, t.person] }), index("reactions_person").on(t.person, t.post)],
);

/** How far a person has read a topic. */
export const reads = sqliteTable(
  "reads",
  {
    person: text().notNull(),
    topic: text().notNull(),
    seq: integer().notNull(),
    at: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.topic] })],
);

/** Since when a person counts what is new: their first visit, or "everything is read". */
export const boardMarks = sqliteTable("board_marks", {
  person: text().primaryKey(),
  since: text().notNull(),
});

/** What a person follows: new posts of a topic, new topics of a category, an organisation, a skill. */
export const follows = sqliteTable(
  "follows",
  {
    person: text().notNull(),
    kind: text().$type<"topic" | "category" | "organisation" | "skill">().notNull(),
    subject: text().notNull(),
    createdAt: text("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.kind, t.subject] }), index("follows_subject").on(t.kind, t.subject)],
);

export const boardDeclarations = [
  declare(categories, "full", {
    id: "plain",
    position: "plain",
    labelFr: "plain",
    labelEn: "plain",
    introFr: "plain",
    introEn: "plain",
    posting: "plain",
    retiredAt: "plain",
    version: "plain",
  }),
  declare(topics, "full", {
    number: "plain",
    id: "plain",
    category: "plain",
    kind: "plain",
    title: "keep",
    lang: "plain",
    visibility: "plain",
    partnership: "plain",
    state: "plain",
    listed: "plain",
    author: "keep",
    organisation: "plain",
    shownAs: "plain",
    excerpt: "keep",
    sdgs: "plain",
    skills: "plain",
    posts: "plain",
    lastSeq: "plain",
    helped: "plain",
    fingerprint: "plain",
    mergedInto: "plain",
    createdAt: "plain",
    bumpedAt: "plain",
    editedAt: "plain",
    version: "plain",
  }),
  declare(topicTerms, "full", { term: "plain", createdAt: "plain", topic: "plain" }),
  declare(sheets, "full", {
    topic: "plain",
    context: "plain",
    did: "plain",
    institutions: "plain",
    civilSociety: "plain",
    beneficiaries: "plain",
    worked: "plain",
    failed: "plain",
    again: "plain",
    cost: "plain",
    time: "plain",
    localDimension: "plain",
    globalDimension: "plain",
    country: "plain",
    town: "plain",
    html: "plain",
  }),
  declare(posts, "full", {
    id: "plain",
    topic: "plain",
    seq: "plain",
    author: "keep",
    organisation: "plain",
    shownAs: "plain",
    text: "keep",
    html: "keep",
    lang: "plain",
    state: "plain",
    quote: "plain",
    reactions: "plain",
    fingerprint: "plain",
    createdAt: "plain",
    editedAt: "plain",
    version: "plain",
  }),
  declare(postVersions, "full", {
    post: "row",
    version: "row",
    title: "row",
    text: "row",
    html: "row",
    person: "row",
    at: "row",
  }),
  declare(adaptations, "full", {
    post: "plain",
    topic: "plain",
    parent: "plain",
    result: "plain",
    country: "plain",
    town: "plain",
    changed: "plain",
    sheet: "plain",
  }),
  declare(reactions, "full", { post: "row", kind: "row", person: "row", createdAt: "row" }),
  declare(reads, "full", { person: "row", topic: "row", seq: "row", at: "row" }),
  declare(boardMarks, "full", { person: "row", since: "row" }),
  declare(follows, "full", { person: "row", kind: "row", subject: "row", createdAt: "row" }),
];
