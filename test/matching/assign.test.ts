// The assignment beside every choice there is: best, fair, proven by its prices, the same in slices as in one go.
import fc from "fast-check";
import { expect, test } from "vitest";
import { assign, begin, OBJECTIVES, type Problem, resume } from "../../worker/matching/assign.ts";
import { chosenOf, dense, dualOf, everyChoice, servedBy, small, totalOf, within } from "./assign-world.ts";

const RUNS = { numRuns: 1500 };
const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-6);

test("value: no choice has a larger total, the bound is that total, and the prices prove it", () => {
  fc.assert(
    fc.property(small({ places: 3, pins: true }), (p) => {
      const found = assign(p);
      const chosen = chosenOf(p, found);
      expect(within(chosen, p)).toBe(true);
      for (const [a, b] of p.pinned ?? []) expect(found.pairs).toContainEqual([a, b]);
      for (const pair of p.forbidden ?? []) expect(found.pairs).not.toContainEqual(pair);
      close(found.total, totalOf(chosen));
      close(found.total, Math.max(...everyChoice(p).map(totalOf)));
      close(found.upperBound, found.total);
      close(dualOf(p, found), found.total);
      for (const price of [...found.prices.left, ...found.prices.right]) expect(price).toBeGreaterThanOrEqual(0);
    }),
    RUNS,
  );
});

test("participation: as many as can be are served, then the total is the largest", () => {
  fc.assert(
    fc.property(small({ places: 3, pins: true }), (p) => {
      const found = assign({ ...p, objective: "participation" });
      const chosen = chosenOf(p, found);
      const every = everyChoice(p);
      const most = Math.max(...every.map(servedBy));
      expect(within(chosen, p)).toBe(true);
      for (const pair of p.pinned ?? []) expect(found.pairs).toContainEqual(pair);
      expect(servedBy(chosen)).toBe(most);
      close(found.total, Math.max(...every.filter((one) => servedBy(one) === most).map(totalOf)));
      close(found.upperBound, found.total);
    }),
    RUNS,
  );
});

test("one place each and most pairs possible, as on a matrix: best, proven, and what has no edge is no pair", () => {
  fc.assert(
    fc.property(dense(), (p) => {
      const found = assign(p);
      const chosen = chosenOf(p, found);
      expect(within(chosen, p)).toBe(true);
      close(found.total, totalOf(chosen));
      close(found.total, assign({ ...p, forbidden: [[0, 0]], edges: p.edges.filter(([a, b]) => a + b > 0) }).total);
      close(found.upperBound, found.total);
      close(dualOf(p, found), found.total);
      for (const price of [...found.prices.left, ...found.prices.right]) expect(price).toBeGreaterThanOrEqual(0);
    }),
    RUNS,
  );
});

/** What each of those served has, the least first: longer is better served, and then the first that differs decides. */
const scores = (chosen: readonly (readonly [number, number, number])[]): number[] =>
  chosen.map(([, , weight]) => weight).sort((a, b) => a - b);

function fairer(a: number[], b: number[]): boolean {
  if (a.length !== b.length) return a.length > b.length;
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

test("fair, one place each: as many as can be, and no choice of as many is better for the worst-off, or the next", () => {
  fc.assert(
    fc.property(small({ places: 1, pins: false }), (p) => {
      const found = assign({ ...p, objective: "fair" });
      const chosen = chosenOf(p, found);
      expect(within(chosen, p)).toBe(true);
      const own = scores(chosen);
      for (const other of everyChoice(p)) expect(fairer(scores(other), own)).toBe(false);
      expect(found.upperBound).toBeGreaterThanOrEqual(found.total - 1e-6);
    }),
    RUNS,
  );
});

test("fair, several places: as many as can be, and the least that anybody's best pair brings is the largest there can be", () => {
  const least = (chosen: readonly (readonly [number, number, number])[]): number => {
    const best = new Map<string, number>();
    for (const [a, b, weight] of chosen)
      for (const who of [`a${a}`, `b${b}`]) best.set(who, Math.max(best.get(who) ?? 0, weight));
    return Math.min(...best.values());
  };
  fc.assert(
    fc.property(small({ places: 3, pins: true }), (p) => {
      const found = assign({ ...p, objective: "fair" });
      const chosen = chosenOf(p, found);
      const every = everyChoice(p);
      const most = Math.max(...every.map(servedBy));
      expect(within(chosen, p)).toBe(true);
      for (const pair of p.pinned ?? []) expect(found.pairs).toContainEqual(pair);
      expect(servedBy(chosen)).toBe(most);
      if (!p.pinned?.length)
        expect(least(chosen)).toBe(Math.max(...every.filter((one) => servedBy(one) === most).map(least)));
      // Nothing that could still be added is left out.
      for (const edge of p.edges) {
        const barred = p.forbidden?.some(([a, b]) => a === edge[0] && b === edge[1]);
        if (!barred && edge[2] > 0 && !chosen.includes(edge)) expect(within([...chosen, edge], p)).toBe(false);
      }
    }),
    RUNS,
  );
});

test("in slices, kept and taken up again after any turn, the answer is the very same", () => {
  fc.assert(
    fc.property(
      small({ places: 2, pins: true }),
      fc.constantFrom(...OBJECTIVES),
      fc.nat(3),
      (some, objective, turns) => {
        const p: Problem = { ...some, objective };
        let running = begin(p);
        let before = 0;
        while (!running.step(1 + turns)) {
          expect(running.progress).toBeGreaterThanOrEqual(before);
          before = running.progress;
          running = resume(p, running.keep());
        }
        expect(resume(p, running.keep()).result()).toEqual(assign(p));
      },
    ),
    RUNS,
  );
});

test("the same input gives the same pairs, and who comes first decides between equals only", () => {
  const p: Problem = {
    left: [1, 1],
    right: [1],
    edges: [
      [0, 0, 5],
      [1, 0, 5],
    ],
  }; // prettier-ignore
  expect(assign(p).pairs).toEqual(assign(p).pairs);
  expect(
    assign({
      ...p,
      edges: [
        [0, 0, 5],
        [1, 0, 6],
      ],
    }).pairs,
  ).toEqual([[1, 0]]); // prettier-ignore
});

test("a scarce place is dear: its price is what the next one would have given for it", () => {
  const { prices } = assign({
    left: [1, 1, 1],
    right: [1],
    edges: [
      [0, 0, 90],
      [1, 0, 70],
      [2, 0, 50],
    ],
  }); // prettier-ignore
  expect(prices.right).toEqual([70]);
  expect(prices.left).toEqual([20, 0, 0]);
});

test("nothing to match is no fault", () => {
  for (const objective of OBJECTIVES) {
    expect(assign({ left: [], right: [], edges: [], objective })).toEqual({
      ...{ pairs: [], total: 0, upperBound: 0 },
      prices: { left: [], right: [] },
    });
    expect(assign({ left: [1], right: [0], edges: [[0, 0, 5]], objective }).pairs).toEqual([]);
  }
});
