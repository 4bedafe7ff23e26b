// A dense problem of one place each: from edges to a matrix and back, checked on the way.
// biome-ignore-all lint/style/noNonNullAssertion: indices are in range by construction, and a default costs the inner loops a third of their time.
import type { Assignment, Problem, Running } from "./assignment.ts";
import { readProblem } from "./bipartite.ts";
import { assignDense, type Dense } from "./dense.ts";

const MOST_CELLS = 4_000_000; // 32 MB of weights

/** For the largest total, one place each, no pins or bans, at least half of all pairs possible, the left no longer than the right. */
export function isDense({ left, right, edges, pinned, forbidden, objective = "value" }: Problem): boolean {
  const cells = left.length * right.length;
  const plain = objective === "value" && !pinned?.length && !forbidden?.length;
  const size = left.length > 0 && left.length <= right.length && right.length > 1 && cells <= MOST_CELLS;
  return plain && size && 2 * edges.length >= cells && [...left, ...right].every((capacity) => capacity === 1);
}

/** In one step: at this size it is less than a second. What is kept between slices is nothing. */
export class OnMatrix implements Running {
  readonly #problem: Problem;
  #found: Assignment | null = null;

  constructor(problem: Problem) {
    this.#problem = problem;
  }

  get done(): boolean {
    return this.#found !== null;
  }
  get progress(): number {
    return this.done ? 1 : 0;
  }
  step(): boolean {
    this.#found ??= solve(this.#problem);
    return true;
  }
  keep(): string {
    return "{}";
  }
  result(): Assignment {
    return this.#found ?? solve(this.#problem);
  }
}

/** A pair that has no edge weighs 0, and says that both stay without. */
function solve(p: Problem): Assignment {
  const [rows, columns] = [p.left.length, p.right.length];
  const { weight, gaps } = cellsOf(p);
  const found = assignDense(weight, rows, columns);
  const cells = Array.from(found.columnOf, (column, row) => row * columns + column).filter((cell) => !gaps?.[cell]);
  return {
    pairs: cells.map((cell) => [Math.floor(cell / columns), cell % columns]),
    total: cells.reduce((sum, cell) => sum + weight[cell]!, 0),
    upperBound: boundOf(weight, found),
    prices: { left: [...found.priceOfRow], right: [...found.priceOfColumn] },
  };
}

/** `gaps`: 1 for a cell without an edge; null when every pair has one. */
function cellsOf(p: Problem): { weight: Float64Array; gaps: Uint8Array | null } {
  const { edges } = p;
  const [n, m] = [p.left.length, p.right.length];
  const weight = new Float64Array(n * m).fill(-1);
  for (let at = 0; at < edges.length; at++) {
    const edge = edges[at]!;
    const [a, b, its] = [edge[0], edge[1], edge[2]];
    const right = a >>> 0 === a && a < n && b >>> 0 === b && b < m && its >= 0 && its < Infinity;
    if (!right || weight[a * m + b] !== -1) readProblem(p); // says what is wrong
    weight[a * m + b] = its;
  }
  if (edges.length === n * m) return { weight, gaps: null };
  const gaps = Uint8Array.from(weight, (one) => (one === -1 ? 1 : 0));
  gaps.forEach((gap, cell) => {
    if (gap) weight[cell] = 0;
  });
  return { weight, gaps };
}

/** As anyone can check it: all that rounding left over is counted. */
function boundOf(weight: Float64Array, { priceOfRow, priceOfColumn }: Dense): number {
  const columns = priceOfColumn.length;
  let sum = 0;
  for (const price of priceOfColumn) sum += price;
  for (let row = 0, cell = 0; row < priceOfRow.length; row++) {
    const own = priceOfRow[row]!;
    sum += own;
    for (let j = 0; j < columns; j++, cell++) {
      const over = weight[cell]! - own - priceOfColumn[j]!;
      if (over > 0) sum += over;
    }
  }
  return sum;
}
