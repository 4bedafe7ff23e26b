// Text of a CSV file into raw rows, each with its line number in the file.

import Papa from "papaparse";
import { DELIMITERS, type Delimiter, type RecordFault, readRecords } from "./records.ts";
import { type Column, findColumn } from "./words.ts";

export const MAX_ROWS = 50_000;
/** With more broken quotes than this the file is in another format, and the first line that shows it is told. */
export const MAX_BROKEN = 500;

export type RawRow = { line: number; cells: Readonly<Partial<Record<Column, string>>> };
export type RowErrorCode = RecordFault | "too_many_cells" | "too_few_cells";
export type RefusedRow = { line: number; field: null; code: RowErrorCode };
export type FileFailure =
  | { ok: false; code: "empty_file" | "no_rows" }
  | { ok: false; code: "missing_columns" | "duplicate_columns"; columns: Column[] }
  | { ok: false; code: "too_many_rows"; limit: number }
  | { ok: false; code: "broken_quotes"; line: number };
export type ParsedFile = {
  ok: true;
  delimiter: Delimiter;
  columns: Column[];
  ignoredColumns: string[];
  rows: RawRow[];
  refused: RefusedRow[];
};

const REQUIRED: readonly Column[] = ["name", "country"];

type Header = { ok: true; columns: (Column | null)[]; ignored: string[] };

/**
 * Reads the header (French or English names, any order), then every row that is not blank. What can be read stays
 * readable: a row with too many cells or broken quotes is refused by its line, the others go on. A file that cannot
 * be read as a whole fails as a whole.
 */
export function parse(text: string): ParsedFile | FileFailure {
  const source = readable(text);
  const delimiter = source.announced ?? guessDelimiter(source.text);
  const [first, ...records] = readRecords(source.text, delimiter, source.line, MAX_ROWS + 1, MAX_BROKEN);
  if (first === undefined) return { ok: false, code: "empty_file" };
  if (first.fault !== null && first.fault !== "row_too_long")
    return { ok: false, code: "broken_quotes", line: first.line };
  const header = readHeader(first.cells);
  if (!header.ok) return header;
  if (records.length === 0) return { ok: false, code: "no_rows" };
  if (records.length > MAX_ROWS) return { ok: false, code: "too_many_rows", limit: MAX_ROWS };
  const rows: RawRow[] = [];
  const refused: RefusedRow[] = [];
  for (const { line, cells, fault } of records) {
    const code = fault ?? shapeFault(cells, first.cells.length, header.columns);
    if (code === null) rows.push({ line, cells: named(cells, header.columns) });
    else refused.push({ line, field: null, code });
  }
  const broken = records.filter((record) => record.fault !== null);
  if (broken.length > MAX_BROKEN) return { ok: false, code: "broken_quotes", line: broken[0]?.line ?? first.line };
  const columns = header.columns.filter((column) => column !== null);
  return { ok: true, delimiter, columns, ignoredColumns: header.ignored, rows, refused };
}

type Source = { text: string; line: number; announced: Delimiter | null };

/** One kind of line end, no byte order marks (files joined together keep some inside), and Excel's first line "sep=;" taken at its word. */
export function readable(text: string): Source {
  const clean = text.replace(/\ufeff/g, "").replace(/\r\n?/g, "\n");
  const announced = /^sep=([,;\t])\n/i.exec(clean)?.[1];
  const delimiter = DELIMITERS.find((candidate) => candidate === announced) ?? null;
  return delimiter === null
    ? { text: clean, line: 1, announced: null }
    : { text: clean.slice(6), line: 2, announced: delimiter };
}

/** The delimiter under which the header says most: known columns first, then cells. */
function guessDelimiter(text: string): Delimiter {
  const start = text.search(/\S/);
  const head = text.slice(Math.max(0, start), start + 20_000);
  const score = (delimiter: Delimiter): number => {
    const cells = Papa.parse<string[]>(head, { delimiter, newline: "\n", preview: 1 }).data[0] ?? [];
    return cells.filter((cell) => findColumn(cell) !== undefined).length * 1000 + Math.min(cells.length, 999);
  };
  return DELIMITERS.toSorted((a, b) => score(b) - score(a))[0] ?? ",";
}

/** A canonical name beats its synonyms; two columns that otherwise say the same thing are not guessed between. */
function readHeader(cells: readonly string[]): Header | FileFailure {
  const names = cells.map((cell) => cell.trim());
  const found = names.map((name) => findColumn(name) ?? null);
  const columns = found.map((column, index) =>
    column !== null && names.includes(column) && names[index] !== column ? null : column,
  );
  const known = columns.filter((column) => column !== null);
  const missing = REQUIRED.filter((column) => !known.includes(column));
  if (missing.length > 0) return { ok: false, code: "missing_columns", columns: missing };
  const twice = known.filter((column, index) => known.indexOf(column) !== index);
  if (twice.length > 0) return { ok: false, code: "duplicate_columns", columns: [...new Set(twice)] };
  return { ok: true, columns, ignored: names.filter((name, index) => columns[index] === null && name !== "") };
}

/**
 * Spreadsheets leave out empty cells at the end of a row, so a short row is whole as long as it reaches the required
 * columns. Cells beyond the header are a delimiter that was meant as text: such a row is not guessed at.
 */
function shapeFault(cells: readonly string[], width: number, columns: readonly (Column | null)[]): RowErrorCode | null {
  if (cells.slice(width).some((cell) => cell.trim() !== "")) return "too_many_cells";
  const reached = columns.slice(0, cells.length);
  return REQUIRED.every((column) => reached.includes(column)) ? null : "too_few_cells";
}

function named(cells: readonly string[], columns: readonly (Column | null)[]): RawRow["cells"] {
  const row: Partial<Record<Column, string>> = {};
  for (const [index, column] of columns.entries()) {
    if (column !== null) row[column] = cells[index] ?? "";
  }
  return row;
}
