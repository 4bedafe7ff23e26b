// Meetings by forms alone: called, changed, written in two languages, held, cancelled; what is refused keeps what was typed.
import { expect, test } from "vitest";
import type { Meeting } from "../../schema/contract/meetings.ts";
import { foldName } from "../../worker/import/fold.ts";
import { givenOrganisation, unique } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { AHEAD, call, changed, givenHalls } from "./world.ts";

const typed = (more: Record<string, string | string[]> = {}) => ({
  ...{ title: "Nos deux conseils", date: AHEAD, time: "10:00", duration: "90", timeZone: "Africa/Dakar" },
  ...{ place: "Salle des mariages", link: "", first: "fr", second: "ar" },
  ...more,
});

test("called from the partnership's page, then read by all with the hour of each place", async () => {
  const { north, member, coordinator, stranger, partnership } = await givenHalls();
  expect(await member.client.page(`/partnerships/${partnership}`)).toContain(
    `/meetings/new?partnership=${partnership}`,
  );
  expect(await member.client.page("/meetings")).toContain(`/meetings/new?partnership=${partnership}`);
  expect(await member.client.page(`/meetings/new?partnership=${partnership}`)).toContain("Qui y prend part");
  const made = await member.client.form("/meetings", typed({ partnership }));
  expect(made.status).toBe(303);
  const [, at = ""] =
    /^(\/meetings\/mtg_[0-9a-f]+)\?notice=meeting_called$/.exec(made.headers.get("Location") ?? "") ?? [];
  for (const { client } of [north.manager, member, coordinator]) {
    const page = await client.page(at);
    for (const words of [
      "de 10:00 à 11:30",
      "Heure de Dakar",
      "de 12:00 à 13:30",
      "Heure de Paris",
      "Salle des mariages",
    ])
      expect(page).toContain(words);
  }
  expect((await stranger.client.fetch(at)).status).toBe(404);
  expect(await north.manager.client.page(`/partnerships/${partnership}`)).toContain(at);
});

test("refused, the form keeps what was typed and says where it is wrong", async () => {
  const { member, partnership } = await givenHalls();
  const send = (more: Record<string, string>) => member.client.form("/meetings", typed({ partnership, ...more }));
  const gap = await send({ timeZone: "Europe/Paris", date: "2027-03-28", time: "02:30" });
  expect(gap.status).toBe(422);
  const page = await gap.text();
  for (const words of [
    "passent directement à 03:00",
    'href="#f-time"',
    'value="Salle des mariages"',
    'value="2027-03-28"',
  ])
    expect(page).toContain(words);
  const twice = { timeZone: "Europe/Paris", date: "2027-10-31", time: "02:30" };
  expect(await (await send(twice)).text()).toContain("La seconde fois, après");
  expect((await send({ ...twice, clock: "later" })).status).toBe(303);
  for (const [field, value] of Object.entries({ title: "", date: "", second: "fr" })) {
    const response = await send({ [field]: value });
    expect([response.status, (await response.text()).includes(`href="#f-${field}"`)], field).toEqual([422, true]);
  }
});

test("written in two columns; whoever writes meanwhile does not lose, nor overwrite, a word", async () => {
  const { north, member, partnership } = await givenHalls();
  const made = await call(member, { partnership, starts: "2026-03-12T10:00" });
  const at = `/meetings/${made.id}`;
  const held = await north.manager.client.form(`${at}/state`, { version: "1", state: "held" });
  expect(held.headers.get("Location")).toBe(`${at}?notice=meeting_held`);
  expect(await member.client.page(`${at}/texts`)).toContain('name="minutes.ar"');
  const said = {
    ...{ "title.fr": "Nos conseils", "title.ar": "مجلسانا", "agenda.fr": "Un\nDeux\n\n", "agenda.ar": "واحد" },
    ...{ "minutes.fr": "Tout le monde a parlé.", "minutes.ar": "", "decisions.fr": "Un puits", "decisions.ar": "بئر" },
  };
  expect((await member.client.form(`${at}/texts`, { version: "2", ...said })).status).toBe(303);
  const late = await north.manager.client.form(`${at}/texts`, { version: "2", ...said, "minutes.fr": "Ma version." });
  expect(late.status).toBe(412);
  const kept = await late.text();
  for (const words of ["Ma version.", "pendant que vous écriviez", 'name="version" value="3"'])
    expect(kept).toContain(words);
  const meeting = await member.client.json<Meeting>("GET", `/meetings/${made.id}`);
  expect(meeting).toMatchObject({
    agenda: { fr: ["Un", "Deux"], ar: ["واحد"] },
    minutes: { fr: "Tout le monde a parlé." },
    version: 3,
  });
  const page = await member.client.page(at);
  expect(page).toContain('<div class="said" lang="ar" dir="auto">بئر</div>');
  expect(page).toContain("Pas encore écrit en arabe.");
});

test("changed and cancelled by forms, and none of it offered to those who only read", async () => {
  const { north, member, coordinator, partnership } = await givenHalls({ south: { kind: "association" } });
  const made = await call(north.manager, { partnership });
  const at = `/meetings/${made.id}`;
  expect(await member.client.page(at)).not.toContain(`${at}/edit`);
  expect((await member.client.fetch(`${at}/edit`)).status).toBe(403);
  const form = await north.manager.client.page(`${at}/edit`);
  for (const words of [`value="${AHEAD}"`, 'value="10:00"', 'value="Mairie"']) expect(form).toContain(words);
  const organisations = made.organisations;
  const again = await north.manager.client.form(`${at}/edit`, {
    version: "1",
    ...typed({ time: "16:00", organisations }),
  });
  expect(again.headers.get("Location")).toBe(`${at}?notice=meeting_changed`);
  const moved = await north.manager.client.json<Meeting>("GET", `/meetings/${made.id}`);
  expect(moved).toMatchObject({ starts: `${AHEAD}T16:00`, title: { fr: "Nos deux conseils" } });
  const gone = await coordinator.client.form(`${at}/state`, { version: "2", state: "cancelled", reason: "La crue." });
  expect(gone.headers.get("Location")).toBe(`${at}?notice=meeting_cancelled`);
  const page = await member.client.page(at);
  for (const words of ["Cette rencontre est annulée", "La crue.", "La coordination annule la rencontre."])
    expect(page).toContain(words);
  await expect(changed(north.manager, { ...made, version: 3 }, { place: "Ici" })).rejects.toThrow("409");
});

test("in a category, guests are named as in the directory; a name that nobody bears, or two bear, is told back", async () => {
  const { north, south } = await givenHalls();
  const twin = unique("Mairie des Jumelles");
  await Promise.all([1, 2].map(() => givenOrganisation({ name: twin, kind: "local_authority" })));
  for (const name of [twin, south.name])
    await testEnv.DB.prepare("UPDATE organisations SET name_folded = ? WHERE name = ?")
      .bind(foldName(name), name)
      .run();
  const about = { category: "dialogue_authorities", organisation: north.id };
  const send = (guests: string) => north.manager.client.form("/meetings", typed({ ...about, guests }));
  expect(await north.manager.client.page("/meetings/new?category=dialogue_authorities")).toContain('name="guests"');
  for (const guests of [unique("Mairie de nulle part"), twin, ""]) {
    const refused = await send(guests);
    expect([refused.status, (await refused.text()).includes(guests)]).toEqual([422, true]);
  }
  const made = await send(`  ${south.name}\r\n\r\n`);
  const [, id = ""] = /\/meetings\/(mtg_[0-9a-f]+)/.exec(made.headers.get("Location") ?? "") ?? [];
  const meeting = await north.manager.client.json<Meeting>("GET", `/meetings/${id}`);
  expect(new Set(meeting.organisations)).toEqual(new Set([north.id, south.id]));
  expect(await north.manager.client.page("/topics?category=dialogue_authorities")).toContain('href="/meetings"');
});
