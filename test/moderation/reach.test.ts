// Danger before everything: told at once, never to the reported, with a clock and a trace of every reading.
import { expect, test } from "vitest";
import type { Case } from "../../schema/contract/moderation.ts";
import { later, makeCtx } from "../../worker/kernel/ctx.ts";
import { sweepModeration } from "../../worker/moderation/sweep.ts";
import { type GivenPerson, givenMember, givenOrganisation, givenPerson, mailsTo } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { caseOf, givenCoordinator, givenReport, givenTopic, seen, value } from "./world.ts";

const queueOf = async (by: GivenPerson): Promise<Case[]> =>
  (await by.client.json<{ items: Case[] }>("GET", "/moderation?limit=100")).items;
const kinds = async (by: GivenPerson): Promise<string[]> => (await mailsTo(by.email)).map(({ kind }) => kind);

test("a danger goes to the top with a clock, the coordinators hear at once, each reading is noted", async () => {
  const [author, one, other, coordinator, colleague] = [
    await givenPerson(),
    await givenPerson(),
    await givenPerson(),
    await givenCoordinator(),
    await givenCoordinator(),
  ];
  const first = await givenTopic(author);
  await givenReport(one, first.id);
  const second = await givenTopic(author);
  const id = await givenReport(other, second.id, "danger", "Elle reçoit des menaces.");
  const queue = await queueOf(coordinator);
  const places = [id, await caseOf(first.id)].map((wanted) => queue.findIndex((line) => line.id === wanted));
  expect(places[0]).toBeGreaterThanOrEqual(0);
  expect(places[0]).toBeLessThan(places[1] ?? -1);
  expect(queue[0]).toMatchObject({ danger: true });
  expect(await kinds(coordinator)).toContain("moderation_danger");
  expect(JSON.stringify(await mailsTo(coordinator.email))).not.toContain("menaces");
  expect(await kinds(author)).not.toContain("moderation_danger");
  await seen(coordinator, id);
  const { readers, dueAt, told } = await seen(colleague, id);
  expect(readers).toHaveLength(2);
  expect(dueAt).not.toBeNull();
  expect(told[0]?.text).toBe("Elle reçoit des menaces.");
  expect(JSON.stringify(queue)).not.toContain("menaces");
});

test("a coordinator who is reported finds no trace of it: queue, case, count, decision, export, audit log", async () => {
  const [reporter, accused, admin] = [
    await givenPerson(),
    await givenCoordinator(),
    await givenPerson({ role: "administrator" }),
  ];
  const topic = await givenTopic(accused);
  const id = await givenReport(reporter, topic.id, "danger", "Il écrit à ma fille.");
  for (const one of await queueOf(accused)) expect(one.id).not.toBe(id);
  expect((await accused.client.api("GET", `/moderation/${id}`)).status).toBe(404);
  const decision = { decision: "dismiss", reason: "other", text: "" };
  expect((await accused.client.api("POST", `/moderation/${id}/decision`, decision)).status).toBe(404);
  expect((await accused.client.fetch(`/coordination/moderation/${id}`)).status).toBe(404);
  expect(await kinds(accused)).not.toContain("moderation_danger");
  expect(await kinds(admin)).toContain("moderation_danger");
  expect(JSON.stringify(await accused.client.json("GET", "/me/export"))).not.toContain(id);
  const log = JSON.stringify(await admin.client.json("GET", "/audit?limit=100"));
  expect(log).not.toContain("fille");
  const entries = JSON.parse(log).items as { act: string; actor: string; subject: string }[];
  for (const entry of entries.filter(({ act }) => act === "report.receive")) {
    expect(entry.actor).toBe("system");
    expect(entry.subject).not.toBe(topic.id);
  }
  await admin.client.json("POST", `/moderation/${id}/decision`, decision);
  const page = await accused.client.page("/moderation/log");
  expect(page).not.toContain("danger");
  expect(JSON.stringify(await accused.client.json("GET", "/me/export"))).not.toContain("dismiss");
  expect(await value("SELECT day FROM moderation_acts WHERE case_id = ?", id)).toBeNull();
});

test("an organisation is kept from its own coordinators too", async () => {
  const organisation = await givenOrganisation();
  const member = await givenMember(organisation.id);
  await testEnv.DB.prepare("UPDATE people SET network_role = 'coordinator' WHERE id = ?").bind(member.id).run();
  const [reporter, coordinator] = [await givenPerson(), await givenCoordinator()];
  const id = await givenReport(reporter, organisation.id, "danger");
  expect((await member.client.api("GET", `/moderation/${id}`)).status).toBe(404);
  expect((await queueOf(member)).map((one) => one.id)).not.toContain(id);
  expect(await kinds(member)).not.toContain("moderation_danger");
  expect((await seen(coordinator, id)).title).toBe(organisation.name);
});

test("the clock recalls a danger once, to everyone but the reported", async () => {
  const [reporter, accused, coordinator] = [await givenPerson(), await givenCoordinator(), await givenCoordinator()];
  const topic = await givenTopic(accused);
  const id = await givenReport(reporter, topic.id, "danger");
  const recalls = async (by: GivenPerson) =>
    (await mailsTo(by.email)).filter(({ kind, payload }) => kind === "moderation_danger_waits" && payload.includes(id));
  const at = (hours: number) => makeCtx({ env: testEnv, now: later(new Date(), { hours }) });
  await sweepModeration(at(1), 100);
  expect(await recalls(coordinator)).toHaveLength(0);
  await sweepModeration(at(25), 100);
  expect(await recalls(coordinator)).toHaveLength(1);
  await Promise.all([sweepModeration(at(26), 100), sweepModeration(at(26), 100)]);
  expect(await recalls(coordinator)).toHaveLength(1);
  expect(await recalls(accused)).toHaveLength(0);
});

test("only coordinators read the queue and decide", async () => {
  const [author, reader] = [await givenPerson(), await givenPerson()];
  const topic = await givenTopic(author);
  const id = await givenReport(reader, topic.id);
  for (const by of [author, reader]) {
    expect((await by.client.api("GET", "/moderation")).status).toBe(403);
    expect((await by.client.api("GET", `/moderation/${id}`)).status).toBe(403);
    const act = { act: "hide", subject: topic.id, reason: "spam", text: "…" };
    expect((await by.client.api("POST", "/moderation/acts", act)).status).toBe(403);
  }
});
