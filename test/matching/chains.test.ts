// Solidarity chains: beside trying every choice, and by hand.
import fc from "fast-check";
import { expect, test } from "vitest";
import { findChains } from "../../worker/matching/chains.ts";
import { listAll, type Network, tryAll } from "../support/circles-oracle.ts";
import { networkArbitrary } from "../support/network-arbitrary.ts";

const withStarts = (networks: fc.Arbitrary<Network>) =>
  networks.chain((asked) => {
    const all = Array.from({ length: asked.size }, (_, at) => at);
    return fc.record({
      asked: fc.constant(asked),
      starts: fc.shuffledSubarray(all, { maxLength: Math.min(3, asked.size) }),
    });
  });

test("as many covered, then as heavy, as any choice of chains", () => {
  fc.assert(
    fc.property(withStarts(networkArbitrary(10, 7)), ({ asked, starts }) => {
      const listed = listAll(asked, starts);
      fc.pre(listed.length <= 40);
      const best = tryAll(asked, listed);
      const found = findChains({ ...asked, starts });
      const weights = new Map(listed.map(({ members, weight }) => [members.join(), weight]));
      expect(found.chains.filter((chain) => !weights.has(chain.join()))).toEqual([]);
      const total = found.chains.reduce((sum, chain) => sum + (weights.get(chain.join()) ?? 0), 0);
      expect(found.total).toBeCloseTo(total, 8);
      expect(found.total).toBeCloseTo(best.total, 8);
      expect(new Set(found.chains.flat()).size).toBe(found.covered);
      expect(found).toMatchObject({ covered: best.covered, upperBound: best.covered });
      const load = (v: number) => found.chains.flat().filter((one) => one === v).length;
      for (let v = 0; v < asked.size; v++) expect(load(v)).toBeLessThanOrEqual(asked.capacity?.[v] ?? 1);
    }),
    { numRuns: 2000 },
  );
});

test("one gift goes on as far as the length lets it, and never comes back to who gives", () => {
  const arcs: Network["arcs"] = [
    [4, 0, 10],
    [0, 1, 7],
    [1, 2, 8],
    [2, 4, 9],
  ];
  expect(findChains({ size: 5, arcs, starts: [4], maxLength: 4 })).toEqual({
    ...{ chains: [[4, 0, 1, 2]], covered: 4, total: 7, upperBound: 4 },
  });
  expect(findChains({ size: 5, arcs, starts: [4], maxLength: 2 })).toMatchObject({ chains: [[4, 0]], total: 10 });
  expect(findChains({ size: 5, arcs, starts: [], maxLength: 4 })).toMatchObject({ chains: [], upperBound: 0 });
});

test("two starts do not ask the same organisation twice", () => {
  const arcs: Network["arcs"] = [
    [0, 2, 5],
    [1, 2, 6],
    [1, 3, 1],
  ];
  const asked = { size: 4, arcs, starts: [0, 1], maxLength: 3 };
  expect(findChains(asked).chains).toEqual([
    [0, 2],
    [1, 3],
  ]);
  expect(findChains({ ...asked, capacity: [1, 2, 2, 1] })).toMatchObject({ covered: 4, total: 12 });
});

test("more chains than can be listed: nobody who could be reached is lost from the bound", () => {
  const size = 60;
  const arcs: Network["arcs"] = [];
  for (let from = 0; from < size; from++)
    for (let to = 0; to < size; to++) if (from !== to) arcs.push([from, to, ((from * 13 + to * 7) % 53) + 1]);
  const found = findChains({ size, arcs, starts: [5, 6], maxLength: 5, capacity: Array(size).fill(2) });
  expect(found.covered).toBeLessThanOrEqual(found.upperBound);
  expect(found.covered).toBe(18); // two starts with room for two chains of five each
});
