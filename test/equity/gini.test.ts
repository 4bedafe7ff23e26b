// The Gini coefficient and the Lorenz curve: known values, and what holds for every spread.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { gini, lorenz, type Spread } from "../../worker/equity/gini.ts";

const each = (...times: number[]): Spread[] => times.map((n) => ({ times: n, organisations: 1 }));

/** Half the mean absolute difference over the mean, straight from the definition. */
function byDefinition(times: readonly number[]): number {
  const total = times.reduce((sum, n) => sum + n, 0);
  if (total === 0) return 0;
  const differences = times.flatMap((a) => times.map((b) => Math.abs(a - b))).reduce((sum, n) => sum + n, 0);
  return differences / (2 * times.length * total);
}

const timesArbitrary = fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 });

describe("gini", () => {
  it("knows the plain cases", () => {
    expect(gini([])).toBe(0);
    expect(gini(each(0, 0, 0))).toBe(0);
    expect(gini(each(7, 7, 7))).toBe(0);
    expect(gini(each(0, 0, 0, 12))).toBe(0.75);
    expect(gini(each(1, 3))).toBe(0.25);
  });

  test("is half the mean difference over the mean, between 0 and 1 - 1/n", () => {
    fc.assert(
      fc.property(timesArbitrary, (times) => {
        const g = gini(each(...times));
        expect(g).toBeCloseTo(byDefinition(times), 10);
        expect(g).toBeGreaterThanOrEqual(0);
        expect(g).toBeLessThanOrEqual(1 - 1 / times.length + 1e-12);
      }),
    );
  });

  test("does not change when all is multiplied, when everyone is doubled, or with the order of the lines", () => {
    fc.assert(
      fc.property(timesArbitrary, fc.integer({ min: 1, max: 50 }), (times, factor) => {
        const g = gini(each(...times));
        expect(gini(each(...times.map((n) => n * factor)))).toBeCloseTo(g, 10);
        expect(gini(times.map((n) => ({ times: n, organisations: factor })))).toBeCloseTo(g, 10);
        expect(gini(each(...times.toReversed()))).toBe(g);
      }),
    );
  });

  test("falls when the most shown gives one of its times to the least shown", () => {
    fc.assert(
      fc.property(timesArbitrary, (times) => {
        const sorted = times.toSorted((a, b) => a - b);
        const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
        fc.pre(most - least >= 2);
        const fairer = [least + 1, ...sorted.slice(1, -1), most - 1];
        expect(gini(each(...fairer))).toBeLessThan(gini(each(...sorted)));
      }),
    );
  });
});

describe("lorenz", () => {
  it("is straight when all are shown as often or nobody is, and bends when one takes all", () => {
    expect(lorenz(each(5, 5), 2)).toEqual([0, 0.5, 1]);
    expect(lorenz([], 2)).toEqual([0, 0.5, 1]);
    expect(lorenz(each(0, 0, 0, 9), 4)).toEqual([0, 0, 0, 0, 1]);
    expect(lorenz(each(1, 3), 4)).toEqual([0, 0.125, 0.25, 0.625, 1]);
  });

  test("rises from 0 to 1, ever steeper, below the diagonal; its area is the Gini", () => {
    fc.assert(
      fc.property(timesArbitrary, (times) => {
        const curve = lorenz(each(...times), times.length); // a step for each organisation: no corner is cut
        expect([curve[0], curve.at(-1)]).toEqual([0, 1]);
        const steps = curve.slice(1).map((share, at) => share - (curve[at] ?? 0));
        for (const [at, step] of steps.entries()) expect(step).toBeGreaterThanOrEqual((steps[at - 1] ?? 0) - 1e-9);
        for (const [at, share] of curve.entries()) expect(share).toBeLessThanOrEqual(at / times.length + 1e-12);
        const area = steps.reduce((sum, step, at) => sum + ((curve[at] ?? 0) + step / 2) / times.length, 0);
        expect(1 - 2 * area).toBeCloseTo(gini(each(...times)), 8);
      }),
    );
  });
});
