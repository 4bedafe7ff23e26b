// The score of a pair: its formula, its symmetry, and parts that add up to it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Profile } from "../../worker/matching/profile.ts";
import { type Match, score } from "../../worker/matching/score.ts";
import { DEFAULT_WEIGHTS } from "../../worker/matching/weights.ts";
import { pairArbitrary, skillArbitrary, weightsArbitrary } from "../support/profile-arbitrary.ts";
import { naiveCovers, naiveReciprocity, naiveScore } from "../support/score-oracle.ts";

const partsOf = (match: Match) => [...match.gives, ...match.receives, ...match.context];
const sumOf = (parts: readonly { points: number }[]) => parts.reduce((sum, part) => sum + part.points, 0);
const reversed = (profile: Profile): Profile => ({
  ...profile,
  offers: profile.offers.toReversed(),
  needs: profile.needs.toReversed(),
  sdgs: profile.sdgs.toReversed(),
  ways: profile.ways?.toReversed(),
  languages: profile.languages.toReversed(),
});

// As the API gives an organisation: it must be a Profile without a word changed.
const organisation = {
  id: "org_nieppe",
  name: "Ville de Nieppe",
  side: "north" as const,
  kind: "local_authority" as const,
  place: { country: "FR", town: "Nieppe", lat: 50.7, lon: 2.83 },
  languages: ["fr"],
  sdgs: [6, 11],
  summary: "",
  capacity: 2,
  offers: [{ skill: "water.supply.hand_pumps", level: 3 as const }],
  needs: [{ skill: "culture.heritage.oral_history", priority: 2 as const, context: "Pour nos écoles." }],
  state: "published" as const,
  version: 4,
};
const town: Profile = organisation;
const podor: Profile = {
  id: "org_podor",
  side: "south",
  kind: "local_authority",
  languages: ["fr", "ff"],
  sdgs: [6, 4, 13],
  offers: [{ skill: "culture.heritage.storytelling", level: 2 }],
  needs: [
    { skill: "water.supply", priority: 3 },
    { skill: "waste.sorting.composting", priority: 1 },
    { skill: "energy.solar.kiosks", priority: 3, open: false },
  ],
};

describe("by hand", () => {
  const match = score(town, podor);

  test("the covers, and what is missing", () => {
    expect(match.covers.gives).toBe(0.525); // 3 · 0.7 / 4
    expect(match.covers.receives).toBe(0.32);
    expect(match.oneWay).toBe(false);
    expect(match.missing.gives).toEqual([{ skill: "waste.sorting.composting", priority: 1 }]);
    expect(match.missing.receives).toEqual([]);
    expect(match.missing.context).toEqual(["tie", "experience", "ways"]);
  });

  test("what is missing comes by priority, then by name", () => {
    const needs = [
      { skill: "energy.solar.kiosks", priority: 1 as const },
      { skill: "youth.sport.clubs", priority: 3 as const },
      { skill: "waste.sorting.composting", priority: 3 as const },
    ];
    expect(score(town, { ...podor, needs }).missing.gives.map((need) => need.skill)).toEqual([
      "waste.sorting.composting",
      "youth.sport.clubs",
      "energy.solar.kiosks",
    ]);
  });

  test("each direction names the need, the offer that meets it and how nearly", () => {
    expect(match.gives).toMatchObject([
      { code: "own_theme", skill: "water.supply", by: "water.supply.hand_pumps", level: 3, priority: 3, value: 0.7 },
    ]);
    expect(match.receives).toMatchObject([
      { code: "same_theme", skill: "culture.heritage.oral_history", by: "culture.heritage.storytelling", value: 0.32 },
    ]);
    expect(match.gives[0]?.points).toBeCloseTo((70 * 2 * 0.525 * 0.32) / 0.845 / 2, 8);
    expect(match.receives[0]?.points).toBeCloseTo((70 * 2 * 0.525 * 0.32) / 0.845 / 2, 8);
  });

  test("the context says what is shared", () => {
    expect(match.context.map(({ code, shared, value }) => ({ code, shared, value }))).toEqual([
      { code: "sdgs", shared: ["6"], value: 0.5 },
      { code: "themes", shared: ["culture.heritage", "water.supply"], value: 1 },
      { code: "kindred", shared: undefined, value: 1 },
      { code: "dates", shared: undefined, value: 1 },
    ]);
    expect(match.context.map((part) => part.points)).toEqual([3, 6, 3, 3].map((points) => expect.closeTo(points, 8)));
  });

  test("a pair that meets every need and shares everything has 100", () => {
    const bring = [{ skill: "a.b.c", level: 3 as const }];
    const seek = [{ skill: "a.b.c", priority: 1 as const }];
    const one: Profile = { ...town, sdgs: [6], offers: bring, needs: seek, ways: ["remote"], pastPartnerships: 2 };
    expect(score(one, { ...one, id: "org_twin", ties: [one.id], pastPartnerships: 0 }).score).toBe(100);
  });
});

describe("one way, and nothing", () => {
  const silent: Profile = { ...podor, offers: [] };

  test("one way: no points for giving alone, yet the value tells how well it is met", () => {
    const match = score(town, silent);
    expect(match.oneWay).toBe(true);
    expect(match.gives).toMatchObject([{ value: 0.7, points: 0 }]);
    expect(match.receives).toEqual([]);
    expect(match.score).toBe(sumOf(match.context));
    expect(score(silent, town).oneWay).toBe(true);
  });

  test("nothing exchanged is not one way", () => {
    const match = score({ ...town, offers: [] }, silent);
    expect(match).toMatchObject({ oneWay: false, covers: { gives: 0, receives: 0 }, gives: [], receives: [] });
  });
});

describe("for any two profiles and any weights", () => {
  const forAll = (check: (a: Profile, b: Profile, weights: typeof DEFAULT_WEIGHTS) => void) =>
    fc.assert(
      fc.property(pairArbitrary, weightsArbitrary, ([a, b], weights) => {
        check(a, b, weights);
      }),
      { numRuns: 500 },
    );

  test("the score is the formula, within 0..100", () =>
    forAll((a, b, weights) => {
      const match = score(a, b, weights);
      expect(Math.abs(match.score - naiveScore(a, b, weights))).toBeLessThan(1e-9);
      expect(match.score).toBeGreaterThanOrEqual(0);
      expect(match.score).toBeLessThanOrEqual(100);
    }));

  test("the parts add up to it exactly, in any order, and none takes away", () =>
    forAll((a, b, weights) => {
      const match = score(a, b, weights);
      expect(sumOf(partsOf(match))).toBe(match.score);
      expect(sumOf(partsOf(match).toReversed())).toBe(match.score);
      for (const part of partsOf(match)) {
        expect(part.points).toBeGreaterThanOrEqual(0);
        expect(part.value).toBeGreaterThan(0);
        expect(part.value).toBeLessThanOrEqual(1);
      }
    }));

  test("swapping the two swaps the directions and nothing else", () =>
    forAll((a, b, weights) => {
      const [there, back] = [score(a, b, weights), score(b, a, weights)];
      expect(back.score).toBe(there.score);
      expect(back.oneWay).toBe(there.oneWay);
      expect(back.covers).toEqual({ gives: there.covers.receives, receives: there.covers.gives });
      expect(back.gives.map((part) => [part.skill, part.value])).toEqual(
        there.receives.map((part) => [part.skill, part.value]),
      );
      expect(Math.abs(sumOf(back.gives) - sumOf(there.gives))).toBeLessThan(1e-9);
    }));

  test("reciprocity is the harmonic mean, half of it to each direction, by priority and value within one", () =>
    forAll((a, b) => {
      const only = score(a, b, { ...DEFAULT_WEIGHTS, reciprocity: 1, context: 0 });
      const covers = { gives: naiveCovers(a.offers, b.needs), receives: naiveCovers(b.offers, a.needs) };
      expect(only.covers.gives).toBeCloseTo(covers.gives, 12);
      expect(only.score).toBeCloseTo(100 * naiveReciprocity(covers.gives, covers.receives), 8);
      for (const parts of [only.gives, only.receives]) {
        const whole = parts.reduce((sum, part) => sum + (part.priority ?? 0) * part.value, 0);
        for (const part of parts) {
          expect(part.points).toBeCloseTo((only.score / 2) * (((part.priority ?? 0) * part.value) / whole), 8);
        }
      }
    }));

  test("every open need is met or missing, once; closed ones count for nothing", () =>
    forAll((a, b, weights) => {
      const match = score(a, b, weights);
      const named = [...match.gives, ...match.missing.gives].map((part) => part.skill);
      expect(named.sort()).toEqual(
        b.needs
          .filter((need) => need.open !== false)
          .map((need) => need.skill)
          .sort(),
      );
      const onlyOpen = (profile: Profile) => ({ ...profile, needs: profile.needs.filter((n) => n.open !== false) });
      expect(score(onlyOpen(a), onlyOpen(b), weights)).toEqual(match);
    }));

  test("the order of lists means nothing", () =>
    forAll((a, b, weights) => expect(score(reversed(a), reversed(b), weights)).toEqual(score(a, b, weights))));

  test("weights count by their proportions", () =>
    forAll((a, b, { reciprocity, context, components }) => {
      const doubled = { reciprocity: 4 * reciprocity, context: 4 * context, components };
      expect(score(a, b, doubled).score).toBe(score(a, b, { reciprocity, context, components }).score);
    }));
});

test("one more offer, or a higher level, never covers less", () => {
  fc.assert(
    fc.property(pairArbitrary, skillArbitrary, fc.constantFrom(1, 2, 3), ([a, b], skill, level) => {
      const before = score(a, b).covers.gives;
      expect(score({ ...a, offers: [...a.offers, { skill, level }] }, b).covers.gives).toBeGreaterThanOrEqual(before);
      const raised = a.offers.map((offer) => ({ ...offer, level: offer.level === 1 ? (2 as const) : (3 as const) }));
      expect(score({ ...a, offers: raised }, b).covers.gives).toBeGreaterThanOrEqual(before);
    }),
  );
});
