// Lists: one's own, by state, page by page, and everything for coordinators.
import { expect, test } from "vitest";
import type { Proposal } from "../../schema/contract/proposals.ts";
import { givenOrganisation } from "../support/given.ts";
import { answer, answerer, decide, givenApproved, givenPair, givenProposed } from "../support/pair.ts";
import type { Client } from "../support/request.ts";

interface Page {
  items: Proposal[];
  next: string | null;
}

async function all(client: Client, query: string): Promise<string[]> {
  const ids: string[] = [];
  let after = "";
  do {
    const page = await client.json<Page>("GET", `/proposals?limit=1${query}${after && `&after=${after}`}`);
    ids.push(...page.items.map((p) => p.id));
    after = page.next ?? "";
  } while (after);
  return ids;
}

test("newest first, mine only, by state and by organisation", async () => {
  const pair = await givenPair();
  const first = await givenProposed(pair);
  const second = await givenProposed({ ...pair, south: await givenOrganisation(answerer) });
  const stranger = await givenPair();
  await givenApproved(stranger);
  const { client } = pair.north.manager;
  expect(await all(client, "")).toEqual([second.id, first.id]);
  await decide(pair.coordinator.client, first.id, "approve");
  expect(await all(client, "&state=approved")).toEqual([first.id]);
  expect(await all(client, `&organisation=${pair.north.id}`)).toEqual([second.id, first.id]);
  expect(await all(client, `&organisation=${stranger.north.id}`)).toEqual([]);
  const everything = await all(pair.coordinator.client, "");
  expect(everything).toEqual([...everything].sort().reverse());
  expect(everything).toEqual(expect.arrayContaining([first.id, second.id]));
  const waiting = await all(pair.coordinator.client, "&state=proposed");
  expect(waiting).toContain(second.id);
  expect(waiting).not.toContain(first.id);
});

test("partnerships: mine, and all for coordinators", async () => {
  const pair = await givenPair();
  const { id } = await givenApproved(pair);
  await answer(pair.north, id, "accept");
  const { partnership } = await answer(pair.south, id, "accept");
  const mine = await pair.south.manager.client.json<{ items: { id: string }[] }>("GET", "/partnerships");
  expect(mine.items.map((p) => p.id)).toEqual([partnership]);
  const other = await givenPair();
  expect(await other.north.manager.client.json("GET", "/partnerships")).toEqual({ items: [], next: null });
  expect((await other.north.manager.client.api("GET", `/partnerships/${partnership}`)).status).toBe(404);
  const seen = await pair.coordinator.client.api("GET", `/partnerships/${partnership}`);
  expect([seen.status, seen.headers.get("ETag")]).toEqual([200, '"1"']);
});
