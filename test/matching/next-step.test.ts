// The next step: true to the score, the best there is, and the same every time.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, changesFor, effort, withChange } from "../../worker/matching/change.ts";
import { bestNextStep, LEAST_GAIN, nextStep } from "../../worker/matching/next-step.ts";
import type { Profile } from "../../worker/matching/profile.ts";
import { score } from "../../worker/matching/score.ts";
import { DEFAULT_WEIGHTS, type Weights } from "../../worker/matching/weights.ts";
import { pairArbitrary, profileArbitrary, weightsArbitrary } from "../support/profile-arbitrary.ts";

const town: Profile = {
  id: "org_town",
  side: "north",
  kind: "local_authority",
  languages: ["fr"],
  sdgs: [],
  offers: [{ skill: "water.supply.wells", level: 2 }],
  needs: [],
};
const village: Profile = {
  ...town,
  id: "org_village",
  side: "south",
  offers: [{ skill: "culture.heritage.tales", level: 3 }],
  needs: [{ skill: "water.supply.wells", priority: 3 }],
};

const canTalk = (a: Profile, b: Profile) => a.languages.some((language) => b.languages.includes(language));
const shown = (a: Profile, b: Profile, weights: Weights) => (canTalk(a, b) ? score(a, b, weights).score : 0);

describe("by hand", () => {
  test("one way: a need for what the other offers makes it reciprocal", () => {
    const step = nextStep(town, village);
    expect(step).toMatchObject({ code: "add_need", skill: "culture.heritage.tales", priority: 2, match: village.id });
    expect(step?.from).toBe(score(town, village).score);
    expect(step?.to).toBeGreaterThan(60);
  });

  test("an unmet need: an offer, at the least level that helps", () => {
    const seeker: Profile = { ...village, needs: [{ skill: "energy.solar.kiosks", priority: 3 }] };
    const reader: Profile = { ...town, needs: [{ skill: "culture.heritage.tales", priority: 1 }] };
    expect(nextStep(reader, seeker)).toMatchObject({ code: "add_offer", skill: "energy.solar.kiosks", level: 1 });
  });

  test("everything met: a higher level", () => {
    const reader: Profile = { ...town, needs: [{ skill: "culture.heritage.tales", priority: 1 }] };
    expect(nextStep(reader, village)).toMatchObject({ code: "raise_level", skill: "water.supply.wells", level: 3 });
  });

  test("levels rise one at a time", () => {
    const reader: Profile = {
      ...town,
      offers: [{ skill: "water.supply.wells", level: 1 }],
      needs: [{ skill: "culture.heritage.tales", priority: 1 }],
    };
    expect(nextStep(reader, village)).toMatchObject({ code: "raise_level", skill: "water.supply.wells", level: 2 });
  });

  test("nothing left to exchange better: goals, then ways", () => {
    const reader: Profile = {
      ...town,
      offers: [{ skill: "water.supply.wells", level: 3 }],
      needs: [{ skill: "culture.heritage.tales", priority: 1 }],
      sdgs: [1],
    };
    const other: Profile = { ...village, sdgs: [13, 6], ways: ["training", "remote"] };
    expect(nextStep(reader, other)).toMatchObject({ code: "add_sdg", sdg: 6 });
    expect(nextStep({ ...reader, sdgs: [6, 13] }, other)).toMatchObject({ code: "add_way", way: "remote" });
    expect(nextStep({ ...reader, sdgs: [6, 13], ways: ["remote", "training"] }, other)).toBeNull();
  });

  test("no shared language: the pair is shut, and only a language opens it", () => {
    const other: Profile = { ...village, languages: ["wo", "ar", "en"] };
    const step = nextStep(town, other);
    expect(step).toMatchObject({ code: "add_language", language: "en", from: 0 });
    expect(step?.to).toBe(score(town, other).score);
    expect(nextStep(town, { ...village, languages: [] })).toBeNull();
  });

  test("a need once closed is not suggested again", () => {
    const settled: Profile = { ...town, needs: [{ skill: "culture.heritage.tales", priority: 1, open: false }] };
    expect(nextStep(settled, village)?.code).not.toBe("add_need");
  });

  test("the best match decides, not each one", () => {
    const far: Profile = {
      ...village,
      id: "org_far",
      offers: [],
      needs: [{ skill: "energy.solar.kiosks", priority: 1 }],
    };
    const step = bestNextStep(town, [far, village]);
    expect(step).toMatchObject({ code: "add_need", skill: "culture.heritage.tales", match: village.id });
    expect(step?.from).toBe(score(town, village).score);
    expect(bestNextStep(town, [])).toBeNull();
  });

  test("weights are checked", () => {
    expect(() => nextStep(town, village, { ...DEFAULT_WEIGHTS, context: -1 })).toThrow(RangeError);
  });
});

/** Every change tried on the whole profile, the slow way. */
function naiveBest(a: Profile, candidates: readonly Profile[], weights: Weights): number {
  const best = (profile: Profile) => Math.max(0, ...candidates.map((b) => shown(profile, b, weights)));
  const rates = changesFor(a, candidates).map((change) => ({ gain: best(withChange(a, change)) - best(a), change }));
  return Math.max(
    0,
    ...rates.filter(({ gain }) => gain >= LEAST_GAIN).map(({ gain, change }) => gain / effort(change)),
  );
}

/** What a step changes, without what it brings. */
function changeOf(step: NonNullable<ReturnType<typeof nextStep>>): Change {
  const { from: _from, to: _to, match: _match, ...change } = step;
  return change;
}

test("for any pair: `from` and `to` are what the score gives before and after, and nothing beats it", () => {
  fc.assert(
    fc.property(pairArbitrary, weightsArbitrary, ([a, b], weights) => {
      const step = nextStep(a, b, weights);
      expect(step === null ? 0 : (step.to - step.from) / effort(step)).toBe(naiveBest(a, [b], weights));
      if (step === null) return;
      expect(step.from).toBe(shown(a, b, weights));
      expect(step.to).toBe(score(withChange(a, changeOf(step)), b, weights).score);
      expect(step.to - step.from).toBeGreaterThanOrEqual(LEAST_GAIN);
    }),
    { numRuns: 500 },
  );
});

test("for any candidates: the best of a's matches, before and after, whatever their order", () => {
  const others = fc.uniqueArray(profileArbitrary(), { maxLength: 4, selector: (profile) => profile.id });
  fc.assert(
    fc.property(profileArbitrary({ id: "org_self" }), others, weightsArbitrary, (a, candidates, weights) => {
      const step = bestNextStep(a, candidates, weights);
      expect(step === null ? 0 : (step.to - step.from) / effort(step)).toBe(naiveBest(a, candidates, weights));
      expect(bestNextStep(a, candidates.toReversed(), weights)).toEqual(step);
      if (step === null) return;
      const changed = withChange(a, changeOf(step));
      expect(step.from).toBe(Math.max(...candidates.map((b) => shown(a, b, weights))));
      expect(step.to).toBe(Math.max(...candidates.map((b) => shown(changed, b, weights))));
      expect(candidates.filter((b) => shown(changed, b, weights) === step.to).map((b) => b.id)).toContain(step.match);
    }),
    { numRuns: 300 },
  );
});

test("a step touches only what it names", () => {
  fc.assert(
    fc.property(pairArbitrary, ([a, b]) => {
      for (const change of changesFor(a, [b])) {
        const before = structuredClone(a);
        const after = withChange(a, change);
        expect(a).toEqual(before);
        const changed = (Object.keys(after) as (keyof Profile)[]).filter(
          (key) => JSON.stringify(after[key]) !== JSON.stringify(a[key]),
        );
        expect(changed).toHaveLength(1);
      }
    }),
  );
});
