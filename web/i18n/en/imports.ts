// Imports: the file a coordinator brings, how far it is, what it did, what it refused and why.
import type { imports as source } from "../fr/imports.ts";
import { plural } from "../plural.ts";

const columns: (typeof source)["columns"] = {
  name: "name",
  kind: "kind",
  side: "side",
  country: "country",
  town: "town",
  lat: "lat",
  lon: "lon",
  languages: "languages",
  summary: "summary",
  twins: "twins",
};

const refusals: (typeof source)["refusals"] = {
  required: ({ column }) => `The column “${column}” is empty; it is needed.`,
  too_long: ({ column, max }) => `The column “${column}” is over ${max} characters.`,
  too_many: ({ column, max }) => `The column “${column}” holds more than ${max} names.`,
  no_letters: () => "The name holds neither a letter nor a digit.",
  formula: ({ column }) =>
    `The column “${column}” begins like a spreadsheet formula (=, @, + or −): write the text itself.`,
  control_character: ({ column }) => `The column “${column}” holds invisible characters.`,
  unreadable_character: ({ column }) => `The column “${column}” holds damaged letters: save the file as UTF-8.`,
  unknown_country: () => "This country is not known: write its name, or its two-letter code (SN, FR…).",
  unknown_kind: () => "This kind of organisation is not known: association, town hall, school…",
  unknown_side: () => "The side is “north” or “south”.",
  unknown_language: () => "One of these languages is not known: part them with a bar, “fr|wo”.",
  not_a_number: ({ column }) => `The column “${column}” takes a number, for example 15.66.`,
  out_of_range: ({ column }) => `The number in the column “${column}” is nowhere on Earth.`,
  bad_quotes: () => "The quotation marks of this line do not come in pairs.",
  unclosed_quote: () => "A quotation mark opens on this line and never closes.",
  row_too_long: () => "This line is far too long.",
  too_many_cells: () => "This line has more cells than the first one: a separator has slipped into a text.",
  too_few_cells: () => "This line ends before the columns that are needed.",
  repeated_line: ({ line }) => `This line repeats line ${line}.`,
};

const tieRefusals: (typeof source)["tieRefusals"] = {
  tie_incomplete: "One of the two ends is missing.",
  tie_unreadable: "This line could not be read.",
  tie_unknown: "One of the two names is neither in the file nor in the network.",
  tie_ambiguous: "Several organisations bear one of these names: there is no telling which to tie.",
  tie_to_itself: "Both ends are the same organisation.",
  tie_row_refused: "One of the two lines was refused.",
};

const list: (typeof source)["list"] = {
  title: "Import organisations",
  lead: "A CSV file, one organisation a line. A dry run first shows what would happen, and writes nothing.",
  send: "Send the file",
  file: "The file of organisations",
  fileHint:
    "CSV, at most 50,000 lines and 10 MB. Only the columns “name” and “country” are needed; kind, side, town, lat, lon, languages, summary and twins are welcome.",
  ties: "The file of existing ties",
  tiesHint: "Two columns, “north” and “south”: the identifier (the first file’s column “id”) or the name of each end.",
  kind: "Kind of the organisations",
  kindHint: "When the file does not say.",
  dryRun: "Dry run",
  dryRunHint: "Nothing is written; you can then import for real without sending the file again.",
  before: "Earlier imports",
  none: "No file has been imported yet.",
  older: "Older ones",
  columns: { file: "File", date: "Date", rows: "Lines", state: "State" },
  states: {
    running: "under way",
    dry: "dry run",
    done: "done",
    toDecide: (n) => plural("en", n, { one: "# duplicate to decide", other: "# duplicates to decide" }),
  },
};

const report: (typeof source)["report"] = {
  crumbs: "Where you are",
  dryTitle: (file) => `Dry run: ${file}`,
  title: (file) => `Import: ${file}`,
  progress: "Reading the lines",
  progressTies: "The lines are read; the ties are being made.",
  progressText: (done, rows) =>
    `${done.toLocaleString("en")} of ${plural("en", rows, { one: "# line", other: "# lines" })}`,
  wait: "This page refreshes by itself. You may leave it: the work goes on.",
  refresh: "Refresh now",
  dryLead: "Nothing has been written. This is what would happen.",
  runNow: "Import for real",
  lead: "Done. The new organisations are drafts, seen by coordinators alone, until someone takes them in hand.",
  nothingNew: "Done. This file brought no new organisation.",
  rows: (n) => plural("en", n, { one: "line in the file", other: "lines in the file" }),
  created: (n, dry) =>
    dry
      ? plural("en", n, { one: "organisation to create", other: "organisations to create" })
      : plural("en", n, { one: "organisation created", other: "organisations created" }),
  updated: (_, dry) => (dry ? "to complete" : "completed"),
  unchanged: () => "there already, unchanged",
  duplicates: (n) => plural("en", n, { one: "possible duplicate", other: "possible duplicates" }),
  refused: (n) => plural("en", n, { one: "line refused", other: "lines refused" }),
  encoding: (encoding) => `The file was written in ${encoding}.`,
  ignored: (count, names) =>
    plural("en", count, {
      one: `This column was of no use: ${names}.`,
      other: `These columns were of no use: ${names}.`,
    }),
  more: "More",
  tiesTitle: "Existing ties",
  tiesAsked: (n) => plural("en", n, { one: "tie asked for", other: "ties asked for" }),
  tiesCreated: (_, dry) => (dry ? "to be made" : "made"),
  tiesUnchanged: () => "known already",
  tiesWaiting: (n) => plural("en", n, { one: "waits for a duplicate", other: "wait for a duplicate" }),
  tiesRefused: () => "refused",
  tiesRefusedTitle: "Ties refused",
  sources: { twins: "column of twins", ties: "file of ties" },
  refusedTitle: "Lines refused",
  refusedLead: "The rest of the file does not suffer. Mend these lines and send them again.",
  showingFirst: (shown, all) => `The first ${shown.toLocaleString("en")} of ${all.toLocaleString("en")}.`,
  line: "Line",
  reason: "Reason",
  where: "Where",
  lineNumber: (n) => `Line ${n}`,
};

const duplicates: (typeof source)["duplicates"] = {
  title: "Possible duplicates",
  lead: "These lines look like an organisation that is there already, or like an earlier line. Nothing is written for them until you choose.",
  dryLead:
    "These lines look like an organisation that is there already, or like an earlier line. You will choose after the real import.",
  inFile: (line) => `In your file, line ${line}`,
  there: "Already in the network",
  earlier: (line) => `Earlier in the file, line ${line}`,
  undecided: (line) => `Line ${line} waits too: decide about it first.`,
  same: "It is the same",
  sameAs: (name) => `as “${name}”`,
  different: "It is another one",
  differentFrom: (name) => `for “${name}”`,
  whys: {
    same_name: "The same name, in a place nearby.",
    case: "The same name, but for capitals.",
    accents: "The same name, but for accents.",
    spelling: "The two names are spelt almost alike.",
    same_town: "The same words, in the same town.",
  },
};

export const imports: typeof source = { columns, refusals, tieRefusals, list, report, duplicates };
