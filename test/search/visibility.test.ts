// Each reader finds what they may read, and nothing else, by whichever filter.
import { expect, test } from "vitest";
import { SearchQuery } from "../../schema/contract/search.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import type { Actor, Person } from "../../worker/kernel/identity.ts";
import { hiddenAtOnce, reindexTopic, unindex } from "../../worker/search/index-statements.ts";
import { organisationsThatKnow, similarTopics } from "../../worker/search/near.ts";
import { search } from "../../worker/search/search.ts";
import { givenOrganisation } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { givenReply, givenTopic, index } from "./world.ts";

const person = (more: Partial<Person> = {}): Person =>
  ({
    ...{
      kind: "person",
      id: `usr_${crypto.randomUUID()}`,
      email: "p@example.org",
      name: "P",
      locale: "fr",
      networkRole: null,
    },
    ...{ memberships: new Map(), via: { kind: "session", id: "s" }, ...more },
  }) as Person;
const anonymous: Actor = { kind: "anonymous" };
const coordinator = person({ networkRole: "coordinator" });
const memberOf = (organisation: string) => person({ memberships: new Map([[organisation, "member"]]) });

const finds = async (actor: Actor, q: string, more: Record<string, string> = {}): Promise<string[]> =>
  (await search(makeCtx({ env: testEnv, actor }), SearchQuery.parse({ q, ...more }))).items.map((item) => item.id);

let words = 0;
/** A word nobody else uses. */
const word = (): string =>
  `zyx${"abcdefghij"[words++ % 10]}${"klmnopqrst"[Math.floor(words / 10)]}uvw${crypto.randomUUID().replace(/[^a-f]/g, "")}`;

async function givenPartnership(): Promise<{ id: string; inside: Person }> {
  const organisation = (await givenOrganisation()).id;
  const id = `par_${crypto.randomUUID().replaceAll("-", "")}`;
  await testEnv.DB.prepare("INSERT INTO partnership_organisations (partnership, organisation) VALUES (?, ?)")
    .bind(id, organisation)
    .run();
  return { id, inside: memberOf(organisation) };
}

test("a public topic is found by anyone", async () => {
  const w = word();
  const id = await givenTopic({ title: `Sur ${w}` });
  for (const actor of [anonymous, person(), coordinator]) expect(await finds(actor, w)).toEqual([id]);
});

test("a topic of the network is found by people signed in", async () => {
  const w = word();
  const id = await givenTopic({ title: `Sur ${w}`, visibility: "network" });
  expect(await finds(anonymous, w)).toEqual([]);
  for (const actor of [person(), coordinator]) expect(await finds(actor, w)).toEqual([id]);
});

test("a partnership's room is searched by its organisations' people and by coordinators", async () => {
  const w = word();
  const { id: partnership, inside } = await givenPartnership();
  const { inside: elsewhere } = await givenPartnership();
  const id = await givenTopic({ title: `Sur ${w}`, visibility: "partnership", partnership });
  const reply = await givenReply(id, `Encore ${w}y`);
  for (const actor of [anonymous, person(), elsewhere]) {
    expect(await finds(actor, w)).toEqual([]);
    expect(await finds(actor, `${w}y`, { kind: "post" })).toEqual([]);
  }
  for (const actor of [inside, coordinator]) {
    expect(await finds(actor, w)).toEqual([id]);
    expect(await finds(actor, `${w}y`, { kind: "post" })).toEqual([reply]);
  }
});

test("the coordinators' room is searched by coordinators", async () => {
  const w = word();
  const id = await givenTopic({ text: `Sur ${w}`, visibility: "coordinators" });
  for (const actor of [anonymous, person(), memberOf("org_x")]) expect(await finds(actor, w)).toEqual([]);
  expect(await finds(coordinator, w)).toEqual([id]);
});

test.each(["waiting", "hidden", "deleted", "merged"] as const)(
  "a topic that is %s is found by nobody",
  async (state) => {
    const w = word();
    const id = await givenTopic({ title: `Sur ${w}`, state });
    await givenReply(id, `Encore ${w}`);
    for (const actor of [anonymous, person(), coordinator]) expect(await finds(actor, w)).toEqual([]);
  },
);

test.each(["waiting", "hidden", "deleted"] as const)("a post that is %s is found by nobody", async (state) => {
  const w = word();
  await givenReply(await givenTopic(), `Encore ${w}`, state);
  for (const actor of [anonymous, person(), coordinator]) expect(await finds(actor, w)).toEqual([]);
});

test("an index left behind shows nothing that the tables no longer let be seen", async () => {
  const w = word();
  const id = await givenTopic({ title: `Sur ${w}` });
  await givenReply(id, `Encore ${w}`);
  await testEnv.DB.prepare("UPDATE topics SET visibility = 'coordinators', listed = 0 WHERE id = ?").bind(id).run();
  for (const actor of [anonymous, person()]) {
    expect(await finds(actor, w)).toEqual([]);
    expect(await finds(actor, w, { kind: "post" })).toEqual([]);
  }
  await testEnv.DB.prepare("UPDATE topics SET visibility = 'public', state = 'hidden' WHERE id = ?").bind(id).run();
  expect(await finds(coordinator, w)).toEqual([]);
});

test("taken out of the index, a topic goes with its posts; indexed anew, both come back as they now stand", async () => {
  const w = word();
  const id = await givenTopic({ title: `Sur ${w}` });
  const reply = await givenReply(id, `Encore ${w}`);
  const ctx = makeCtx({ env: testEnv });
  await runBatch(ctx, unindex([id]));
  expect(await finds(anonymous, w)).toEqual([]);
  expect(await finds(anonymous, w, { kind: "post" })).toEqual([]);
  await testEnv.DB.prepare("UPDATE topics SET visibility = 'network' WHERE id = ?").bind(id).run();
  await runBatch(ctx, reindexTopic(id));
  await index([]);
  expect(await finds(anonymous, w)).toEqual([]);
  expect(await finds(person(), w)).toEqual([id]);
  expect(await finds(person(), w, { kind: "post" })).toEqual([reply]);
});

test("an organisation is found as its state and visibility say, by its words and by its name", async () => {
  const w = word();
  const make = async (more: object) => {
    const { id } = await givenOrganisation({ name: `Maison ${w}`, summary: `Nous ${w}s ensemble`, ...more });
    await index([id]);
    return id;
  };
  const open = await make({});
  const network = await make({ visibility: "network" });
  const hiding = await make({ visibility: "coordinators" });
  await make({ state: "draft" });
  await make({ state: "paused" });
  const sorted = async (actor: Actor, q = w) => (await finds(actor, q)).sort();
  expect(await sorted(anonymous)).toEqual([open]);
  expect(await sorted(person())).toEqual([open, network].sort());
  expect(await sorted(memberOf(hiding))).toEqual([open, network, hiding].sort());
  expect(await sorted(coordinator)).toEqual([open, network, hiding].sort());
  const mistyped = w.slice(0, -3) + w.slice(-2);
  expect(await sorted(anonymous, mistyped)).toEqual([open]);
  expect(await sorted(person(), mistyped)).toEqual([open, network].sort());
  expect(await sorted(memberOf(hiding), mistyped)).toEqual([open, network, hiding].sort());
});

test("an organisation that hides or pauses leaves the public search in the batch of that change", async () => {
  const w = word();
  const { id } = await givenOrganisation({ name: `Maison ${w}` });
  await index([id]);
  const ctx = makeCtx({ env: testEnv });
  await testEnv.DB.prepare("UPDATE organisations SET visibility = 'coordinators' WHERE id = ?").bind(id).run();
  await runBatch(ctx, hiddenAtOnce([id]));
  const left = await testEnv.DB.prepare(`SELECT count(*) AS n FROM search_docs d WHERE subject = ?
      AND (EXISTS (SELECT 1 FROM search_names n WHERE n.rowid = d.number) OR EXISTS (SELECT 1 FROM search_organisations s WHERE s.rowid = d.number))`)
    .bind(id)
    .first<number>("n");
  expect(left).toBe(0);
  expect(await finds(anonymous, w)).toEqual([]);
});

test("what is near a topic and who knows its skills keep to the same walls", async () => {
  const w = word();
  const skill = "water.supply.hand_pumps";
  const open = await givenTopic({ title: `Pompe ${w} cassée`, skills: [skill] });
  const closed = await givenTopic({ title: `Pompe ${w} fendue`, skills: [skill], visibility: "coordinators" });
  const hiding = await givenOrganisation({ visibility: "coordinators", offers: [{ skill, level: 3 }] });
  const shown = await givenOrganisation({ offers: [{ skill, level: 2 }] });
  await index([hiding.id, shown.id]);
  const like = { title: `Une pompe ${w}`, text: "", skills: [skill], except: null, limit: 10 };
  const near = async (actor: Actor) =>
    (await similarTopics(makeCtx({ env: testEnv, actor }), like)).map((one) => one.id);
  expect(await near(anonymous)).toContain(open);
  expect(await near(anonymous)).not.toContain(closed);
  expect(await near(coordinator)).toEqual(expect.arrayContaining([open, closed]));
  const knows = async (actor: Actor, except: string | null = null) =>
    (await organisationsThatKnow(makeCtx({ env: testEnv, actor }), [skill], { limit: 50, except })).map(
      (one) => one.id,
    );
  expect(await knows(anonymous)).toContain(shown.id);
  expect(await knows(anonymous)).not.toContain(hiding.id);
  expect(await knows(coordinator)).toContain(hiding.id);
  expect(await knows(anonymous, shown.id)).not.toContain(shown.id);
});
