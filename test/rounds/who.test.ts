// Who takes part in a round, what a coordinator may impose or rule out, and what cannot be asked.
import { expect, test } from "vitest";
import type { Round, RoundInput, RoundUnmatched } from "../../schema/contract/rounds.ts";
import { givenOrganisation } from "../support/given.ts";
import { answerer, givenApproved, giver, refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { actOn, countOf, givenCoordinator, makeRound } from "./world.ts";

const membersOf = async (id: string): Promise<string[]> => {
  const { results } = await testEnv.DB.prepare("SELECT organisation FROM round_members WHERE round = ?")
    .bind(id)
    .all<{ organisation: string }>();
  return results.map((row) => row.organisation);
};

const leftIn = (round: Round, organisation: string): RoundUnmatched | undefined =>
  round.unmatched.find((one) => one.organisation === organisation);

const set = (id: string, change: string) =>
  testEnv.DB.prepare(`UPDATE organisations SET ${change} WHERE id = ?`).bind(id).run();

/** A field of water that no other test's organisations stand in. */
const field = (skill: string, back: string) => ({
  north: { ...giver, offers: [{ skill, level: 3 as const }], needs: [{ skill: back, priority: 3 as const }] },
  south: { ...answerer, offers: [{ skill: back, level: 3 as const }], needs: [{ skill, priority: 3 as const }] },
});
const WASTE = field("waste.collection.door_to_door", "water.supply.rainwater");
const CULTURE = field("culture.stage.theatre", "culture.heritage.oral_history");

test("published, available, with a place left: the others wait for another round", async () => {
  const coordinator = await givenCoordinator();
  const [open, draft, paused, over, hidden] = await Promise.all([
    givenOrganisation(giver),
    givenOrganisation({ ...giver, state: "draft" }),
    givenOrganisation({ ...giver, state: "paused" }),
    givenOrganisation({ ...giver, availableUntil: "2020-01-01" }),
    givenOrganisation({ ...giver, visibility: "coordinators" }),
  ]);
  const full = { north: await givenOrganisation({ ...giver, capacity: 1 }), south: await givenOrganisation(answerer) };
  await givenApproved({ ...full, coordinator });
  const members = await membersOf((await makeRound(coordinator)).id);
  expect(members).toContain(open.id);
  expect(members).toContain(full.south.id);
  for (const one of [draft, paused, over, hidden, full.north]) expect(members).not.toContain(one.id);
});

test("conditions hold for one side, or for both", async () => {
  const coordinator = await givenCoordinator();
  const school = await givenOrganisation({ ...giver, kind: "school" });
  const old = await givenOrganisation({ ...giver, kind: "school", pastPartnerships: 2 });
  const [mali, senegal] = [await givenOrganisation({ ...answerer, country: "ML" }), await givenOrganisation(answerer)];
  const inRound = async (participants: object) => {
    const members = await membersOf((await makeRound(coordinator, { participants })).id);
    return [school, old, mali, senegal].map(({ id }) => members.includes(id));
  };
  expect(await inRound({ kinds: ["school"], side: "north" })).toEqual([true, true, true, true]);
  expect(await inRound({ kinds: ["school"] })).toEqual([true, true, false, false]);
  expect(await inRound({ countries: ["ML"], side: "south" })).toEqual([true, true, true, false]);
  expect(await inRound({ newcomers: true, side: "north" })).toEqual([true, false, true, true]);
});

test("places are as many as capacity and proposals under way leave", async () => {
  const coordinator = await givenCoordinator();
  const north = await givenOrganisation({ ...CULTURE.north, capacity: 9 });
  const souths = await Promise.all([1, 2, 3, 4, 5].map(() => givenOrganisation(CULTURE.south)));
  await givenApproved({ north, south: souths[0] as (typeof souths)[0], coordinator });
  const round = await makeRound(coordinator);
  expect(round.pairs.filter(({ a }) => a === north.id)).toHaveLength(2); // three at once, one of them under way
  expect(round.prices[north.id]).toBeGreaterThan(0); // one more place there would serve one more
  const left = souths.filter(({ id }) => leftIn(round, id));
  expect(left.length).toBe(3); // one has its proposal, two have their pair
  for (const { id } of left.slice(1)) expect(leftIn(round, id)).toMatchObject({ why: "taken", candidates: 1 });
});

test("who waited last time goes first, and it is told", async () => {
  const coordinator = await givenCoordinator();
  const north = await givenOrganisation({ ...WASTE.north, capacity: 1 });
  const [near, far] = [
    await givenOrganisation({ ...WASTE.south, sdgs: [6], ways: ["remote"] }),
    await givenOrganisation(WASTE.south),
  ];
  await set(north.id, "sdgs = 32, ways = 2");
  const first = await makeRound(coordinator);
  expect(first.pairs.find(({ a }) => a === north.id)).toMatchObject({ b: near.id, bonus: 0 });
  expect(leftIn(first, far.id)).toMatchObject({ waited: 0, candidates: 1 });
  await testEnv.DB.prepare("UPDATE rounds SET published_at = '2090-01-01T00:00:00.000Z' WHERE id = ?")
    .bind(first.id)
    .run();
  await testEnv.DB.prepare("UPDATE round_members SET waited = 8 WHERE round = ? AND organisation = ?")
    .bind(first.id, far.id)
    .run();
  const second = await makeRound(coordinator);
  expect(second.pairs.find(({ a }) => a === north.id)).toMatchObject({ b: far.id, bonus: 15 });
  const sum = second.pairs.reduce((total, pair) => total + pair.score + pair.bonus, 0);
  expect(second.total).toBeCloseTo(sum, 6);
  await testEnv.DB.prepare("UPDATE rounds SET published_at = NULL WHERE id = ?").bind(first.id).run();
});

test("a pin is in, a ban is out, and what both cost is told beside the round they change", async () => {
  const coordinator = await givenCoordinator();
  const a = await givenOrganisation({ ...giver, capacity: 1 });
  const b = await givenOrganisation({ ...answerer, capacity: 1 });
  const base = await makeRound(coordinator, { seed: 3 });
  const poor = await givenOrganisation({ ...answerer, offers: [{ skill: "farming.seeds_soils", level: 1 }] });
  const other = await makeRound(coordinator, { seed: 3 });
  const pinned = await makeRound(coordinator, { after: other.id, pinned: [{ a: poor.id, b: a.id }] });
  expect(pinned.pairs).toContainEqual(expect.objectContaining({ a: a.id, b: poor.id, pinned: true }));
  expect(pinned).toMatchObject({ after: other.id, seed: 3, objective: "value" });
  expect(pinned.total ?? 0).toBeLessThanOrEqual((other.total ?? 0) + 1e-9);
  const compared = await coordinator.client.json("GET", `/rounds/${pinned.id}/comparison/${other.id}`);
  expect(compared).toMatchObject({ total: (pinned.total ?? 0) - (other.total ?? 0) });
  const banned = await makeRound(coordinator, { after: base.id, forbidden: [[a.id, b.id]] });
  expect(banned.pairs.filter((pair) => pair.a === a.id && pair.b === b.id)).toEqual([]);
  expect(banned.forbidden).toEqual([{ a: a.id, b: b.id }]);
});

test("a pin on somebody who does not take part in the round that is used again is left out, and told", async () => {
  const coordinator = await givenCoordinator();
  const [a, b] = [await givenOrganisation(giver), await givenOrganisation({ ...answerer, state: "paused" })];
  const base = await makeRound(coordinator);
  await b.manager.client.json("POST", `/organisations/${b.id}/publication`);
  const round = await makeRound(coordinator, { after: base.id, pinned: [[a.id, b.id]] });
  expect(round.dropped).toEqual([{ a: a.id, b: b.id, why: "not_taking_part" }]);
});

test.each<[string, (ids: Record<string, string>) => Partial<RoundInput> | object, string, string]>([
  ["an unknown organisation", ({ a }) => ({ pinned: [[a, "org_nobody"]] }), "pinned.0", "unknown_organisation"],
  ["two of one side", ({ a, c }) => ({ pinned: [[a, c]] }), "pinned.0", "same_side"],
  [
    "a pin that is forbidden",
    ({ a, b }) => ({ pinned: [[a, b]], forbidden: [[b, a]] }),
    "pinned.0",
    "pinned_and_forbidden",
  ],
  [
    "pins beyond a capacity",
    ({ c, b, d }) => ({
      pinned: [
        [c, b],
        [c, d],
      ],
    }),
    "pinned.1",
    "capacity_full_a",
  ],
  ["a pause", ({ paused, b }) => ({ pinned: [[paused, b]] }), "pinned.0", "paused_a"],
  ["a one-way pair without its reason", ({ oneWay, b }) => ({ pinned: [[oneWay, b]] }), "pinned.0", "one_way_reason"],
  ["a seed that is none", () => ({ seed: -1 }), "seed", "too_small"],
  ["a score beyond 100", () => ({ minScore: 101 }), "minScore", "too_big"],
  ["a round that is not there", () => ({ after: "rnd_nothing" }), "after", "unknown_round"],
])("%s is refused by name", async (_, input, field, code) => {
  const coordinator = await givenCoordinator();
  const ids = {
    a: (await givenOrganisation(giver)).id,
    b: (await givenOrganisation(answerer)).id,
    c: (await givenOrganisation({ ...giver, capacity: 1 })).id,
    d: (await givenOrganisation(answerer)).id,
    paused: (await givenOrganisation({ ...giver, state: "paused" })).id,
    oneWay: (await givenOrganisation({ ...giver, needs: [] })).id,
  };
  const before = await countOf("SELECT count(*) AS n FROM rounds");
  const response = await coordinator.client.api("POST", "/rounds", { objective: "value", ...input(ids) });
  expect(await refusalOf(response)).toEqual({ status: 422, field, code });
  expect(await countOf("SELECT count(*) AS n FROM rounds")).toBe(before);
});

test("with its reason a one-way pair may be imposed, and its proposal keeps the reason", async () => {
  const coordinator = await givenCoordinator();
  const a = await givenOrganisation({ ...giver, needs: [] });
  const b = await givenOrganisation(answerer);
  const pinned = [{ a: a.id, b: b.id, reason: "Un premier don, pour commencer." }];
  const round = await makeRound(coordinator, { pinned });
  expect(round.pairs).toContainEqual(expect.objectContaining({ a: a.id, b: b.id, pinned: true, oneWay: true }));
  const published = await actOn(coordinator, round.id, "publication");
  const proposal = published.pairs.find((pair) => pair.a === a.id && pair.b === b.id)?.proposal;
  const { entries } = await a.manager.client.json<{ entries: { act: string; text: string }[] }>(
    "GET",
    `/proposals/${proposal}`,
  );
  expect(entries.find(({ act }) => act === "approve")?.text).toBe("Un premier don, pour commencer.");
});
