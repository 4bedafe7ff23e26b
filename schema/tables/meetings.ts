// Meetings between authorities, in two languages, every turn of theirs; and who has chosen that a partnership be public.
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { MeetingPart, MeetingState, WorkingLanguage } from "../vocabulary.ts";
import { declare } from "./declaration.ts";

/** Of a partnership, or of a category of the board: one of the two. */
export const meetings = sqliteTable(
  "meetings",
  {
    id: text().primaryKey(),
    partnership: text(),
    category: text(),
    startsAt: text("starts_at").notNull(),
    endsAt: text("ends_at").notNull(),
    timeZone: text("time_zone").notNull(), // of the place: what its clocks say is what was agreed
    place: text().notNull().default(""),
    link: text().notNull().default(""),
    languages: text().notNull(), // JSON list of one or two
    state: text().$type<MeetingState>().notNull(),
    moves: integer().notNull().default(0), // how often its time or state changed: what a calendar tells one from the next by
    organisation: text(), // on whose behalf it was called; null for the coordination
    person: text().notNull(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
    version: integer().notNull(),
  },
  (t) => [
    index("meetings_partnership").on(t.partnership, t.startsAt, t.id),
    index("meetings_category").on(t.category, t.startsAt, t.id),
    index("meetings_starts").on(t.startsAt, t.id),
  ],
);

/** One line of one language; lines of one position say the same. */
export const meetingTexts = sqliteTable(
  "meeting_texts",
  {
    meeting: text().notNull(),
    part: text().$type<MeetingPart>().notNull(),
    position: integer().notNull(),
    lang: text().$type<WorkingLanguage>().notNull(),
    text: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.meeting, t.part, t.position, t.lang] })],
);

export const meetingOrganisations = sqliteTable(
  "meeting_organisations",
  { meeting: text().notNull(), organisation: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.meeting, t.organisation] }),
    index("meeting_organisations_organisation").on(t.organisation, t.meeting),
  ],
);

/** Every turn of a meeting, one row a version: the second of two racing turns finds its version taken. */
export const meetingEntries = sqliteTable(
  "meeting_entries",
  {
    meeting: text().notNull(),
    version: integer().notNull(),
    act: text().notNull(),
    organisation: text(),
    person: text(),
    text: text().notNull().default(""),
    createdAt: text("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.meeting, t.version] })],
);

/** A partnership is public only while each of its organisations has a row here. */
export const partnershipPublicity = sqliteTable(
  "partnership_publicity",
  { partnership: text().notNull(), organisation: text().notNull(), person: text().notNull(), since: text().notNull() },
  (t) => [primaryKey({ columns: [t.partnership, t.organisation] })],
);

export const meetingDeclarations = [
  declare(meetings, "full", {
    id: "plain",
    partnership: "plain",
    category: "plain",
    startsAt: "plain",
    endsAt: "plain",
    timeZone: "plain",
    place: "plain",
    link: "plain",
    languages: "plain",
    state: "plain",
    moves: "plain",
    organisation: "plain",
    person: "keep",
    createdAt: "plain",
    updatedAt: "plain",
    version: "plain",
  }),
  declare(meetingTexts, "full", { meeting: "plain", part: "plain", position: "plain", lang: "plain", text: "plain" }),
  declare(meetingOrganisations, "full", { meeting: "plain", organisation: "plain" }),
  declare(meetingEntries, "full", {
    meeting: "plain",
    version: "plain",
    act: "plain",
    organisation: "plain",
    person: "keep",
    text: "plain",
    createdAt: "plain",
  }),
  declare(partnershipPublicity, "full", {
    partnership: "plain",
    organisation: "plain",
    person: "keep",
    since: "plain",
  }),
];
