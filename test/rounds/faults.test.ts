// A round in slices: killed before, between and after them, doubled, left by the queue; always the very same pairs.
import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { beforeAll, expect, test, vi } from "vitest";
import type { Round } from "../../schema/contract/rounds.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import type { Work } from "../../worker/kernel/env.ts";
import { onWork } from "../../worker/queue.ts";
import { continueRound, resumeRounds, sliceOf } from "../../worker/rounds/continue-round.ts";
import { Desk } from "../../worker/rounds/desk.ts";
import { makeRound as beginRound } from "../../worker/rounds/make-round.ts";
import { loadMembers, loadRound, type RoundRow } from "../../worker/rounds/repository.ts";
import { faulty } from "../support/faulty.ts";
import { auditOf, type GivenPerson } from "../support/given.ts";
import { ctxOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import {
  begunRound,
  counted,
  countOf,
  finish,
  givenCoordinator,
  givenNetwork,
  makeRound,
  pairsOf,
  roundOf,
} from "./world.ts";

let coordinator: GivenPerson;
/** The same question, computed without interruption. */
let whole: Record<"value" | "participation" | "fair", Round>;

beforeAll(async () => {
  coordinator = await givenCoordinator();
  await givenNetwork(120);
  const done = async (objective: string) => {
    const id = await begunRound(coordinator, { objective });
    await finish(id);
    return roundOf(coordinator, id);
  };
  whole = { value: await done("value"), participation: await done("participation"), fair: await done("fair") };
});

/** What came out, whoever computed it. */
const outcome = ({ total, upperBound, pairs, unmatched, inputHash, groups, blocking, scarce }: Round) => ({
  ...{ total, upperBound, pairs, unmatched, inputHash, groups, blocking, scarce },
});

test("a small network takes many slices, and has pairs", () => {
  expect(whole.value.pairs.length).toBeGreaterThan(10);
  expect(whole.value.unmatched.length).toBeGreaterThan(0);
  expect(whole.fair.total ?? 0).toBeLessThanOrEqual((whole.value.total ?? 0) + 1e-6);
});

// Gathering, two slices of possible pairs, pins and bans, several of the assignment, the review, the steps.
const SLICES = Array.from({ length: 13 }, (_, at) => at + 1);
const FAULTS = SLICES.flatMap((batch) => (["before", "after"] as const).map((when) => ({ batch, when })));

test.each(FAULTS)("the database fails $when slice $batch: taken up again, the same round", async (fault) => {
  const id = await begunRound(coordinator);
  await expect(finish(id, faulty(testEnv, fault))).rejects.toThrow("connection lost");
  await finish(id);
  const round = await roundOf(coordinator, id);
  expect(outcome(round)).toEqual(outcome(whole.value));
  expect((await auditOf(id)).filter((act) => act === "round.finish")).toHaveLength(1);
});

test.each(["participation", "fair"] as const)("%s goes on from what it kept", async (objective) => {
  const id = await begunRound(coordinator, { objective });
  for (const batch of [3, 4, 5, 6]) {
    await finish(id, faulty(testEnv, { batch, when: batch % 2 === 0 ? "before" : "after" })).catch(() => {});
  }
  await finish(id);
  expect(outcome(await roundOf(coordinator, id))).toEqual(outcome(whole[objective]));
});

test("several workers at once on one round: no slice twice, the same round", async () => {
  const id = await begunRound(coordinator);
  await Promise.all([1, 2, 3, 4].map(() => finish(id)));
  expect(outcome(await roundOf(coordinator, id))).toEqual(outcome(whole.value));
  expect(await countOf("SELECT count(*) AS n FROM round_pairs WHERE round = ?", id)).toBe(whole.value.pairs.length);
});

test("a worker that wakes late, with the round as it was, changes nothing", async () => {
  const id = await begunRound(coordinator);
  const ctx = makeCtx({ env: testEnv });
  const late: RoundRow[] = [];
  do late.push(await loadRound(ctx, id));
  while ((await continueRound(ctx, id, new Desk(ctx, id, 9))) === "running");
  const stored = async () => [await loadRound(ctx, id), await loadMembers(ctx, id), await roundOf(coordinator, id)];
  const before = await stored();
  expect(late.length).toBeGreaterThan(10);
  for (const round of late.slice(0, -1)) {
    await expect(sliceOf(round)?.(ctx, round, new Desk(ctx, id, 9))).rejects.toMatchObject({ kind: "conflict" });
  }
  expect(await stored()).toEqual(before);
});

test("two workers in turns, each with what it has in hand: the same round", async () => {
  const id = await begunRound(coordinator);
  const ctx = makeCtx({ env: testEnv });
  const desks = [1, 2].map(() => new Desk(ctx, id, 9));
  for (let turn = 0; ; turn++) {
    if ((await continueRound(ctx, id, desks[turn % 2])) === "done") break;
  }
  expect(outcome(await roundOf(coordinator, id))).toEqual(outcome(whole.value));
});

test("the queue takes a round on; doubled, the message does no harm", async () => {
  const id = await begunRound(coordinator);
  const message = (n: string) => ({ id: n, timestamp: new Date(), attempts: 1, body: { kind: "round", id } as Work });
  const batch = createMessageBatch<Work>("le-partenariat-work", [message("1"), message("2")]);
  const context = createExecutionContext();
  await onWork(batch, testEnv, context);
  expect((await getQueueResult(batch, context)).ackAll).toBe(true);
  expect(outcome(await roundOf(coordinator, id))).toEqual(outcome(whole.value));
});

test("what the queue lost, the clock takes up", async () => {
  const id = await begunRound(coordinator);
  await resumeRounds(makeCtx({ env: testEnv }));
  expect(outcome(await roundOf(coordinator, id))).toEqual(outcome(whole.value));
});

test("the answer is lost as a round comes in: repeated with its key, it is one round", async () => {
  const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
  const key = crypto.randomUUID();
  const ask = () =>
    coordinator.client.api("POST", "/rounds", { objective: "value", seed: 4 }, { "Idempotency-Key": key });
  const [one, two] = await Promise.all([ask(), ask()]);
  const ids = [((await one.json()) as Round).id, ((await two.json()) as Round).id];
  expect([one.status, two.status, new Set(ids).size]).toEqual([201, 201, 1]);
  const env = faulty(testEnv, { batch: 1, when: "before" });
  const before = await countOf("SELECT count(*) AS n FROM rounds");
  const ctx = ctxOf({ person: coordinator, networkRole: "coordinator", env });
  await expect(beginRound(ctx, { pinned: [], forbidden: [] })).rejects.toThrow("connection lost");
  expect(await countOf("SELECT count(*) AS n FROM rounds")).toBe(before);
  quiet.mockRestore();
});

test("computed again from what was kept, the same pairs come out; tampered with, it is told", async () => {
  const check = async (id: string) => (await coordinator.client.json<Round>("POST", `/rounds/${id}/replay`)).replay;
  expect(await check(whole.fair.id)).toMatchObject({ state: "done", identical: true });
  const id = await begunRound(coordinator);
  await finish(id);
  await testEnv.DB.prepare("UPDATE round_members SET edges = '[]' WHERE round = ? AND number < 30").bind(id).run();
  expect(await check(id)).toMatchObject({ state: "done", identical: false });
});

test("a slice asks a few things, however many take part", async () => {
  const id = await begunRound(coordinator);
  const { env, statements } = counted();
  const slices = await finish(id, env);
  expect(statements()).toBeLessThan(11 * slices);
});

test("seeds draw lots among equals: the total does not move", async () => {
  for (const seed of [1, 2, 3]) {
    const id = await begunRound(coordinator, { seed });
    await finish(id);
    expect((await roundOf(coordinator, id)).total).toBeCloseTo(whole.value.total ?? 0, 6);
  }
  expect(pairsOf(whole.value).length).toBe(new Set(pairsOf(whole.value)).size);
});

test("a large round is answered at once and goes on behind the answer", async () => {
  await givenNetwork(400, 11);
  const round = await makeRound(coordinator, { seed: 1 });
  expect(round).toMatchObject({ state: "running", total: null });
  await vi.waitFor(async () => expect((await roundOf(coordinator, round.id)).state).toBe("review"), {
    timeout: 30_000,
    interval: 200,
  });
  const { members, pairs, sides } = await roundOf(coordinator, round.id);
  expect(members).toBeGreaterThan(400);
  expect(sides?.north.filled).toBe(pairs.length);
}, 60_000);
