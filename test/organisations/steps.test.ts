// Which steps are done and which comes next; forms that lose nothing between showing and saving.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Organisation, OrganisationPatch } from "../../schema/contract/organisations.ts";
import { PROFILE_STEPS, type StepState, type StepStates } from "../../schema/contract/profile-steps.ts";
import { missingToPublish } from "../../worker/organisations/rules.ts";
import { fingerprint, STEP_FORMS, type StepForm } from "../../worker/organisations/step-forms.ts";
import { nextStep, stepStates } from "../../worker/organisations/steps.ts";

const offers: Organisation["offers"] = [{ skill: "water.supply", level: 2 }];
const need = (open: boolean): Organisation["needs"][number] => ({
  skill: "water.supply",
  priority: 1,
  context: "",
  open,
});

const organisation: fc.Arbitrary<Organisation> = fc.record({
  id: fc.constant("org_1"),
  name: fc.constantFrom("", "Les Amis"),
  kind: fc.constantFrom("association", "school"),
  side: fc.constantFrom("north", "south"),
  place: fc.record({
    country: fc.constantFrom("", "SN", "FR"),
    town: fc.constantFrom("", "Matam"),
    lat: fc.constantFrom(null, 15.65, -3),
    lon: fc.constantFrom(null, -13.25, 0),
  }),
  languages: fc.subarray(["fr", "wo"] as const),
  sdgs: fc.subarray([1, 6, 17] as const),
  ways: fc.subarray(["remote", "training"] as const),
  summary: fc.constantFrom("", "Bonjour."),
  capacity: fc.integer({ min: 1, max: 50 }),
  load: fc.nat(3),
  founded: fc.constantFrom(null, 1998),
  pastPartnerships: fc.nat(3),
  institutions: fc.constantFrom("", "La commune."),
  civilSociety: fc.constant(""),
  beneficiaries: fc.constantFrom("", "Elles votent."),
  availableFrom: fc.constantFrom(null, "2027-01-01"),
  availableUntil: fc.constantFrom(null, "2028-01-01"),
  offers: fc.constantFrom([], offers),
  needs: fc.constantFrom([], [need(true)], [need(false)]),
  state: fc.constant("draft"),
  visibility: fc.constantFrom("public", "network"),
  version: fc.constant(1),
}) as fc.Arbitrary<Organisation>;

test("a step is needed exactly while publishing is refused", () => {
  fc.assert(
    fc.property(organisation, fc.boolean(), (one, reachable) => {
      const needed = Object.values(stepStates(one, reachable)).includes("todo");
      expect(needed).toBe(missingToPublish(one).length > 0);
    }),
  );
});

test("going on from step to step meets every step left, once, in order, and ends", () => {
  const states = fc.tuple(...PROFILE_STEPS.map(() => fc.constantFrom<StepState>("done", "todo", "optional")));
  fc.assert(
    fc.property(states, fc.subarray([...PROFILE_STEPS]), (values, open) => {
      const all = Object.fromEntries(PROFILE_STEPS.map((step, at) => [step, values[at]])) as unknown as StepStates;
      const met: string[] = [];
      let step = nextStep(all, "identity", open);
      while (step) {
        met.push(step);
        step = nextStep(all, step, open);
      }
      expect(met).toEqual(PROFILE_STEPS.slice(1).filter((one) => open.includes(one) && all[one] !== "done"));
    }),
  );
});

test.each(Object.keys(STEP_FORMS) as (keyof typeof STEP_FORMS)[])("%s: sent back as shown, nothing changes", (step) => {
  const form: StepForm = STEP_FORMS[step];
  fc.assert(
    fc.property(organisation, (one) => {
      const patch = OrganisationPatch.safeParse(form.patch(form.shows(one)));
      if (step === "identity" && one.name === "") return;
      expect(patch.error).toBeUndefined();
      const shown = { ...one, ...patch.data, place: { ...one.place, ...patch.data?.place } } as Organisation;
      expect(form.shows(shown)).toEqual(form.shows(one));
      if (one.place.country !== "") expect(shown).toEqual(one);
    }),
  );
});

test("numbers are read as people write them, and what is none is left to be refused", () => {
  const place = (lat: string) => STEP_FORMS.place.patch({ "place.lat": [lat] }).place.lat;
  expect([place("16,03"), place("−16.5"), place(" 3 "), place("")]).toEqual([16.03, -16.5, 3, null]);
  expect(place("seize")).toBe("seize");
});

test("two forms have one fingerprint only when they show the same", () => {
  const values = fc.dictionary(fc.string({ maxLength: 4 }), fc.array(fc.string({ maxLength: 4 }), { maxLength: 3 }));
  fc.assert(
    fc.property(values, values, (a, b) => {
      expect(fingerprint(a) === fingerprint(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});
