// The journal of a partnership: what happened, hours each way, visits, what was learned.
import * as z from "zod";
import { line, text } from "../text.ts";
import { BOARD_LANGUAGES, JOURNAL_KINDS } from "../vocabulary.ts";
import { Attachment, attachmentIds } from "./attachments.ts";
import { undashed } from "./board.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

export const MOST_ENTRY = 10_000; // letters
export const MOST_HOURS = 1000; // of one entry: forty people for three days
export const JOURNAL_LENGTHS = { place: 120, learnedBy: 200 } as const;

/** Made by the client: a UUIDv7 behind its prefix, with or without its dashes. */
export const entryId = z
  .string()
  .max(64)
  .regex(/^jrn_[0-9a-f]{8}-?[0-9a-f]{4}-?7[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/)
  .transform(undashed);

const organisation = z.string().min(1).max(64);
const day = z.iso.date();

export const JournalEntry = z
  .object({
    id: z.string(),
    partnership: z.string(),
    kind: z.enum(JOURNAL_KINDS),
    date: z.string().describe("The day it happened, YYYY-MM-DD"),
    organisation: z.string().describe("On whose behalf it was written"),
    author: z.object({ id: z.string(), name: z.string() }).nullable().describe("Null for somebody who has left"),
    text: z.string().describe("Empty when it was taken away"),
    html: z.string(),
    lang: z.enum(BOARD_LANGUAGES),
    minutes: z.int().nullable().describe("Of hours"),
    givenBy: z.string().nullable(),
    receivedBy: z.string().nullable(),
    place: z.string().describe("Of a visit"),
    visitor: z.string().nullable().describe("The organisation that went"),
    host: z.string().nullable().describe("The one it went to"),
    learnedBy: z.string().describe("Who learned"),
    attachments: z.array(Attachment),
    state: z.enum(["visible", "removed"]),
    createdAt: z.string(),
    editedAt: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: "JournalEntry" });
export type JournalEntry = z.infer<typeof JournalEntry>;

const said = {
  date: day,
  text: text(MOST_ENTRY),
  lang: z.enum(BOARD_LANGUAGES).optional().describe("Found out when left out"),
  minutes: z.int().nullable(),
  givenBy: organisation.nullable(),
  receivedBy: organisation.nullable(),
  place: line(JOURNAL_LENGTHS.place),
  visitor: organisation.nullable(),
  host: organisation.nullable(),
  learnedBy: line(JOURNAL_LENGTHS.learnedBy),
};

export const EntryInput = z
  .strictObject({
    id: entryId.optional().describe("Made by the client: the same content again is the same entry"),
    kind: z.enum(JOURNAL_KINDS),
    organisation: organisation.optional().describe("On whose behalf; may be left out by who has one only"),
    date: said.date,
    text: said.text.default(""),
    lang: said.lang,
    minutes: said.minutes.default(null),
    givenBy: said.givenBy.default(null),
    receivedBy: said.receivedBy.default(null),
    place: said.place.default(""),
    visitor: said.visitor.default(null),
    host: said.host.default(null),
    learnedBy: said.learnedBy.default(""),
    attachments: attachmentIds,
  })
  .meta({ id: "EntryInput" });
export type EntryInput = z.output<typeof EntryInput>;

export const EntryPatch = z
  .strictObject({
    date: said.date.optional(),
    text: said.text.optional(),
    lang: said.lang,
    minutes: said.minutes.optional(),
    givenBy: said.givenBy.optional(),
    receivedBy: said.receivedBy.optional(),
    place: said.place.optional(),
    visitor: said.visitor.optional(),
    host: said.host.optional(),
    learnedBy: said.learnedBy.optional(),
  })
  .meta({ id: "EntryPatch" });
export type EntryPatch = z.output<typeof EntryPatch>;

/** What an entry said before it was changed. */
export const EntryVersion = z
  .object({
    version: z.int(),
    at: z.string(),
    date: z.string(),
    text: z.string(),
    html: z.string(),
    minutes: z.int().nullable(),
    givenBy: z.string().nullable(),
    receivedBy: z.string().nullable(),
    place: z.string(),
    visitor: z.string().nullable(),
    host: z.string().nullable(),
    learnedBy: z.string(),
  })
  .meta({ id: "EntryVersion" });
export type EntryVersion = z.infer<typeof EntryVersion>;

export const JournalQuery = pageQuery.extend({ kind: z.enum(JOURNAL_KINDS).optional() });
export type JournalQuery = z.output<typeof JournalQuery>;

export const Balance = z
  .object({
    organisations: z.array(z.object({ organisation: z.string(), given: z.int(), received: z.int() })),
    ways: z
      .array(z.object({ from: z.string(), to: z.string(), minutes: z.int(), entries: z.int() }))
      .describe("Who gave to whom"),
    months: z.array(z.object({ month: z.string(), from: z.string(), to: z.string(), minutes: z.int() })),
  })
  .meta({ id: "Balance" });
export type Balance = z.infer<typeof Balance>;

const entryParam = z.object({ id: z.string().max(64), entry: z.string().max(64).transform(undashed) });

export const getJournal = endpoint({
  access: "signed-in",
  method: "get",
  path: "/partnerships/{id}/journal",
  summary: "What happened, newest first, for its organisations' people and coordinators",
  request: { params: idParam, query: JournalQuery },
  responses: { 200: reply(listOf(JournalEntry)) },
});

export const postEntry = endpoint({
  access: "signed-in",
  method: "post",
  path: "/partnerships/{id}/journal",
  summary: "Its organisations' people write; under an id of the client's own a repeat is the same entry",
  request: { params: idParam, body: body(EntryInput) },
  responses: { 200: reply(JournalEntry, "There already"), 201: reply(JournalEntry, "Written") },
});

export const getEntry = endpoint({
  access: "signed-in",
  method: "get",
  path: "/partnerships/{id}/journal/{entry}",
  summary: "One entry; its version as ETag",
  request: { params: entryParam },
  responses: { 200: reply(JournalEntry) },
});

export const patchEntry = endpoint({
  access: "signed-in",
  method: "patch",
  path: "/partnerships/{id}/journal/{entry}",
  summary: "Its author changes it; wants If-Match. What it said before stays readable",
  request: { params: entryParam, body: body(EntryPatch) },
  responses: { 200: reply(JournalEntry) },
});

export const deleteEntry = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/partnerships/{id}/journal/{entry}",
  summary: "Its author, or a coordinator, takes its words away; its place stays",
  request: { params: entryParam },
  responses: { 204: { description: "Taken away" } },
});

export const getEntryVersions = endpoint({
  access: "signed-in",
  method: "get",
  path: "/partnerships/{id}/journal/{entry}/versions",
  summary: "What it said before, the newest first",
  request: { params: entryParam },
  responses: { 200: reply(listOf(EntryVersion)) },
});

export const getBalance = endpoint({
  access: "signed-in",
  method: "get",
  path: "/partnerships/{id}/balance",
  summary: "Minutes given and received, by organisation, by who gave to whom, and by month",
  request: { params: idParam },
  responses: { 200: reply(Balance) },
});
