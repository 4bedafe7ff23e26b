// Several people at once: one decision, one partnership, one proposal a double click, never more than three pending.
import { expect, test } from "vitest";
import { auditOf, givenOrganisation, givenPerson } from "../support/given.ts";
import {
  answer,
  answerer,
  detail,
  givenApproved,
  givenPair,
  givenProposed,
  giver,
  refusalOf,
} from "../support/pair.ts";
import { testEnv } from "../support/request.ts";

async function countOf(query: string, ...params: string[]): Promise<number> {
  const row = await testEnv.DB.prepare(query)
    .bind(...params)
    .first<{ n: number }>();
  return row?.n ?? -1;
}

const statuses = (responses: Response[]) => responses.map((r) => r.status).sort();

test("two coordinators at once: one decides, the other learns that it is decided", async () => {
  const pair = await givenPair();
  const { id } = await givenProposed(pair);
  const other = await givenPerson({ role: "coordinator" });
  const responses = await Promise.all([
    pair.coordinator.client.api("POST", `/proposals/${id}/decision`, { decision: "approve", reason: "" }),
    other.client.api("POST", `/proposals/${id}/decision`, { decision: "decline", reason: "Non." }),
  ]);
  expect(statuses(responses)).toEqual([200, 409]);
  const lost = responses.find((r) => r.status === 409);
  expect(lost && (await refusalOf(lost)).code).toBe("already_decided");
  expect(await auditOf(id)).toHaveLength(2);
});

test("both organisations say yes at once: exactly one partnership", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  const said = await Promise.all([answer(pair.north, id, "accept"), answer(pair.south, id, "accept")]);
  expect(said.map((p) => p.state).sort()).toEqual(["accepted", "approved"]);
  expect(await countOf("SELECT count(*) AS n FROM partnerships WHERE proposal = ?", id)).toBe(1);
  expect((await detail(pair.north.manager, id)).entries.map((e) => e.version)).toEqual([1, 2, 3, 4]);
});

test("a yes and a withdrawal at once: one of them, and never a partnership with one who left", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  await answer(pair.north, id, "accept");
  const path = `/proposals/${id}`;
  const yes = { organisation: pair.south.id, answer: "accept", reason: "" };
  const responses = await Promise.all([
    pair.south.manager.client.api("POST", `${path}/answers`, yes),
    pair.north.manager.client.api("POST", `${path}/withdrawal`, {}),
  ]);
  expect(statuses(responses)).toEqual([200, 409]);
  const { state } = await detail(pair.north.manager, id);
  const opened = await countOf("SELECT count(*) AS n FROM partnerships WHERE proposal = ?", id);
  expect(opened).toBe(state === "accepted" ? 1 : 0);
});

test("a double click proposes once; with the key both clicks get the same answer", async () => {
  const pair = await givenPair();
  const input = { from: pair.north.id, to: pair.south.id, message: "" };
  const { client } = pair.north.manager;
  const key = { "Idempotency-Key": crypto.randomUUID() };
  const keyed = await Promise.all([1, 2, 3, 4].map(() => client.api("POST", "/proposals", input, key)));
  expect(statuses(keyed)).toEqual([201, 201, 201, 201]);
  const ids = await Promise.all(keyed.map(async (r) => ((await r.json()) as { id: string }).id));
  expect(new Set(ids).size).toBe(1);
  const other = await givenPair();
  const bare = await Promise.all(
    [1, 2].map(() =>
      other.north.manager.client.api("POST", "/proposals", { ...input, from: other.north.id, to: other.south.id }),
    ),
  );
  expect(statuses(bare)).toEqual([201, 409]);
  const lost = bare.find((r) => r.status === 409);
  expect(lost && (await refusalOf(lost)).code).toBe("pending");
});

test("six proposals at once from one organisation: three stay", async () => {
  const north = await givenOrganisation({ ...giver, capacity: 10 });
  const souths = await Promise.all([1, 2, 3, 4, 5, 6].map(() => givenOrganisation(answerer)));
  const responses = await Promise.all(
    souths.map((south) =>
      north.manager.client.api("POST", "/proposals", { from: north.id, to: south.id, message: "" }),
    ),
  );
  expect(statuses(responses)).toEqual([201, 201, 201, 409, 409, 409]);
  for (const response of responses.filter((r) => r.status === 409))
    expect((await refusalOf(response)).code).toBe("too_many_pending");
  const pending = "SELECT count(*) AS n FROM proposals WHERE from_organisation = ? AND state = 'proposed'";
  expect(await countOf(pending, north.id)).toBe(3);
});

test("room for one proposal more: of two at once, one finds hands full", async () => {
  const south = await givenOrganisation({ ...answerer, capacity: 1 });
  const norths = await Promise.all([1, 2].map(() => givenOrganisation(giver)));
  const responses = await Promise.all(
    norths.map((north) =>
      north.manager.client.api("POST", "/proposals", { from: north.id, to: south.id, message: "" }),
    ),
  );
  expect(statuses(responses)).toEqual([201, 409]);
  const lost = responses.find((r) => r.status === 409);
  expect(lost && (await refusalOf(lost)).code).toBe("capacity_full_b");
});

test("two partnerships cannot overfill one organisation, even at once", async () => {
  const south = await givenOrganisation({ ...answerer, capacity: 2 });
  const pairs = await Promise.all([1, 2].map(async () => ({ ...(await givenPair()), south })));
  const made = await Promise.all(pairs.map((pair) => givenApproved(pair)));
  for (const [at, pair] of pairs.entries()) await answer(pair.north, made[at]?.id ?? "", "accept");
  await testEnv.DB.prepare("UPDATE organisations SET capacity = 1 WHERE id = ?").bind(south.id).run();
  const yes = { organisation: south.id, answer: "accept", reason: "" };
  const responses = await Promise.all(
    made.map(({ id }) => south.manager.client.api("POST", `/proposals/${id}/answers`, yes)),
  );
  expect(statuses(responses)).toEqual([200, 409]);
  const lost = responses.find((r) => r.status === 409);
  expect(lost && (await refusalOf(lost)).code).toBe("no_room_here");
  const carried = "SELECT count(*) AS n FROM partnership_organisations WHERE organisation = ?";
  expect(await countOf(carried, south.id)).toBe(1);
});

test("many messages at once: every one is kept, in some order", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  const write = (by: typeof pair.north, text: string) =>
    by.manager.client.api("POST", `/proposals/${id}/messages`, { organisation: by.id, text });
  const responses = await Promise.all([write(pair.north, "a"), write(pair.south, "b"), write(pair.north, "c")]);
  expect(statuses(responses)).toEqual([201, 201, 201]);
  const { entries } = await detail(pair.north.manager, id);
  expect(
    entries
      .map((e) => e.text)
      .filter(Boolean)
      .sort(),
  ).toEqual(["Parlons de pompes et de semences.", "a", "b", "c"]);
});
