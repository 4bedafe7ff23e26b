// Learning paths: sheets of the board gathered for a class, with a question, an activity and a time for each.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { BoardLanguage, Licence, PathState } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

export const learningPaths = sqliteTable(
  "learning_paths",
  {
    id: text().primaryKey(),
    organisation: text().notNull(),
    title: text().notNull(),
    summary: text().notNull().default(""),
    ageFrom: integer("age_from").notNull(),
    ageTo: integer("age_to").notNull(),
    lang: text().$type<BoardLanguage>().notNull(),
    licence: text().$type<Licence>().notNull(), // of its questions and activities; each sheet stays its authors'
    state: text().$type<PathState>().notNull(),
    person: text().notNull(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
    version: integer().notNull(),
  },
  (t) => [
    index("learning_paths_public").on(t.id).where(sql`state = 'public'`),
    index("learning_paths_organisation").on(t.organisation, t.id),
  ],
);

export const learningSteps = sqliteTable(
  "learning_steps",
  {
    path: text().notNull(),
    position: integer().notNull(), // from 1
    topic: text().notNull(), // a sheet
    question: text().notNull().default(""),
    activity: text().notNull().default(""),
    minutes: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.path, t.position] }), index("learning_steps_topic").on(t.topic)],
);

export const pathDeclarations = [
  declare(learningPaths, "full", {
    id: "plain",
    organisation: "plain",
    title: "plain",
    summary: "plain",
    ageFrom: "plain",
    ageTo: "plain",
    lang: "plain",
    licence: "plain",
    state: "plain",
    person: "keep",
    createdAt: "plain",
    updatedAt: "plain",
    version: "plain",
  }),
  declare(learningSteps, "full", {
    path: "plain",
    position: "plain",
    topic: "plain",
    question: "plain",
    activity: "plain",
    minutes: "plain",
  }),
];
