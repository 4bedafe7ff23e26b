// What a coordinator sends: bytes into checked rows and the ties they ask for, or one clear refusal of the file.
import type { RowRefusal } from "../../schema/contract/imports.ts";
import type { Kind } from "../../schema/vocabulary.ts";
import { type FieldError, Invalid } from "../kernel/errors.ts";
import { decode, MAX_BYTES } from "./decode.ts";
import { type ParsedFile, parse } from "./parse.ts";
import { readReferences, readTies, type TieLine } from "./read-ties.ts";
import { checkRow, type ImportRow } from "./row.ts";
import { type AskedTie, askedTies } from "./tie-ends.ts";
import type { Column } from "./words.ts";

export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}
export interface Upload {
  file: UploadedFile;
  ties?: UploadedFile | undefined;
  /** What the organisations are when the file does not say. */
  kind: Kind;
}

/** `other` is the earlier line that a repeated one repeats. */
export type Fault = { field: Column | null; code: RowRefusal; other?: number };
export type RefusedRow = { line: number; faults: Fault[] };
export interface Reading {
  rows: ImportRow[];
  refused: RefusedRow[];
  ties: AskedTie[];
  encoding: string;
  ignoredColumns: string[];
}

export const MOST_TIES = 100_000;
const MOST_IGNORED = 50;

export function readUpload({ file, ties, kind }: Upload): Reading {
  const { text, encoding } = textOf(file, "file");
  const parsed = parse(text);
  if (!parsed.ok) throw unusable("file", parsed);
  const { rows, refused } = checked(parsed, kind);
  const second = ties && tiesOf(ties);
  const references = second ? readReferences(text, parsed.delimiter) : new Map<string, number[]>();
  const asked = [...askedTies({ rows, references, ties: second?.ties ?? [] }), ...(second?.refused ?? [])];
  if (asked.length > MOST_TIES) throw unusable("ties", { code: "too_many_ties", limit: MOST_TIES });
  const ignoredColumns = parsed.ignoredColumns.slice(0, MOST_IGNORED).map((column) => column.slice(0, 120));
  return { rows, refused, ties: asked, encoding, ignoredColumns };
}

function textOf(file: UploadedFile, field: "file" | "ties"): { text: string; encoding: string } {
  const decoded = decode(file.bytes);
  if (!decoded.ok) throw unusable(field, { code: decoded.code, limit: MAX_BYTES / 1024 / 1024 });
  return decoded;
}

function checked(parsed: ParsedFile, kind: Kind): Pick<Reading, "rows" | "refused"> {
  const rows: ImportRow[] = [];
  const refused: RefusedRow[] = parsed.refused.map(({ line, field, code }) => ({ line, faults: [{ field, code }] }));
  for (const raw of parsed.rows) {
    const result = checkRow(raw);
    if (!result.ok) refused.push({ line: raw.line, faults: result.errors.map(({ field, code }) => ({ field, code })) });
    else rows.push(result.row.given.includes("kind") ? result.row : { ...result.row, kind });
  }
  return { rows, refused };
}

function tiesOf(file: UploadedFile): { ties: TieLine[]; refused: AskedTie[] } {
  const read = readTies(textOf(file, "ties").text);
  if (!read.ok) throw unusable("ties", read);
  const refused = read.refused.map(
    ({ line, code }): AskedTie => ({ line, source: "ties", a: null, b: null, refusal: code }),
  );
  return { ties: read.ties, refused };
}

interface Failure {
  code: string;
  limit?: number;
  columns?: Column[];
  line?: number;
}

/** The file as a whole is refused, and nothing of it is kept. */
function unusable(field: "file" | "ties", { code, limit, columns, line }: Failure): ReturnType<typeof Invalid> {
  const params: FieldError["params"] = {
    ...(limit !== undefined && { limit }),
    ...(columns && { columns: columns.join(", "), count: columns.length }),
    ...(line !== undefined && { line }),
  };
  return Invalid(code, [{ field, code, params }]);
}
