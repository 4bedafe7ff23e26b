// The possible pairs of an organisation, against scoring everyone.
import fc from "fast-check";
import { expect, test } from "vitest";
import { score } from "../../worker/matching/score.ts";
import { DEFAULT_WEIGHTS } from "../../worker/matching/weights.ts";
import { bestEdges, chancesOf, shoreOf } from "../../worker/rounds/edges.ts";
import { networkArbitrary, profileArbitrary } from "../support/profile-arbitrary.ts";

const weights = DEFAULT_WEIGHTS;
const own = profileArbitrary({ id: "org_own", side: "north" });

/** No index, no cut: every pair scored. */
function everyPair(a: Parameters<typeof score>[0], others: readonly Parameters<typeof score>[0][], minScore: number) {
  return others
    .flatMap((b, number): [number, number][] => {
      const match = score(a, b, weights);
      const both = match.covers.gives > 0 && match.covers.receives > 0;
      const speaks = a.languages.some((language) => b.languages.includes(language));
      return both && speaks && match.score >= minScore ? [[number, match.score]] : [];
    })
    .sort((one, two) => two[1] - one[1] || one[0] - two[0]);
}

test("exactly those that answer both ways in a common language, best first", () => {
  fc.assert(
    fc.property(own, networkArbitrary({ maxLength: 12 }), fc.constantFrom(0, 20, 50), (a, others, minScore) => {
      const shore = shoreOf(others.map((profile, number) => ({ number, profile })));
      const all = everyPair(a, others, minScore);
      const rules = { weights, minScore, shut: new Set<string>() };
      expect(bestEdges(a, shore, rules)).toEqual(all);
      expect(bestEdges(a, shore, { ...rules, most: 2 })).toEqual(all.slice(0, 2));
      const [first] = all;
      const id = first ? (others[first[0]]?.id ?? "") : "";
      expect(bestEdges(a, shore, { ...rules, shut: new Set([id]) })).toEqual(all.slice(1));
    }),
    { numRuns: 200 },
  );
});

test("chances count who brings something sought, and who seeks something brought", () => {
  fc.assert(
    fc.property(own, networkArbitrary(), (a, others) => {
      const shore = shoreOf(others.map((profile, number) => ({ number, profile })));
      const { bringers, seekers } = chancesOf(a, shore);
      const edges = bestEdges(a, shore, { weights, minScore: 0, shut: new Set() });
      expect(edges.length).toBeLessThanOrEqual(Math.min(bringers, seekers));
      expect(Math.max(bringers, seekers)).toBeLessThanOrEqual(others.length);
    }),
  );
});
