// Rounds: what a coordinator asked, who took part with which possible pairs, and the pairs that came out.
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Objective, RoundState, Side } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

/** `version` moves with every slice of work: the second of two workers finds it taken. */
export const rounds = sqliteTable(
  "rounds",
  {
    id: text().primaryKey(),
    person: text().notNull(),
    state: text().$type<RoundState>().notNull(),
    // what comes next: gather, edges, settle, assign, review, steps; publish once it is published; then end
    phase: text().$type<"gather" | "edges" | "settle" | "assign" | "review" | "steps" | "publish" | "end">().notNull(),
    cursor: integer().notNull().default(0), // how far the phase has come, counted in members or pairs
    members: integer().notNull().default(0),
    objective: text().$type<Objective>().notNull(),
    seed: integer().notNull(),
    asked: text().notNull(), // JSON: minimum score, who takes part, pins and bans, by organisation
    weights: text().notNull(), // JSON: the weights of the score on that day
    after: text(), // the round it was made from, when its pins and bans were tried
    settled: text().notNull().default(""), // JSON: pins and bans by member, and those that had become impossible
    inputHash: text("input_hash").notNull().default(""),
    kept: text().notNull().default(""), // the assignment under way
    total: real(),
    upperBound: real("upper_bound"),
    review: text().notNull().default(""), // JSON: what the coordinator reads beside the pairs
    replay: text().notNull().default(""), // JSON: the last time it was computed again, and whether it came out the same
    createdAt: text("created_at").notNull(),
    finishedAt: text("finished_at"),
    publishedAt: text("published_at"),
    publishedBy: text("published_by"),
    version: integer().notNull(),
  },
  (t) => [index("rounds_state").on(t.state, t.id), index("rounds_published").on(t.publishedAt)],
);

/** Who took part, as they were on that day; numbered in the order of their ids. */
export const roundMembers = sqliteTable(
  "round_members",
  {
    round: text().notNull(),
    number: integer().notNull(),
    organisation: text().notNull(),
    side: text().$type<Side>().notNull(),
    room: integer().notNull(), // partnerships it can still take on
    waited: integer().notNull(), // rounds in a row that left it without a pair
    facts: text().notNull(), // JSON: what the score and the review read of it
    edges: text().notNull().default(""), // JSON: [[the other's number, score], …], its best
    matched: integer().notNull().default(0),
    leftOut: text("left_out").notNull().default(""), // JSON: why, and what would help
  },
  (t) => [
    primaryKey({ columns: [t.round, t.number] }),
    uniqueIndex("round_members_organisation").on(t.round, t.organisation),
  ],
);

/** The pairs of a round, the best first; `a` stands in the North. */
export const roundPairs = sqliteTable(
  "round_pairs",
  {
    round: text().notNull(),
    number: integer().notNull(),
    a: text().notNull(),
    b: text().notNull(),
    score: real().notNull(),
    bonus: integer().notNull(),
    pinned: integer({ mode: "boolean" }).notNull(),
    oneWay: integer("one_way", { mode: "boolean" }).notNull(),
    reason: text().notNull().default(""), // the coordinator's, for a pin
    state: text().$type<"waiting" | "proposed" | "skipped">().notNull(),
    proposal: text(),
    why: text().notNull().default(""), // what had shut the pair when it was to be published
  },
  (t) => [primaryKey({ columns: [t.round, t.number] }), index("round_pairs_proposal").on(t.proposal)],
);

export const roundDeclarations = [
  declare(rounds, "full", {
    id: "plain",
    person: "keep",
    state: "plain",
    phase: "plain",
    cursor: "plain",
    members: "plain",
    objective: "plain",
    seed: "plain",
    asked: "plain",
    weights: "plain",
    after: "plain",
    settled: "plain",
    inputHash: "plain",
    kept: "plain",
    total: "plain",
    upperBound: "plain",
    review: "plain",
    replay: "plain",
    createdAt: "plain",
    finishedAt: "plain",
    publishedAt: "plain",
    publishedBy: "keep",
    version: "plain",
  }),
  declare(roundMembers, "full", {
    round: "plain",
    number: "plain",
    organisation: "plain",
    side: "plain",
    room: "plain",
    waited: "plain",
    facts: "plain",
    edges: "plain",
    matched: "plain",
    leftOut: "plain",
  }),
  declare(roundPairs, "full", {
    round: "plain",
    number: "plain",
    a: "plain",
    b: "plain",
    score: "plain",
    bonus: "plain",
    pinned: "plain",
    oneWay: "plain",
    reason: "plain",
    state: "plain",
    proposal: "plain",
    why: "plain",
  }),
];
