// Pairs kept apart: by coordinators alone, with a reason that stays with them; an open proposal ends.
import { expect, test } from "vitest";
import { auditOf, mailsTo } from "../support/given.ts";
import { detail, givenApproved, givenPair, givenProposed, refusalOf } from "../support/pair.ts";

const REASON = "Une affaire que la coordination suit.";

test("keeps two organisations apart, ends what is open between them, and keeps the reason to itself", async () => {
  const pair = await givenPair();
  const { north, south, coordinator } = pair;
  const { id } = await givenApproved(pair);
  const input = { a: south.id, b: north.id, reason: REASON };
  expect((await north.manager.client.api("POST", "/forbidden-pairs", input)).status).toBe(403);
  const kept = await coordinator.client.json<{ a: string; b: string }>("POST", "/forbidden-pairs", input, 201);
  expect([kept.a, kept.b]).toEqual([north.id, south.id].sort());
  expect(await refusalOf(await coordinator.client.api("POST", "/forbidden-pairs", input))).toMatchObject({
    code: "already_forbidden",
  });
  const ended = await detail(north.manager, id);
  expect(ended).toMatchObject({ state: "declined", dueAt: null });
  expect(JSON.stringify(ended)).not.toContain(REASON);
  for (const { manager } of [north, south]) {
    const mail = (await mailsTo(manager.email)).at(-1);
    expect(mail?.kind).toBe("proposal_closed");
    expect(mail?.payload).not.toContain(REASON);
  }
  expect(await auditOf(id)).toContain("proposal.forbid");
  expect(await auditOf([north.id, south.id].sort().join("|"))).toEqual(["pair.forbid"]);
  const list = await coordinator.client.json<{ items: { a: string }[] }>("GET", "/forbidden-pairs?limit=100");
  expect(list.items.some((one) => one.a === kept.a)).toBe(true);
});

test("lets them meet again, once", async () => {
  const pair = await givenPair();
  const { north, south, coordinator } = pair;
  await coordinator.client.json("POST", "/forbidden-pairs", { a: north.id, b: south.id, reason: REASON }, 201);
  const path = `/forbidden-pairs/${south.id}/${north.id}`;
  expect((await coordinator.client.api("DELETE", path)).status).toBe(204);
  expect((await coordinator.client.api("DELETE", path)).status).toBe(404);
  await givenProposed(pair);
  expect(await auditOf([north.id, south.id].sort().join("|"))).toEqual(["pair.forbid", "pair.allow"]);
});

test("forbidding and proposing at once never leaves an open proposal between them", async () => {
  const pair = await givenPair();
  const { north, south, coordinator } = pair;
  const [, proposed] = await Promise.all([
    coordinator.client.api("POST", "/forbidden-pairs", { a: north.id, b: south.id, reason: REASON }),
    north.manager.client.api("POST", "/proposals", { from: north.id, to: south.id, message: "" }),
  ]);
  if (proposed.status === 201) {
    const { id } = (await proposed.json()) as { id: string };
    expect((await detail(north.manager, id)).state).toBe("declined");
  } else expect(await refusalOf(proposed)).toMatchObject({ code: "forbidden_pair" });
});
