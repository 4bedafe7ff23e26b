// The clock, with a clock of our own: reminders a week before, expiry in silence, three weeks at the coordinators'.
import { expect, test } from "vitest";
import { later, makeCtx } from "../../worker/kernel/ctx.ts";
import { sweepProposals } from "../../worker/proposals/sweep.ts";
import { faulty } from "../support/faulty.ts";
import { auditOf, mailsTo } from "../support/given.ts";
import { answer, detail, type GivenPair, givenApproved, givenPair, givenProposed } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";

const after = (days: number) => makeCtx({ env: testEnv, now: later(new Date(), { days }) });
const kinds = async (person: { email: string }) => (await mailsTo(person.email)).map((m) => m.kind);
const managers = ({ north, south }: GivenPair) => [north.manager, south.manager] as const;

/** Nothing else is due in this file's database once a test has let its own proposals end. */
async function sweepAll(days: number): Promise<void> {
  while ((await sweepProposals(after(days))) > 0);
}

test("reminds once, those whose yes is missing; then ends it and tells everyone", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  await answer(pair.north, id, "accept");
  const [north, south] = managers(pair);
  await sweepAll(22);
  expect(await kinds(south)).not.toContain("proposal_reminder");
  await sweepAll(24);
  await sweepAll(25);
  expect((await kinds(south)).filter((kind) => kind === "proposal_reminder")).toHaveLength(1);
  expect(await kinds(north)).not.toContain("proposal_reminder");
  const mail = (await mailsTo(south.email)).find((m) => m.kind === "proposal_reminder");
  expect(JSON.parse(mail?.payload ?? "{}")).toMatchObject({ proposal: id, days: 6, other: pair.north.name });
  expect((await detail(south, id)).state).toBe("approved");
  await sweepAll(31);
  expect((await detail(south, id)).state).toBe("expired");
  for (const manager of [north, south]) expect((await kinds(manager)).at(-1)).toBe("proposal_expired");
  expect((await kinds(pair.coordinator)).at(-1)).toBe("proposal_silent");
  expect(await auditOf(id)).toEqual([
    "proposal.propose",
    "proposal.approve",
    "proposal.accept",
    "proposal.remind",
    "proposal.expire",
  ]);
  const loads = await testEnv.DB.prepare("SELECT load FROM organisations WHERE id IN (?, ?)")
    .bind(pair.north.id, pair.south.id)
    .all();
  expect(loads.results).toEqual([{ load: 0 }, { load: 0 }]);
  await givenProposed(pair);
});

test("what the coordinators leave three weeks is passed on, once, and never ends by itself", async () => {
  const pair = await givenPair();
  const { id } = await givenProposed(pair);
  await sweepAll(20);
  expect(await auditOf(id)).toEqual(["proposal.propose"]);
  await sweepAll(22);
  await sweepAll(60);
  expect(await auditOf(id)).toEqual(["proposal.propose", "proposal.escalate"]);
  const told = (await mailsTo(pair.coordinator.email)).filter((m) => m.payload.includes(id));
  expect(told.map((m) => m.kind)).toEqual(["proposal_received", "proposal_escalated"]);
  expect((await detail(pair.coordinator, id)).state).toBe("proposed");
});

test("two sweeps at once remind once, and a tick takes no more than its share", async () => {
  await sweepAll(400);
  const pairs = await Promise.all([1, 2, 3].map(() => givenPair()));
  const made = await Promise.all(pairs.map((pair) => givenApproved(pair)));
  expect(await sweepProposals(after(24), 2)).toBe(2);
  await Promise.all([sweepProposals(after(24)), sweepProposals(after(24))]);
  for (const { id } of made)
    expect(await auditOf(id)).toEqual(["proposal.propose", "proposal.approve", "proposal.remind"]);
});

test("one that cannot be written does not hold up the others, and is taken next time", async () => {
  await sweepAll(400);
  const pairs = await Promise.all([1, 2].map(() => givenPair()));
  const made = await Promise.all(pairs.map((pair) => givenApproved(pair)));
  const broken = makeCtx({ env: faulty(testEnv, { batch: 1, when: "before" }), now: later(new Date(), { days: 31 }) });
  expect(await sweepProposals(broken)).toBe(1);
  expect(await sweepProposals(after(31))).toBe(1);
  for (const [at, { id }] of made.entries())
    expect((await detail(pairs[at]?.north.manager ?? { client: undefined as never }, id)).state).toBe("expired");
});
