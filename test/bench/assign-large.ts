// 10,000 × 10,000 with 50 edges each, in a process of its own: how long, and how much heap at the most.
import { assign } from "../../worker/matching/assign.ts";
import { randomProblem } from "./assign-problems.ts";

const MB = 2 ** 20;
const problem = randomProblem(10_000, 50, 7);
globalThis.gc?.();
const before = process.memoryUsage();
const started = [performance.now(), process.cpuUsage()] as const;
const { total, upperBound, pairs } = assign(problem);
const took = (performance.now() - started[0]) / 1000;
const used = process.cpuUsage(started[1]);
const after = process.memoryUsage();
const heap = (memory: NodeJS.MemoryUsage) => (memory.heapUsed + memory.external) / MB;

console.log(
  `10,000 × 10,000, ${problem.edges.length.toLocaleString("en")} edges, places 1–3: ${took.toFixed(2)} s, ` +
    `${((used.user + used.system) / 1e6).toFixed(2)} s of CPU, heap ${Math.round(heap(before))} MB with the problem alone and ` +
    `${Math.round(heap(after))} MB at the end (held to 100 MB), ${pairs.length.toLocaleString("en")} pairs, total ${total.toFixed(1)}, ` +
    `gap ${Math.abs(upperBound - total) < 1e-6 * total ? "0" : upperBound - total} | a Worker's limits: 128 MB, 5 minutes of CPU`,
);
