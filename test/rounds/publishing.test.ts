// A round becomes proposals: those still possible, once each, whoever clicks, whatever changed since it was read.
import { expect, test, vi } from "vitest";
import type { Round } from "../../schema/contract/rounds.ts";
import { publishRound } from "../../worker/rounds/publish-round.ts";
import { faulty } from "../support/faulty.ts";
import { type GivenOrganisation, type GivenPerson, givenOrganisation, mailsTo } from "../support/given.ts";
import { answerer, ctxOf, givenProposed, giver, refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { actOn, counted, countOf, finish, givenCoordinator, makeRound, roundOf } from "./world.ts";

/** A round of one pair, imposed so that nobody else's organisation takes a place in it. */
async function givenRound(): Promise<{
  coordinator: GivenPerson;
  a: GivenOrganisation;
  b: GivenOrganisation;
  round: Round;
}> {
  await testEnv.DB.prepare("UPDATE organisations SET state = 'paused' WHERE state = 'published'").run();
  const coordinator = await givenCoordinator();
  const [a, b] = [
    await givenOrganisation({ ...giver, capacity: 1 }),
    await givenOrganisation({ ...answerer, capacity: 1 }),
  ];
  return { coordinator, a, b, round: await makeRound(coordinator) };
}

const proposals = (round: Round): Promise<number> =>
  countOf(
    "SELECT count(*) AS n FROM proposals WHERE id IN (SELECT proposal FROM round_pairs WHERE round = ?)",
    round.id,
  );

type World = Awaited<ReturnType<typeof givenRound>>;
const CHANGES: [string, string, (world: World) => Promise<unknown>][] = [
  ["paused", "paused_a", ({ a }) => a.manager.client.json("POST", `/organisations/${a.id}/pause`)],
  [
    "full hands",
    "capacity_full_b",
    async ({ b, coordinator }) => {
      const c = await givenOrganisation(giver);
      await givenProposed({ north: c, south: b, coordinator });
    },
  ],
  [
    "a proposal of their own",
    "capacity_full_a",
    ({ a, b, coordinator }) => givenProposed({ north: a, south: b, coordinator }),
  ],
  [
    "kept apart",
    "forbidden",
    ({ a, b, coordinator }) =>
      coordinator.client.json("POST", "/forbidden-pairs", { a: a.id, b: b.id, reason: "Non." }, 201),
  ],
  [
    "hidden from the network",
    "hidden",
    ({ b }) => testEnv.DB.prepare("UPDATE organisations SET visibility = 'coordinators' WHERE id = ?").bind(b.id).run(),
  ],
  ["gone", "gone", ({ a }) => testEnv.DB.prepare("DELETE FROM organisations WHERE id = ?").bind(a.id).run()],
];

test.each(CHANGES)(
  "%s since it was read: the pair is left, with its reason, and nobody is written to",
  async (_, why, change) => {
    const world = await givenRound();
    const { coordinator, b, round } = world;
    expect(round.pairs).toHaveLength(1);
    await change(world);
    const before = await mailsTo(b.manager.email);
    const published = await actOn(coordinator, round.id, "publication");
    expect(published).toMatchObject({
      state: "published",
      progress: 1,
      pairs: [{ state: "skipped", why, proposal: null }],
    });
    expect(published.pairs[0]?.whyText).toBeTruthy();
    expect(await mailsTo(b.manager.email)).toEqual(before);
  },
);

test("hidden, but imposed by a coordinator: proposed all the same", async () => {
  const { coordinator, a, b, round } = await givenRound();
  const again = await makeRound(coordinator, { after: round.id, pinned: [[a.id, b.id]] });
  await testEnv.DB.prepare("UPDATE organisations SET visibility = 'coordinators' WHERE id = ?").bind(b.id).run();
  const published = await actOn(coordinator, again.id, "publication");
  expect(published.pairs).toMatchObject([{ state: "proposed" }]);
});

test("whoever made it has erased their account: another publishes, and nobody who is suspended is written to", async () => {
  const { coordinator, a, b, round } = await givenRound();
  await coordinator.client.json("DELETE", "/me", undefined, 204);
  await testEnv.DB.prepare("UPDATE people SET suspended_at = 'x' WHERE id = ?").bind(a.manager.id).run();
  const published = await actOn(await givenCoordinator(), round.id, "publication");
  expect(published).toMatchObject({ pairs: [{ state: "proposed" }] });
  expect([await mailsTo(a.manager.email), (await mailsTo(b.manager.email)).length]).toEqual([[], 1]);
});

test("published twice: once; running, set aside or unknown: not at all", async () => {
  const { coordinator, round } = await givenRound();
  const key = { "Idempotency-Key": crypto.randomUUID() };
  const path = `/rounds/${round.id}/publication`;
  const stale = await coordinator.client.api("POST", path, undefined, { "If-Match": '"1"' });
  expect(stale.status).toBe(412);
  const fresh = { "If-Match": `"${round.version}"` };
  expect((await coordinator.client.api("POST", path, undefined, { ...key, ...fresh })).status).toBe(200);
  expect((await coordinator.client.api("POST", path, undefined, { ...key, ...fresh })).status).toBe(200);
  expect(await refusalOf(await coordinator.client.api("POST", path))).toEqual({ status: 409, code: "round_published" });
  const aside = await coordinator.client.api("POST", `/rounds/${round.id}/abandonment`);
  expect(await refusalOf(aside)).toEqual({ status: 409, code: "round_published" });
  expect(await proposals(round)).toBe(1);
  const second = await makeRound(coordinator);
  expect(await actOn(coordinator, second.id, "abandonment")).toMatchObject({ state: "abandoned" });
  const late = await coordinator.client.api("POST", `/rounds/${second.id}/publication`);
  expect(await refusalOf(late)).toEqual({ status: 409, code: "round_abandoned" });
  expect((await coordinator.client.api("POST", "/rounds/rnd_none/publication")).status).toBe(404);
});

test("two coordinators publish, and one sets aside, at once: one of them decides", async () => {
  const { coordinator, a, round } = await givenRound();
  const other = await givenCoordinator();
  const responses = await Promise.all([
    coordinator.client.api("POST", `/rounds/${round.id}/publication`),
    other.client.api("POST", `/rounds/${round.id}/publication`),
    other.client.api("POST", `/rounds/${round.id}/abandonment`),
  ]);
  expect(responses.filter((one) => one.status === 200)).toHaveLength(1);
  const { state } = await roundOf(coordinator, round.id);
  expect(await proposals(round)).toBe(state === "published" ? 1 : 0);
  expect((await mailsTo(a.manager.email)).length).toBe(state === "published" ? 1 : 0);
});

test.each([
  { batch: 1, when: "before" },
  { batch: 1, when: "after" },
  { batch: 2, when: "before" },
  { batch: 2, when: "after" },
] as const)("the database fails $when batch $batch of a publication: taken up again, each pair once", async (fault) => {
  const { coordinator, a, b, round } = await givenRound();
  const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
  const env = faulty(testEnv, fault);
  const publish = () => publishRound(ctxOf({ person: coordinator, networkRole: "coordinator", env }), { id: round.id });
  await publish().catch(() => {});
  quiet.mockRestore();
  if ((await roundOf(coordinator, round.id)).state === "review") await actOn(coordinator, round.id, "publication");
  await Promise.all([finish(round.id), finish(round.id)]);
  expect(await roundOf(coordinator, round.id)).toMatchObject({ state: "published", pairs: [{ state: "proposed" }] });
  expect(await proposals(round)).toBe(1);
  for (const one of [a, b]) expect(await mailsTo(one.manager.email)).toHaveLength(1);
});

test("many pairs leave in few statements", async () => {
  await testEnv.DB.prepare("UPDATE organisations SET state = 'paused' WHERE state = 'published'").run();
  const coordinator = await givenCoordinator();
  const manager = await givenCoordinator();
  for (let at = 0; at < 30; at++) {
    await givenOrganisation({ ...giver, capacity: 1, manager });
    await givenOrganisation({ ...answerer, capacity: 1, manager });
  }
  const round = await makeRound(coordinator);
  expect(round.pairs).toHaveLength(30);
  const { env, statements } = counted();
  const ctx = ctxOf({ person: coordinator, networkRole: "coordinator", env });
  await publishRound(ctx, { id: round.id });
  expect(await proposals(round)).toBe(30);
  expect(statements()).toBeLessThan(60);
  expect(await mailsTo(manager.email)).toHaveLength(60);
});
