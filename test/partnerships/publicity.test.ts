// Nothing of a partnership is public without the choice of all of it; a choice taken back is gone at the next request.
import { expect, test } from "vitest";
import type { Publicity, Story } from "../../schema/contract/publicity.ts";
import type { GivenOrganisation } from "../support/given.ts";
import { auditOf, givenMember, unique } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { Client, testEnv } from "../support/request.ts";
import {
  agreementOf,
  type GivenPartnership,
  givenInForce,
  givenPartnership,
  PEOPLE,
  putAgreement,
  putPeople,
  STEP,
  sign,
} from "./world.ts";

const anyone = () => new Client();
const choose = (by: GivenOrganisation, id: string, shown: boolean): Promise<Publicity> =>
  by.manager.client.json<Publicity>("PUT", `/partnerships/${id}/publicity`, { organisation: by.id, public: shown });

const PLACES = (id: string) => [`/stories/${id}`, `/api/v1/stories/${id}`];
const statuses = async (id: string) =>
  Promise.all(PLACES(id).map(async (place) => (await anyone().fetch(place)).status));

/** Everything that anyone may ask for, and that might tell of it. */
async function toldOutside({ id, north, south }: GivenPartnership, words: readonly string[]): Promise<string[]> {
  const places = [
    ...PLACES(id),
    "/stories",
    "/api/v1/stories?limit=100",
    "/",
    "/organisations",
    `/organisations/${north.id}`,
    `/organisations/${south.id}`,
    `/api/v1/organisations/${north.id}`,
    "/feed.atom",
    "/feed.json",
    "/topics",
    `/partnerships/${id}`,
    `/partnerships/${id}/outside`,
  ];
  const texts = await Promise.all(places.map(async (place) => (await anyone().fetch(place)).text()));
  return words.filter((word) => texts.some((text) => text.includes(word)));
}

/** In force, in words that no other partnership has. */
async function givenOwnWords() {
  const made = await givenPartnership();
  const [aims, open, shy] = [unique("But"), unique("Ouverte"), unique("Discrète")];
  await putPeople(made.north, made.id, [
    { name: shy, role: "beneficiary", public: false },
    { name: open, role: "institution", public: true },
  ]);
  const steps = [{ ...STEP, participants: [shy, open] }];
  await putAgreement(made.north, made.id, agreementOf(made, { aims, steps }));
  for (const by of [made.north, made.south]) await sign(by, made.id, 1);
  return { made, aims, open, shy };
}

async function showAll({ north, south, id }: GivenPartnership): Promise<void> {
  for (const by of [north, south]) await choose(by, id, true);
}

async function givenShown(): Promise<GivenPartnership> {
  const made = await givenInForce();
  await showAll(made);
  return made;
}

test("one choice shows nothing; all of them show who, where, aims, steps, and only those who agreed to be named", async () => {
  const { made, aims, open, shy } = await givenOwnWords();
  const { id, north, south } = made;
  expect(await toldOutside(made, [aims, open, shy])).toEqual([]);
  expect(await choose(north, id, true)).toMatchObject({ public: false, chosen: [{ organisation: north.id }] });
  expect(await toldOutside(made, [aims, open, shy])).toEqual([]);
  expect(await statuses(id)).toEqual([404, 404]);
  expect(await choose(south, id, true)).toMatchObject({ public: true });
  const story = await anyone().json<Story>("GET", `/stories/${id}`);
  expect(story).toMatchObject({ aims, sdgs: [6, 17], endedAt: null, people: [{ name: open, role: "institution" }] });
  expect(new Set(story.organisations.map((one) => one.id))).toEqual(new Set([north.id, south.id]));
  const all = [aims, open, shy, north.contact.phone, south.contact.email];
  expect(await toldOutside(made, all)).toEqual([aims, open]);
  expect(await anyone().page("/stories")).toContain(`/stories/${id}`);
  expect((await auditOf(id)).filter((act) => act === "partnership.publish")).toHaveLength(2);
});

test("taken back by one, it is gone at the next request, whatever a browser has kept", async () => {
  const { made, aims, open } = await givenOwnWords();
  const { id, south } = made;
  await showAll(made);
  const first = await anyone().fetch(`/stories/${id}`);
  expect(first.headers.get("Cache-Control")).toBe("public, no-cache");
  const headers = { "If-None-Match": first.headers.get("ETag") ?? "" };
  expect((await anyone().fetch(`/stories/${id}`, { headers })).status).toBe(304);
  expect(await choose(south, id, false)).toMatchObject({ public: false });
  expect((await anyone().fetch(`/stories/${id}`, { headers })).status).toBe(404);
  expect(await toldOutside(made, [aims, open])).toEqual([]);
  const { items } = await anyone().json<{ items: Story[] }>("GET", "/stories?limit=100");
  expect(items.map((story) => story.id)).not.toContain(id);
});

test("an organisation that hides, is suspended, or is there no more takes the partnership with it", async () => {
  for (const change of ["visibility = 'network'", "state = 'suspended'", "visibility = 'coordinators'"]) {
    const { id, south } = await givenShown();
    expect(await statuses(id)).toEqual([200, 200]);
    await testEnv.DB.prepare(`UPDATE organisations SET ${change} WHERE id = ?`).bind(south.id).run();
    expect(await statuses(id), change).toEqual([404, 404]);
  }
  const { id, south } = await givenShown();
  await testEnv.DB.prepare("DELETE FROM organisations WHERE id = ?").bind(south.id).run();
  expect(await statuses(id)).toEqual([404, 404]);
});

test("a person whose yes is taken back, or who leaves, is no longer named", async () => {
  const { id, north } = await givenShown();
  await putPeople(
    north,
    id,
    PEOPLE.map((one) => ({ ...one, public: false })),
  );
  expect((await anyone().json<Story>("GET", `/stories/${id}`)).people).toEqual([]);
  await putPeople(
    north,
    id,
    PEOPLE.map((one) => ({ ...one, public: true })),
  );
  expect((await anyone().json<Story>("GET", `/stories/${id}`)).people).toHaveLength(4);
  await putPeople(
    north,
    id,
    PEOPLE.slice(0, 1).map((one) => ({ ...one, public: true })),
  );
  expect((await anyone().json<Story>("GET", `/stories/${id}`)).people).toEqual([
    { name: "Awa Diop", role: "beneficiary" },
  ]);
});

test("only its own managers choose; a coordinator takes back and never makes a choice", async () => {
  const { id, north, south, coordinator } = await givenShown();
  const put = (client: Client, organisation: string, shown: boolean) =>
    client.api("PUT", `/partnerships/${id}/publicity`, { organisation, public: shown });
  expect((await put(north.manager.client, south.id, false)).status).toBe(403);
  const member = await givenMember(north.id);
  expect((await put(member.client, north.id, false)).status).toBe(403);
  expect((await put(coordinator.client, north.id, false)).status).toBe(200);
  expect(await statuses(id)).toEqual([404, 404]);
  expect(await refusalOf(await put(coordinator.client, north.id, true))).toEqual({ status: 403, code: "not_yours" });
  const other = await givenPartnership();
  expect((await put(other.north.manager.client, other.north.id, true)).status).toBe(404);
  const stranger = await refusalOf(await put(coordinator.client, other.north.id, false));
  expect(stranger).toEqual({ status: 422, code: "not_in_partnership", field: "organisation" });
});

test("the same choice twice, and ten at once, are one", async () => {
  const { id, north } = await givenPartnership();
  const all = await Promise.all(Array.from({ length: 10 }, () => choose(north, id, true)));
  for (const one of all) expect(one.chosen.map(({ organisation }) => organisation)).toEqual([north.id]);
  expect((await auditOf(id)).filter((act) => act === "partnership.publish")).toHaveLength(1);
});

test("where one chooses, it says that this publishes in the open data and for IATI too", async () => {
  const { id, north } = await givenPartnership();
  const html = await north.manager.client.page(`/partnerships/${id}/outside`);
  for (const said of ["CC BY 4.0", "IATI", 'href="/open-data"']) expect(html).toContain(said);
});
