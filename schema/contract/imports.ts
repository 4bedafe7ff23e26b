// Imports: a file of organisations and their ties, its report, and the decisions that probable duplicates wait for.
import * as z from "zod";
import { line } from "../text.ts";
import { IMPORT_STATES, KINDS } from "../vocabulary.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

/** Rows refused, duplicates and ties refused that one report names; the counts tell the rest. */
export const MOST_NAMED = 1000;

/** The columns of a file of organisations, as programs name them. */
export const IMPORT_COLUMNS = [
  "name",
  "kind",
  "side",
  "country",
  "town",
  "lat",
  "lon",
  "languages",
  "summary",
  "twins",
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** Why a row is not taken. */
export const ROW_REFUSALS = [
  "required",
  "too_long",
  "too_many",
  "no_letters",
  "formula",
  "control_character",
  "unreadable_character",
  "unknown_country",
  "unknown_kind",
  "unknown_side",
  "unknown_language",
  "not_a_number",
  "out_of_range",
  "bad_quotes",
  "unclosed_quote",
  "row_too_long",
  "too_many_cells",
  "too_few_cells",
  "repeated_line",
] as const;
export type RowRefusal = (typeof ROW_REFUSALS)[number];

/** Why a tie is not taken. */
export const TIE_REFUSALS = [
  "tie_incomplete",
  "tie_unreadable",
  "tie_unknown",
  "tie_ambiguous",
  "tie_to_itself",
  "tie_row_refused",
] as const;
export type TieRefusal = (typeof TIE_REFUSALS)[number];

export const WHYS = ["same_name", "case", "accents", "spelling", "same_town"] as const;

const refusal = z.object({ field: z.enum(IMPORT_COLUMNS).nullable(), code: z.enum(ROW_REFUSALS), message: z.string() });

/** One line refused: its first fault, and the others of the same line. */
export const RefusedLine = refusal.extend({ line: z.int(), others: z.array(refusal) });
export type RefusedLine = z.infer<typeof RefusedLine>;

/** What a line may be: an organisation there already, or an earlier line (`line`) and what became of it. */
export const Candidate = z.object({
  organisation: z.string().nullable(),
  line: z.int().nullable(),
  why: z.enum(WHYS),
  name: z.string(),
  town: z.string(),
  country: z.string(),
});
export type Candidate = z.infer<typeof Candidate>;

/** `organisation` and `why` are those of the likeliest candidate. */
export const DuplicateLine = z.object({
  line: z.int(),
  organisation: z.string().nullable(),
  why: z.enum(WHYS),
  name: z.string(),
  town: z.string(),
  country: z.string(),
  candidates: z.array(Candidate),
});
export type DuplicateLine = z.infer<typeof DuplicateLine>;

/** `line` is that of the file of ties, or of the organisation whose `twins` name it. */
export const RefusedTie = z.object({
  line: z.int(),
  source: z.enum(["twins", "ties"]),
  code: z.enum(TIE_REFUSALS),
  message: z.string(),
});
export type RefusedTie = z.infer<typeof RefusedTie>;

const ties = z.object({
  rows: z.int(),
  created: z.int(),
  unchanged: z.int(),
  /** Between lines not decided yet. */
  waiting: z.int(),
});

export const ImportSummary = z
  .object({
    id: z.string(),
    state: z.enum(IMPORT_STATES),
    dryRun: z.boolean(),
    file: z.string(),
    rows: z.int(),
    done: z.int(),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    counts: z.object({ refused: z.int(), duplicates: z.int(), tiesRefused: z.int() }),
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
  })
  .meta({ id: "ImportSummary" });
export type ImportSummary = z.infer<typeof ImportSummary>;

export const ImportReport = ImportSummary.extend({
  refused: z.array(RefusedLine),
  duplicates: z.array(DuplicateLine),
  ties: ties.extend({ refused: z.array(RefusedTie) }),
  encoding: z.string(),
  ignoredColumns: z.array(z.string()),
}).meta({ id: "ImportReport" });
export type ImportReport = z.infer<typeof ImportReport>;

const flag = z
  .enum(["0", "1", "true", "false"])
  .default("0")
  .transform((value) => value === "1" || value === "true");

export const ImportQuery = z.object({
  dryRun: flag,
  /** What the organisations are when the file does not say. */
  kind: z.enum(KINDS).default("other"),
  /** The file's name, for people. */
  name: line(120).optional(),
});
export type ImportQuery = z.output<typeof ImportQuery>;

/** same: the row is that organisation (the likeliest one unless named) · different: it is another one. */
export const Decision = z
  .strictObject({
    line: z.int().min(1),
    decision: z.enum(["same", "different"]),
    organisation: z.string().max(64).optional(),
  })
  .meta({ id: "DuplicateDecision" });
export type Decision = z.output<typeof Decision>;

const report = reply(ImportReport, "The report so far; `state` says whether it is done");
const csv = {
  type: "string",
  format: "binary",
  description: "CSV with a header; only name and country are needed",
} as const;

export const postImport = endpoint({
  access: "coordinator",
  method: "post",
  path: "/imports",
  summary: "Takes in a file of organisations: as it is (text/csv), or with a file of ties (multipart: file, ties)",
  request: {
    query: ImportQuery,
    body: {
      required: true,
      content: {
        "text/csv": { schema: { type: "string", description: csv.description } },
        "multipart/form-data": {
          schema: { type: "object", required: ["file"], properties: { file: csv, ties: csv } },
        },
      },
    },
  },
  responses: { 201: report },
});

export const getImports = endpoint({
  access: "coordinator",
  method: "get",
  path: "/imports",
  summary: "The imports, newest first",
  request: { query: pageQuery },
  responses: { 200: reply(listOf(ImportSummary)) },
});

export const getImport = endpoint({
  access: "coordinator",
  method: "get",
  path: "/imports/{id}",
  summary: "One import: how far it is, what it did, what it refused and why, by line number",
  request: { params: idParam },
  responses: { 200: report },
});

export const postImportRun = endpoint({
  access: "coordinator",
  method: "post",
  path: "/imports/{id}/run",
  summary: "Does for real what a dry run showed",
  request: { params: idParam },
  responses: { 200: report },
});

export const postImportDecision = endpoint({
  access: "coordinator",
  method: "post",
  path: "/imports/{id}/duplicates",
  summary: "Decides what a probable duplicate is",
  request: { params: idParam, body: body(Decision) },
  responses: { 200: report },
});
