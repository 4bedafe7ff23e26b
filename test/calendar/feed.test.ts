// The calendar under a secret address, read back by a library that did not write it; and when the address is unknown.
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { sha256 } from "../../worker/kernel/ids.ts";
import { dayFrom, end, givenLived, givenStep, joinAs, type Lived, leave } from "../journal/world.ts";
import { givenOrganisation, givenPerson, now } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

const nobody = new Client();

async function addressOf(lived: Lived, partnership = ""): Promise<string> {
  const shown = await lived.north.manager.client.form("/calendar", { partnership });
  const [, path] = /value="https:\/\/network\.test(\/calendar\/[\w-]+\.ics)"/.exec(await shown.text()) ?? [];
  if (!path) throw new Error(`${shown.status}`);
  return path;
}

async function eventsAt(path: string): Promise<Map<string, ICAL.Event>> {
  const response = await nobody.fetch(path);
  if (response.status !== 200) throw new Error(`${response.status}`);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  return new Map(events.map((event) => [event.summary, event]));
}

test("steps are whole days: the last one is in, whatever the clocks do that night", async () => {
  const lived = await givenLived();
  await givenStep(lived, { title: "Nuit du changement d’heure", starts: "2027-03-27", ends: "2027-03-29" });
  await givenStep(lived, { title: "Un seul jour", starts: "2027-10-31", ends: "2027-10-31" });
  const events = await eventsAt(await addressOf(lived));
  const night = events.get("Nuit du changement d’heure");
  expect([night?.startDate.isDate, night?.startDate.toString(), night?.endDate.toString()]).toEqual([
    true,
    "2027-03-27",
    "2027-03-30",
  ]);
  expect(night?.duration.toSeconds()).toBe(3 * 86_400);
  expect(events.get("Un seul jour")?.endDate.toString()).toBe("2027-11-01");
});

test("an event keeps its name for ever; a move raises its sequence, an end says so", async () => {
  const lived = await givenLived();
  const [step, done, dropped] = [
    await givenStep(lived, { title: "Le puits" }),
    await givenStep(lived, { title: "L’atelier", state: "done" }),
    await givenStep(lived, { title: "La route", state: "dropped" }),
  ];
  const path = await addressOf(lived);
  const before = (await eventsAt(path)).get("Le puits");
  expect([before?.uid, before?.sequence]).toEqual([`${step}@network.test`, 0]);
  const move = { starts: dayFrom(60), ends: dayFrom(61), reason: "Les pluies." };
  await lived.south.manager.client.json("POST", `/partnerships/${lived.id}/steps/${step}/moves`, move, 201);
  const events = await eventsAt(path);
  const after = events.get("Le puits");
  expect([after?.uid, after?.sequence, after?.startDate.toString()]).toEqual([`${step}@network.test`, 1, dayFrom(60)]);
  expect(events.get("✓ L’atelier")?.uid).toBe(`${done}@network.test`);
  expect(events.get("La route")?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(events.get("La route")?.uid).toBe(`${dropped}@network.test`);
});

test("what was still to come when a partnership ended is called off, what was before stays", async () => {
  const lived = await givenLived();
  await givenStep(lived, { title: "Avant", starts: dayFrom(-9), ends: dayFrom(-8) });
  await givenStep(lived, { title: "Après" });
  const path = await addressOf(lived);
  expect((await eventsAt(path)).get("Après")?.sequence).toBe(0);
  await end(lived);
  await testEnv.DB.prepare("UPDATE partnerships SET ended_at = ? WHERE id = ?").bind(now(), lived.id).run();
  const events = await eventsAt(path);
  const told = (title: string) => [
    events.get(title)?.component.getFirstPropertyValue("status"),
    events.get(title)?.sequence,
  ];
  expect([told("Avant"), told("Après")]).toEqual([
    ["CONFIRMED", 0],
    ["CANCELLED", 1],
  ]);
});

test("commas, semicolons, backslashes, new lines and long words come back as they were; no line is longer than 75 octets", async () => {
  const lived = await givenLived();
  const title = `Semences, puits ; et \\ moulins : ${"é".repeat(60)} ${"مضخة ".repeat(12)}🌍 fin`;
  await givenStep(lived, { title });
  const path = await addressOf(lived);
  expect([...(await eventsAt(path)).keys()]).toEqual([title]);
  const text = await (await nobody.fetch(path)).text();
  expect(text.endsWith("END:VCALENDAR\r\n") || text.endsWith("END:VCALENDAR")).toBe(true);
  for (const line of text.split("\r\n")) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  for (const name of ["VERSION:2.0", "PRODID:", "UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:"])
    expect(text).toContain(name);
});

test("kept by no cache, listed by no search, and the secret is nowhere but in the address", async () => {
  const lived = await givenLived();
  await givenStep(lived);
  const path = await addressOf(lived);
  const token = path.slice("/calendar/".length, -".ics".length);
  const response = await nobody.fetch(path);
  expect(response.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(response.headers.get("X-Robots-Tag")).toContain("noindex");
  expect(await response.text()).not.toContain(token);
  expect(await lived.north.manager.client.page("/calendar")).not.toContain(token);
  const { results } = await testEnv.DB.prepare("SELECT * FROM calendar_addresses WHERE person = ?")
    .bind(lived.north.manager.id)
    .all();
  const { results: entries } = await testEnv.DB.prepare("SELECT * FROM audit_entries WHERE subject = ?")
    .bind(lived.north.manager.id)
    .all();
  expect(JSON.stringify([results, entries])).not.toContain(token);
  expect(JSON.stringify(results)).toContain(sha256(token));
  const mine = await (await lived.north.manager.client.api("GET", "/me/export")).text();
  expect(mine).toContain("calendar_addresses");
  expect(mine).not.toContain(sha256(token));
});

test("a new address ends the one before; ended, or of somebody gone, it is unknown", async () => {
  const lived = await givenLived();
  await givenStep(lived);
  const { client } = lived.north.manager;
  const first = await addressOf(lived);
  const own = await addressOf(lived, lived.id);
  const second = await addressOf(lived);
  const status = async (path: string) => (await nobody.fetch(path)).status;
  expect([await status(first), await status(second), await status(own)]).toEqual([404, 200, 200]);
  expect((await client.form("/calendar/end", { partnership: "" })).status).toBe(303);
  expect([await status(second), await status(own)]).toEqual([404, 200]);
  expect((await client.form("/calendar/end", { partnership: "" })).status).toBe(404);
  await testEnv.DB.prepare("UPDATE people SET suspended_at = '2026-01-01' WHERE id = ?")
    .bind(lived.north.manager.id)
    .run();
  expect(await status(own)).toBe(404);
  for (const path of [
    "/calendar/x.ics",
    `/calendar/${"a".repeat(43)}.ics`,
    `/calendar/${"a".repeat(43)}`,
    "/calendar/..ics",
  ]) {
    expect(await status(path)).toBe(404);
  }
});

test("it holds the steps of one's own partnerships at this moment, or of the one it was made for", async () => {
  const [one, other] = [await givenLived(), await givenLived()];
  await givenStep(one, { title: "Ici" });
  await givenStep(other, { title: "Ailleurs" });
  await joinAs(one.north.manager, other.south.id);
  const [all, only] = [await addressOf(one), await addressOf(one, other.id)];
  expect([...(await eventsAt(all)).keys()].sort()).toEqual(["Ailleurs", "Ici"]);
  expect([...(await eventsAt(only)).keys()]).toEqual(["Ailleurs"]);
  await end(other);
  expect([...(await eventsAt(only)).keys()]).toEqual(["Ailleurs"]); // what was agreed stays theirs to read
  await leave(one.north.manager, other.south.id);
  expect([...(await eventsAt(all)).keys()]).toEqual(["Ici"]);
  expect((await eventsAt(only)).size).toBe(0);
});

test("not for a partnership that is not one's own, nor by a token", async () => {
  const [lived, other] = [await givenLived(), await givenLived()];
  const refused = await lived.north.manager.client.form("/calendar", { partnership: other.id });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("n’est pas le vôtre");
  const person = await givenPerson();
  expect((await person.client.page("/calendar")).length).toBeGreaterThan(0);
});

test("an erased account takes its addresses along", async () => {
  const lived = await givenLived();
  const { manager } = await givenOrganisation();
  await joinAs(manager, lived.north.id);
  const shown = await manager.client.form("/calendar", {});
  const [, path = ""] = /(\/calendar\/[\w-]+\.ics)"/.exec(await shown.text()) ?? [];
  await testEnv.DB.prepare("DELETE FROM memberships WHERE person = ? AND role = 'manager'").bind(manager.id).run();
  expect((await nobody.fetch(path)).status).toBe(200);
  expect((await manager.client.api("DELETE", "/me")).status).toBeLessThan(300);
  expect((await nobody.fetch(path)).status).toBe(404);
});

test("in the reader's own language", async () => {
  const lived = await givenLived();
  await testEnv.DB.prepare("UPDATE people SET locale = 'en' WHERE id = ?").bind(lived.north.manager.id).run();
  await givenStep(lived);
  const { client } = lived.north.manager;
  client.locale = "en";
  const shown = await client.form("/calendar", {});
  const [, path = ""] = /(\/calendar\/[\w-]+\.ics)"/.exec(await shown.text()) ?? [];
  expect(await (await nobody.fetch(path)).text()).toContain("Partnership between");
});

test("meetings of one's partnerships stand at their hour, in universal time, and go when called off", async () => {
  const lived = await givenLived();
  const row = async (id: string, sql: string) =>
    testEnv.DB.prepare(sql).bind(id, lived.id, lived.north.manager.id).run();
  const id = `mtg_${crypto.randomUUID().replaceAll("-", "")}`;
  await row(
    id,
    `INSERT INTO meetings (id, partnership, category, starts_at, ends_at, time_zone, place, link, languages, state, organisation,
       person, created_at, updated_at, version)
     VALUES (?1, ?2, NULL, '2027-03-28T08:00:00.000Z', '2027-03-28T09:30:00.000Z', 'Europe/Paris', 'Mairie', '', '["fr","en"]',
       'planned', NULL, ?3, '2026-01-01', '2026-01-01', 1)`,
  );
  await testEnv.DB.prepare(
    `INSERT INTO meeting_texts (meeting, part, position, lang, text) VALUES (?1, 'title', 0, 'fr', 'L’eau, à deux'), (?1, 'title', 0, 'en', 'Water')`,
  )
    .bind(id)
    .run();
  const path = await addressOf(lived, lived.id);
  const meeting = (await eventsAt(path)).get("L’eau, à deux");
  expect([meeting?.startDate.isDate, meeting?.startDate.toJSDate().toISOString()]).toEqual([
    false,
    "2027-03-28T08:00:00.000Z",
  ]);
  expect([meeting?.duration.toSeconds(), meeting?.location, meeting?.sequence]).toEqual([5400, "Mairie", 0]);
  await testEnv.DB.prepare("UPDATE meetings SET state = 'cancelled', moves = 1 WHERE id = ?").bind(id).run();
  const off = (await eventsAt(await addressOf(lived))).get("L’eau, à deux");
  expect([off?.component.getFirstPropertyValue("status"), off?.sequence, off?.uid]).toEqual([
    "CANCELLED",
    1,
    `${id}@network.test`,
  ]);
  await leave(lived.north.manager, lived.north.id);
  expect((await eventsAt(path)).size).toBe(0);
});
