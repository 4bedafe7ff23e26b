// The journal of partnerships, what went each way in it, and the addresses under which people read their calendar.
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { BoardLanguage, JournalKind } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

/** visible · removed: its words are gone, its place and who took it away stay */
export type JournalState = "visible" | "removed";

export const journalEntries = sqliteTable(
  "journal_entries",
  {
    id: text().primaryKey(), // made by the client, so that a repeat is the same entry
    partnership: text().notNull(),
    date: text().notNull(), // the day it happened, yyyy-mm-dd
    kind: text().$type<JournalKind>().notNull(),
    organisation: text().notNull(), // on whose behalf it was written
    person: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    minutes: integer(), // of hours: how many, given by whom to whom
    givenBy: text("given_by"),
    receivedBy: text("received_by"),
    place: text().notNull().default(""), // of a visit: where, and who went to whom
    visitor: text(),
    host: text(),
    learnedBy: text("learned_by").notNull().default(""),
    lang: text().$type<BoardLanguage>().notNull(),
    state: text().$type<JournalState>().notNull(),
    fingerprint: text().notNull(),
    createdAt: text("created_at").notNull(),
    editedAt: text("edited_at"),
    removedBy: text("removed_by"), // its author, or somebody of the coordination
    version: integer().notNull(),
  },
  (t) => [
    index("journal_entries_date").on(t.partnership, t.date, t.id),
    index("journal_entries_kind").on(t.partnership, t.kind, t.date, t.id),
  ],
);

/** What an entry said before each change. */
export const journalVersions = sqliteTable(
  "journal_versions",
  {
    entry: text().notNull(),
    version: integer().notNull(),
    said: text().notNull(), // JSON: date, text, html, and what its kind has
    person: text().notNull(),
    at: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.entry, t.version] })],
);

/** Sums by month, kept in the batch of each entry, so that no page counts ten thousand of them. */
export const journalSums = sqliteTable(
  "journal_sums",
  {
    partnership: text().notNull(),
    month: text().notNull(), // yyyy-mm
    kind: text().$type<JournalKind>().notNull(),
    fromOrganisation: text("from_organisation").notNull(), // gave the hours, or went to see; else empty
    toOrganisation: text("to_organisation").notNull(),
    entries: integer().notNull(),
    minutes: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnership, t.month, t.kind, t.fromOrganisation, t.toOrganisation] }),
    index("journal_sums_month").on(t.kind, t.month),
  ],
);

/** Whoever knows the address reads the calendar: it is told once, and only its hash is kept. */
export const calendarAddresses = sqliteTable(
  "calendar_addresses",
  {
    tokenHash: text("token_hash").primaryKey(),
    person: text().notNull(),
    partnership: text().notNull(), // empty: all of the person's partnerships
    createdAt: text("created_at").notNull(),
  },
  (t) => [uniqueIndex("calendar_addresses_person").on(t.person, t.partnership)],
);

export const journalDeclarations = [
  declare(journalEntries, "full", {
    id: "plain",
    partnership: "plain",
    date: "plain",
    kind: "plain",
    organisation: "plain",
    person: "keep",
    text: "plain",
    html: "plain",
    minutes: "plain",
    givenBy: "plain",
    receivedBy: "plain",
    place: "plain",
    visitor: "plain",
    host: "plain",
    learnedBy: "plain",
    lang: "plain",
    state: "plain",
    fingerprint: "plain",
    createdAt: "plain",
    editedAt: "plain",
    removedBy: "aside",
    version: "plain",
  }),
  declare(journalVersions, "full", { entry: "row", version: "row", said: "row", person: "row", at: "row" }),
  declare(journalSums, "full", {
    partnership: "plain",
    month: "plain",
    kind: "plain",
    fromOrganisation: "plain",
    toOrganisation: "plain",
    entries: "plain",
    minutes: "plain",
  }),
  declare(calendarAddresses, "none", { tokenHash: "secret", person: "row", partnership: "row", createdAt: "row" }),
];
