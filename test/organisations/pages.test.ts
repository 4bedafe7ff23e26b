// The pages without JavaScript: from three questions to a published profile, and every refusal back on its page.
import { expect, test } from "vitest";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { newId } from "../../worker/kernel/ids.ts";
import { auditOf, givenMember, givenPerson, unique } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";
import { draft, NEEDS, OFFERS, published } from "./world.ts";

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";

interface Sent {
  status: number;
  to: string;
  html: string;
}

/** Opens a form, fills it in and sends it as a browser does. */
async function answer(client: Client, path: string, fields: Record<string, string | string[]>): Promise<Sent> {
  const html = await client.page(path);
  const carried = Object.fromEntries(["_key", "seen", "from"].map((name) => [name, hidden(html, name)]));
  const action = /<form action="([^"]*)" method="post"/.exec(html)?.[1] ?? path;
  const response = await client.form(action, { ...carried, ...fields });
  return { status: response.status, to: response.headers.get("Location") ?? "", html: await response.text() };
}

test("the whole way: three questions, each step in turn, the check, and the directory", async () => {
  const { client } = await givenPerson();
  const name = unique("Le Moulin des Deux Rives");
  const begun = await answer(client, "/organisations/new", { name, kind: "association", "place.country": "FR" });
  expect(begun).toMatchObject({ status: 303, to: expect.stringContaining("/edit?notice=organisation_begun") });
  const edit = begun.to.split("?")[0] ?? "";
  const id = edit.split("/")[2] ?? "";
  expect(await client.page(edit)).toContain("Il reste 3 étapes nécessaires");
  const go = async (step: string, fields: Record<string, string | string[]>, next: string) =>
    expect(await answer(client, `${edit}/${step}`, fields)).toMatchObject({ status: 303, to: `${edit}/${next}` });
  await go("identity", { name, kind: "cooperative", summary: "Nous moulons." }, "place");
  await go(
    "place",
    { "place.country": "FR", "place.town": "Amiens", side: "", "place.lat": "49,89", "place.lon": "2,3" },
    "languages",
  );
  await go("languages", { languages: ["fr", "en"] }, "offers");
  await go("offers", { skill: ["water.supply.wells", "water.supply"] }, "offers/levels");
  await go("offers/levels", { "level.water.supply.wells": "3", "level.water.supply": "1" }, "needs");
  await go("needs", { skill: "water.sanitation.latrines" }, "needs/details");
  const details = { "priority.water.sanitation.latrines": "3", "context.water.sanitation.latrines": "Pour l’école." };
  await go("needs/details", { ...details, "open.water.sanitation.latrines": "1" }, "goals");
  await go("goals", { sdgs: ["6", "4"] }, "ways");
  await go("ways", { ways: "remote", capacity: "2", availableFrom: "", availableUntil: "2030-01-01" }, "experience");
  await go("experience", { founded: "1998", pastPartnerships: "0" }, "relations");
  await go("relations", { beneficiaries: "Elles votent.", institutions: "", civilSociety: "" }, "contact");
  await go("contact", { name: "Awa", email: "awa@example.org", phone: "", address: "" }, "check");
  const check = await client.page(`${edit}/check`);
  expect(check).toContain("Amiens, France");
  const published = await answer(client, `${edit}/check`, {});
  expect(published).toMatchObject({ status: 303, to: `/organisations/${id}?notice=organisation_published` });
  expect(await new Client().page(`/organisations?q=${encodeURIComponent(name)}`)).toContain(name);
  expect(await client.json("GET", `/organisations/${id}`)).toMatchObject({
    ...{
      name,
      kind: "cooperative",
      side: "north",
      state: "published",
      languages: ["fr", "en"],
      sdgs: [4, 6],
      capacity: 2,
    },
    place: { country: "FR", town: "Amiens", lat: 49.89, lon: 2.3 },
    offers: [{ level: 1 }, { skill: "water.supply.wells", level: 3 }],
    needs: [{ skill: "water.sanitation.latrines", priority: 3, context: "Pour l’école.", open: true }],
    ...{ founded: 1998, ways: ["remote"], availableUntil: "2030-01-01", beneficiaries: "Elles votent." },
  });
});

test("the three questions come back with what was typed", async () => {
  const { client } = await givenPerson();
  const refused = await answer(client, "/organisations/new", { name: "Graines d’ici", kind: "", "place.country": "" });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('value="Graines d’ici"');
  expect(refused.html).toContain('href="#f-kind"');
  expect(refused.html).toContain('href="#f-place-country"');
  expect((await new Client().fetch("/organisations/new")).status).toBe(401);
});

test("a refused step keeps what was typed, names each field, and changes nothing", async () => {
  const { id, organisation, manager } = await draft();
  const edit = `/organisations/${id}/edit`;
  const ways = { ways: "remote", capacity: "zéro", availableFrom: "2027-02-01", availableUntil: "2027-01-01" };
  const wrong = await answer(manager.client, `${edit}/ways`, ways);
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('id="f-capacity-error"');
  expect(wrong.html).toContain('value="zéro"');
  const reversed = await answer(manager.client, `${edit}/ways`, { ...ways, capacity: "1" });
  expect(reversed.html).toContain('id="f-availableUntil-error"');
  const long = await answer(manager.client, `${edit}/identity`, {
    name: "x".repeat(121),
    kind: "school",
    summary: "<b>",
  });
  expect(long.html).toContain("x".repeat(121));
  expect(long.html).toContain("&lt;b>");
  const alone = await answer(manager.client, `${edit}/place`, {
    "place.country": "SN",
    "place.town": "M",
    "place.lat": "1",
  });
  expect(alone.html).toContain('id="f-place-lon-error"');
  const strange = await answer(manager.client, `${edit}/offers`, { skill: ["water.supply.magic"] });
  expect([strange.status, strange.html.includes('href="#f-skill"')]).toEqual([422, true]);
  expect(await manager.client.json("GET", `/organisations/${id}`)).toEqual(organisation);
});

test("a need refused in its details is named where it stands", async () => {
  const { id, manager } = await draft({ needs: NEEDS });
  const skill = NEEDS[0]?.skill ?? "";
  const fields = { [`priority.${skill}`]: "1", [`context.${skill}`]: "y".repeat(301) };
  const refused = await answer(manager.client, `/organisations/${id}/edit/needs/details`, fields);
  expect(refused.status).toBe(422);
  expect(refused.html).toContain(`href="#f-context-${skill.replaceAll(".", "-")}"`);
  expect(refused.html).toContain("y".repeat(301));
});

test("thirty-one skills are too many, all still ticked", async () => {
  const { id, manager } = await draft();
  const page = await manager.client.page(`/organisations/${id}/edit/offers`);
  const skills = [...page.matchAll(/name="skill" value="([^"]+)"/g)].map((match) => match[1] ?? "");
  expect(skills.length).toBeGreaterThan(240);
  const refused = await answer(manager.client, `/organisations/${id}/edit/offers`, { skill: skills.slice(0, 31) });
  expect(refused.status).toBe(422);
  expect(refused.html.match(/ checked/g)).toHaveLength(31);
});

test("someone else answered meanwhile: the page says so, keeps both, and a second sending wins", async () => {
  const { id, manager } = await draft();
  const colleague = await givenMember(id, "manager");
  const path = `/organisations/${id}/edit/identity`;
  const mine = await manager.client.page(path);
  await answer(colleague.client, path, { name: "Le nom d’Awa", kind: "school", summary: "" });
  const fields = {
    name: "Mon nom",
    kind: "school",
    summary: "",
    _key: hidden(mine, "_key"),
    seen: hidden(mine, "seen"),
  };
  const told = await manager.client.form(path, fields);
  const html = await told.text();
  expect([told.status, html.includes('value="Mon nom"')]).toEqual([412, true]);
  expect(html).toContain(`<a href="${path}">`);
  expect(await manager.client.json("GET", `/organisations/${id}`)).toMatchObject({ name: "Le nom d’Awa" });
  await manager.client.form(path, { ...fields, _key: hidden(html, "_key"), seen: hidden(html, "seen") });
  expect(await manager.client.json("GET", `/organisations/${id}`)).toMatchObject({ name: "Mon nom" });
});

test("another step answered meanwhile is nobody's business", async () => {
  const { id, manager } = await draft();
  const edit = `/organisations/${id}/edit`;
  const opened = await manager.client.page(`${edit}/goals`);
  await answer(manager.client, `${edit}/languages`, { languages: ["fr"] });
  const sent = await manager.client.form(`${edit}/goals`, {
    sdgs: "1",
    seen: hidden(opened, "seen"),
    _key: hidden(opened, "_key"),
  });
  expect(sent.status).toBe(303);
  expect(await manager.client.json("GET", `/organisations/${id}`)).toMatchObject({ sdgs: [1], languages: ["fr"] });
});

test("a double click is one act", async () => {
  const { client } = await givenPerson();
  const page = await client.page("/organisations/new");
  const fields = { _key: hidden(page, "_key"), name: unique("Double"), kind: "school", "place.country": "FR" };
  const answers = await Promise.all([1, 2, 3].map(() => client.form("/organisations/new", fields)));
  expect(answers.map((one) => one.status)).toEqual([303, 303, 303]);
  expect(new Set(answers.map((one) => one.headers.get("Location"))).size).toBe(1);
});

test("from the check of all answers a change comes back to it", async () => {
  const { id, manager } = await draft({ offers: OFFERS, needs: NEEDS });
  const edit = `/organisations/${id}/edit`;
  const goals = await answer(manager.client, `${edit}/goals?from=check`, { sdgs: "3" });
  expect(goals.to).toBe(`${edit}/check`);
  const offers = await answer(manager.client, `${edit}/offers?from=check`, { skill: "water.supply" });
  expect(offers.to).toBe(`${edit}/offers/levels?from=check`);
  const list = await answer(manager.client, `${edit}/goals`, { sdgs: "3", go: "list" });
  expect(list.to).toBe(edit);
});

test("publishing too early lists what is left with the way there", async () => {
  const { client } = await givenPerson();
  const { id } = await client.json<Organisation>("POST", "/organisations", { name: "Trop tôt" }, 201);
  const refused = await client.form(`/organisations/${id}/publish`, {});
  const html = await refused.text();
  expect(refused.status).toBe(422);
  for (const step of ["place", "languages", "offers"]) expect(html).toContain(`/edit/${step}?from=check`);
});

test("before a pause the page says what goes on; after it, how to come back", async () => {
  const { id, manager } = await published();
  const other = await published();
  await testEnv.DB.prepare(
    `INSERT INTO proposals (id, from_organisation, to_organisation, pair, state, origin, one_way, score, message,
       proposed_by, created_at, updated_at, due_at, version) VALUES (?1, ?2, ?3, ?4, 'approved', 'organisation', 0, 1, '', '', ?5, ?5, ?5, 1)`,
  )
    .bind(newId("prp", new Date()), id, other.id, [id, other.id].sort().join("|"), new Date().toISOString())
    .run();
  expect(await manager.client.page(`/organisations/${id}/pause`)).toContain(
    "Votre proposition en cours ne s’arrête pas",
  );
  const paused = await answer(manager.client, `/organisations/${id}/pause`, {});
  expect(paused).toMatchObject({ status: 303, to: `/organisations/${id}?notice=organisation_paused` });
  const own = await manager.client.page(`/organisations/${id}`);
  expect(own).toContain("Revenir dans le réseau");
  expect(await new Client().page(`/organisations/${id}`)).not.toContain("Revenir dans le réseau");
  const back = await answer(manager.client, `/organisations/${id}`, {});
  expect(back.to).toBe(`/organisations/${id}?notice=organisation_published`);
  expect((await auditOf(id)).slice(-2)).toEqual(["organisation.pause", "organisation.publish"]);
});

test("the page leads each reader on: its own people to the profile, the other shore to the comparison", async () => {
  const south = await published();
  const north = await published({ place: { country: "FR", town: "Lille" } });
  const page = `/organisations/${north.id}`;
  expect(await south.manager.client.page(page)).toContain(`/organisations/${south.id}/match/${north.id}`);
  expect(await north.manager.client.page(page)).toContain(`${page}/edit`);
  const sameSide = await published();
  expect(await sameSide.manager.client.page(`/organisations/${south.id}`)).not.toContain("/match/");
  const nobody = await new Client().page(page);
  expect(nobody).not.toContain("/edit");
  expect(nobody).toContain(`/sign-in?next=${encodeURIComponent(page)}`);
});

test("steps, pause and publishing are for managers and coordinators", async () => {
  const { id } = await published();
  const member = (await givenMember(id)).client;
  const stranger = (await published()).manager.client;
  const coordinator = (await givenPerson({ role: "coordinator" })).client;
  const paths = ["edit", "edit/check", "edit/identity", "edit/offers/levels", "pause"].map(
    (path) => `/organisations/${id}/${path}`,
  );
  for (const path of paths) {
    expect((await new Client().fetch(path)).status).toBe(401);
    expect((await stranger.fetch(path)).status).toBe(403);
    expect((await member.fetch(path)).status).toBe(403);
    expect((await coordinator.fetch(path)).status).toBe(200);
  }
  for (const path of ["edit/goals", "publish", "pause"]) {
    expect((await stranger.form(`/organisations/${id}/${path}`, {})).status).toBe(403);
  }
});

test("the list of steps says which small change would help the best match most", async () => {
  const name = unique("La Rive d’en face");
  await published({
    ...{ name, kind: "school", place: { country: "FR", town: "Lille" }, sdgs: [], capacity: 5 },
    offers: [{ skill: "digital.radio.studio", level: 3 }],
    needs: [{ skill: "digital.radio.programmes", priority: 3 }],
  });
  const { id, manager } = await draft({ kind: "health", offers: [{ skill: "digital.radio.programmes", level: 3 }] });
  const page = await manager.client.page(`/organisations/${id}/edit`);
  expect(page).toContain(
    `/organisations/${id}/edit/needs">Ajoutez «\u00a0Entretien d’un studio et d’un émetteur\u00a0»`,
  );
  expect(page).toContain(name);
  const hidden = await published({ visibility: "coordinators", place: { country: "FR", town: "Lille" } });
  const others = await draft({ offers: NEEDS.map(({ skill }) => ({ skill, level: 3 })) });
  const shown = await others.manager.client.page(`/organisations/${others.id}/edit`);
  expect(shown).not.toContain(hidden.organisation.name);
});

test("every page is whole in English too, and none is heavy", async () => {
  const { id, manager } = await published();
  manager.client.cookie += "; lang=en";
  const steps = [
    "identity",
    "place",
    "languages",
    "offers",
    "offers/levels",
    "needs",
    "needs/details",
    "goals",
    "ways",
  ];
  const more = ["experience", "relations", "visibility", "contact", "check", ""];
  const paths = [...steps, ...more].map((step) => `/organisations/${id}/edit/${step}`.replace(/\/$/, ""));
  for (const path of [
    ...paths,
    `/organisations/${id}`,
    `/organisations/${id}/pause`,
    "/organisations",
    "/organisations/new",
  ]) {
    const html = await manager.client.page(path);
    expect(html).toContain('<html lang="en"');
    expect(html).not.toMatch(/undefined|\[object|NaN/);
    expect(html.length).toBeLessThan(80_000);
  }
});

test("an address grown old still opens the directory, and nothing in it is a script", async () => {
  const client = new Client();
  const html = await client.page(
    `/organisations?side=east&sdg=99&q=${encodeURIComponent('"><script>alert(1)</script>')}`,
  );
  expect(html).not.toContain("<script>alert");
  expect(html).toContain("Personne ne répond à cette recherche");
});
