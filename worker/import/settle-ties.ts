// What becomes of a tie that a file asks for, given what became of its lines: pure.
import type { TieRefusal } from "../../schema/contract/imports.ts";
import { foldName } from "./fold.ts";
import type { Kept } from "./repository.ts";
import type { End } from "./tie-ends.ts";

type RowState = { outcome: Kept["outcome"] | null; organisation: string | null };
export interface PendingTie {
  number: number;
  a: End;
  b: End;
  /** What became of the line each end names; empty when it names none. */
  aRow: RowState;
  bRow: RowState;
}

/** created: to be written · unchanged: there already, or asked for twice · held: one of its lines waits for a decision. */
export interface SettledTie {
  number: number;
  outcome: "created" | "unchanged" | "held" | "refused";
  refusal: TieRefusal | null;
  pair: [a: string, b: string] | null;
}

export const keyOf = ({ name, country }: Extract<End, { name: string }>): string =>
  `${country ?? ""} ${foldName(name)}`;

/** `found`: the organisations of each name, by `keyOf`. `there`: the ties there are, as `a|b`, the smaller id first. */
export function settleTies(
  pending: readonly PendingTie[],
  found: ReadonlyMap<string, readonly string[]>,
  there: ReadonlySet<string>,
): SettledTie[] {
  const seen = new Set(there);
  return pending.map(({ number, a, b, aRow, bRow }) => {
    const [one, other] = [resolve(a, aRow, found), resolve(b, bRow, found)];
    const refusal = one.refusal ?? other.refusal ?? (one.id !== null && one.id === other.id ? "tie_to_itself" : null);
    if (refusal) return { number, outcome: "refused", refusal, pair: null };
    if (one.id === null || other.id === null) return { number, outcome: "held", refusal: null, pair: null };
    const pair: [string, string] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
    const outcome = seen.has(pair.join("|")) ? "unchanged" : "created";
    seen.add(pair.join("|"));
    return { number, outcome, refusal: null, pair };
  });
}

type Resolved = { id: string | null; refusal: TieRefusal | null };

/** In a dry run a line that would become an organisation stands for it. */
function resolve(end: End, row: RowState, found: ReadonlyMap<string, readonly string[]>): Resolved {
  if ("line" in end) {
    if (row.outcome === "duplicate") return { id: null, refusal: null };
    if (row.outcome === null || row.outcome === "refused") return { id: null, refusal: "tie_row_refused" };
    return { id: row.organisation ?? `line ${end.line}`, refusal: null };
  }
  const [id, ...others] = found.get(keyOf(end)) ?? [];
  if (id === undefined) return { id: null, refusal: "tie_unknown" };
  return others.length > 0 ? { id: null, refusal: "tie_ambiguous" } : { id, refusal: null };
}
