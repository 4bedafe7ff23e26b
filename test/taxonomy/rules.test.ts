// Ids made from names, and names that would be told apart by nobody.
import fc from "fast-check";
import { expect, test } from "vitest";
import { kindOf, slugOf, takenIn } from "../../worker/taxonomy/rules.ts";

test.each([
  ["Hand pump repair", "hand_pump_repair"],
  ["Digging & cleaning wells", "digging_cleaning_wells"],
  ["Users’ committees", "users_committees"],
  ["  Église, école — café  ", "eglise_ecole_cafe"],
  ["مياه", ""],
])("%s becomes %s", (label, slug) => {
  expect(slugOf(label)).toBe(slug);
});

test("any slug is short and made of small letters, digits and single underscores", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (label) => {
      const slug = slugOf(label);
      expect(slug).toMatch(/^([a-z0-9]+(_[a-z0-9]+)*)?$/);
      expect(slug.length).toBeLessThanOrEqual(50);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});

test("the depth of an id is its kind", () => {
  expect(["water", "water.supply", "water.supply.wells"].map(kindOf)).toEqual(["domain", "theme", "skill"]);
});

test("a name is taken whatever its capitals, in each language by itself, and never by oneself", () => {
  const wells = { id: "w", label: { fr: "Puits", en: "Wells" } };
  expect(takenIn([wells], { id: "x", label: { fr: "puits", en: "Pumps" } })).toEqual(["fr"]);
  expect(takenIn([wells], { id: "x", label: { fr: "Pompes", en: "WELLS" } })).toEqual(["en"]);
  expect(takenIn([wells], { id: "w", label: { fr: "Puits", en: "Wells" } })).toEqual([]);
});
