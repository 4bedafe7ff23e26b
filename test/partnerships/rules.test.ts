// What an agreement lacks, and who may do what at each stage: for every agreement there can be.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KINDS, MISSING_CODES, PARTICIPANT_ROLES } from "../../schema/vocabulary.ts";
import {
  AGREEING,
  authoritiesOf,
  type Facts,
  MAY,
  missing,
  refusedTo,
  STAGES,
  type Stage,
  stageOf,
} from "../../worker/partnerships/rules.ts";

const ids = (prefix: string, most: number) => Array.from({ length: most }, (_, at) => `${prefix}${at}`);
const ORGANISATIONS = ids("o", 4);
const PEOPLE = ids("p", 6);

const facts: fc.Arbitrary<Facts> = fc.record({
  organisations: fc.uniqueArray(fc.record({ id: fc.constantFrom(...ORGANISATIONS), kind: fc.constantFrom(...KINDS) }), {
    selector: ({ id }) => id,
    minLength: 2,
  }),
  participants: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...PEOPLE),
      role: fc.constantFrom(...PARTICIPANT_ROLES),
      organisation: fc.constantFrom(null, ...ORGANISATIONS),
    }),
    { selector: ({ id }) => id },
  ),
  steps: fc
    .array(fc.uniqueArray(fc.constantFrom(...PEOPLE)), { maxLength: 4 })
    .map((all) => all.map((participants, at) => ({ id: `s${at}`, participants }))),
  waived: fc.uniqueArray(fc.constantFrom(...MISSING_CODES)),
});

const roleOf = ({ participants }: Facts, id: string) => participants.find((one) => one.id === id)?.role;

describe("what is missing", () => {
  test("is said exactly where it is missing, and nowhere else", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const told = missing({ ...given, waived: [] });
        const inStep = (at: number, ...roles: string[]) =>
          (given.steps[at]?.participants ?? []).some((id) => roles.includes(roleOf(given, id) ?? ""));
        const said = (code: string) => told.filter((one) => one.code === code);
        expect(said("beneficiaries_missing").length).toBe(inStep(0, "beneficiary") ? 0 : 1);
        const bare = given.steps.filter((_, at) => !inStep(at, "institution", "civil_society"));
        expect(said("institution_or_civil_society_missing").map(({ step }) => step)).toEqual(bare.map(({ id }) => id));
        const town = given.organisations.filter(({ kind }) => kind === "local_authority");
        const without = town.filter(
          ({ id }) => !given.participants.some((p) => p.role === "elected" && p.organisation === id),
        );
        expect(said("elected_missing").map(({ organisation }) => organisation)).toEqual(
          town.length < 2 ? [] : without.map(({ id }) => id),
        );
      }),
    );
  });

  test("a waiver lifts its own code and no other", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const all = missing({ ...given, waived: [] });
        expect(missing(given)).toEqual(all.filter(({ code }) => !given.waived.includes(code)));
      }),
    );
  });

  test("one more person never makes more missing", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...PARTICIPANT_ROLES), (given, role) => {
        const more = { id: "new", role, organisation: given.organisations[0]?.id ?? null };
        const steps = given.steps.map((step) => ({ ...step, participants: [...step.participants, "new"] }));
        const before = missing(given).length;
        const after = missing({ ...given, steps, participants: [...given.participants, more] }).length;
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });

  test("one local authority alone needs nobody elected", () => {
    expect(
      authoritiesOf({
        organisations: [
          { id: "a", kind: "local_authority" },
          { id: "b", kind: "school" },
        ],
      }),
    ).toEqual([]);
  });
});

describe("stages", () => {
  const open = { state: "open", organisations: ["a", "b", "c"] } as const;

  test.each<[string, readonly string[] | null, Stage]>([
    ["nothing is written", null, "unwritten"],
    ["nobody has signed", [], "unsigned"],
    ["some have", ["a", "c"], "unsigned"],
    ["all have", ["c", "a", "b"], "in_force"],
    ["all have, and one that has left", ["c", "a", "b", "gone"], "in_force"],
  ])("%s", (_, signed, stage) => {
    expect(stageOf({ ...open, signed })).toBe(stage);
    expect(stageOf({ ...open, state: "ended", signed })).toBe("ended");
  });

  test("every act at every stage is for exactly one party, or refused with a reason", () => {
    for (const stage of STAGES) {
      for (const act of AGREEING) {
        const party = MAY[stage][act];
        const other = party === "organisation" ? "coordinator" : "organisation";
        if (party === undefined)
          expect(refusedTo("organisation", act, stage)).toMatch(/partnership_ended|agreement_absent/);
        else expect([refusedTo(party, act, stage), refusedTo(other, act, stage)]).toEqual([null, "not_yours"]);
      }
    }
    expect(refusedTo("organisation", "sign", "unwritten")).toBe("agreement_absent");
    expect(refusedTo("coordinator", "sign", "unsigned")).toBe("not_yours");
  });
});
