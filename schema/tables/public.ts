// What the house says of itself where administrators have written it, and the dated copies of its open data.
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { HousePage, Locale } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

/** An empty text gives the page back the one that the house came with; the version goes on counting. */
export const houseWords = sqliteTable(
  "house_words",
  {
    page: text().$type<HousePage>().notNull(),
    lang: text().$type<Locale>().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    person: text().notNull(),
    updatedAt: text("updated_at").notNull(),
    version: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.page, t.lang] })],
);

/** A copy made by the clock; its rows lie in R2, under its day and name. */
export const openData = sqliteTable(
  "open_data",
  {
    day: text().notNull(), // yyyy-mm-dd
    name: text().notNull(),
    rows: integer().notNull(),
    madeAt: text("made_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.name] })],
);

export const publicDeclarations = [
  declare(houseWords, "full", {
    page: "plain",
    lang: "plain",
    text: "plain",
    html: "plain",
    person: "keep",
    updatedAt: "plain",
    version: "plain",
  }),
  declare(openData, "none", { day: "plain", name: "plain", rows: "plain", madeAt: "plain" }),
];
