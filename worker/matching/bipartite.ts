// A problem of assignment as its solver reads it: checked, pins taken out, edges in rows, all in typed arrays.
// biome-ignore-all lint/style/noNonNullAssertion: indices are in range by construction, and a default costs the inner loops a third of their time.
import { Invalid } from "../kernel/errors.ts";
import type { Edge, Pair, Problem } from "./assignment.ts";

/** Edges are numbered by rows: those of left `i` are `start[i]` up to, not including, `start[i + 1]`, as given. */
export interface Bipartite {
  /** What is left of the capacities once the pins are in. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly start: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
  /** 1 for an edge that cannot be chosen: forbidden, pinned already, or at somebody without a place. */
  readonly barred: Uint8Array;
  /** 1 for an edge that was forbidden, or pinned. */
  readonly forbidden: Uint8Array;
  readonly pinned: readonly Edge[];
  /** 1 for whoever a pin serves already. */
  readonly servedLeft: Uint8Array;
  readonly servedRight: Uint8Array;
}

/** Throws `Invalid` naming the first thing that cannot be. Time and room in proportion to the edges. */
export function readProblem(p: Problem): Bipartite {
  const [left, right] = [capacities(p.left, "left"), capacities(p.right, "right")];
  const rows = inRows(p);
  const barred = new Uint8Array(rows.to.length);
  (p.forbidden ?? []).forEach((pair, at) => {
    checkIndices(pair, `forbidden[${at}]`, p);
    const edge = edgeOf(rows, pair);
    if (edge >= 0) barred[edge] = 1;
  });
  const [servedLeft, servedRight] = [new Uint8Array(left.length), new Uint8Array(right.length)];
  const pinned = (p.pinned ?? []).map((pair, at): Edge => {
    checkIndices(pair, `pinned[${at}]`, p);
    const [a, b] = pair;
    const edge = edgeOf(rows, pair);
    const refused = whyNot(p.pinned ?? [], at, { edge, barred, room: !!left[a] && !!right[b] });
    if (refused) throw wrong(`pinned[${at}]`, refused, { left: a, right: b });
    left[a] = (left[a] ?? 0) - 1;
    right[b] = (right[b] ?? 0) - 1;
    servedLeft[a] = servedRight[b] = 1;
    return [a, b, rows.weight[edge] ?? 0];
  });
  for (const pair of pinned) barred[edgeOf(rows, pair)] = 1;
  const forbidden = barred.slice();
  barWithoutPlace({ left, right, ...rows, barred });
  return { left, right, ...rows, barred, forbidden, pinned, servedLeft, servedRight };
}

/** Edges at somebody without a place. */
export function barWithoutPlace({
  left,
  right,
  from,
  to,
  barred,
}: Pick<Bipartite, "left" | "right" | "from" | "to" | "barred">): void {
  for (let edge = 0; edge < barred.length; edge++) if (!left[from[edge]!] || !right[to[edge]!]) barred[edge] = 1;
}

/** A pin twice, of a forbidden pair, of one without an edge, or beyond a capacity cannot be kept. */
function whyNot(
  pins: readonly Pair[],
  at: number,
  { edge, barred, room }: { edge: number; barred: Uint8Array; room: boolean },
): string | null {
  const [a, b] = pins[at] ?? [];
  if (pins.findIndex((pin) => pin[0] === a && pin[1] === b) < at) return "pin_twice";
  if (edge < 0) return "pin_without_edge";
  if (barred[edge]) return "pin_forbidden";
  return room ? null : "pin_over_capacity";
}

const wrong = (field: string, code: string, params: Record<string, string | number>) =>
  Invalid(code, [{ field, code, params }]);

function capacities(given: readonly number[], side: string): Int32Array {
  given.forEach((capacity, at) => {
    if (!(Number.isInteger(capacity) && capacity >= 0 && capacity < 2 ** 31))
      throw wrong(`${side}[${at}]`, "capacity_not_whole", { capacity });
  });
  return Int32Array.from(given);
}

function checkIndices(pair: readonly number[], field: string, p: Problem): void {
  const [a = -1, b = -1] = pair;
  if (!(Number.isInteger(a) && a >= 0 && a < p.left.length)) throw wrong(field, "index_out_of_range", { left: a });
  if (!(Number.isInteger(b) && b >= 0 && b < p.right.length)) throw wrong(field, "index_out_of_range", { right: b });
}

type Rows = Pick<Bipartite, "start" | "from" | "to" | "weight">;

/** Counted, then filled; what is wrong with an edge is asked in full only of one that does not look right. */
function inRows(p: Problem): Rows {
  const [n, m, size] = [p.left.length, p.right.length, p.edges.length];
  const start = new Int32Array(n + 1);
  for (let at = 0; at < size; at++) {
    const edge = p.edges[at] as Edge;
    const [a, b, weight] = [edge[0], edge[1], edge[2]];
    const right = a >>> 0 === a && a < n && b >>> 0 === b && b < m && weight >= 0 && weight < Infinity;
    if (!right) throw whatIsWrong(edge, at, p);
    start[a + 1]!++;
  }
  for (let i = 0; i < n; i++) start[i + 1]! += start[i]!;
  const rows = { start, from: new Int32Array(size), to: new Int32Array(size), weight: new Float64Array(size) };
  const next = start.slice();
  for (let at = 0; at < size; at++) {
    const edge = p.edges[at] as Edge;
    const place = next[edge[0]]!++;
    rows.from[place] = edge[0];
    rows.to[place] = edge[1];
    rows.weight[place] = edge[2];
  }
  refuseTwice(p, rows);
  return rows;
}

function whatIsWrong(edge: Edge, at: number, p: Problem): Error {
  checkIndices(edge, `edges[${at}]`, p);
  return wrong(`edges[${at}]`, "weight_not_positive", { weight: edge[2] });
}

/** A pair told twice is found by the mark its row left on the right. */
function refuseTwice(p: Problem, { from, to }: Rows): void {
  const mark = new Int32Array(p.right.length).fill(-1);
  for (let at = 0; at < to.length; at++) {
    if (mark[to[at]!] === from[at]) throw twice(p, from[at]!, to[at]!);
    mark[to[at]!] = from[at]!;
  }
}

function twice(p: Problem, a: number, b: number) {
  const at = p.edges.findLastIndex((edge) => edge[0] === a && edge[1] === b);
  return wrong(`edges[${at}]`, "edge_twice", { left: a, right: b });
}

/** The number of a pair's edge; -1 where it has none. */
function edgeOf({ start, to }: Rows, [a, b]: readonly number[]): number {
  const end = start[(a ?? 0) + 1] ?? 0;
  for (let edge = start[a ?? 0] ?? 0; edge < end; edge++) if (to[edge] === b) return edge;
  return -1;
}
