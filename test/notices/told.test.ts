// Who hears of what is written: followers, those named, those answered; nobody who may not read it.

import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { afterModeration } from "../../worker/board/after-writing.ts";
import { raw, runBatch } from "../../worker/kernel/commit.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { toldByCoordination } from "../../worker/notices/told.ts";
import { givenMember, givenOrganisation, givenPerson } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { answer, begin, follow, heard, news, sqlRun } from "./board.ts";

test("whoever began a topic hears of answers, followers of replies, the one who writes of nothing", async () => {
  const [author, reader, writer] = await Promise.all([givenPerson(), givenPerson(), givenPerson()]);
  const topic = await begin(author);
  await follow(reader, "topic", topic);
  await answer(writer, topic);
  await answer(writer, topic);
  expect(await news(author)).toEqual(["answer 2 from 2"]);
  expect(await news(reader)).toEqual(["reply 2 from 2"]);
  expect(await news(writer)).toEqual([]);
  await answer(author, topic);
  expect(await news(writer)).toEqual(["reply 1 from 4"]); // whoever answers follows
  expect(await news(author)).toEqual([]); // and has read what came before
});

test("a category, an organisation, a skill and its theme are each told of new topics, once", async () => {
  const organisation = await givenOrganisation();
  const people = await Promise.all([givenPerson(), givenPerson(), givenPerson(), givenPerson()]);
  const [a, b, c, all] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0], (typeof people)[0]];
  const skill = "water.supply.hand_pumps";
  await follow(a, "organisation", organisation.id);
  await follow(b, "skill", skill);
  await follow(c, "skill", "water.supply");
  for (const [kind, subject] of [
    ["organisation", organisation.id],
    ["skill", skill],
    ["skill", "water.supply"],
    ["category", "employment_integration"],
  ] as const)
    await follow(all, kind, subject);
  await begin(organisation.manager, { skills: [skill], category: "employment_integration" });
  for (const person of people) expect(await news(person)).toEqual(["new_topic 1 from 1"]);
});

test("an organisation that hides is not betrayed by what its people write", async () => {
  const organisation = await givenOrganisation();
  const reader = await givenPerson();
  await follow(reader, "organisation", organisation.id);
  await sqlRun("UPDATE organisations SET visibility = 'coordinators' WHERE id = ?", organisation.id);
  await begin(organisation.manager);
  expect(await news(reader)).toEqual([]);
});

test("the answer that helped is told to whoever gave it", async () => {
  const [author, writer] = await Promise.all([givenPerson(), givenPerson()]);
  const topic = await begin(author);
  const post = await answer(writer, topic);
  await author.client.json("PUT", `/topics/${topic}/helped`, { post });
  expect(await news(writer)).toEqual(["helped 1 from 2"]);
});

test("a partnership's room speaks to its people only, and to those who left it no more", async () => {
  const [north, south] = await Promise.all([givenOrganisation(), givenOrganisation({ side: "south" })]);
  const member = await givenMember(south.id);
  const partnership = await room(north.id, south.id);
  const topic = await begin(north.manager, { visibility: "partnership", partnership });
  await follow(member, "topic", topic);
  await answer(north.manager, topic);
  expect(await news(member)).toEqual(["reply 1 from 2"]);
  await sqlRun("DELETE FROM memberships WHERE person = ?", member.id);
  expect(await heard(member)).toEqual([]);
  expect(await member.client.page("/notices")).not.toContain("Où trouver des joints");
  await answer(north.manager, topic);
  expect(await heard(member)).toEqual([]);
  expect((await testEnv.DB.prepare("SELECT 1 FROM notices WHERE person = ?").bind(member.id).all()).results).toEqual(
    [],
  );
});

async function room(...organisations: string[]): Promise<string> {
  const ctx = makeCtx({ env: testEnv });
  const id = ctx.newId("par");
  await sqlRun(
    "INSERT INTO partnerships (id, proposal, pair, state, opened_at, version) VALUES (?, ?, ?, 'open', ?, 1)",
    ...[id, ctx.newId("prp"), organisations.sort().join("|"), ctx.now.toISOString()],
  );
  for (const organisation of organisations)
    await sqlRun("INSERT INTO partnership_organisations (partnership, organisation) VALUES (?, ?)", id, organisation);
  return id;
}

test("a topic that is hidden takes back what was told of it; somebody suspended hears nothing", async () => {
  const [author, reader, suspended, coordinator] = await Promise.all([
    givenPerson(),
    givenPerson(),
    givenPerson(),
    givenPerson({ role: "coordinator" }),
  ]);
  const topic = await begin(author);
  for (const one of [reader, suspended, coordinator]) await follow(one, "topic", topic);
  await sqlRun("UPDATE people SET suspended_at = '2026-01-01' WHERE id = ?", suspended.id);
  await answer(author, topic);
  expect(await notices(suspended.id)).toBe(0);
  expect(await notices(reader.id)).toBe(1);
  const ctx = makeCtx({ env: testEnv });
  await runBatch(ctx, [
    raw(sql`UPDATE topics SET state = 'hidden', listed = 0 WHERE id = ${topic}`),
    ...(await afterModeration(ctx, { gone: [topic], topics: [], posts: [], approved: null })),
    toldByCoordination(ctx, { person: author.id, topic }),
  ]);
  expect(await notices(reader.id)).toBe(0);
  expect(await news(coordinator)).toEqual(["reply 1 from 2"]);
  expect(await news(author)).toEqual(["moderation 1 from 1"]);
});

const notices = async (person: string) =>
  testEnv.DB.prepare("SELECT count(*) AS n FROM notices WHERE person = ?").bind(person).first<number>("n");

test("what waits is told when it is approved, and not before", async () => {
  const [author, reader] = await Promise.all([givenPerson(), givenPerson()]);
  await follow(reader, "category", "interculturality");
  const topic = await begin(author, { category: "interculturality", text: "Voyez https://example.com/joints" });
  const state = () => testEnv.DB.prepare("SELECT state FROM topics WHERE id = ?").bind(topic).first<string>("state");
  expect(await state()).toBe("waiting");
  expect(await news(reader)).toEqual([]);
  const ctx = makeCtx({ env: testEnv });
  await runBatch(ctx, [
    raw(sql`UPDATE topics SET state = 'open', listed = 1 WHERE id = ${topic}`),
    ...(await afterModeration(ctx, { gone: [], topics: [topic], posts: [], approved: topic })),
  ]);
  expect(await news(reader)).toEqual(["new_topic 1 from 1"]);
});

test("a post that waits is told when it is approved", async () => {
  const [author, newcomer] = await Promise.all([givenPerson(), givenPerson()]);
  const topic = await begin(author);
  const post = await answer(newcomer, topic, "Là : https://example.com/joints");
  expect(await news(author)).toEqual([]);
  const ctx = makeCtx({ env: testEnv });
  await runBatch(ctx, [
    raw(sql`UPDATE posts SET state = 'visible' WHERE id = ${post}`),
    ...(await afterModeration(ctx, { gone: [], topics: [topic], posts: [post], approved: post })),
  ]);
  expect(await news(author)).toEqual(["answer 1 from 2"]);
});

test("a topic narrowed by its author is taken back from nobody who may still read it", async () => {
  const [author, reader] = await Promise.all([givenPerson(), givenPerson()]);
  await follow(reader, "category", "global_learning");
  const topic = await begin(author, { category: "global_learning", visibility: "public" });
  const { version } = await author.client.json<{ version: number }>("GET", `/topics/${topic}`);
  const patch = await author.client.api(
    "PATCH",
    `/topics/${topic}`,
    { visibility: "network" },
    { "If-Match": `"${version}"` },
  );
  expect(patch.status).toBe(200);
  expect(await news(reader)).toEqual(["new_topic 1 from 1"]);
  await sqlRun("UPDATE topics SET visibility = 'coordinators' WHERE id = ?", topic);
  expect(await heard(reader)).toEqual([]);
  expect(await reader.client.page("/today")).not.toContain("Où trouver des joints");
});

test("an answer taken back leaves no notice of itself", async () => {
  const [author, writer] = await Promise.all([givenPerson(), givenPerson()]);
  const topic = await begin(author);
  const post = await answer(writer, topic);
  expect(await news(author)).toHaveLength(1);
  await writer.client.json("DELETE", `/posts/${post}`, undefined, 204);
  expect(await news(author)).toEqual([]);
});

test("reading sees: up to a place, to the end, or all at once", async () => {
  const [author, writer] = await Promise.all([givenPerson(), givenPerson()]);
  const topic = await begin(author);
  for (let i = 0; i < 3; i++) await answer(writer, topic);
  expect(await news(author)).toEqual(["answer 3 from 2"]);
  await author.client.json("PUT", `/topics/${topic}/read`, { seq: 2 }, 204);
  expect(await news(author)).toEqual(["answer 2 from 3"]);
  await author.client.json("PUT", `/topics/${topic}/read`, { seq: 4 }, 204);
  expect(await news(author)).toEqual([]);
  await answer(writer, topic);
  expect(await news(author)).toEqual(["answer 1 from 5"]);
  await author.client.json("POST", "/notices/seen", undefined, 204);
  expect(await news(author)).toEqual([]);
  expect((await heard(author))[0]).toMatchObject({ seen: true, topic: { id: topic } });
});

async function named(name: string) {
  const person = await givenPerson();
  await person.client.json("PATCH", "/me", { name });
  return person;
}

test("who is called by name hears of that, instead of an answer or a reply; an organisation's managers do", async () => {
  const [author, writer] = [await named("Awa Diop"), await givenPerson()];
  const organisation = await givenOrganisation({ name: "Puits du Fleuve" });
  const member = await givenMember(organisation.id);
  const topic = await begin(author);
  const post = await answer(writer, topic, "@Awa, demandez à @Puits du Fleuve.");
  expect(await news(author)).toEqual(["mention 1 from 2"]);
  expect(await news(organisation.manager)).toEqual(["mention 1 from 2"]);
  expect(await news(member)).toEqual([]);
  const edit = await writer.client.api("PATCH", `/posts/${post}`, { text: "@Awa, oui." }, { "If-Match": '"1"' });
  expect(edit.status).toBe(200);
  expect(await news(author)).toEqual(["mention 1 from 2"]); // an edit does not call again
});

test("nobody is called into a room they may not enter, by name or otherwise", async () => {
  const [north, south, other] = await Promise.all([
    givenOrganisation(),
    givenOrganisation(),
    givenOrganisation({ name: "Ailleurs Ensemble" }),
  ]);
  const partnership = await room(north.id, south.id);
  const topic = await begin(north.manager, { visibility: "partnership", partnership });
  await answer(south.manager, topic, "Voyons avec @Ailleurs Ensemble.");
  expect(await notices(other.manager.id)).toBe(0);
});

test("an approval calls those whom the writer named", async () => {
  const [author, newcomer] = [await named("Binta Sow"), await givenPerson()];
  const topic = await begin(author);
  const post = await answer(newcomer, topic, "@Binta, voyez https://example.com/joints");
  const ctx = makeCtx({ env: testEnv });
  await runBatch(ctx, [
    raw(sql`UPDATE posts SET state = 'visible' WHERE id = ${post}`),
    ...(await afterModeration(ctx, { gone: [], topics: [topic], posts: [post], approved: post })),
  ]);
  expect(await news(author)).toEqual(["mention 1 from 2"]);
});
