// The rules of a profile, by example and by property.
import fc from "fast-check";
import { expect, test } from "vitest";
import { COUNTRIES } from "../../schema/countries.ts";
import { ORGANISATION_STATES, SIDES, VISIBILITIES } from "../../schema/vocabulary.ts";
import {
  maySee,
  merged,
  type Profile,
  problemsOf,
  proposedSide,
  skillProblems,
} from "../../worker/organisations/rules.ts";

const profile = (change: Partial<Profile> = {}): Profile => ({
  ...{ name: "Les Amis", kind: "association", side: "south", summary: "", capacity: 1, founded: null },
  place: { country: "SN", town: "Matam", lat: null, lon: null },
  ...{ languages: [], sdgs: [], ways: [], pastPartnerships: 0, institutions: "", civilSociety: "", beneficiaries: "" },
  ...{ availableFrom: null, availableUntil: null, visibility: "public" },
  ...change,
});

const country = fc.constantFrom(...COUNTRIES.map((one) => one.iso2));

test("the side follows the country while it is the one proposed, and never once another was chosen", () => {
  fc.assert(
    fc.property(country, country, fc.constantFrom(...SIDES), (from, to, side) => {
      const before = profile({ side, place: { country: from, town: "", lat: null, lon: null } });
      const after = merged(before, { place: { country: to } });
      expect(after.side).toBe(side === proposedSide(from) ? proposedSide(to) : side);
      expect(merged(before, { place: { country: to }, side }).side).toBe(side);
    }),
  );
});

test("a draft without a country takes the side of its first one", () => {
  const before = profile({ side: "north", place: { country: "", town: "", lat: null, lon: null } });
  expect(merged(before, { place: { country: "ML" } }).side).toBe("south");
  expect(merged(before, { summary: "x" }).side).toBe("north");
});

test("what a patch leaves out stays, an empty one changes nothing, a null is a value", () => {
  const before = profile({ founded: 1998, place: { country: "SN", town: "Matam", lat: 15, lon: -13 } });
  expect(merged(before, {})).toEqual(before);
  expect(merged(before, { summary: undefined })).toEqual(before);
  expect(merged(before, { founded: null, place: { lat: null, lon: null } })).toEqual({
    ...before,
    founded: null,
    place: { country: "SN", town: "Matam", lat: null, lon: null },
  });
});

test("dates are in order when the last day is not before the first", () => {
  const day = fc.date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [availableFrom, availableUntil] = [a, b].map((date) => date.toISOString().slice(0, 10)) as [string, string];
      const problems = problemsOf(profile({ availableFrom, availableUntil }));
      expect(problems.length === 0).toBe(availableFrom <= availableUntil);
    }),
  );
  expect(problemsOf(profile({ availableUntil: "2026-01-01" }))).toEqual([]);
});

test("seeing: more rights never hide what fewer show, and a draft is for insiders", () => {
  const relation = fc.record({ signedIn: fc.boolean(), inside: fc.boolean(), linked: fc.boolean() });
  fc.assert(
    fc.property(
      fc.constantFrom(...ORGANISATION_STATES),
      fc.constantFrom(...VISIBILITIES),
      relation,
      (state, visibility, who) => {
        const seen = maySee({ state, visibility }, who);
        for (const right of ["signedIn", "inside", "linked"] as const) {
          if (seen) expect(maySee({ state, visibility }, { ...who, [right]: true })).toBe(true);
        }
        const shut = state === "draft" || state === "suspended";
        if (shut) expect(seen).toBe(who.inside);
        if (visibility === "coordinators") expect(seen).toBe(who.inside || (who.linked && !shut));
      },
    ),
  );
});

test("a list has one error a row at most, and none exactly when every row is known, current and named once", () => {
  const labels = new Map([
    ["a.b.known", { retired: false }],
    ["a.b.other", { retired: false }],
    ["a.b.gone", { retired: true }],
  ]);
  const skill = fc.constantFrom("a.b.known", "a.b.other", "a.b.gone", "a.b.never");
  fc.assert(
    fc.property(fc.array(skill, { maxLength: 6 }), fc.uniqueArray(skill), (ids, before) => {
      const held = new Set<string>(before);
      const problems = skillProblems(
        ids.map((id) => ({ skill: id })),
        { labels, held },
      );
      const good = (id: string) => labels.has(id) && (!labels.get(id)?.retired || held.has(id));
      expect(problems.length === 0).toBe(ids.every(good) && new Set(ids).size === ids.length);
      expect(new Set(problems.map((problem) => problem.field)).size).toBe(problems.length);
    }),
  );
});
