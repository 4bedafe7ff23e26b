// Each gate shuts for its own reason and for no other.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Facts, GATE_CODES, type GateCode, gates, shortlistGates } from "../../worker/matching/gates.ts";
import type { Profile } from "../../worker/matching/profile.ts";
import { score } from "../../worker/matching/score.ts";
import { profileArbitrary } from "../support/profile-arbitrary.ts";

const clear: Facts = { partners: false, declinedWithin12Months: false, forbidden: false, pending: false };
const town: Profile = {
  id: "org_a",
  side: "north",
  kind: "local_authority",
  languages: ["fr", "nl"],
  sdgs: [],
  offers: [{ skill: "water.supply.wells", level: 2 }],
  needs: [],
};
const village: Profile = {
  ...town,
  id: "org_b",
  side: "south",
  languages: ["wo", "fr"],
  offers: [],
  needs: [{ skill: "water.supply.wells", priority: 2 }],
};

test("two published organisations that can talk to each other are open", () => {
  expect(gates(town, village, clear)).toEqual([]);
  expect(shortlistGates(town, village, clear)).toEqual([]);
});

describe("each code alone", () => {
  test.each<[GateCode, Partial<Profile>, Partial<Profile>, Partial<Facts>]>([
    ["same_organisation", {}, { id: "org_a", side: "north" }, {}],
    ["same_side", {}, { side: "north" }, {}],
    ["no_shared_language", { languages: ["nl"] }, {}, {}],
    ["no_shared_language", {}, { languages: [] }, {}],
    ["not_published_a", { state: "draft" }, {}, {}],
    ["not_published_b", {}, { state: "draft" }, {}],
    ["paused_a", { state: "paused" }, {}, {}],
    ["paused_b", {}, { state: "paused" }, {}],
    ["not_available_a", { availableUntil: "2026-02-28" }, {}, { today: "2026-03-01" }],
    ["not_available_b", {}, { availableUntil: "2026-02-28" }, { today: "2026-03-01" }],
    ["capacity_full_a", { capacity: 2, load: 2 }, {}, {}],
    ["capacity_full_a", {}, {}, { loadA: 1 }],
    ["capacity_full_b", {}, { capacity: 0 }, {}],
    ["capacity_full_b", {}, { capacity: 3, load: 1 }, { loadB: 3 }],
    ["already_partners", {}, {}, { partners: true }],
    ["pending", {}, {}, { pending: true }],
    ["declined_recently", {}, {}, { declinedWithin12Months: true }],
    ["forbidden", {}, {}, { forbidden: true }],
  ])("%s", (code, a, b, facts) => {
    expect(gates({ ...town, ...a }, { ...village, ...b }, { ...clear, ...facts })).toEqual([code]);
  });
});

test("what does not shut", () => {
  const untilToday = { ...town, availableUntil: "2026-03-01" };
  expect(gates(untilToday, village, { ...clear, today: "2026-03-01" })).toEqual([]);
  expect(gates(untilToday, village, clear)).toEqual([]);
  expect(gates({ ...town, availableFrom: "2026-09-01" }, village, { ...clear, today: "2026-03-01" })).toEqual([]);
  expect(gates({ ...town, capacity: 2, load: 5 }, village, { ...clear, loadA: 1 })).toEqual([]);
});

test("nothing exchanged shuts the shortlist, not the proposal", () => {
  const other = { ...village, needs: [] };
  expect(gates(town, other, clear)).toEqual([]);
  expect(shortlistGates(town, other, clear)).toEqual(["nothing_exchanged"]);
});

const factsArbitrary: fc.Arbitrary<Facts> = fc.record(
  {
    partners: fc.boolean(),
    declinedWithin12Months: fc.boolean(),
    forbidden: fc.boolean(),
    pending: fc.boolean(),
    loadA: fc.nat(3),
    loadB: fc.nat(3),
    today: fc.constantFrom("2026-03-01", "2027-01-01"),
  },
  { requiredKeys: ["partners", "declinedWithin12Months", "forbidden", "pending"] },
);

test("for any pair: known codes, each once, in order, mirrored when the two are swapped", () => {
  const mirror = (code: string) => code.replace(/_[ab]$/, (end) => (end === "_a" ? "_b" : "_a"));
  fc.assert(
    fc.property(profileArbitrary(), profileArbitrary(), factsArbitrary, (a, b, facts) => {
      const shut = shortlistGates(a, b, facts);
      expect(shut).toEqual(GATE_CODES.filter((code) => shut.includes(code)));
      const back = shortlistGates(b, a, { ...facts, loadA: facts.loadB, loadB: facts.loadA });
      expect(back.map(mirror).sort()).toEqual([...shut].sort());
      const { gives, receives } = score(a, b).covers;
      expect(shut.includes("nothing_exchanged")).toBe(gives === 0 && receives === 0);
    }),
    { numRuns: 500 },
  );
});
