// The pages of proposals without JavaScript: forms post and lead on, refusals come back with what was typed.
import { expect, test } from "vitest";
import { givenMember, givenOrganisation, givenPerson } from "../support/given.ts";
import { answer, answerer, detail, givenApproved, givenPair, givenProposed } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";

const words = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");

async function followed(response: Response): Promise<string> {
  expect(response.status).toBe(303);
  return response.headers.get("Location") ?? "";
}

test("the whole way on pages: propose, approve, both yeses, the contact", async () => {
  const { north, south, coordinator } = await givenPair();
  const form = `/organisations/${north.id}/propose/${south.id}`;
  const asked = await north.manager.client.page(form);
  expect(words(asked)).toContain("Vous apportez");
  expect(words(asked)).toContain("il vous en reste 3");
  const sent = await followed(await north.manager.client.form(form, { message: "Parlons-en." }));
  const id = sent.split("/")[2]?.split("?")[0] ?? "";
  expect(words(await north.manager.client.page(sent))).toContain("La coordination la lit d’abord");

  expect(words(await coordinator.client.page("/coordination"))).toContain(`${north.name} et ${south.name}`);
  const read = await coordinator.client.page(`/proposals/${id}`);
  expect(words(read)).toContain(`${north.name} apporte`);
  expect(words(read)).toContain("Votre décision");
  const decided = await coordinator.client.form(`/proposals/${id}/decision`, {
    as: "coordinator",
    decision: "approve",
    "decide-coordinator": "",
  });
  expect(words(await coordinator.client.page(await followed(decided)))).toContain("C’est approuvé");

  const yes = { organisation: north.id, as: "from", answer: "accept" };
  await followed(await north.manager.client.form(`/proposals/${id}/answers`, yes));
  const waiting = await south.manager.client.page("/today");
  expect(words(waiting)).toContain(`Répondre à la rencontre avec ${north.name}`);
  expect(words(waiting)).toContain("il reste 30 jours");
  const last = { organisation: south.id, as: "to", answer: "accept" };
  const landed = await followed(await south.manager.client.form(`/proposals/${id}/answers`, last));
  expect(landed).toContain("answer_partners");
  const { partnership } = await detail(south.manager, id);
  const page = await south.manager.client.page(`/partnerships/${partnership}`);
  expect(page).toContain(north.contact.email);
  expect(page).toContain(south.contact.email);
  const coordinators = await coordinator.client.page(`/partnerships/${partnership}`);
  expect(coordinators).not.toContain(north.contact.email);
  expect(coordinators).not.toContain(north.contact.phone);
});

test("a one-way approval without its reason comes back with the sentence and the field", async () => {
  const pair = await givenPair({ south: { needs: [] } });
  const { id } = await givenProposed(pair);
  const form = { as: "coordinator", decision: "approve", "decide-coordinator": "" };
  const refused = await pair.coordinator.client.form(`/proposals/${id}/decision`, form);
  expect(refused.status).toBe(422);
  const html = await refused.text();
  expect(words(html)).toContain("Cette rencontre ne va que dans un sens");
  expect(html).toContain('href="#f-decide-coordinator"');
});

test("the second coordinator's page shows who decided what", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  const other = await givenPerson({ role: "coordinator" });
  await pair.coordinator.client.json("PATCH", "/me", { name: "Aminata" });
  const late = { as: "coordinator", decision: "decline", "decide-coordinator": "Trop loin." };
  const refused = await other.client.form(`/proposals/${id}/decision`, late);
  expect(refused.status).toBe(409);
  const said = words(await refused.text());
  expect(said).toContain("La décision est déjà prise");
  expect(said).toContain("La coordination approuve. (par Aminata)");
  const organisations = words(await pair.north.manager.client.page(`/proposals/${id}`));
  expect(organisations).toContain("La coordination approuve.");
  expect(organisations).not.toContain("Aminata");
});

test("what was typed in a refused form stays, in its own open form", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  const long = "x".repeat(2001);
  const form = { as: "to", organisation: pair.south.id, answer: "ask", "ask-to": long };
  const refused = await pair.south.manager.client.form(`/proposals/${id}/answers`, form);
  expect(refused.status).toBe(422);
  const html = await refused.text();
  expect(html).toContain(long);
  expect(html).toMatch(/<details class="more" open[^>]*><summary>Poser une question/);
  const empty = { ...form, "ask-to": "" };
  expect(words(await (await pair.south.manager.client.form(`/proposals/${id}/answers`, empty)).text())).toContain(
    "Écrivez votre question.",
  );
});

test("not available for now is one click, and everything has its word", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  const aside = { as: "to", organisation: pair.south.id, answer: "pause" };
  const landed = await followed(await pair.south.manager.client.form(`/proposals/${id}/answers`, aside));
  expect(words(await pair.south.manager.client.page(landed))).toContain("Votre organisation est en pause");
  expect(words(await pair.south.manager.client.page("/today"))).toContain(
    `Mettre fin à la pause de ${pair.south.name}`,
  );
});

test("members read without buttons; ids of fields are never twice on a page", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  await answer(pair.north, id, "ask", "<b>Combien</b> ?");
  const member = await givenMember(pair.south.id);
  const html = await member.client.page(`/proposals/${id}`);
  expect(html).toContain("&lt;b>Combien");
  expect(html).not.toContain(`action="/proposals/${id}`);
  for (const { client } of [pair.south.manager, pair.north.manager, pair.coordinator]) {
    const page = await client.page(`/proposals/${id}`);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("the lists: mine by whose turn, an organisation's, the queue by state", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  const other = await givenOrganisation({ ...answerer, manager: pair.south.manager });
  await givenProposed({ ...pair, south: other });
  const mine = words(await pair.north.manager.client.page("/proposals"));
  expect(mine).toMatch(/Elles vous attendent.*Elles attendent quelqu’un d’autre/);
  expect(mine).toContain("la coordination lit");
  const own = await pair.south.manager.client.page(`/proposals?organisation=${other.id}`);
  expect(words(own)).toContain(`Les propositions de ${other.name}`);
  expect(own).not.toContain(id);
  expect((await pair.north.manager.client.fetch(`/proposals?organisation=${other.id}`)).status).toBe(404);
  await pair.north.manager.client.json("POST", `/proposals/${id}/withdrawal`, {});
  const withdrawn = await pair.coordinator.client.page("/coordination?state=withdrawn");
  expect(withdrawn).toContain(`/proposals/${id}`);
  expect((await pair.north.manager.client.fetch("/coordination")).status).toBe(403);
  expect(words(await (await givenPerson()).client.page("/today"))).toContain("Il ne manque plus que vous");
});

test("a meeting that cannot be proposed says why, before any form", async () => {
  const pair = await givenPair({ south: { state: "paused" } });
  const html = await pair.north.manager.client.page(`/organisations/${pair.north.id}/propose/${pair.south.id}`);
  expect(words(html)).toContain("Cette organisation est en pause");
  expect(html).not.toContain('name="message"');
});

test("keeping two organisations apart from the page of their proposal", async () => {
  const pair = await givenPair();
  const { id } = await givenProposed(pair);
  const bare = { as: "coordinator", "forbid-coordinator": "" };
  expect((await pair.coordinator.client.form(`/proposals/${id}/apart`, bare)).status).toBe(422);
  const said = { as: "coordinator", "forbid-coordinator": "Une affaire en cours." };
  await followed(await pair.coordinator.client.form(`/proposals/${id}/apart`, said));
  const html = await pair.north.manager.client.page(`/proposals/${id}`);
  expect(words(html)).toContain("La coordination met fin à la proposition.");
  expect(html).not.toContain("Une affaire en cours.");
});

test("in English too", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  pair.south.manager.client.cookie += "; lang=en";
  const { client } = pair.south.manager;
  const text = words(await client.page(`/proposals/${id}`));
  for (const sentence of ["Your turn to answer", "You bring", "Not available for now", "30 days left"])
    expect(text).toContain(sentence);
  expect(words(await client.page("/today"))).toContain("One thing waits for you.");
});

test.each(["declined", "expired", "withdrawn"])(
  "once it is %s, an organisation that hides itself is no more than a name to the other",
  async (state) => {
    const pair = await givenPair({ south: { summary: "Des puits près du fleuve", town: "Podor" } });
    const { id } = await givenApproved(pair);
    const page = `/proposals/${id}`;
    const hide = (visibility: string, kept = "published") =>
      testEnv.DB.prepare("UPDATE organisations SET visibility = ?, state = ? WHERE id = ?")
        .bind(visibility, kept, pair.south.id)
        .run();
    await hide("coordinators");
    expect(await pair.north.manager.client.page(page)).toContain("Des puits près du fleuve");
    await testEnv.DB.prepare("UPDATE proposals SET state = ? WHERE id = ?").bind(state, id).run();
    for (const [visibility, kept] of [
      ["coordinators", "published"],
      ["public", "draft"],
    ] as const) {
      await hide(visibility, kept);
      const veiled = await pair.north.manager.client.page(page);
      expect(veiled).toContain(pair.south.name);
      expect(words(veiled)).toContain("ne montre plus son profil");
      for (const told of ["Des puits près du fleuve", "Podor", "Sénégal", `/organisations/${pair.south.id}"`])
        expect(veiled).not.toContain(told);
      for (const reader of [pair.south.manager, pair.coordinator])
        expect(await reader.client.page(page)).toContain("Des puits près du fleuve");
    }
    await hide("network");
    expect(await pair.north.manager.client.page(page)).toContain("Des puits près du fleuve");
  },
);
