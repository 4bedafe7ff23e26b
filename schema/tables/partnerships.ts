// The life of a partnership: who takes part, the living agreement and who signed it, its steps, every turn.
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { MissingCode, ParticipantRole, StepState } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

/** Those who have left stay: an agreement of their time still names them. One who is forgotten keeps the role alone. */
export const participants = sqliteTable(
  "participants",
  {
    id: text().primaryKey(),
    partnership: text().notNull(),
    position: integer().notNull(),
    name: text().notNull(),
    role: text().$type<ParticipantRole>().notNull(),
    organisation: text(), // one of the partnership's; null for somebody from elsewhere
    public: integer({ mode: "boolean" }).notNull().default(false),
    createdAt: text("created_at").notNull(),
    leftAt: text("left_at"),
  },
  (t) => [index("participants_partnership").on(t.partnership, t.position)],
);

/** One version, never changed once written. */
export const agreements = sqliteTable(
  "agreements",
  {
    partnership: text().notNull(),
    number: integer().notNull(),
    aims: text().notNull(),
    gives: text().notNull(), // JSON {organisation: text}
    steps: text().notNull(), // JSON [{id, title, starts, ends, participants, local, global, sdgs}], in the order of time
    organisation: text().notNull(), // on whose behalf it was written
    person: text().notNull(),
    createdAt: text("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.partnership, t.number] })],
);

/** A version in the making, page by page: seen by its writer alone. */
export const agreementDrafts = sqliteTable(
  "agreement_drafts",
  {
    partnership: text().notNull(),
    person: text().notNull(),
    base: integer().notNull().default(0), // the version it began from; 0 for none
    said: text().notNull(), // JSON {aims, gives, steps}
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.partnership, t.person] })],
);

export const signatures = sqliteTable(
  "signatures",
  {
    partnership: text().notNull(),
    number: integer().notNull(),
    organisation: text().notNull(),
    person: text().notNull(),
    elected: text(), // the participant who signs too, where local authorities meet
    createdAt: text("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.partnership, t.number, t.organisation] })],
);

export const waivers = sqliteTable(
  "waivers",
  {
    partnership: text().notNull(),
    code: text().$type<MissingCode>().notNull(),
    reason: text().notNull(),
    person: text().notNull(),
    createdAt: text("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.partnership, t.code] })],
);

/** What has become of the steps of the agreement in force, under the ids they have in it. */
export const steps = sqliteTable(
  "steps",
  {
    id: text().primaryKey(),
    partnership: text().notNull(),
    position: integer().notNull(),
    title: text().notNull(),
    starts: text().notNull(), // dates, not times: the same day wherever one reads them
    ends: text().notNull(),
    state: text().$type<StepState>().notNull(),
    doneAt: text("done_at"),
    movedFrom: text("moved_from"),
    remindedAt: text("reminded_at"),
    moves: integer().notNull().default(0), // how often its dates changed: what a calendar tells one state from the next by
  },
  (t) => [
    index("steps_partnership").on(t.partnership, t.starts),
    index("steps_state").on(t.state, t.starts),
    index("steps_ends").on(t.state, t.ends),
  ],
);

/** Every turn of a partnership, one row a version: the second of two racing turns finds its version taken. */
export const partnershipEntries = sqliteTable(
  "partnership_entries",
  {
    partnership: text().notNull(),
    version: integer().notNull(),
    act: text().notNull(),
    organisation: text(), // on whose behalf; null for the coordination and the clock
    person: text(),
    text: text().notNull().default(""),
    createdAt: text("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.partnership, t.version] })],
);

export const partnershipDeclarations = [
  declare(participants, "full", {
    id: "plain",
    partnership: "plain",
    position: "plain",
    name: "erase",
    role: "plain",
    organisation: "plain",
    public: "plain",
    createdAt: "plain",
    leftAt: "plain",
  }),
  declare(agreements, "full", {
    partnership: "plain",
    number: "plain",
    aims: "plain",
    gives: "plain",
    steps: "plain",
    organisation: "plain",
    person: "keep",
    createdAt: "plain",
  }),
  declare(agreementDrafts, "full", {
    partnership: "row",
    person: "row",
    base: "row",
    said: "row",
    updatedAt: "row",
  }),
  declare(signatures, "full", {
    partnership: "plain",
    number: "plain",
    organisation: "plain",
    person: "keep",
    elected: "plain",
    createdAt: "plain",
  }),
  declare(waivers, "full", {
    partnership: "plain",
    code: "plain",
    reason: "plain",
    person: "keep",
    createdAt: "plain",
  }),
  declare(steps, "full", {
    id: "plain",
    partnership: "plain",
    position: "plain",
    title: "plain",
    starts: "plain",
    ends: "plain",
    state: "plain",
    doneAt: "plain",
    movedFrom: "plain",
    remindedAt: "plain",
    moves: "plain",
  }),
  declare(partnershipEntries, "full", {
    partnership: "plain",
    version: "plain",
    act: "plain",
    organisation: "plain",
    person: "keep",
    text: "plain",
    createdAt: "plain",
  }),
];
