// Meetings in one's calendar, read back by a library that did not write it: at their moment, moved and cancelled as such.
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { Client, testEnv } from "../support/request.ts";
import { AHEAD, call, changed, givenHalls } from "./world.ts";

async function addressOf({ client }: { client: Client }, partnership = ""): Promise<string> {
  const shown = await client.form("/calendar", { partnership });
  const [, path] = /value="https:\/\/network\.test(\/calendar\/[\w-]+\.ics)"/.exec(await shown.text()) ?? [];
  if (!path) throw new Error(`${shown.status}`);
  return path;
}

async function eventsAt(path: string): Promise<ICAL.Event[]> {
  const response = await new Client().fetch(path);
  if (response.status !== 200) throw new Error(`${response.status}`);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  return calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
}

test("at the moment it is, in the holder's words; a move raises its sequence, a cancellation says so", async () => {
  const { member, north, partnership } = await givenHalls();
  const said = { partnership, timeZone: "Europe/Paris", title: { fr: "Les eaux, d’abord", ar: "المياه" } };
  const made = await call(member, said);
  const path = await addressOf(north.manager, partnership);
  const [before] = await eventsAt(path);
  expect([before?.uid, before?.summary, before?.location]).toEqual([
    `${made.id}@network.test`,
    "Les eaux, d’abord",
    "Mairie",
  ]);
  expect(before?.startDate.toJSDate().toISOString()).toBe(`${AHEAD}T08:00:00.000Z`);
  expect(before?.duration.toSeconds()).toBe(90 * 60);
  const moved = await changed(member, made, { starts: `${AHEAD}T15:00` });
  await changed(member, moved, { state: "cancelled" });
  const [after] = await eventsAt(path);
  expect([after?.uid, after?.sequence]).toEqual([before?.uid, 2]);
  expect(after?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
});

test("planned in a partnership that has ended, it is called off, and no longer to come", async () => {
  const { north, south, partnership } = await givenHalls();
  const { id } = await call(north.manager, { partnership });
  const path = await addressOf(south.manager, partnership);
  expect(await south.manager.client.page("/meetings")).toContain(`/meetings/${id}"`);
  const gone = { organisation: north.id, reason: "Nous partons." };
  await north.manager.client.json("POST", `/partnerships/${partnership}/departure`, gone, 201);
  const [event] = await eventsAt(path);
  expect([event?.sequence, event?.component.getFirstPropertyValue("status")]).toEqual([1, "CANCELLED"]);
  expect(await south.manager.client.page("/meetings")).not.toContain(`/meetings/${id}"`);
});

test("only what one may read now, and of a category what one is invited to", async () => {
  const { member, north, south, stranger, partnership } = await givenHalls();
  await call(member, { partnership, title: { fr: "Entre nous" } });
  const input = { category: "dialogue_authorities", organisation: north.id, organisations: [south.id] };
  await call(north.manager, { ...input, title: { fr: "Entre mairies" } });
  const [ours, theirs] = [await addressOf(member), await addressOf(stranger)];
  expect((await eventsAt(ours)).map(({ summary }) => summary).sort()).toEqual(["Entre mairies", "Entre nous"]);
  expect(await eventsAt(theirs)).toEqual([]);
  await testEnv.DB.prepare("DELETE FROM memberships WHERE person = ?").bind(member.id).run();
  expect(await eventsAt(ours)).toEqual([]);
});
