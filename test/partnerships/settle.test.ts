// What a version says before it is kept: names found, steps in order of time and known again from version to version.
import { expect, test } from "vitest";
import { AgreementInput } from "../../schema/contract/agreement.ts";
import type { Kept, KeptStep } from "../../worker/partnerships/repository.ts";
import { settleAgreement } from "../../worker/partnerships/settle-agreement.ts";

const person = (id: string, name: string, left = false) =>
  ({ id, name, role: "beneficiary", organisation: null, public: false, left }) as const;

function kept(steps: KeptStep[] = []): Kept {
  const agreement = { number: 1, aims: "", gives: {}, steps, organisation: "org_a", createdAt: "", signatures: [] };
  return {
    ...{ id: "par_1", state: "open", version: 1, openedAt: "", inForce: null, waivers: [] },
    organisations: [{ id: "org_a", name: "A", kind: "school", side: "north", state: "published" }],
    participants: [
      person("ptc_1", "Awa Diop"),
      person("ptc_2", "Awa Diop"),
      person("ptc_3", "Moussa", true),
      person("ptc_4", ""),
    ],
    agreement: steps.length > 0 ? agreement : null,
  };
}

const step = (title: string, starts: string, more: object = {}) => ({ title, starts, ends: starts, ...more });
const settle = (from: Kept, steps: object[], gives: Record<string, string> = {}) => {
  let made = 0;
  return settleAgreement(from, AgreementInput.parse({ aims: "…", gives, steps }), () => `new_${++made}`);
};
const settled = (from: Kept, steps: object[]) => {
  const naming = settle(from, steps);
  if ("wrong" in naming) throw new Error(JSON.stringify(naming.wrong));
  return naming.settled.steps;
};

test("steps stand in the order of time; those of one day as they were told", () => {
  const told = settled(kept(), [step("c", "2027-03-01"), step("a", "2026-12-31"), step("b", "2026-12-31")]);
  expect(told.map(({ title }) => title)).toEqual(["a", "b", "c"]);
});

test("a step is known again by its id, else by its title, each once", () => {
  const before = settled(kept(), [step("Puits", "2027-01-01"), step("École", "2027-02-01")]);
  const [well, school] = before;
  const after = settled(kept(before), [
    step("Un autre nom", "2027-01-05", { id: well?.id }),
    step("École", "2027-02-05"),
    step("École", "2027-03-01"),
    step("Puits", "2027-04-01", { id: "stp_of_somebody_else" }),
  ]);
  expect(after.map(({ id }) => id)).toEqual([well?.id, school?.id, "new_1", "new_2"]);
});

test("a name stands for everyone who bears it here, whatever its capitals; an id for one", () => {
  const [both, one] = settled(kept(), [
    step("a", "2027-01-01", { participants: ["AWA DIOP", "Awa Diop"] }),
    step("b", "2027-01-02", { participants: ["ptc_2"] }),
  ]);
  expect(both?.participants).toEqual(["ptc_1", "ptc_2"]);
  expect(one?.participants).toEqual(["ptc_2"]);
});

test("whoever has left, or was never here, is named as wrong with its place", () => {
  const naming = settle(kept(), [step("a", "2027-01-01", { participants: ["Awa Diop", "Moussa", "Personne"] })]);
  expect(naming).toMatchObject({
    wrong: [
      { field: "steps.0.participants.1", code: "participant_unknown" },
      { field: "steps.0.participants.2", code: "participant_unknown" },
    ],
  });
});

test("only its own organisations bring something", () => {
  expect(settle(kept(), [], { org_z: "Du pain" })).toMatchObject({
    wrong: [{ field: "gives", code: "not_in_partnership" }],
  });
});
