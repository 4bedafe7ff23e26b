// Half-yearly reviews, ends proposed and not yet settled, and the pulse by which coordinators see who needs a hand.
import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { EndingHow } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

/** Read by nobody else until all are in, or the period is over: worker/reviews/see.ts is the only way to it. */
export const reviews = sqliteTable(
  "reviews",
  {
    partnership: text().notNull(),
    period: text().notNull(), // 2026-1: January to June
    organisation: text().notNull(),
    answers: text().notNull(), // JSON {question: {scale, words}}
    person: text().notNull(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.partnership, t.period, t.organisation] })],
);

/** One at a time: gone once it is confirmed, refused or withdrawn; the partnership's entries remember it. */
export const endings = sqliteTable("endings", {
  partnership: text().primaryKey(),
  how: text().$type<EndingHow>().notNull(),
  termEnds: text("term_ends"), // of a renewal
  organisation: text().notNull(),
  person: text().notNull(), // who holds the pen of its lessons
  said: text().notNull(), // JSON {worked, failed, again}
  createdAt: text("created_at").notNull(),
});

export const endingYeses = sqliteTable(
  "ending_yeses",
  {
    partnership: text().notNull(),
    organisation: text().notNull(),
    person: text().notNull(),
    createdAt: text("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.partnership, t.organisation] })],
);

/**
 * One row a partnership, begun and touched by triggers of migration 0018, counted by worker/reviews/pulse.ts: so that
 * no list looks into five thousand journals. An empty `counted_on` asks to be counted anew.
 */
export const partnershipPulse = sqliteTable(
  "partnership_pulse",
  {
    partnership: text().primaryKey(),
    open: integer({ mode: "boolean" }).notNull(),
    lastSign: text("last_sign").notNull(), // an act, a journal entry, a message in the room
    gap: real(), // of the last review that all have answered
    gapPeriod: text("gap_period").notNull().default(""),
    agreed: integer({ mode: "boolean" }).notNull().default(false), // an agreement is in force
    givenNorth: integer("given_north").notNull().default(0), // minutes, from the journal
    givenSouth: integer("given_south").notNull().default(0),
    waivers: integer().notNull().default(0),
    late: integer({ mode: "boolean" }).notNull().default(false), // a step should have ended and is not done
    unanswered: integer({ mode: "boolean" }).notNull().default(false), // the last review over: not all have answered
    rank: integer().notNull().default(0), // the more it needs a hand, the lower: worker/reviews/needs.ts
    countries: text().notNull().default(""), // |FR|SN|
    countedOn: text("counted_on").notNull().default(""),
  },
  (t) => [
    index("partnership_pulse_rank").on(t.rank, t.lastSign, t.partnership, t.givenNorth, t.givenSouth, t.countries),
    index("partnership_pulse_counted").on(t.countedOn),
  ],
);

export const reviewDeclarations = [
  declare(reviews, "full", {
    partnership: "plain",
    period: "plain",
    organisation: "plain",
    answers: "plain",
    person: "keep",
    createdAt: "plain",
    updatedAt: "plain",
  }),
  declare(endings, "full", {
    partnership: "plain",
    how: "plain",
    termEnds: "plain",
    organisation: "plain",
    person: "keep",
    said: "plain",
    createdAt: "plain",
  }),
  declare(endingYeses, "full", {
    partnership: "plain",
    organisation: "plain",
    person: "keep",
    createdAt: "plain",
  }),
  // Made anew by its triggers and the clock wherever a backup is put back.
  declare(partnershipPulse, "none", {
    partnership: "plain",
    open: "plain",
    lastSign: "plain",
    gap: "plain",
    gapPeriod: "plain",
    agreed: "plain",
    givenNorth: "plain",
    givenSouth: "plain",
    waivers: "plain",
    late: "plain",
    unanswered: "plain",
    rank: "plain",
    countries: "plain",
    countedOn: "plain",
  }),
];
