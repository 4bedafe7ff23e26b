// What the search keeps beside its full-text tables (written by hand in migration 0020, since no tool of ours draws them).
import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { declare } from "./declaration.ts";

/** The number under which the full-text tables know a topic, a post, an organisation or a course; a later one is a newer one. */
export const searchDocs = sqliteTable(
  "search_docs",
  {
    number: integer().primaryKey({ autoIncrement: true }),
    subject: text().notNull(),
    topic: text(), // of a post
  },
  (t) => [
    uniqueIndex("search_docs_subject").on(t.subject),
    index("search_docs_topic").on(t.topic).where(sql`topic IS NOT NULL`),
  ],
);

/** What waits to be indexed anew from the tables; marked again meanwhile, it has another mark. */
export const searchStale = sqliteTable("search_stale", { subject: text().primaryKey(), mark: integer().notNull() });

/** Not backed up: all of it can be made again from the tables. */
export const searchDeclarations = [
  declare(searchDocs, "none", { number: "plain", subject: "plain", topic: "plain" }),
  declare(searchStale, "none", { subject: "plain", mark: "plain" }),
];
