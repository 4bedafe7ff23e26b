// The ties a file asks for, each end found among its lines, or left as a name to look up in the network.
import type { TieRefusal } from "../../schema/contract/imports.ts";
import { foldName } from "./fold.ts";
import { asRead } from "./likeness.ts";
import type { TieLine } from "./read-ties.ts";
import type { ImportRow } from "./row.ts";

export type End = { line: number } | { name: string; country: string | null };
export type AskedTie = { line: number; source: "twins" | "ties" } & (
  | { a: End; b: End; refusal: null }
  | { a: null; b: null; refusal: TieRefusal }
);

interface File {
  rows: readonly ImportRow[];
  /** Lines by what their `id` column says. */
  references: ReadonlyMap<string, readonly number[]>;
  ties: readonly TieLine[];
}

/**
 * One tie for each twin of a row and each line of the file of ties. A reference wins over a name, and a name found
 * on one line of the file over the network's; a name on several lines is ambiguous.
 */
export function askedTies({ rows, references, ties }: File): AskedTie[] {
  const named = Map.groupBy(rows, (row) => foldName(row.name));
  const one = oneOf(rows);
  const byName = (name: string, country: string | null): End | "tie_ambiguous" => {
    const found = (named.get(foldName(name)) ?? []).filter((row) => country === null || row.country === country);
    return found.length === 0 ? { name, country } : one(found.map((row) => row.line));
  };
  const written = (cell: string) => {
    const lines = references.get(cell);
    return lines === undefined ? byName(cell, null) : one(lines);
  };
  return [
    ...rows.flatMap((row) =>
      row.twins.map((twin) => asked(row.line, "twins", { line: row.line }, byName(twin.name, twin.country))),
    ),
    ...ties.map(({ line, a, b }) => asked(line, "ties", written(a), written(b))),
  ];
}

/** A line that says again what an earlier one said is that one. */
function oneOf(rows: readonly ImportRow[]): (lines: readonly number[]) => End | "tie_ambiguous" {
  const first = new Map<string, number>();
  const same = new Map<number, number>();
  for (const { line, name, country, town, lat, lon } of rows) {
    const key = JSON.stringify([asRead(name), country, town, lat, lon]);
    same.set(line, first.get(key) ?? line);
    if (!first.has(key)) first.set(key, line);
  }
  return (lines) => {
    const [line, ...others] = new Set(lines.map((each) => same.get(each) ?? each));
    return line === undefined || others.length > 0 ? "tie_ambiguous" : { line };
  };
}

function asked(line: number, source: AskedTie["source"], a: End | TieRefusal, b: End | TieRefusal): AskedTie {
  if (typeof a === "string") return { line, source, a: null, b: null, refusal: a };
  if (typeof b === "string") return { line, source, a: null, b: null, refusal: b };
  const itself = "line" in a && "line" in b && a.line === b.line;
  return itself ? { line, source, a: null, b: null, refusal: "tie_to_itself" } : { line, source, a, b, refusal: null };
}
