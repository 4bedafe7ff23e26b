// Translations of what is written on the board, what each said before it was replaced, and how often a machine was asked.
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { BoardLanguage, ShownAs } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

const words = {
  machine: integer({ mode: "boolean" }).notNull(), // made by a machine; `author` is then whoever asked for it
  author: text().notNull(),
  organisation: text(),
  shownAs: text("shown_as").$type<ShownAs>().notNull(),
  original: integer().notNull(), // the version of the post it translates
  title: text(), // of the topic, when the post carries it
  text: text().notNull(),
  html: text().notNull(),
  sheet: text().notNull(), // JSON: the fields of the sheet, when the post carries one; else ""
  sheetHtml: text("sheet_html").notNull(), // JSON: the long ones, rendered
  at: text().notNull(), // when this version was written
};

/** One a language: whoever does better replaces it, and what it said goes to the history. */
export const translations = sqliteTable(
  "translations",
  {
    post: text().notNull(),
    lang: text().$type<BoardLanguage>().notNull(),
    version: integer().notNull(),
    createdAt: text("created_at").notNull(),
    ...words,
  },
  (t) => [primaryKey({ columns: [t.post, t.lang] }), index("translations_author").on(t.author, t.at)],
);

export const translationVersions = sqliteTable(
  "translation_versions",
  {
    post: text().notNull(),
    lang: text().$type<BoardLanguage>().notNull(),
    version: integer().notNull(),
    ...words,
  },
  (t) => [
    primaryKey({ columns: [t.post, t.lang, t.version] }),
    index("translation_versions_author").on(t.author, t.at),
  ],
);

/** How often a day's people asked a machine; the row of nobody ("") counts the whole network. */
export const machineUses = sqliteTable(
  "machine_uses",
  { day: text().notNull(), person: text().notNull(), times: integer().notNull() },
  (t) => [primaryKey({ columns: [t.day, t.person] }), index("machine_uses_person").on(t.person)],
);

const kept = {
  post: "plain",
  lang: "plain",
  version: "plain",
  machine: "plain",
  author: "keep",
  organisation: "plain",
  shownAs: "plain",
  original: "plain",
  title: "keep",
  text: "keep",
  html: "keep",
  sheet: "keep",
  sheetHtml: "keep",
  at: "plain",
} as const;

export const translationDeclarations = [
  declare(translations, "full", { ...kept, createdAt: "plain" }),
  declare(translationVersions, "full", {
    post: "row",
    lang: "row",
    version: "row",
    machine: "row",
    author: "row",
    organisation: "row",
    shownAs: "row",
    original: "row",
    title: "row",
    text: "row",
    html: "row",
    sheet: "row",
    sheetHtml: "row",
    at: "row",
  }),
  declare(machineUses, "none", { day: "row", person: "row", times: "row" }),
];
