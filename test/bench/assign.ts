// The assignment beside HiGHS, munkres, linear-sum-assignment and greedy, on the same problems in the same run.
import { spawnSync } from "node:child_process";
import loadHighs from "highs";
import { linearSumAssignment } from "linear-sum-assignment";
import munkres from "munkres";
import { assign, type Problem } from "../../worker/matching/assign.ts";
import { denseProblem, randomProblem, reviewProblem, toLp } from "./assign-problems.ts";

const SPARSE: readonly (readonly [size: number, edges: number])[] = [
  [200, 30],
  [500, 40],
  [1000, 50],
  [2000, 50],
];
const DENSE = [100, 200, 400, 800];
const LARGEST_FOR_MUNKRES = 400; // beyond, it alone would take the bench's time
const REPEATS = 15;

export async function run(): Promise<string[]> {
  const highs = await loadHighs();
  const byHighs: Solver = (p) => highs.solve(toLp(p), { solver: "simplex" }).ObjectiveValue;
  const lines = SPARSE.map(([size, edges]) =>
    beside(`${size} × ${size}, ${edges} edges each, places 1–3`, randomProblem(size, edges, 7), { HiGHS: byHighs }),
  );
  for (const size of DENSE)
    lines.push(beside(`dense, ${size} × ${size}, one place`, denseProblem(size, 11), ofDense(size)));
  lines.push(beside("reviewer-like, dense 177 × 118, at most 4 and 3", reviewProblem(5), { HiGHS: byHighs, greedy }));
  lines.push(participation(randomProblem(500, 8, 3)), large());
  return lines;
}

type Solver = (p: Problem) => number;

function beside(name: string, p: Problem, others: Readonly<Record<string, Solver>>): string {
  const own = timed(() => assign(p), REPEATS);
  const { total, upperBound } = own.value;
  const told = Object.entries(others).map(([other, solver]) => {
    const theirs = timed(() => solver(p), other === "HiGHS" ? 1 : REPEATS);
    const loss = (total - theirs.value) / total;
    if (other !== "greedy" && Math.abs(loss) > 1e-6)
      throw new Error(`${name}: ${total} here, ${theirs.value} by ${other}`);
    const said = other === "greedy" ? `loses ${(100 * loss).toFixed(2)} % of the total` : "the same total";
    return `${other} ${ms(theirs.took)}, ${said}, ${(theirs.took / own.took).toFixed(1)} ×`;
  });
  return `${name}: ${ms(own.took)}, total ${total.toFixed(1)}, gap ${gap(total, upperBound)} | ${told.join(" | ")}`;
}

const gap = (total: number, bound: number): string =>
  Math.abs(bound - total) < 1e-6 * total ? "0" : (bound - total).toFixed(6);
const ms = (took: number): string => `${took < 10 ? took.toFixed(1) : Math.round(took).toLocaleString("en")} ms`;

/** The median of a few runs: the first also pays for the compiler. */
function timed<T>(work: () => T, times: number): { value: T; took: number } {
  const took: number[] = [];
  let value = work();
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    value = work();
    took.push(performance.now() - start);
  }
  return { value, took: took.sort((a, b) => a - b)[took.length >> 1] ?? 0 };
}

/** Both take the matrix; making it is not counted. */
function ofDense(size: number): Record<string, Solver> {
  const matrixOf = (p: Problem): number[][] => {
    const rows = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (const [a, b, weight] of p.edges) (rows[a] ?? [])[b] = weight;
    return rows;
  };
  const matrix = matrixOf(denseProblem(size, 11));
  const costs = matrix.map((row) => row.map((weight) => 100 - weight));
  return {
    "linear-sum-assignment": () => linearSumAssignment(matrix, { maximaze: true }).gain,
    ...(size <= LARGEST_FOR_MUNKRES && {
      munkres: () => munkres(costs).reduce((sum, [a, b]) => sum + (matrix[a]?.[b] ?? 0), 0),
    }),
  };
}

/** Best pair first, as long as both have a place. */
function greedy(p: Problem): number {
  const [left, right] = [[...p.left], [...p.right]];
  let total = 0;
  for (const [a, b, weight] of p.edges.toSorted((x, y) => y[2] - x[2])) {
    if (!left[a] || !right[b]) continue;
    left[a] = (left[a] ?? 0) - 1;
    right[b] = (right[b] ?? 0) - 1;
    total += weight;
  }
  return total;
}

const served = (pairs: readonly (readonly number[])[]): number =>
  new Set(pairs.map(([a]) => a)).size + new Set(pairs.map(([, b]) => b)).size;

/** The least that anybody served has as their best pair. */
function worstOff(p: Problem, pairs: readonly (readonly number[])[]): number {
  const weights = new Map(p.edges.map(([a, b, weight]) => [`${a} ${b}`, weight]));
  const best = new Map<string, number>();
  for (const [a, b] of pairs)
    for (const who of [`left ${a}`, `right ${b}`])
      best.set(who, Math.max(best.get(who) ?? 0, weights.get(`${a} ${b}`) ?? 0));
  return Math.min(...best.values());
}

/** What each objective gives up for what it wins. */
function participation(p: Problem): string {
  const told = (["value", "participation", "fair"] as const).map((objective) => {
    const { value, took } = timed(() => assign({ ...p, objective }), 1);
    const told = `${served(value.pairs)} served, the worst-off at ${worstOff(p, value.pairs).toFixed(1)}`;
    return `${objective} total ${value.total.toFixed(0)}, ${told}, ${ms(took)}`;
  });
  return `the three objectives, 500 × 500, 8 edges each: ${told.join(" | ")}`;
}

/** In a process of its own that may have no more heap than a Worker's 128 MB leaves: it says its time and its peak. */
function large(): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=100", "--expose-gc", "test/bench/assign-large.ts"],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
