// How near two skills stand, and what a level is worth.
import fc from "fast-check";
import { expect, test } from "vitest";
import { quality, similarity, themeOf } from "../../worker/matching/similarity.ts";
import { skillArbitrary } from "../support/profile-arbitrary.ts";

test.each([
  ["water.supply.hand_pumps", "water.supply.hand_pumps", 1],
  ["water.supply", "water.supply", 1],
  ["water.supply.hand_pumps", "water.supply", 0.7],
  ["water.supply", "water.supply.hand_pumps", 0.7],
  ["water.supply.hand_pumps", "water.supply.wells", 0.4],
  ["water.supply.hand_pumps", "water.waste.hand_pumps", 0],
  ["water.supply", "water.waste", 0],
  ["water.supply.hand_pumps", "water", 0],
  ["water.supply", "water", 0],
  ["water.supply", "water.supply_chain.lorries", 0],
  ["water.supply.pumps", "water.supply.pumps_by_hand", 0.4],
])("%s and %s: %d", (s, t, expected) => {
  expect(similarity(s, t)).toBe(expected);
  expect(similarity(t, s)).toBe(expected);
});

test("the theme of a skill, a theme and a domain", () => {
  expect(["water.supply.hand_pumps", "water.supply", "water"].map(themeOf)).toEqual([
    "water.supply",
    "water.supply",
    "water",
  ]);
});

test("what a level is worth", () => {
  expect([quality(1), quality(2), quality(3)]).toEqual([0.6, 0.8, 1]);
});

test("similarity is 1 with itself only, and something within a theme only", () => {
  fc.assert(
    fc.property(skillArbitrary, skillArbitrary, (s, t) => {
      expect(similarity(s, t)).toBe(similarity(t, s));
      expect(similarity(s, t) === 1).toBe(s === t);
      const theme = (id: string) => id.split(".").slice(0, 2).join(".");
      expect(similarity(s, t) > 0).toBe(theme(s) === theme(t));
    }),
  );
});
