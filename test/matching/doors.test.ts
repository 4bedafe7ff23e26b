// The doors of the shortlist and of one match: who may read, what is told, what is never told, what is noted.
import { expect, test } from "vitest";
import type { PairMatch, Shortlist } from "../../schema/contract/matching.ts";
import { shortlistIds } from "../../worker/matching/shortlist.ts";
import { type GivenOrganisation, givenMember, givenOrganisation, givenPerson, unique } from "../support/given.ts";
import { ctxOf, givenAccepted, givenApproved, givenPair, givenProposed } from "../support/pair.ts";
import { Client, testEnv } from "../support/request.ts";

/** Two that answer each other in a theme of their own, so that no other test's organisation is found. */
async function givenTwo(options: { north?: object; south?: object } = {}) {
  const theme = `t${unique("x").replace(/\W/g, "")}`.toLowerCase();
  const [water, earth] = [`water.${theme}`, `earth.${theme}`];
  return givenPair({
    north: {
      offers: [{ skill: `${water}.a`, level: 3 }],
      needs: [{ skill: `${earth}.a`, priority: 3 }],
      ...options.north,
    },
    south: {
      offers: [{ skill: `${earth}.a`, level: 2 }],
      needs: [{ skill: `${water}.a`, priority: 2 }],
      ...options.south,
    },
  });
}

const listOf = (by: { client: Client }, id: string, query = ""): Promise<Shortlist> =>
  by.client.json<Shortlist>("GET", `/organisations/${id}/shortlist${query}`);
const matchOf = (by: { client: Client }, a: string, b: string): Promise<PairMatch> =>
  by.client.json<PairMatch>("GET", `/matches/${a}/${b}`);
const codes = (match: PairMatch): string[] => (match.gates ?? []).map((gate) => gate.code);

async function exposuresOf(organisation: string): Promise<Record<string, number>> {
  const { results } = await testEnv.DB.prepare("SELECT candidate, act, times FROM exposures WHERE organisation = ?")
    .bind(organisation)
    .all<{ candidate: string; act: string; times: number }>();
  return Object.fromEntries(results.map((row) => [`${row.act} ${row.candidate}`, row.times]));
}

test("a member reads the list: the other, the score as the sum of its parts, reasons and a step; never a contact", async () => {
  const { north, south } = await givenTwo();
  const member = await givenMember(north.id);
  const list = await listOf(member, north.id, "?limit=5");
  expect(list).toMatchObject({ next: null, gates: [] });
  const [first] = list.items;
  expect(first).toMatchObject({ organisation: { id: south.id, name: south.name, side: "south" }, oneWay: false });
  const parts = [...(first?.gives ?? []), ...(first?.receives ?? []), ...(first?.context ?? [])];
  expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(first?.score);
  expect(parts.every((part) => part.text.length > 0)).toBe(true);
  expect(first?.gives[0]?.text).toMatch(/^Vous apportez/);
  expect(first?.receives[0]?.text).toContain(south.name);
  for (const secret of Object.values(south.contact).filter(Boolean)) expect(JSON.stringify(list)).not.toContain(secret);
  expect(await matchOf(member, north.id, south.id)).toEqual(first);
});

test("nobody else reads it: 401 unknown, 403 of another organisation; coordinators do, in the third person", async () => {
  const { north, south, coordinator } = await givenTwo();
  const stranger = await givenOrganisation();
  for (const path of [`/organisations/${north.id}/shortlist`, `/matches/${north.id}/${south.id}`]) {
    expect((await new Client().api("GET", path)).status).toBe(401);
    expect((await (await givenPerson()).client.api("GET", path)).status).toBe(403);
    expect((await stranger.manager.client.api("GET", path)).status).toBe(403);
  }
  expect((await south.manager.client.api("GET", `/organisations/${north.id}/shortlist`)).status).toBe(403);
  const [item] = (await listOf(coordinator, north.id)).items;
  expect(item?.gives[0]?.text).toContain(north.name);
  expect((await coordinator.client.api("GET", "/organisations/org_none/shortlist")).status).toBe(404);
  expect((await coordinator.client.api("GET", `/matches/${north.id}/org_none`)).status).toBe(404);
});

test("both read their match, each in its own direction", async () => {
  const { north, south } = await givenTwo();
  const ours = await matchOf(north.manager, north.id, south.id);
  const theirs = await matchOf(south.manager, south.id, north.id);
  expect(theirs.score).toBe(ours.score);
  expect(theirs.covers).toEqual({ gives: ours.covers.receives, receives: ours.covers.gives });
  const across = await matchOf(south.manager, north.id, south.id);
  expect(across.gives[0]?.text).toContain(north.name);
  expect(across.receives[0]?.text).toMatch(/^Vous apportez/);
});

test("what shuts a pair is told with its words, and takes it off the list", async () => {
  const names = async (by: GivenOrganisation) => (await listOf(by.manager, by.id)).items.map((i) => i.organisation.id);
  const pending = await givenTwo();
  expect(await names(pending.north)).toContain(pending.south.id);
  await givenProposed(pending);
  expect(await names(pending.north)).not.toContain(pending.south.id);
  const shut = await matchOf(pending.north.manager, pending.north.id, pending.south.id);
  expect(shut.gates).toEqual([
    { code: "pending", text: "Une proposition est déjà en cours entre les deux organisations." },
  ]);

  const approved = await givenTwo();
  await givenApproved(approved);
  expect(await names(approved.south)).not.toContain(approved.north.id);

  const partners = await givenTwo();
  await givenAccepted(partners);
  expect(await names(partners.south)).not.toContain(partners.north.id);
  expect(codes(await matchOf(partners.south.manager, partners.south.id, partners.north.id))).toContain(
    "already_partners",
  );
});

test("an organisation that is not in the market is told why, and finds nobody", async () => {
  const cases = [
    [{ state: "draft" }, "not_published_a", "Votre profil n’est pas encore publié."],
    [{ state: "paused" }, "paused_a", "Vous êtes en pause."],
    [{ availableUntil: "2020-01-01" }, "not_available_a", "Vos dates de disponibilité sont passées."],
  ] as const;
  for (const [north, code, text] of cases) {
    const pair = await givenTwo({ north });
    const list = await listOf(pair.north.manager, pair.north.id);
    expect(list.items).toEqual([]);
    expect(list.gates).toEqual([{ code, text }]);
    expect(await exposuresOf(pair.north.id)).toEqual({});
  }
  const full = await givenTwo({ north: { capacity: 1 } });
  await givenProposed(full);
  expect((await listOf(full.north.manager, full.north.id)).gates.map((gate) => gate.code)).toEqual(["capacity_full_a"]);
});

test("drafts, the paused, the full and those who hide are not found; coordinators find those who hide", async () => {
  for (const south of [{ state: "draft" }, { state: "paused" }, { languages: ["wo"] }]) {
    const pair = await givenTwo({ south });
    expect((await listOf(pair.north.manager, pair.north.id)).items).toEqual([]);
  }
  const hidden = await givenTwo({ south: { visibility: "coordinators" } });
  expect((await listOf(hidden.north.manager, hidden.north.id)).items).toEqual([]);
  expect((await listOf(hidden.coordinator, hidden.north.id)).items[0]?.organisation.id).toBe(hidden.south.id);
  const path = `/matches/${hidden.north.id}/${hidden.south.id}`;
  expect((await hidden.north.manager.client.api("GET", path)).status).toBe(404);
});

test("one-way pairs come after, labelled; a list nobody answers says what would help", async () => {
  const pair = await givenTwo({ south: { offers: [] } });
  const [only] = (await listOf(pair.north.manager, pair.north.id)).items;
  expect(only).toMatchObject({ organisation: { id: pair.south.id }, oneWay: true, receives: [] });
  const lonely = await givenTwo({ south: { languages: ["wo"] } });
  const list = await listOf(lonely.north.manager, lonely.north.id);
  expect(list.items).toEqual([]);
  expect(list.nextStep?.text).toMatch(/\p{L}+.*\.$/u);
  expect(list.nextStep?.to).toBeGreaterThan(list.nextStep?.from ?? 100);
});

test("what is shown and opened is counted, by the organisation's own people only", async () => {
  const { north, south, coordinator } = await givenTwo();
  await listOf(coordinator, north.id);
  await matchOf(coordinator, north.id, south.id);
  expect(await exposuresOf(north.id)).toEqual({});
  await listOf(north.manager, north.id);
  await north.manager.client.page(`/organisations/${north.id}/shortlist`);
  await matchOf(north.manager, north.id, south.id);
  await matchOf(south.manager, north.id, south.id);
  expect(await exposuresOf(north.id)).toEqual({ [`shown ${south.id}`]: 2, [`opened ${south.id}`]: 1 });
  await Promise.all([1, 2, 3, 4].map(() => matchOf(north.manager, north.id, south.id)));
  expect(await exposuresOf(north.id)).toMatchObject({ [`opened ${south.id}`]: 5 });
});

test("the ids alone are the list's, and nothing is noted", async () => {
  const { north, south } = await givenTwo();
  const ctx = ctxOf({ person: north.manager, organisation: north.id });
  expect(await shortlistIds(ctx, north.id, 5)).toEqual([south.id]);
  expect(await exposuresOf(north.id)).toEqual({});
  await expect(shortlistIds(ctx, south.id, 5)).rejects.toMatchObject({ code: "members_only" });
});

test("bad input is refused by its field", async () => {
  const { north } = await givenTwo();
  for (const limit of ["0", "101", "many"]) {
    const response = await north.manager.client.api("GET", `/organisations/${north.id}/shortlist?limit=${limit}`);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ field: "limit" }] });
  }
});
