// An organisation leaves, is suspended, or is there no more: nothing breaks, places are given back, the others read on.
import { expect, test } from "vitest";
import type { PartnershipDetail } from "../../schema/contract/partnerships.ts";
import { newId } from "../../worker/kernel/ids.ts";
import { call } from "../meetings/world.ts";
import { givenAcceptedCircle, givenRing } from "../support/circle.ts";
import { auditOf, type GivenOrganisation, type GivenPerson, givenMember, mailsTo, now } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import {
  type GivenPartnership,
  givenInForce,
  givenPartnership,
  putAgreement,
  putPeople,
  sign,
  standing,
} from "./world.ts";

const leave = (by: GivenPerson, id: string, organisation: string, reason = "Notre équipe change.") =>
  by.client.api("POST", `/partnerships/${id}/departure`, { organisation, reason });

const PLACES = (id: string) => [
  `/partnerships/${id}`,
  `/partnerships/${id}/outside`,
  `/partnerships/${id}/agreement`,
  `/partnerships/${id}/journal`,
  `/partnerships/${id}/participants`,
  `/topics?partnership=${id}`,
  "/partnerships",
  "/meetings",
  "/today",
  "/calendar",
  "/settings",
  `/api/v1/partnerships/${id}`,
  `/api/v1/partnerships/${id}/agreements`,
  `/api/v1/partnerships/${id}/journal`,
  `/api/v1/partnerships/${id}/balance`,
  `/api/v1/partnerships/${id}/steps`,
  `/api/v1/partnerships/${id}/publicity`,
  `/api/v1/meetings?partnership=${id}`,
  "/api/v1/partnerships",
];

/** Every page and call of it, as somebody: none breaks. */
async function allFor(person: GivenPerson, id: string): Promise<Record<string, number>> {
  const entries = await Promise.all(
    PLACES(id).map(async (place) => [place, (await person.client.fetch(place)).status] as const),
  );
  return Object.fromEntries(entries);
}

const broken = (statuses: Record<string, number>): [string, number][] =>
  Object.entries(statuses).filter(([, status]) => status >= 500);

const loadOf = async ({ id, manager }: GivenOrganisation): Promise<number> =>
  (await manager.client.json<{ load: number }>("GET", `/organisations/${id}`)).load;

async function nothingBreaks({ id, north, coordinator }: GivenPartnership): Promise<void> {
  for (const person of [north.manager, coordinator]) expect(broken(await allFor(person, id))).toEqual([]);
}

test("of a pair: it ends, the reason is told, places are given back, both still read", async () => {
  const made = await givenInForce({ north: { kind: "local_authority" } });
  const { id, north, south, coordinator } = made;
  await call(north.manager, { partnership: id });
  for (const by of [north, south])
    await by.manager.client.json("PUT", `/partnerships/${id}/publicity`, { organisation: by.id, public: true });
  expect([await loadOf(north), await loadOf(south)]).toEqual([1, 1]);
  const left = await leave(south.manager, id, south.id);
  expect([left.status, await left.json()]).toEqual([201, { id, state: "ended" }]);
  expect([await loadOf(north), await loadOf(south)]).toEqual([0, 0]);
  for (const person of [north.manager, coordinator]) {
    const mail = (await mailsTo(person.email)).find(({ kind }) => kind === "partnership_left");
    expect(JSON.parse(mail?.payload ?? "{}")).toMatchObject({ name: south.name, reason: "Notre équipe change." });
  }
  expect((await mailsTo(south.manager.email)).map(({ kind }) => kind)).not.toContain("partnership_left");
  expect(await standing(made)).toMatchObject({ state: "ended", endedHow: "broken_off", inForce: 1 });
  for (const person of [north.manager, south.manager]) {
    const read = await allFor(person, id);
    expect(broken(read)).toEqual([]);
    expect([read[`/partnerships/${id}`], read[`/topics?partnership=${id}`]]).toEqual([200, 200]);
  }
  expect((await coordinator.client.fetch(`/stories/${id}`)).status).toBe(404);
  expect(await refusalOf(await leave(north.manager, id, north.id))).toEqual({ status: 409, code: "partnership_ended" });
  expect(await auditOf(id)).toContain("partnership.leave");
  const { results } = await testEnv.DB.prepare("SELECT person FROM drafts WHERE person = ?")
    .bind(south.manager.id)
    .all();
  expect(results).toHaveLength(1); // what was learned waits to be told
});

test("of a circle: the others go on together, and those who left are out of it", async () => {
  const ring = await givenRing();
  const { a, b, c, coordinator } = ring;
  const { partnership: id = null } = await givenAcceptedCircle(ring);
  if (id === null) throw new Error("no partnership");
  await putPeople(a, id, [{ name: "Awa", role: "beneficiary", organisation: c.id }]);
  await putAgreement(a, id, { aims: "Semer", gives: { [c.id]: "Des semences" }, steps: [] });
  const left = await leave(c.manager, id, c.id);
  expect([left.status, await left.json()]).toEqual([201, { id, state: "open" }]);
  const detail = await a.manager.client.json<PartnershipDetail>("GET", `/partnerships/${id}`);
  expect(detail).toMatchObject({ state: "open", organisations: [a.id, b.id].sort(), participants: [] });
  for (const person of [a.manager, coordinator]) expect(broken(await allFor(person, id))).toEqual([]);
  const gone = await allFor(c.manager, id);
  expect([broken(gone), gone[`/partnerships/${id}`]]).toEqual([[], 404]);
  expect([await loadOf(a), await loadOf(c)]).toEqual([1, 0]);
  expect(await a.manager.client.page(`/partnerships/${id}`)).not.toContain(c.contact.phone);
  const last = await leave(b.manager, id, b.id);
  expect([last.status, await last.json()]).toEqual([201, { id, state: "ended" }]);
  expect((await a.manager.client.fetch(`/partnerships/${id}`)).status).toBe(200);
});

test("a version that awaited whoever has left awaits everybody again", async () => {
  const ring = await givenRing();
  const { a, b, c } = ring;
  const { partnership } = await givenAcceptedCircle(ring);
  const id = partnership ?? "";
  const people = ["beneficiary", "institution"].map((role) => ({ name: role, role }));
  await putPeople(a, id, people);
  const step = {
    title: "Semer",
    starts: "2027-01-01",
    ends: "2027-02-01",
    participants: ["beneficiary", "institution"],
  };
  await putAgreement(a, id, { aims: "Semer", gives: {}, steps: [step] });
  for (const one of [a, b]) expect((await sign(one, id, 1)).status).toBe(201);
  await leave(c.manager, id, c.id);
  const now = await a.manager.client.json<PartnershipDetail>("GET", `/partnerships/${id}`);
  expect(now).toMatchObject({ inForce: null, agreement: { signatures: [] } });
  for (const one of [a, b]) expect((await sign(one, id, 1)).status).toBe(201);
  expect(await a.manager.client.json("GET", `/partnerships/${id}`)).toMatchObject({ inForce: 1 });
});

test("not without a reason, not for another, not by a member; a repeat gives the first answer", async () => {
  const { id, north, south } = await givenPartnership();
  expect(await refusalOf(await leave(north.manager, id, north.id, " "))).toMatchObject({
    status: 422,
    field: "reason",
  });
  expect((await leave(north.manager, id, south.id)).status).toBe(403);
  expect((await leave(await givenMember(north.id), id, north.id)).status).toBe(403);
  const other = await givenPartnership();
  expect((await leave(other.north.manager, id, other.north.id)).status).toBe(404);
  const body = { organisation: north.id, reason: "Nous partons." };
  const again = () =>
    north.manager.client.api("POST", `/partnerships/${id}/departure`, body, { "Idempotency-Key": "une fois" });
  const all = await Promise.all(Array.from({ length: 5 }, again));
  expect(all.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  expect((await auditOf(id)).filter((act) => act === "partnership.leave")).toHaveLength(1);
});

test("two leave at once: the partnership ends once", async () => {
  const { id, north, south } = await givenPartnership();
  const both = await Promise.all([leave(north.manager, id, north.id), leave(south.manager, id, south.id)]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
});

test("suspended: its people are out, the others go on, a coordinator may take it out", async () => {
  const made = await givenInForce();
  const { id, north, south, coordinator } = made;
  await testEnv.DB.prepare("UPDATE organisations SET state = 'suspended' WHERE id = ?").bind(south.id).run();
  const [theirs, ours] = [await allFor(south.manager, id), await allFor(north.manager, id)];
  expect([broken(theirs), broken(ours), ours[`/partnerships/${id}`]]).toEqual([[], [], 200]);
  const shut = PLACES(id).filter((place) => place.includes(id) && theirs[place] === 200);
  expect(shut).toEqual([`/api/v1/meetings?partnership=${id}`]); // a list, empty
  expect((await south.manager.client.api("GET", `/organisations/${north.id}/contact`)).status).toBe(403);
  expect((await north.manager.client.api("GET", `/organisations/${south.id}/contact`)).status).toBe(200);
  const hidden = { organisation: south.id, public: false };
  await south.manager.client.json("PUT", `/partnerships/${id}/publicity`, hidden);
  const left = await leave(coordinator, id, south.id, "Suspendue depuis un mois.");
  expect(await left.json()).toEqual({ id, state: "ended" });
  await nothingBreaks(made);
});

test("there no more: every page still opens, and a coordinator may end it", async () => {
  const made = await givenInForce();
  const { id, north, south, coordinator } = made;
  await testEnv.DB.prepare("DELETE FROM organisations WHERE id = ?").bind(south.id).run();
  const read = await allFor(north.manager, id);
  expect([broken(read), read[`/partnerships/${id}`]]).toEqual([[], 200]);
  expect((await leave(coordinator, id, south.id, "Dissoute.")).status).toBe(201);
  await nothingBreaks(made);
  expect(await loadOf(north)).toBe(0);
});

test("a person's account is erased: what they wrote stays, without their name", async () => {
  const made = await givenInForce();
  const { id, north } = made;
  const clerk = await givenMember(north.id, "manager");
  await clerk.client.json("PATCH", "/me", { name: "Clerc Disparu" });
  await clerk.client.json("PUT", `/partnerships/${id}/publicity`, { organisation: north.id, public: true });
  const entry = { id: newId("jrn", new Date()), kind: "text", date: now().slice(0, 10), text: "Un puits." };
  await clerk.client.json("POST", `/partnerships/${id}/journal`, entry, 201);
  expect((await clerk.client.api("DELETE", "/me")).status).toBeLessThan(300);
  const texts = await Promise.all(PLACES(id).map(async (place) => (await north.manager.client.fetch(place)).text()));
  expect(PLACES(id).filter((_, at) => texts[at]?.includes("Clerc Disparu"))).toEqual([]);
  expect(texts.join("\n")).toContain("Un puits.");
});
