// A CSV text cut into records, each with the line it starts on; one broken record does not swallow its neighbours.

import Papa from "papaparse";

export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];
export type RecordFault = "bad_quotes" | "unclosed_quote" | "row_too_long";
export type CsvRecord = { line: number; cells: string[]; fault: RecordFault | null };

/** No honest record is longer. It bounds how far a quote that never closes is followed. */
const WINDOW = 1 << 16;

/** `next` is where reading goes on. */
type Reading = { records: CsvRecord[]; next: number; line: number };

/**
 * The records that are not blank, from text whose line ends are "\n". Where quotes do not close as they should, only
 * the line on which the record starts is given up, and reading goes on with the next line. Stops early, with more
 * than it was asked for, after `limit` records or `broken` broken ones.
 */
export function readRecords(
  text: string,
  delimiter: Delimiter,
  start: number,
  limit: number,
  broken: number,
): CsvRecord[] {
  const records: CsvRecord[] = [];
  let faults = 0;
  let next = 0;
  let line = start;
  while (next < text.length && records.length <= limit && faults <= broken) {
    const read = readWindow(text, delimiter, next, line);
    for (const record of read.records) {
      records.push(record);
      if (record.fault !== null) faults++;
    }
    ({ next, line } = read);
  }
  return records;
}

/** Reads up to the end of the window or the first broken record. A record that the window cuts is left for the next. */
function readWindow(text: string, delimiter: Delimiter, from: number, startLine: number): Reading {
  const part = text.slice(from, from + WINDOW);
  const last = from + part.length === text.length;
  const reading: Reading = { records: [], next: from, line: startLine };
  Papa.parse<string[]>(part, {
    delimiter,
    newline: "\n",
    step: ({ data: cells, errors, meta }, parser) => {
      const here = reading.next;
      const cut = meta.cursor === part.length && !last;
      if (cut && here > from) return parser.abort();
      const fault = quoteFault(errors) ?? (cut ? "row_too_long" : null);
      const end = fault === null ? from + meta.cursor : nextLine(text, here);
      const blank = cells.every((cell) => cell.trim() === "");
      if (fault !== null || !blank) reading.records.push({ line: reading.line, cells, fault });
      reading.line += newlines(text, here, end);
      reading.next = end;
      if (fault !== null) parser.abort();
    },
  });
  return reading;
}

function quoteFault(errors: readonly Papa.ParseError[]): RecordFault | null {
  if (errors.some((error) => error.code === "InvalidQuotes")) return "bad_quotes";
  return errors.length > 0 ? "unclosed_quote" : null;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end + 1;
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
