// The way of an agreement: written, refused for want of a beneficiary, mended, signed by both, changed, signed anew.
import { expect, test } from "vitest";
import { auditOf, mailsTo } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
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

test("refused for want of a beneficiary, mended, signed by both: in force, and its steps live", async () => {
  const made = await givenPartnership();
  const { north, south, id } = made;
  await putPeople(north, id);
  const first = await putAgreement(
    north,
    id,
    agreementOf(made, { steps: [{ ...STEP, participants: ["Mairie de Matam"] }] }),
  );
  expect(first).toMatchObject({ number: 1, version: 1, signatures: [], organisation: north.id });
  const refused = await sign(north, id, 1);
  expect(refused.status).toBe(422);
  const problem = (await refused.json()) as { code: string; errors: { field: string; code: string }[] };
  expect(problem.code).toBe("beneficiaries_missing");
  expect(problem.errors).toMatchObject([{ field: "steps.0.participants", code: "beneficiaries_missing" }]);
  expect((await standing(made)).missing).toMatchObject([{ code: "beneficiaries_missing" }]);

  const second = await putAgreement(south, id, agreementOf(made));
  expect(second).toMatchObject({ number: 2, organisation: south.id });
  expect(second.steps[0]?.id).toBe(first.steps[0]?.id);
  expect((await sign(north, id, 1)).status).toBe(409);
  expect((await sign(north, id, 2)).status).toBe(201);
  expect(await standing(made)).toMatchObject({ inForce: null, missing: [], agreement: { signatures: [{}] } });
  const last = await sign(south, id, 2);
  expect(await last.json()).toMatchObject({ inForce: 2 });
  const now = await standing(made);
  expect(now).toMatchObject({ inForce: 2, termEnds: STEP.ends, agreement: { signatures: [{}, {}] } });
  expect(await auditOf(id)).toEqual([
    "partnership.open",
    "partnership.participants",
    "partnership.agreement",
    "partnership.agreement",
    "partnership.sign",
    "partnership.sign",
    "partnership.in_force",
  ]);
  expect((await mailsTo(north.manager.email)).map(({ kind }) => kind)).toContain("agreement_in_force");
  expect((await mailsTo(south.manager.email)).map(({ kind }) => kind)).toContain("agreement_written");
});

test("a change asks for all yeses again, while the one in force stays so", async () => {
  const made = await givenInForce();
  const { north, south, id } = made;
  const changed = await putAgreement(south, id, agreementOf(made, { aims: "De l’eau, et des arbres." }));
  expect(changed).toMatchObject({ number: 2, signatures: [] });
  expect(await standing(made)).toMatchObject({ inForce: 1, agreement: { number: 2, signatures: [] } });
  await sign(south, id, 2);
  expect(await standing(made)).toMatchObject({ inForce: 1 });
  await sign(north, id, 2);
  expect(await standing(made)).toMatchObject({ inForce: 2 });
  const { items } = await north.manager.client.json<{ items: { number: number; signatures: unknown[] }[] }>(
    "GET",
    `/partnerships/${id}/agreements`,
  );
  expect(items.map(({ number, signatures }) => [number, signatures.length])).toEqual([
    [2, 2],
    [1, 2],
  ]);
});

test("what the latest version says already is not written again: its signatures stay", async () => {
  const made = await givenWritten();
  await sign(made.north, made.id, 1);
  const again = await putAgreement(made.south, made.id, agreementOf(made));
  expect(again).toMatchObject({ number: 1, signatures: [{ organisation: made.north.id }] });
});

test("names in steps are those of participants; the refusal says which is not", async () => {
  const made = await givenPartnership();
  await putPeople(made.north, made.id);
  const said = agreementOf(made, { steps: [STEP, { ...STEP, title: "Deux", participants: ["Awa Diop", "Personne"] }] });
  const response = await made.north.manager.client.api("PUT", `/partnerships/${made.id}/agreement`, said);
  expect(await refusalOf(response)).toEqual({
    status: 422,
    code: "participant_unknown",
    field: "steps.1.participants.1",
  });
});

test("a waiver, with its reason, lets them sign without a beneficiary", async () => {
  const made = await givenPartnership();
  const { north, south, coordinator, id } = made;
  await putPeople(north, id, PEOPLE.slice(1));
  await putAgreement(north, id, agreementOf(made, { steps: [{ ...STEP, participants: ["Mairie de Matam"] }] }));
  expect(await refusalOf(await sign(north, id, 1))).toMatchObject({ status: 422, code: "beneficiaries_missing" });
  const waiver = { code: "beneficiaries_missing", reason: "Le comité des usagers se forme en mars." };
  expect((await north.manager.client.api("POST", `/partnerships/${id}/waivers`, waiver)).status).toBe(403);
  const nothing = await coordinator.client.api("POST", `/partnerships/${id}/waivers`, { ...waiver, reason: " " });
  expect(await refusalOf(nothing)).toMatchObject({ status: 422, field: "reason" });
  await coordinator.client.json("POST", `/partnerships/${id}/waivers`, waiver, 201);
  expect(await standing(made)).toMatchObject({ missing: [], waivers: [waiver] });
  for (const by of [north, south]) expect((await sign(by, id, 1)).status).toBe(201);
  expect(await standing(made)).toMatchObject({ inForce: 1 });
});

test("two local authorities: an elected representative of each signs too", async () => {
  const made = await givenPartnership({ north: { kind: "local_authority" }, south: { kind: "local_authority" } });
  const { north, south, id } = made;
  await putPeople(north, id);
  await putAgreement(north, id, agreementOf(made));
  expect(await refusalOf(await sign(north, id, 1))).toMatchObject({ status: 422, code: "elected_missing" });
  const elected = [
    { name: "Le maire de Matam", role: "elected", organisation: south.id },
    { name: "L’adjointe de Lille", role: "elected", organisation: north.id },
  ];
  await putPeople(south, id, [...PEOPLE, elected[0] ?? {}]);
  expect((await standing(made)).missing).toEqual([{ code: "elected_missing", step: null, organisation: north.id }]);
  const { participants } = await putPeople(south, id, [...PEOPLE, ...elected]);
  for (const by of [north, south]) expect((await sign(by, id, 1)).status).toBe(201);
  const { agreement, inForce } = await standing(made);
  expect(inForce).toBe(1);
  const electedOf = (organisation: string) =>
    participants.find((p) => p.role === "elected" && p.organisation === organisation)?.id;
  expect(new Map(agreement?.signatures.map((s) => [s.organisation, s.elected]))).toEqual(
    new Map([north.id, south.id].map((one) => [one, electedOf(one)])),
  );
});
