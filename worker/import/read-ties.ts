// A second file of an import: which of the first one's lines are tied, by their `id` or by name.
import { foldLetters } from "./fold.ts";
import { MAX_BROKEN, MAX_ROWS, readable } from "./parse.ts";
import { type CsvRecord, DELIMITERS, type Delimiter, readRecords } from "./records.ts";

/** Both ends as written; a line that does not say both holds a code instead. */
export type TieLine = { line: number; a: string; b: string };
export type TiesFile =
  | { ok: true; ties: TieLine[]; refused: { line: number; code: "tie_incomplete" | "tie_unreadable" }[] }
  | { ok: false; code: "empty_file" | "no_rows" | "missing_tie_columns" }
  | { ok: false; code: "too_many_rows"; limit: number };

const A = new Set(["a", "north", "nord"]);
const B = new Set(["b", "south", "sud"]);
const ID = new Set(["id", "identifiant", "reference", "ref"]);
const MOST_LETTERS = 200;

/** Columns `north` and `south`, or `a` and `b`, in any order and among others. */
export function readTies(text: string): TiesFile {
  const source = readable(text);
  const read = (delimiter: Delimiter) => readRecords(source.text, delimiter, source.line, MAX_ROWS + 1, MAX_BROKEN);
  const delimiter = source.announced ?? DELIMITERS.find((one) => ends(firstOf(source.text, one)) !== null) ?? ",";
  const [header, ...records] = read(delimiter);
  if (header === undefined) return { ok: false, code: "empty_file" };
  const columns = ends(header);
  if (columns === null) return { ok: false, code: "missing_tie_columns" };
  if (records.length === 0) return { ok: false, code: "no_rows" };
  if (records.length > MAX_ROWS) return { ok: false, code: "too_many_rows", limit: MAX_ROWS };
  const file: TiesFile = { ok: true, ties: [], refused: [] };
  for (const { line, cells, fault } of records) {
    const [a = "", b = ""] = columns.map((column) => cells[column]?.trim() ?? "");
    if (fault !== null || unreadable(a) || unreadable(b)) file.refused.push({ line, code: "tie_unreadable" });
    else if (a === "" || b === "") file.refused.push({ line, code: "tie_incomplete" });
    else file.ties.push({ line, a, b });
  }
  return file;
}

/** What the lines of the first file are called in its `id` column, if it has one; several may bear one name. */
export function readReferences(text: string, delimiter: Delimiter): ReadonlyMap<string, readonly number[]> {
  const source = readable(text);
  const [header, ...records] = readRecords(source.text, delimiter, source.line, MAX_ROWS + 1, MAX_BROKEN);
  const column = header?.cells.findIndex((cell) => ID.has(foldLetters(cell))) ?? -1;
  const lines = new Map<string, number[]>();
  for (const { line, cells } of column < 0 ? [] : records) {
    const reference = cells[column]?.trim() ?? "";
    if (reference !== "") lines.set(reference, [...(lines.get(reference) ?? []), line]);
  }
  return lines;
}

const firstOf = (text: string, delimiter: Delimiter): CsvRecord | undefined =>
  readRecords(text, delimiter, 1, 0, MAX_BROKEN)[0];

function ends(header: CsvRecord | undefined): [a: number, b: number] | null {
  const names = header?.cells.map(foldLetters) ?? [];
  const found = [names.findIndex((name) => A.has(name)), names.findIndex((name) => B.has(name))] as const;
  return found.includes(-1) ? null : [...found];
}

const unreadable = (cell: string): boolean => cell.length > MOST_LETTERS || /[\p{Cc}\ufffd]/u.test(cell);
