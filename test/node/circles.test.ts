// Circles beside an integer program, where trying every choice would take too long; in Node, which can load HiGHS.
import fc from "fast-check";
import { expect, test } from "vitest";
import { findCircles } from "../../worker/matching/circles.ts";
import type { Network } from "../support/circles-oracle.ts";
import { openHighs, solveByProgram } from "../support/circles-program.ts";

const SIZE = 16;
const weights = [fc.constant(1), fc.integer({ min: 0, max: 4 }), fc.double({ min: 0, max: 100, noNaN: true })];

const networks: fc.Arbitrary<Network> = fc.constantFrom(...weights).chain((weight) => {
  const index = fc.integer({ min: 0, max: SIZE - 1 });
  const arc = fc.tuple(index, index, weight).filter(([from, to]) => from !== to);
  return fc.record({
    size: fc.constant(SIZE),
    maxLength: fc.constantFrom(2, 3, 4),
    arcs: fc.uniqueArray(arc, { minLength: 20, maxLength: 90, selector: ([from, to]) => `${from}>${to}` }),
    capacity: fc.array(fc.constantFrom(0, 1, 1, 1, 2, 3), { minLength: SIZE, maxLength: SIZE }),
  });
});

test("as many covered as HiGHS finds, and as heavy, with all capacities", async () => {
  const highs = await openHighs();
  fc.assert(
    fc.property(networks, (asked) => {
      const found = findCircles(asked);
      const best = solveByProgram(highs, asked);
      expect(found).toMatchObject({ covered: best.covered, upperBound: best.covered });
      expect(Math.abs(found.total - best.total)).toBeLessThan(1e-6 * Math.max(1, best.total));
    }),
    { numRuns: 60 },
  );
});
