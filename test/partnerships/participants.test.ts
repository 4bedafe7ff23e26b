// Who takes part: replaced as a whole, known again by name, never rewritten under what was signed.
import { expect, test } from "vitest";
import { givenMember } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import {
  agreementOf,
  givenInForce,
  givenPartnership,
  givenWritten,
  PEOPLE,
  putAgreement,
  putPeople,
  STEP,
  sign,
  standing,
} from "./world.ts";

const named = (people: readonly { id: string; name: string }[]) => new Map(people.map(({ id, name }) => [name, id]));

test("the same people again change nothing, and keep their ids in another order", async () => {
  const { north, south, id } = await givenPartnership();
  const first = await putPeople(north, id);
  const again = await putPeople(south, id);
  expect(again).toEqual(first);
  const turned = await putPeople(south, id, [...PEOPLE].reverse());
  expect(named(turned.participants)).toEqual(named(first.participants));
  expect(turned.participants.map(({ name }) => name)).toEqual([...PEOPLE].reverse().map(({ name }) => name));
});

test("whoever leaves stays named in the version in force, which then says so; the next one names others", async () => {
  const made = await givenInForce();
  const { north, id } = made;
  await putPeople(north, id, PEOPLE.slice(1));
  const now = await standing(made);
  expect(now.agreement?.steps[0]?.participants.map(({ name }) => name)).toContain("Awa Diop");
  expect(now).toMatchObject({ inForce: 1, missing: [{ code: "beneficiaries_missing" }] });
  expect(await north.manager.client.page(`/partnerships/${id}`)).toContain("nomme encore Awa Diop");
  const same = await north.manager.client.api(
    "PUT",
    `/partnerships/${id}/agreement`,
    agreementOf(made, { aims: "Autre." }),
  );
  expect(await refusalOf(same)).toMatchObject({ status: 422, field: "steps.0.participants.0" });
  const back = await putPeople(north, id);
  expect(now.agreement?.steps[0]?.participants.map((one) => one.id)).toContain(
    named(back.participants).get("Awa Diop"),
  );
  expect(await standing(made)).toMatchObject({ missing: [] });
});

test("whoever leaves and is named nowhere is not kept", async () => {
  const { north, id } = await givenPartnership();
  await putPeople(north, id);
  await putPeople(north, id, PEOPLE.slice(0, 1));
  const { results } = await testEnv.DB.prepare("SELECT name FROM participants WHERE partnership = ?").bind(id).all();
  expect(results).toEqual([{ name: "Awa Diop" }]);
});

test("somebody else in the place of one who is named under a signature is somebody else; a mended accent is not", async () => {
  const made = await givenWritten();
  const { north, id } = made;
  const [awa, ...others] = (await standing(made)).participants;
  const rows = (name: string) => [{ ...awa, name }, ...others];
  const before = await putPeople(north, id, rows("Awa Diope"));
  expect(before.participants[0]).toMatchObject({ id: awa?.id, name: "Awa Diope" });
  await sign(north, id, 1);
  expect((await putPeople(north, id, rows("AWA Diopé"))).participants[0]?.id).toBe(awa?.id);
  const after = await putPeople(north, id, rows("Fatou Sow"));
  expect(after.participants[0]?.id).not.toBe(awa?.id);
  expect(after.agreement?.steps[0]?.participants.map(({ name }) => name)).toContain("AWA Diopé");
  expect(after.missing).toMatchObject([{ code: "beneficiaries_missing" }]);
});

test("a role taken away while the other signs counts at once", async () => {
  const made = await givenWritten();
  const { north, south, id } = made;
  await sign(north, id, 1);
  await putPeople(north, id, PEOPLE.slice(1));
  expect(await refusalOf(await sign(south, id, 1))).toMatchObject({ status: 422, code: "beneficiaries_missing" });
  expect(await standing(made)).toMatchObject({ inForce: null });
});

test.each<[string, object[], string, string]>([
  ["twice in one role", [PEOPLE[0], { name: "awa diop", role: "beneficiary" }], "1.name", "participant_twice"],
  ["without a name", [{ name: " ", role: "volunteer" }], "0.name", "required"],
  ["of another role than the five", [{ name: "Awa", role: "friend" }], "0.role", "not_in_list"],
  [
    "for a strange organisation",
    [{ name: "Awa", role: "volunteer", organisation: "org_x" }],
    "0.organisation",
    "not_in_partnership",
  ],
  ["under an id of elsewhere", [{ id: "ptc_x", name: "Awa", role: "volunteer" }], "0.id", "not_in_list"],
  ["with a name too long", [{ name: "a".repeat(121), role: "volunteer" }], "0.name", "too_long"],
])("%s: said where", async (_, people, field, code) => {
  const { north, id } = await givenPartnership();
  const response = await north.manager.client.api("PUT", `/partnerships/${id}/participants`, people);
  expect(await refusalOf(response)).toEqual({ status: 422, code, field });
});

test("one person may take part in two roles, and two of one name for two organisations", async () => {
  const made = await givenPartnership();
  const { north, south, id } = made;
  const people = [
    { name: "Awa Diop", role: "beneficiary" },
    { name: "Awa Diop", role: "volunteer", organisation: south.id },
    { name: "Awa Diop", role: "volunteer", organisation: north.id },
    { name: "Mairie", role: "institution" },
  ];
  await putPeople(north, id, people);
  const { steps } = await putAgreement(
    north,
    id,
    agreementOf(made, { steps: [{ ...STEP, participants: ["Awa Diop", "Mairie"] }] }),
  );
  expect(steps[0]?.participants).toHaveLength(4);
});

test("members read, managers write; nobody writes in a partnership that has ended, nor for a suspended organisation", async () => {
  const made = await givenPartnership();
  const { north, id } = made;
  const member = await givenMember(north.id);
  const put = (client: typeof member.client) => client.api("PUT", `/partnerships/${id}/participants`, [...PEOPLE]);
  expect((await member.client.api("GET", `/partnerships/${id}`)).status).toBe(200);
  expect(await refusalOf(await put(member.client))).toEqual({ status: 403, code: "managers_only" });
  expect(await refusalOf(await put(made.coordinator.client))).toEqual({ status: 403, code: "managers_only" });
  const set = (query: string, of: string) => testEnv.DB.prepare(query).bind(of).run();
  await set("UPDATE organisations SET state = 'suspended' WHERE id = ?", north.id);
  expect(await refusalOf(await put(north.manager.client))).toEqual({ status: 403, code: "organisation_suspended" });
  await set("UPDATE organisations SET state = 'published' WHERE id = ?", north.id);
  await set("UPDATE partnerships SET state = 'ended' WHERE id = ?", id);
  expect(await refusalOf(await put(north.manager.client))).toEqual({ status: 409, code: "partnership_ended" });
});
