// A profile through the JSON door: begun, changed by one person at a time, published, paused, and come back.
import { expect, test } from "vitest";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { auditOf, givenMember, givenPerson } from "../support/given.ts";
import { Client } from "../support/request.ts";
import { complete, draft, NEEDS, OFFERS, patch, published, refusal } from "./world.ts";

test("whoever creates an organisation manages it, and its side is proposed from the country", async () => {
  const { id, organisation, manager } = await draft();
  expect(organisation).toMatchObject({ side: "south", state: "draft", version: 1, capacity: 1, load: 0, offers: [] });
  const me = await manager.client.json<{ roles: unknown[] }>("GET", "/me");
  expect(me.roles).toContainEqual({ scope: id, role: "manager" });
  expect(await auditOf(id)).toEqual(["organisation.create"]);
  const chosen = await draft({ side: "north" });
  expect(chosen.organisation.side).toBe("north");
});

test("a name is enough to begin, and a whole profile is welcome at once", async () => {
  const { client } = await givenPerson();
  const begun = await client.json<Organisation>("POST", "/organisations", { name: "Graines" }, 201);
  expect(begun).toMatchObject({ kind: "other", place: { country: "", town: "" }, state: "draft" });
  const whole = await draft({ offers: OFFERS, needs: NEEDS });
  expect(whole.organisation.offers.map((o) => o.skill)).toEqual(["water.supply", "water.supply.hand_pumps"]);
  expect(whole.organisation.needs).toEqual([{ ...NEEDS[0], open: true }]);
});

test("the same key makes one organisation", async () => {
  const { client } = await givenPerson();
  const send = () => client.api("POST", "/organisations", { name: "Une fois" }, { "Idempotency-Key": "k1" });
  const answers = await Promise.all([send(), send(), send()]);
  const ids = await Promise.all(answers.map(async (a) => ((await a.json()) as Organisation).id));
  expect(answers.map((a) => a.status)).toEqual([201, 201, 201]);
  expect(new Set(ids).size).toBe(1);
  const me = await client.json<{ roles: unknown[] }>("GET", "/me");
  expect(me.roles).toHaveLength(1);
});

test("PATCH wants If-Match, changes what it names and nothing else, and tags the new version", async () => {
  const { id, manager } = await draft();
  expect((await patch(manager.client, id, { summary: "x" }, null)).status).toBe(428);
  const answer = await patch(manager.client, id, { summary: "Nous creusons.", place: { town: "Dagana" } }, 1);
  expect(answer.headers.get("ETag")).toBe('"2"');
  const after = await manager.client.json<Organisation>("GET", `/organisations/${id}`);
  expect(after).toEqual(await answer.json());
  expect(after).toMatchObject({ summary: "Nous creusons.", place: { country: "SN", town: "Dagana", lat: 16.0326 } });
  expect(after).toMatchObject({ sdgs: [6, 13], version: 2 });
  expect((await patch(manager.client, id, { summary: "Trop tard" }, 1)).status).toBe(412);
  expect((await patch(manager.client, id, { summary: "Étrange" }, Number.NaN)).status).toBe(412);
  expect(await auditOf(id)).toEqual(["organisation.create", "organisation.edit"]);
});

test("of racing edits one wins and the others are told, each time", async () => {
  const { id, manager } = await draft();
  const racers = Array.from({ length: 6 }, (_, n) => patch(manager.client, id, { summary: `Version ${n}` }, 1));
  const statuses = (await Promise.all(racers)).map((answer) => answer.status).sort();
  expect(statuses).toEqual([200, 412, 412, 412, 412, 412]);
  expect((await auditOf(id)).filter((act) => act === "organisation.edit")).toHaveLength(1);
});

test("a PATCH that changes nothing keeps the version and leaves no entry", async () => {
  const { id, organisation, manager } = await draft();
  const answer = await patch(manager.client, id, { name: organisation.name }, 1);
  expect(((await answer.json()) as Organisation).version).toBe(1);
  expect(await auditOf(id)).toEqual(["organisation.create"]);
});

test("the side follows the country until someone chooses another", async () => {
  const { id, manager } = await draft();
  const moved = (await (await patch(manager.client, id, { place: { country: "FR" } }, 1)).json()) as Organisation;
  expect(moved.side).toBe("north");
  const chosen = (await (await patch(manager.client, id, { side: "south" }, 2)).json()) as Organisation;
  const again = (await (await patch(manager.client, id, { place: { country: "BE" } }, 3)).json()) as Organisation;
  expect([chosen.side, again.side]).toEqual(["south", "south"]);
});

test("publishing names everything that is missing, then works once and answers the same again", async () => {
  const { client } = await givenPerson();
  const { id } = await client.json<Organisation>("POST", "/organisations", { name: "Presque" }, 201);
  const missing = await refusal(await client.api("POST", `/organisations/${id}/publication`));
  expect(Object.keys(missing).sort()).toEqual(["languages", "offers", "place.country", "place.town"]);
  await client.json("PUT", `/organisations/${id}/needs`, NEEDS);
  await patch(client, id, { place: complete().place, languages: ["fr"] }, 2);
  const publish = () => client.api("POST", `/organisations/${id}/publication`);
  const answers = await Promise.all([publish(), publish(), publish()]);
  expect(answers.map((a) => a.status)).toEqual([200, 200, 200]);
  expect((await auditOf(id)).filter((act) => act === "organisation.publish")).toHaveLength(1);
});

test("a closed need alone does not publish", async () => {
  const { id, manager } = await draft({ needs: NEEDS.map((need) => ({ ...need, open: false })) });
  const missing = await refusal(await manager.client.api("POST", `/organisations/${id}/publication`));
  expect(missing).toEqual({ offers: "publish_offers" });
});

test("a pause is taken and ended; a draft has nothing to pause", async () => {
  const { id, manager } = await published();
  const pause = () => manager.client.api("POST", `/organisations/${id}/pause`);
  expect((await Promise.all([pause(), pause()])).map((a) => a.status)).toEqual([200, 200]);
  expect(await manager.client.json("GET", `/organisations/${id}`)).toMatchObject({ state: "paused", version: 3 });
  expect(await manager.client.json("POST", `/organisations/${id}/publication`)).toMatchObject({ state: "published" });
  expect((await auditOf(id)).slice(1)).toEqual(["organisation.publish", "organisation.pause", "organisation.publish"]);
  const other = await draft();
  const refused = await other.manager.client.api("POST", `/organisations/${other.id}/pause`);
  expect([refused.status, await refused.json()]).toMatchObject([409, { code: "draft_not_paused" }]);
});

test("members read, managers and coordinators write, others and nobody do neither", async () => {
  const { id, organisation } = await draft();
  const member = await givenMember(id);
  const coordinator = await givenPerson({ role: "coordinator" });
  const stranger = (await draft()).manager;
  expect(await member.client.json("GET", `/organisations/${id}`)).toMatchObject({ id });
  expect((await patch(member.client, id, { summary: "x" }, 1)).status).toBe(403);
  expect((await patch(coordinator.client, id, { summary: "Relu." }, organisation.version)).status).toBe(200);
  for (const [client, status] of [
    [stranger.client, 403],
    [new Client(), 401],
  ] as const) {
    expect((await patch(client, id, { summary: "x" }, 2)).status).toBe(status);
    expect((await client.api("PUT", `/organisations/${id}/offers`, OFFERS)).status).toBe(status);
    expect((await client.api("PUT", `/organisations/${id}/needs`, NEEDS)).status).toBe(status);
    expect((await client.api("POST", `/organisations/${id}/publication`)).status).toBe(status);
    expect((await client.api("POST", `/organisations/${id}/pause`)).status).toBe(status);
    expect((await client.api("GET", `/organisations/${id}`)).status).toBe(404);
  }
  expect((await new Client().api("POST", "/organisations", { name: "x" })).status).toBe(401);
});
