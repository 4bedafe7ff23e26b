// Topics begun and not published yet: seen by their writer alone.
import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { declare } from "./declaration.ts";

export const drafts = sqliteTable(
  "drafts",
  {
    id: text().primaryKey(), // the topic's, once it is published
    person: text().notNull(),
    title: text().notNull(),
    said: text().notNull(), // JSON of contract/drafts.ts
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [index("drafts_person").on(t.person, t.updatedAt)],
);

export const draftDeclarations = [
  declare(drafts, "full", {
    id: "row",
    person: "row",
    title: "row",
    said: "row",
    createdAt: "row",
    updatedAt: "row",
  }),
];
