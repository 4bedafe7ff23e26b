// A circle that loses a member: the smallest repair is found, proposed, and those for whom nothing changes keep their yes.
import { expect, test } from "vitest";
import type { Circle } from "../../schema/contract/circles.ts";
import {
  answersOf,
  bringing,
  type GivenRing,
  givenAcceptedCircle,
  givenRing,
  idsOf,
  proposeTo,
  say,
  seen,
  standInFor,
} from "../support/circle.ts";
import { auditOf, type GivenOrganisation, givenOrganisation, mailsTo } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";

const kinds = async (person: { email: string }) => (await mailsTo(person.email)).map((mail) => mail.kind);

interface Option {
  kind: string;
  members: { organisation: string }[];
  keeps: string[];
}
const repairsOf = async ({ coordinator }: GivenRing, id: string): Promise<Option[]> =>
  (await coordinator.client.json<{ items: Option[] }>("GET", `/circles/${id}/repairs`)).items;

const repair = (ring: GivenRing, id: string, members: string[]): Promise<Circle> =>
  ring.coordinator.client.json<Circle>("POST", `/circles/${id}/repair`, { members, message: "Autrement ?" }, 201);

const ids = (option: Option | undefined) => option?.members.map(({ organisation }) => organisation);

test("one says no, another takes the place: asked anew, then everyone says yes", async () => {
  const ring = await givenRing();
  const { a, b, c, coordinator } = ring;
  const { id } = await proposeTo(ring);
  await say(a, id, "accept");
  await say(c, id, "decline");
  expect(await repairsOf(ring, id)).toEqual([]);
  const d = await standInFor(ring, "c");
  const see = (visibility: string) =>
    testEnv.DB.prepare("UPDATE organisations SET visibility = ? WHERE id = ?").bind(visibility, d.id).run();
  await see("coordinators");
  expect(await repairsOf(ring, id)).toEqual([]);
  await see("public");
  const [first] = await repairsOf(ring, id);
  expect(first).toMatchObject({ kind: "replace", keeps: [] });
  expect(ids(first)).toEqual([a.id, b.id, d.id]);
  const mended = await repair(ring, id, ids(first) ?? []);
  expect(mended).toMatchObject({ state: "proposed", repairs: id });
  expect(Object.values(answersOf(mended))).toEqual([null, null, null]);
  expect(await seen(a.manager, id)).toMatchObject({ state: "repaired" });
  expect(await auditOf(id)).toEqual(["circle.propose", "circle.accept", "circle.decline", "circle.repair"]);
  expect((await c.manager.client.api("GET", `/circles/${mended.id}`)).status).toBe(404);
  expect((await d.manager.client.api("GET", `/circles/${id}`)).status).toBe(404);
  for (const one of [a, b]) await say(one, mended.id, "accept");
  expect(await say(d, mended.id, "accept")).toMatchObject({ state: "accepted" });
  const again = await coordinator.client.api("POST", `/circles/${id}/repair`, { members: ids(first) ?? [] });
  expect(await refusalOf(again)).toEqual({ status: 409, code: "circle_repaired" });
});

/** Four in a ring: a → b → c → d, north and south in turn. */
async function givenFour(): Promise<GivenRing & { d: GivenOrganisation }> {
  const ring = await givenRing();
  const [x, y, z] = ring.skills;
  const w = x.replace("t1", "t4");
  const [a, c] = [
    await givenOrganisation({ side: "north", ...bringing(x, w) }),
    await givenOrganisation({ side: "north", ...bringing(z, y) }),
  ];
  const d = await givenOrganisation({ side: "south", ...bringing(w, z) });
  return { ...ring, a, c, d, all: [a, ring.b, c, d] };
}

test("whoever keeps both neighbours keeps their yes, and the words they said it to", async () => {
  const four = await givenFour();
  const { a, b, c, d, skills } = four;
  const { id } = await proposeTo(four);
  for (const one of [a, b]) await say(one, id, "accept");
  await say(d, id, "decline");
  const e = await givenOrganisation({ side: "south", ...bringing(skills[0].replace("t1", "t4"), skills[2]) });
  const [first] = await repairsOf(four, id);
  expect(first?.keeps).toEqual([b.id]);
  const mended = await repair(four, id, [a.id, b.id, c.id, e.id]);
  expect(mended.members.map(({ answer, kept }) => [answer, kept])).toEqual([
    [null, false],
    ["accept", true],
    [null, false],
    [null, false],
  ]);
  expect((await kinds(b.manager)).at(-1)).toBe("circle_repaired");
  expect((await kinds(e.manager)).at(-1)).toBe("circle_proposed");
  for (const one of [a, c]) await say(one, mended.id, "accept");
  expect(await say(e, mended.id, "accept")).toMatchObject({ state: "accepted" });
});

test("a yes that was kept can be taken back like any other", async () => {
  const four = await givenFour();
  const { id } = await proposeTo(four);
  await say(four.b, id, "accept");
  await say(four.d, id, "decline");
  const { skills } = four;
  const e = await givenOrganisation({ side: "south", ...bringing(skills[0].replace("t1", "t4"), skills[2]) });
  const mended = await repair(four, id, [four.a.id, four.b.id, four.c.id, e.id]);
  expect(await say(four.b, mended.id, "decline")).toMatchObject({ state: "broken", lost: [four.b.id] });
});

test("whoever had not said yes is asked, though nothing changes for them", async () => {
  const four = await givenFour();
  const { a, b, c, d, skills } = four;
  const { id } = await proposeTo(four);
  await say(b, id, "ask", "Quand ?");
  await say(d, id, "decline");
  const e = await givenOrganisation({ side: "south", ...bringing(skills[0].replace("t1", "t4"), skills[2]) });
  expect((await repairsOf(four, id))[0]?.keeps).toEqual([]);
  expect(answersOf(await repair(four, id, [a.id, b.id, c.id, e.id]))[b.id]).toBe(null);
});

test("two who already answer each other are what is left of a circle", async () => {
  const ring = await givenRing();
  const [x, y, z] = ring.skills;
  const north = { ...bringing(x, z), needs: [z, y].map((skill) => ({ skill, priority: 3 as const })) };
  const a = await givenOrganisation({ side: "north", ...north });
  const three = { ...ring, a, all: [a, ring.b, ring.c] };
  const { id } = await proposeTo(three);
  await say(ring.c, id, "decline");
  const [pair] = await repairsOf(three, id);
  expect([pair?.kind, ids(pair)]).toEqual(["pair", [a.id, ring.b.id]]);
  const mended = await repair(three, id, [a.id, ring.b.id]);
  await say(a, mended.id, "accept");
  const done = await say(ring.b, mended.id, "accept");
  const partnership = await a.manager.client.json("GET", `/partnerships/${done.partnership}`);
  expect(partnership).toMatchObject({ organisations: [a.id, ring.b.id].sort() });
});

test("whoever left is not put back, and only a broken circle is repaired", async () => {
  const ring = await givenRing();
  const { id } = await proposeTo(ring);
  const post = (members: string[]) => ring.coordinator.client.api("POST", `/circles/${id}/repair`, { members });
  expect(await refusalOf(await post(idsOf(ring)))).toEqual({ status: 409, code: "circle_proposed" });
  await say(ring.c, id, "decline");
  expect(await refusalOf(await post(idsOf(ring)))).toMatchObject({ status: 422, code: "circle_lost_member" });
});

test("a member leaves the partnership: the others stay together, and a newcomer opens another with them", async () => {
  const ring = await givenRing({ capacity: 1 });
  const { a, b, c, coordinator } = ring;
  const lived = await givenAcceptedCircle(ring);
  const old = lived.partnership ?? "";
  const leaving = { organisation: c.id, reason: "Nous déménageons." };
  const left = await c.manager.client.json<Circle>("POST", `/circles/${lived.id}/departure`, leaving);
  expect(left).toMatchObject({ state: "broken", lost: [c.id] });
  expect((await c.manager.client.api("GET", `/organisations/${a.id}/contact`)).status).toBe(403);
  expect((await b.manager.client.api("GET", `/organisations/${a.id}/contact`)).status).toBe(200);
  const kept = await a.manager.client.json("GET", `/partnerships/${old}`);
  expect(kept).toMatchObject({ organisations: [a.id, b.id].sort(), state: "open" });
  for (const { manager } of [a, b]) expect((await kinds(manager)).at(-1)).toBe("circle_left");
  expect((await kinds(coordinator)).at(-1)).toBe("circle_to_repair");
  const again = await c.manager.client.api("POST", `/circles/${lived.id}/departure`, leaving);
  expect(await refusalOf(again)).toEqual({ status: 409, code: "circle_not_partners" });

  const d = await standInFor(ring, "c");
  const mended = await repair(ring, lived.id, [a.id, b.id, d.id]);
  expect(await a.manager.client.json("GET", `/organisations/${a.id}`)).toMatchObject({ load: 1 });
  for (const one of [a, b]) await say(one, mended.id, "accept");
  const { partnership } = await say(d, mended.id, "accept");
  expect(await a.manager.client.json("GET", `/partnerships/${partnership}`)).toMatchObject({
    organisations: [a.id, b.id, d.id].sort(),
    state: "open",
  });
  expect(await a.manager.client.json("GET", `/partnerships/${old}`)).toMatchObject({ state: "ended" });
  const turns = await testEnv.DB.prepare("SELECT act FROM partnership_entries WHERE partnership = ? ORDER BY version")
    .bind(old)
    .all<{ act: string }>();
  expect(turns.results.map(({ act }) => act)).toEqual(["open", "leave", "replace"]);
  expect((await d.manager.client.api("GET", `/partnerships/${old}`)).status).toBe(404);
  expect(await a.manager.client.json("GET", `/organisations/${a.id}`)).toMatchObject({ load: 1 });
});

test("a circle left as it is: those who stay go on; the last one alone is no partnership", async () => {
  const ring = await givenRing();
  const { id, partnership } = await givenAcceptedCircle(ring);
  const leave = (one: GivenOrganisation) =>
    one.manager.client.json<Circle>("POST", `/circles/${id}/departure`, { organisation: one.id });
  await leave(ring.c);
  await ring.coordinator.client.json("POST", `/circles/${id}/closure`, {});
  expect(await ring.a.manager.client.json("GET", `/partnerships/${partnership}`)).toMatchObject({ state: "open" });
  expect(await leave(ring.b)).toMatchObject({ state: "closed", lost: [ring.c.id, ring.b.id] });
  expect(await ring.a.manager.client.json("GET", `/partnerships/${partnership}`)).toMatchObject({ state: "ended" });
  for (const { id: own, manager } of ring.all)
    expect(await manager.client.json("GET", `/organisations/${own}`)).toMatchObject({ load: 0 });
});

test("a repair never parts those who are still partners", async () => {
  const four = await givenFour();
  const { b, c, d, skills } = four;
  const [x, y] = skills;
  const needs = [x.replace("t1", "t4"), y].map((skill) => ({ skill, priority: 3 as const }));
  const a = await givenOrganisation({ side: "north", offers: [{ skill: x, level: 3 }], needs });
  const ring = { ...four, a, all: [a, b, c, d] };
  const { id } = await givenAcceptedCircle(ring);
  await d.manager.client.json("POST", `/circles/${id}/departure`, { organisation: d.id });
  expect(await repairsOf(ring, id)).toEqual([]); // a and b answer each other, but c is their partner
  const pair = await ring.coordinator.client.api("POST", `/circles/${id}/repair`, { members: [a.id, b.id] });
  expect(await refusalOf(pair)).toMatchObject({ status: 422, code: "circle_leaves_out" });
});
