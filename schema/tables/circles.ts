// Circles where each gives to the next: who stands where, what each said, every turn in a journal.
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Answer, CircleState } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

export const circles = sqliteTable(
  "circles",
  {
    id: text().primaryKey(),
    state: text().$type<CircleState>().notNull(),
    message: text().notNull(),
    weight: real().notNull(), // the least covered of its members, 0..100, as it was that day
    proposedBy: text("proposed_by").notNull(),
    repairs: text().unique(), // the broken circle whose place it takes: one repair at a time
    replaces: text(), // the partnership those who stayed still carry together; it ends when this one opens
    partnership: text(),
    lost: text().notNull().default("[]"), // who left, said no or stayed silent, as a list of ids
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
    dueAt: text("due_at").notNull(), // when silence becomes an end
    remindedAt: text("reminded_at"),
    version: integer().notNull(),
  },
  (t) => [index("circles_due").on(t.state, t.dueAt), index("circles_partnership").on(t.partnership)],
);

/** Position by position, each gives to the next and the last to the first. */
export const circleMembers = sqliteTable(
  "circle_members",
  {
    circle: text().notNull(),
    position: integer().notNull(),
    organisation: text().notNull(),
    gives: text().notNull(), // [{skill, by, level}]: needs of the next that it meets, as they were that day
  },
  (t) => [
    primaryKey({ columns: [t.circle, t.position] }),
    uniqueIndex("circle_members_organisation").on(t.organisation, t.circle),
  ],
);

export const circleAnswers = sqliteTable(
  "circle_answers",
  {
    circle: text().notNull(),
    organisation: text().notNull(),
    answer: text().$type<Answer>().notNull(),
    kept: integer({ mode: "boolean" }).notNull(), // a yes of the circle it repairs, still true word for word
    createdAt: text("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.circle, t.organisation] })],
);

/** Every turn of a circle, one row a version: the second of two racing turns finds its version taken. */
export const circleEntries = sqliteTable(
  "circle_entries",
  {
    circle: text().notNull(),
    version: integer().notNull(),
    act: text().notNull(),
    organisation: text(), // on whose behalf; null for the coordination and the clock
    person: text(),
    text: text().notNull().default(""),
    createdAt: text("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.circle, t.version] })],
);

export const circleDeclarations = [
  declare(circles, "full", {
    id: "plain",
    state: "plain",
    message: "plain",
    weight: "plain",
    proposedBy: "keep",
    repairs: "plain",
    replaces: "plain",
    partnership: "plain",
    lost: "plain",
    createdAt: "plain",
    updatedAt: "plain",
    dueAt: "plain",
    remindedAt: "plain",
    version: "plain",
  }),
  declare(circleMembers, "full", { circle: "plain", position: "plain", organisation: "plain", gives: "plain" }),
  declare(circleAnswers, "full", {
    circle: "plain",
    organisation: "plain",
    answer: "plain",
    kept: "plain",
    createdAt: "plain",
  }),
  declare(circleEntries, "full", {
    circle: "plain",
    version: "plain",
    act: "plain",
    organisation: "plain",
    person: "keep",
    text: "plain",
    createdAt: "plain",
  }),
];
