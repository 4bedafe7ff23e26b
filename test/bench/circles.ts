// Exchange circles on networks of 16 to 64 organisations, beside HiGHS on the same circles as an integer program.
import { findCircles } from "../../worker/matching/circles.ts";
import type { Network } from "../support/circles-oracle.ts";
import { openHighs, solveByProgram } from "../support/circles-program.ts";
import { ms } from "./board-figures.ts";
import { randomFrom } from "./board-words.ts";

const SIZES = [16, 32, 48, 64];
const LENGTHS = [2, 3, 4];
/** Arcs out of each on average: networks from thin to thick. */
const DEGREES = [3, 5, 8];

export async function run(): Promise<string[]> {
  const highs = await openHighs();
  const lines: string[] = [];
  for (const size of SIZES) {
    for (const maxLength of LENGTHS) {
      const times = { own: 0, program: 0 };
      const covered: string[] = [];
      let circles = 0;
      for (const degree of DEGREES) {
        const asked = network(size, degree, maxLength);
        const [found, own] = timed(() => findCircles(asked));
        const [best, program] = timed(() => solveByProgram(highs, asked));
        const name = `${size} organisations of degree ${degree}, length ≤ ${maxLength}`;
        if (found.covered !== best.covered)
          throw new Error(`${name}: ${found.covered} covered, ${best.covered} by HiGHS`);
        if (Math.abs(found.total - best.total) > 1e-6 * Math.max(1, best.total))
          throw new Error(`${name}: a total of ${found.total}, ${best.total} by HiGHS`);
        if (found.upperBound !== found.covered) throw new Error(`${name}: not proven`);
        times.own += own;
        times.program += program;
        covered.push(String(found.covered));
        circles += best.circles;
      }
      const ratio = times.program / times.own;
      lines.push(
        `${size} organisations, circles of up to ${maxLength} (${circles} of them, at ${DEGREES.join(", ")} arcs each): ${covered.join(", ")} covered in ${ms(times.own)}; HiGHS ${ms(times.program)}, ${ratio.toFixed(1)} ×; the same number covered, the same total`,
      );
    }
  }
  return lines;
}

/** Who could give to whom at random, with scores of two decimals. */
function network(size: number, degree: number, maxLength: number): Network {
  const random = randomFrom(size * 1000 + degree * 10 + maxLength);
  const arcs: Network["arcs"] = [];
  for (let from = 0; from < size; from++)
    for (let to = 0; to < size; to++)
      if (from !== to && random() < degree / (size - 1)) arcs.push([from, to, Math.ceil(random() * 10_000) / 100]);
  return { size, arcs, maxLength };
}

function timed<T>(run: () => T): [T, number] {
  const started = performance.now();
  const result = run();
  return [result, performance.now() - started];
}
