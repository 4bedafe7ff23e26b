// Exchange circles: beside trying every choice, on thousands of small networks; and by hand.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArcs } from "../../worker/matching/arcs.ts";
import { listCircles } from "../../worker/matching/circle-list.ts";
import { type Circles, findCircles } from "../../worker/matching/circles.ts";
import { pack } from "../../worker/matching/packing.ts";
import { listAll, type Network, tryAll } from "../support/circles-oracle.ts";
import { networkArbitrary } from "../support/network-arbitrary.ts";

const RUNS = { numRuns: 4000 };

/** What any answer must be, the best or not. */
function expectSound(asked: Network, found: Circles): void {
  const weight = new Map(asked.arcs.map(([from, to, value]) => [`${from}>${to}`, value]));
  const load = new Map<number, number>();
  let total = 0;
  for (const circle of found.circles) {
    expect(circle.length).toBeGreaterThanOrEqual(2);
    expect(circle.length).toBeLessThanOrEqual(asked.maxLength);
    expect(new Set(circle).size).toBe(circle.length);
    expect(circle[0]).toBe(Math.min(...circle));
    const arcs = circle.map((v, at) => weight.get(`${v}>${circle[(at + 1) % circle.length]}`));
    expect(arcs).not.toContain(undefined);
    total += Math.min(...arcs.map((value) => value ?? Number.NaN));
    for (const v of circle) load.set(v, (load.get(v) ?? 0) + 1);
  }
  for (const [v, times] of load) expect(times).toBeLessThanOrEqual(asked.capacity?.[v] ?? 1);
  expect(new Set(found.circles.map((circle) => circle.join())).size).toBe(found.circles.length);
  expect(found.covered).toBe(load.size);
  expect(found.total).toBeCloseTo(total, 8);
  expect(found.upperBound).toBeGreaterThanOrEqual(found.covered);
}

function expectBest(asked: Network): void {
  const found = findCircles(asked);
  const best = tryAll(asked, listAll(asked));
  expectSound(asked, found);
  expect(found.covered).toBe(best.covered);
  expect(found.total).toBeCloseTo(best.total, 8);
  expect(found.upperBound).toBe(found.covered);
}

describe("beside every choice", () => {
  test("as many covered, then as heavy, whatever the network", () => {
    fc.assert(fc.property(networkArbitrary(12), expectBest), RUNS);
  });

  test("with room for one circle each, in denser networks", () => {
    const single = networkArbitrary(24, 7).map(({ capacity: _, ...asked }) => asked);
    fc.assert(fc.property(single, expectBest), { numRuns: 2000 });
  });

  test("out of budget, or with circles that are not listed: what is found is sound, and the bound holds", () => {
    const limits = fc.record({ steps: fc.constantFrom(0, 5e3, 5e4), listed: fc.constantFrom(3, 1000) });
    fc.assert(
      fc.property(networkArbitrary(12), limits, (asked, { steps, listed }) => {
        const arcs = readArcs(asked, 4);
        const { groups, proven, ...found } = pack(listCircles(arcs, asked.maxLength, listed), arcs.room, steps);
        const best = tryAll(asked, listAll(asked));
        expectSound(asked, { ...found, circles: groups });
        expect(found.upperBound).toBeGreaterThanOrEqual(best.covered);
        if (proven) expect([found.covered, found.total]).toEqual([best.covered, expect.closeTo(best.total, 8)]);
      }),
      { numRuns: 2000 },
    );
  });

  test("the same arcs in another order give the same circles", () => {
    const shuffled = networkArbitrary(40, 12).chain((asked) =>
      fc.tuple(fc.constant(asked), fc.shuffledSubarray(asked.arcs, { minLength: asked.arcs.length })),
    );
    fc.assert(
      fc.property(shuffled, ([asked, arcs]) => {
        const found = findCircles(asked);
        expect(findCircles(asked)).toEqual(found);
        expect(findCircles({ ...asked, arcs })).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});

const both = (a: number, b: number, weight: number): [number, number, number][] => [
  [a, b, weight],
  [b, a, weight],
];

describe("by hand", () => {
  test("a circle of three where no pair is reciprocal, weighing as much as its least", () => {
    const arcs: Network["arcs"] = [
      [2, 0, 60],
      [0, 1, 80],
      [1, 2, 35],
    ];
    expect(findCircles({ size: 4, arcs, maxLength: 3 })).toEqual({
      ...{ circles: [[0, 1, 2]], covered: 3, total: 35, upperBound: 3 },
    });
    expect(findCircles({ size: 4, arcs, maxLength: 2 })).toEqual({ circles: [], covered: 0, total: 0, upperBound: 0 });
  });

  test("a circle of four gives way to the two pairs within it, which weigh more", () => {
    const round: Network["arcs"] = [
      [1, 2, 90],
      [3, 0, 90],
    ];
    const arcs = [...both(0, 1, 50), ...both(2, 3, 50), ...round];
    expect(findCircles({ size: 4, arcs, maxLength: 4 })).toMatchObject({
      circles: [
        [0, 1],
        [2, 3],
      ],
      total: 100,
    });
  });

  test("covering one more goes before any weight", () => {
    const arcs: Network["arcs"] = [...both(0, 1, 1000), [1, 2, 1], [2, 0, 1], ...both(3, 4, 0)];
    expect(findCircles({ size: 5, arcs, maxLength: 3 })).toMatchObject({ covered: 5, total: 1, upperBound: 5 });
  });

  test("capacity lets the scarce one be in several circles, and 0 keeps it out of all", () => {
    const arcs = [...both(0, 1, 3), ...both(0, 2, 4), ...both(0, 3, 5)];
    const asked = { size: 4, arcs, maxLength: 2 };
    expect(findCircles({ ...asked, capacity: [2, 1, 1, 1] })).toMatchObject({ covered: 3, total: 9 });
    expect(findCircles({ ...asked, capacity: [3, 1, 1, 1] })).toMatchObject({ covered: 4, total: 12 });
    expect(findCircles({ ...asked, capacity: [0, 1, 1, 1] })).toMatchObject({ circles: [], covered: 0, upperBound: 0 });
  });

  test("both ways round are two circles, for those with room for two", () => {
    const arcs = [...both(0, 1, 1), ...both(1, 2, 1), ...both(2, 0, 1)];
    expect(findCircles({ size: 3, arcs, maxLength: 3, capacity: [2, 2, 2] })).toMatchObject({ covered: 3, total: 3 });
  });

  test("pairs of an odd number of equals leave one out, and that is proven", () => {
    const size = 31;
    const arcs = Array.from({ length: size * size }, (_, at) => [Math.floor(at / size), at % size, 1] as const);
    const asked = { size, arcs: arcs.filter(([from, to]) => from !== to), maxLength: 2 };
    expect(findCircles(asked)).toMatchObject({ covered: 30, total: 15, upperBound: 30 });
  });

  test("more circles than can be listed: the answer is sound and its bound holds", () => {
    const size = 60;
    const arcs: Network["arcs"] = [];
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++) if (from !== to) arcs.push([from, to, ((from * 31 + to * 17) % 97) + 1]);
    const asked = { size, arcs, maxLength: 4 };
    const found = findCircles(asked);
    expectSound(asked, found);
    expect(found.covered).toBe(size);
  });
});
