// The seven components of the context, one by one.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KINDS } from "../../schema/vocabulary.ts";
import { contextOf, kindred } from "../../worker/matching/context.ts";
import type { Profile } from "../../worker/matching/profile.ts";
import { pairArbitrary } from "../support/profile-arbitrary.ts";
import { naiveContext } from "../support/score-oracle.ts";

const base = { kind: "association", languages: [], sdgs: [], offers: [], needs: [] } as const;
const component = (code: keyof ReturnType<typeof contextOf>, a: Partial<Profile>, b: Partial<Profile>) =>
  contextOf({ ...base, id: "org_a", side: "north", ...a }, { ...base, id: "org_b", side: "south", ...b })[code];

test("sdgs and ways: what is shared over the shorter list, nothing for an empty one, a repeat counts once", () => {
  expect(component("sdgs", { sdgs: [6, 4] }, { sdgs: [6, 11, 13] })).toBe(0.5);
  expect(component("sdgs", { sdgs: [6, 6, 4] }, { sdgs: [6] })).toBe(1);
  expect(component("sdgs", { sdgs: [] }, { sdgs: [] })).toBe(0);
  expect(component("ways", { ways: ["remote", "training"] }, { ways: ["training", "volunteers"] })).toBe(0.5);
  expect(component("ways", {}, { ways: ["training"] })).toBe(0);
});

test("themes: those of offers and of open needs", () => {
  const a: Partial<Profile> = {
    offers: [{ skill: "water.supply.wells", level: 1 }],
    needs: [{ skill: "water.supply", priority: 1 }],
  };
  const b: Partial<Profile> = { offers: [{ skill: "water.supply.pumps", level: 1 }] };
  expect(component("themes", a, b)).toBe(1);
  expect(component("themes", { needs: [{ skill: "water.supply", priority: 1, open: false }] }, b)).toBe(0);
});

test("kindred kinds", () => {
  expect(kindred("school", "school")).toBe(1);
  expect(kindred("school", "training_centre")).toBe(0.5);
  expect(kindred("institution", "local_authority")).toBe(0.5);
  expect(kindred("cooperative", "association")).toBe(0.5);
  expect(kindred("school", "health")).toBe(0);
  expect(kindred("other", "other")).toBe(0);
  for (const a of KINDS) for (const b of KINDS) expect(kindred(a, b)).toBe(kindred(b, a));
});

test("tie: named by either", () => {
  expect(component("tie", { ties: ["org_b"] }, {})).toBe(1);
  expect(component("tie", {}, { ties: ["org_x", "org_a"] })).toBe(1);
  expect(component("tie", { ties: ["org_x"] }, { ties: ["org_x"] })).toBe(0);
});

test.each([
  [0, 0, 0],
  [0, 1, 0.5],
  [1, 1, 0.5],
  [0, 2, 1],
  [1, 2, 0.5],
  [2, 5, 0.5],
])("experience: %d and %d past partnerships give %d", (mine, theirs, expected) => {
  expect(component("experience", { pastPartnerships: mine }, { pastPartnerships: theirs })).toBe(expected);
  expect(component("experience", { pastPartnerships: theirs }, { pastPartnerships: mine })).toBe(expected);
});

describe("dates", () => {
  const summer = { availableFrom: "2026-06-01", availableUntil: "2026-08-31" };
  test.each<[string, Partial<Profile>, Partial<Profile>, number]>([
    ["nobody names any", {}, {}, 1],
    ["one open-ended", summer, { availableFrom: null, availableUntil: null }, 1],
    ["a single day in common", summer, { availableFrom: "2026-08-31" }, 1],
    ["the day after", summer, { availableFrom: "2026-09-01" }, 0],
    ["the day before", summer, { availableUntil: "2026-05-31" }, 0],
    ["a window that ends before it starts", { availableFrom: "2026-09-01", availableUntil: "2026-01-01" }, {}, 0],
  ])("%s", (_, a, b, expected) => {
    expect(component("dates", a, b)).toBe(expected);
    expect(component("dates", b, a)).toBe(expected);
  });
});

test("the same whichever comes first, within [0, 1], and as written a second time", () => {
  fc.assert(
    fc.property(pairArbitrary, ([a, b]) => {
      const context = contextOf(a, b);
      expect(contextOf(b, a)).toEqual(context);
      expect(naiveContext(a, b)).toEqual(context);
      expect(Object.values(context).every((value) => value >= 0 && value <= 1)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
