// The possible pairs of an organisation, against scoring everyone.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Profile } from "../../worker/matching/profile.ts";
import { score } from "../../worker/matching/score.ts";
import { DEFAULT_WEIGHTS } from "../../worker/matching/weights.ts";
import { bestEdges, chancesOf, shoreOf } from "../../worker/rounds/edges.ts";
import { lotOfTwo } from "../../worker/rounds/shuffle.ts";
import { networkArbitrary, profileArbitrary } from "../support/profile-arbitrary.ts";

const weights = DEFAULT_WEIGHTS;
const [SEED, OWN] = [1981, 100];
const own = profileArbitrary({ id: "org_own", side: "north" });

/** No index, no cut: every pair scored. */
function everyPair(a: Profile, others: readonly Profile[], minScore: number) {
  return others
    .flatMap((b, number): [number, number][] => {
      const match = score(a, b, weights);
      const both = match.covers.gives > 0 && match.covers.receives > 0;
      const speaks = a.languages.some((language) => b.languages.includes(language));
      return both && speaks && match.score >= minScore ? [[number, match.score]] : [];
    })
    .sort((one, two) => two[1] - one[1] || lotOfTwo(SEED, OWN, one[0]) - lotOfTwo(SEED, OWN, two[0]));
}

test("exactly those that answer both ways in a common language, best first", () => {
  fc.assert(
    fc.property(own, networkArbitrary({ maxLength: 12 }), fc.constantFrom(0, 20, 50), (a, others, minScore) => {
      const shore = shoreOf(others.map((profile, number) => ({ number, profile })));
      const all = everyPair(a, others, minScore);
      const rules = { weights, minScore, shut: new Set<string>(), seed: SEED };
      const stander = { number: OWN, profile: a };
      expect(bestEdges(stander, shore, rules)).toEqual(all);
      expect(bestEdges(stander, shore, { ...rules, most: 2 })).toEqual(all.slice(0, 2));
      const [first] = all;
      const id = first ? (others[first[0]]?.id ?? "") : "";
      expect(bestEdges(stander, shore, { ...rules, shut: new Set([id]) })).toEqual(all.slice(1));
    }),
    { numRuns: 200 },
  );
});

test("chances count who brings something sought, and who seeks something brought", () => {
  fc.assert(
    fc.property(own, networkArbitrary(), (a, others) => {
      const shore = shoreOf(others.map((profile, number) => ({ number, profile })));
      const { bringers, seekers } = chancesOf(a, shore);
      const edges = bestEdges({ number: OWN, profile: a }, shore, {
        weights,
        minScore: 0,
        shut: new Set(),
        seed: SEED,
      });
      expect(edges.length).toBeLessThanOrEqual(Math.min(bringers, seekers));
      expect(Math.max(bringers, seekers)).toBeLessThanOrEqual(others.length);
    }),
  );
});

test("of equals beyond the cut, none is always the one left out: over many seeds each is kept about as often", () => {
  const skill = "water.wells.one";
  const answering = { offers: [{ skill, level: 3 }], needs: [{ skill, priority: 3 }], languages: ["fr"] } as const;
  const [first] = fc.sample(own, 1) as [Profile];
  const equal = (id: string): Profile => ({ ...first, ...answering, id, side: "south" });
  const shore = shoreOf(Array.from({ length: 8 }, (_, number) => ({ number, profile: equal(`org_${number}`) })));
  const me = { number: OWN, profile: { ...first, ...answering } };
  const kept = new Array<number>(8).fill(0);
  for (let seed = 0; seed < 400; seed++) {
    const rules = { weights, minScore: 0, shut: new Set<string>(), seed, most: 4 };
    for (const [other] of bestEdges(me, shore, rules)) kept[other] = (kept[other] ?? 0) + 1;
  }
  expect(kept.reduce((sum, times) => sum + times, 0)).toBe(1600);
  for (const times of kept) expect(Math.abs(times - 200)).toBeLessThan(50); // five standard deviations
});

test("the lot of two is the same whichever of them asks", () => {
  const number = fc.nat(100_000);
  fc.assert(fc.property(fc.nat(), number, number, (seed, a, b) => lotOfTwo(seed, a, b) === lotOfTwo(seed, b, a)));
});
