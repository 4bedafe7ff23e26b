// Who sees an organisation, in the API and on its page: by state, by visibility, and by what links two of them.
import { expect, test } from "vitest";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { newId } from "../../worker/kernel/ids.ts";
import { givenMember, givenPerson } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";
import { draft, NEEDS, patch, published } from "./world.ts";

async function sees(client: Client, id: string): Promise<boolean> {
  const [json, page] = [await client.api("GET", `/organisations/${id}`), await client.fetch(`/organisations/${id}`)];
  expect(page.status).toBe(json.status);
  expect([200, 404]).toContain(json.status);
  return json.status === 200;
}

async function inDirectory(client: Client, name: string): Promise<boolean> {
  const query = new URLSearchParams({ q: name });
  const { items } = await client.json<{ items: Organisation[] }>("GET", `/organisations?${query}`);
  const page = await client.page(`/organisations?${query}`);
  const found = items.some((one) => one.name === name);
  expect(page.includes(`>${name}</`)).toBe(found);
  return found;
}

async function readers(id: string) {
  const [member, other, coordinator] = [
    await givenMember(id),
    await published(),
    await givenPerson({ role: "coordinator" }),
  ];
  return {
    nobody: new Client(),
    signedIn: other.manager.client,
    member: member.client,
    coordinator: coordinator.client,
    other: other.id,
  };
}

test("a draft does not exist for others, and is in no list", async () => {
  const { id, organisation } = await draft({ offers: [{ skill: "water.supply", level: 1 }] });
  const who = await readers(id);
  expect(await sees(who.nobody, id)).toBe(false);
  expect(await sees(who.signedIn, id)).toBe(false);
  expect(await sees(who.member, id)).toBe(true);
  expect(await sees(who.coordinator, id)).toBe(true);
  for (const client of [who.nobody, who.signedIn, who.member, who.coordinator]) {
    expect(await inDirectory(client, organisation.name)).toBe(false);
  }
});

test("a paused organisation can still be read, and is in no list", async () => {
  const { id, organisation, manager } = await published();
  const who = await readers(id);
  expect(await inDirectory(who.nobody, organisation.name)).toBe(true);
  await manager.client.json("POST", `/organisations/${id}/pause`);
  expect(await sees(who.nobody, id)).toBe(true);
  expect(await inDirectory(who.nobody, organisation.name)).toBe(false);
  await manager.client.json("POST", `/organisations/${id}/publication`);
  expect(await inDirectory(who.nobody, organisation.name)).toBe(true);
});

test("network: people signed in; coordinators: coordinators alone, its own people aside", async () => {
  const { id, organisation, manager } = await published({ visibility: "network" });
  const who = await readers(id);
  const everyone = [who.nobody, who.signedIn, who.member, who.coordinator];
  const seen = async () => Promise.all(everyone.map((client) => sees(client, id)));
  const listed = async () => Promise.all(everyone.map((client) => inDirectory(client, organisation.name)));
  expect(await seen()).toEqual([false, true, true, true]);
  expect(await listed()).toEqual([false, true, true, true]);
  await patch(manager.client, id, { visibility: "coordinators" }, 2);
  expect(await seen()).toEqual([false, false, true, true]);
  expect(await listed()).toEqual([false, false, true, true]);
});

test("a hidden organisation is seen by those it proposes to, and by those approved to meet it", async () => {
  const { id } = await published({ visibility: "coordinators" });
  const who = await readers(id);
  const proposal = (from: string, to: string, state: string) =>
    testEnv.DB.prepare(
      `INSERT INTO proposals (id, from_organisation, to_organisation, pair, state, origin, one_way, score, message,
         proposed_by, created_at, updated_at, due_at, version)
       VALUES (?1, ?2, ?3, ?4, ?5, 'organisation', 0, 50, '', 'usr_1', ?6, ?6, ?6, 1)`,
    )
      .bind(newId("prp", new Date()), from, to, [from, to].sort().join("|"), state, new Date().toISOString())
      .run();
  await proposal(who.other, id, "proposed");
  expect(await sees(who.signedIn, id)).toBe(false);
  await testEnv.DB.prepare("UPDATE proposals SET state = 'approved' WHERE to_organisation = ?").bind(id).run();
  expect(await sees(who.signedIn, id)).toBe(true);
  await testEnv.DB.prepare("UPDATE proposals SET state = 'declined' WHERE to_organisation = ?").bind(id).run();
  expect(await sees(who.signedIn, id)).toBe(false);
  await proposal(id, who.other, "proposed");
  expect(await sees(who.signedIn, id)).toBe(true);
  expect(await sees(who.nobody, id)).toBe(false);
});

test("others see it to about a kilometre, and never its needs once met", async () => {
  const { id, manager } = await published();
  const needs = [...NEEDS, { skill: "water.supply.wells", priority: 1, context: "Un puits trouvé.", open: false }];
  await manager.client.json("PUT", `/organisations/${id}/needs`, needs);
  const own = await manager.client.json<Organisation>("GET", `/organisations/${id}`);
  const others = await new Client().json<Organisation>("GET", `/organisations/${id}`);
  expect([own.place.lat, own.needs.length]).toEqual([16.0326, 2]);
  expect([others.place.lat, others.place.lon, others.needs.length]).toEqual([16.03, -16.48, 1]);
  expect(await new Client().page(`/organisations/${id}`)).not.toContain("Un puits trouvé");
  expect(await manager.client.page(`/organisations/${id}`)).toContain("Un puits trouvé");
});
