// The pages of an agreement as a browser without JavaScript meets them: rows that grow, drafts, versions side by side, paper.
import { expect, test } from "vitest";
import type { Client } from "../support/request.ts";
import {
  agreementOf,
  givenInForce,
  givenPartnership,
  givenWritten,
  PEOPLE,
  putAgreement,
  putPeople,
  STEP,
  standing,
} from "./world.ts";

const EVIL = `<script>alert(1)</script>"><img src=x onerror=alert(1)>`;

async function follow(client: Client, path: string, fields: Record<string, string | string[]>): Promise<string> {
  const response = await client.form(path, fields);
  if (response.status !== 303) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.headers.get("Location") ?? "";
}

test("rows are added and taken out on the page; nothing is kept before it is saved", async () => {
  const made = await givenPartnership();
  const { client } = made.north.manager;
  const path = `/partnerships/${made.id}/participants`;
  const typed = { "0.name": "Awa Diop", "0.role": "beneficiary", "1.name": "Mairie", "1.role": "institution" };
  const more = await (await client.form(path, { ...typed, go: "more" })).text();
  expect(more).toContain('name="2.name"');
  expect(more).toContain('value="Mairie"');
  const fewer = await (await client.form(path, { ...typed, "0.gone": "1", go: "more" })).text();
  expect(fewer).not.toContain("Awa Diop");
  expect((await standing(made)).participants).toEqual([]);
  const wrong = await client.form(path, {
    ...typed,
    "2.name": "",
    "2.role": "volunteer",
    "3.name": "Mairie",
    "3.role": "institution",
  });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('href="#f-3-name"');
  expect(await follow(client, path, typed)).toContain("/agreement/edit?notice=participants_saved");
  expect((await standing(made)).participants.map(({ name }) => name)).toEqual(["Awa Diop", "Mairie"]);
});

test("a draft is kept for its writer alone until it is proposed", async () => {
  const made = await givenPartnership();
  const { north, south, id } = made;
  const { participants } = await putPeople(north, id);
  const { client } = north.manager;
  const edit = `/partnerships/${id}/agreement/edit`;
  expect(await follow(client, `${edit}/aims`, { aims: "De l’eau." })).toBe(`${edit}/gives`);
  expect(await follow(client, `${edit}/gives`, { [`gives.${north.id}`]: "Deux plombiers." })).toBe(`${edit}/steps`);
  const step = {
    title: "Choisir",
    starts: "2027-01-01",
    ends: "2026-12-31",
    participants: participants.map((p) => p.id),
  };
  const wrong = await client.form(`${edit}/steps/new`, step);
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("La fin vient avant le début.");
  await follow(client, `${edit}/steps/new`, { ...step, ends: "2027-01-31", sdgs: ["6", "17"] });
  expect(await client.page(edit)).toContain("Deux plombiers.");
  expect(await south.manager.client.page(edit)).not.toContain("Deux plombiers.");
  expect(await standing(made)).toMatchObject({ agreement: null });
  expect(await follow(client, `/partnerships/${id}/agreement`, { base: "0" })).toContain("/agreement/sign");
  const { agreement } = await standing(made);
  expect(agreement).toMatchObject({ number: 1, aims: "De l’eau.", steps: [{ title: "Choisir", sdgs: [6, 17] }] });
  expect(await client.page(`/partnerships/${id}`)).not.toContain("version en préparation");
});

test("somebody proposed another version meanwhile: the draft is kept, and can be proposed on top", async () => {
  const made = await givenWritten();
  const { north, south, id } = made;
  const { client } = north.manager;
  await follow(client, `/partnerships/${id}/agreement/edit/aims`, { aims: "Le nord propose." });
  await putAgreement(south, id, agreementOf(made, { aims: "Le sud propose." }));
  const late = await client.form(`/partnerships/${id}/agreement`, { base: "1" });
  expect(late.status).toBe(409);
  const page = await late.text();
  expect(page).toContain("Le nord propose.");
  expect(page).toContain("Lire la version 2, écrite entre-temps");
  expect(page).toContain('name="base" value="2"');
  await follow(client, `/partnerships/${id}/agreement`, { base: "2" });
  expect(await standing(made)).toMatchObject({ agreement: { number: 3, aims: "Le nord propose." } });
});

test("two versions side by side: what differs is marked for eyes and ears", async () => {
  const made = await givenInForce();
  const changed = { aims: "De l’eau pour la ville, et un savoir partagé.", steps: [{ ...STEP, ends: "2027-02-28" }] };
  await putAgreement(made.south, made.id, agreementOf(made, changed));
  const page = await made.north.manager.client.page(`/partnerships/${made.id}/agreement/compare`);
  expect(page).toContain("[retiré]");
  expect(page).toMatch(/<del>le quartier,<\/del>/);
  expect(page).toMatch(/<ins>la ville,<\/ins>/);
  expect(page).toContain("étape modifiée");
  expect(page).toMatch(/<ins>du 1er décembre 2026 au 28 février 2027<\/ins>/);
  const { status } = await made.north.manager.client.fetch(`/partnerships/${made.id}/agreement/compare?from=1&to=9`);
  expect(status).toBe(404);
});

test("the convention, in the language its reader chooses, with who signed", async () => {
  const made = await givenInForce();
  const { client } = made.south.manager;
  await client.json("PATCH", "/me", { name: "Aïssatou Ndiaye" });
  const path = `/partnerships/${made.id}/agreement/convention`;
  const french = await client.page(path);
  expect(french).toContain("Convention de partenariat");
  expect(french).toMatch(/Signé dans le réseau par Aïssatou Ndiaye, le /);
  const english = await client.page(`${path}?lang=en`);
  expect(english).toContain("Partnership convention");
  expect(english).toContain('<article class="convention card" lang="en">');
  expect(english).toContain("Awa Diop (beneficiary)");
  expect(english).toContain("from 1 December 2026 to 31 January 2027");
  expect(english).toContain("Choisir le puits");
});

test("a waiver is asked for in writing, shown to all with its reason, and lets them sign", async () => {
  const made = await givenPartnership();
  const { north, coordinator, id } = made;
  await putPeople(north, id, PEOPLE.slice(1));
  await putAgreement(north, id, agreementOf(made, { steps: [{ ...STEP, participants: ["Mairie de Matam"] }] }));
  const page = await north.manager.client.page(`/partnerships/${id}`);
  expect(page).toContain("Personne, parmi les bénéficiaires, ne prend part à la première étape");
  expect(page).not.toContain("Accorder la dispense");
  expect(await north.manager.client.page(`/partnerships/${id}/agreement/sign`)).not.toContain(
    `Signer pour ${north.name}`,
  );
  const form = { code: "beneficiaries_missing", "reason-beneficiaries_missing": "" };
  const empty = await coordinator.client.form(`/partnerships/${id}/waivers`, form);
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain("Ce champ est nécessaire.");
  await follow(coordinator.client, `/partnerships/${id}/waivers`, { ...form, "reason-beneficiaries_missing": EVIL });
  const after = await north.manager.client.page(`/partnerships/${id}`);
  expect(after).toContain("Dispense de la coordination");
  expect(after).not.toContain("<script>alert");
  expect(await north.manager.client.page(`/partnerships/${id}/agreement/sign`)).toContain(`Signer pour ${north.name}`);
});

test("what people write reaches no page as a program", async () => {
  const made = await givenPartnership();
  const { north, id } = made;
  await putPeople(north, id, [{ name: EVIL.slice(0, 100), role: "beneficiary" }]);
  const step = { ...STEP, title: EVIL, local: EVIL, global: EVIL, participants: [EVIL.slice(0, 100)] };
  await putAgreement(north, id, agreementOf(made, { aims: EVIL, gives: { [north.id]: EVIL }, steps: [step] }));
  await putAgreement(north, id, agreementOf(made, { aims: `${EVIL} 2`, steps: [{ ...step, title: "Autre" }] }));
  const pages = [
    "",
    "/participants",
    "/agreement",
    "/agreement/compare",
    "/agreement/convention",
    "/agreement/sign",
    "/agreement/edit",
    "/agreement/edit/steps",
  ];
  for (const page of pages) {
    const html = await north.manager.client.page(`/partnerships/${id}${page}`);
    expect(html, page).not.toContain("<script>alert");
    expect(html, page).not.toContain("<img src=x");
  }
});
