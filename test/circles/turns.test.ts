// Each turn of a circle through the API: who may take it, what it changes, who is told, what stays on the record.
import { expect, test } from "vitest";
import type { Circle } from "../../schema/contract/circles.ts";
import { answersOf, bringing, givenAcceptedCircle, givenRing, idsOf, proposeTo, say, seen } from "../support/circle.ts";
import { auditOf, givenMember, givenOrganisation, mailsTo } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";

const kinds = async (person: { email: string }) => (await mailsTo(person.email)).map((mail) => mail.kind);

test("proposed by a coordinator: drawn from the profiles, told to all, counted in their load", async () => {
  const ring = await givenRing();
  const { a, b, c, skills } = ring;
  const made = await proposeTo(ring);
  expect(made).toMatchObject({
    state: "proposed",
    weight: 100,
    version: 1,
    lost: [],
    repairs: null,
    partnership: null,
  });
  const gift = (at: 0 | 1 | 2) => [{ skill: skills[at], by: skills[at], level: 3 }];
  expect(made.members).toEqual([
    { organisation: a.id, gives: gift(0), receives: gift(2), answer: null, kept: false },
    { organisation: b.id, gives: gift(1), receives: gift(0), answer: null, kept: false },
    { organisation: c.id, gives: gift(2), receives: gift(1), answer: null, kept: false },
  ]);
  for (const { manager, id } of ring.all) {
    expect(await kinds(manager)).toEqual(["circle_proposed"]);
    expect(await manager.client.json("GET", `/organisations/${id}`)).toMatchObject({ load: 1 });
  }
  expect(await auditOf(made.id)).toEqual(["circle.propose"]);
  const read = await b.manager.client.api("GET", `/circles/${made.id}`);
  expect(read.headers.get("ETag")).toBe('"1"');
});

test("what stands in the way is refused, each by its name", async () => {
  const ring = await givenRing();
  const { a, b, c, coordinator } = ring;
  const refused = async (members: string[]) =>
    refusalOf(await coordinator.client.api("POST", "/circles", { members, message: "" }));
  expect(await refused([a.id, b.id])).toMatchObject({ status: 422, code: "circle_size" });
  expect(await refused([a.id, b.id, a.id])).toMatchObject({ status: 422, code: "repeated" });
  expect(await refused([a.id, b.id, "org_x"])).toMatchObject({ status: 422, code: "unknown_organisation" });
  expect(await refused([c.id, b.id, a.id])).toMatchObject({ status: 422, code: "circle_nothing_given" });
  const [x, , z] = ring.skills;
  const south = await givenOrganisation({ side: "south", ...bringing(x, z) });
  expect(await refused([south.id, b.id, c.id])).toMatchObject({ status: 422, code: "circle_one_side" });
  await coordinator.client.json("POST", "/forbidden-pairs", { a: a.id, b: b.id, reason: "…" }, 201);
  expect(await refused(idsOf(ring))).toEqual({ status: 409, code: "circle_apart" });
  await coordinator.client.json("DELETE", `/forbidden-pairs/${[a.id, b.id].sort().join("/")}`, undefined, 204);
  await c.manager.client.json("POST", `/organisations/${c.id}/pause`);
  expect(await refused(idsOf(ring))).toEqual({ status: 409, code: "circle_member_unavailable" });
  await c.manager.client.json("POST", `/organisations/${c.id}/publication`);
  await testEnv.DB.prepare("UPDATE organisations SET capacity = 0 WHERE id = ?").bind(a.id).run();
  expect(await refused(idsOf(ring))).toEqual({ status: 409, code: "circle_member_unavailable" });
  expect((await a.manager.client.api("POST", "/circles", { members: idsOf(ring), message: "" })).status).toBe(403);
});

test("three requests at once are the most one is asked", async () => {
  const ring = await givenRing();
  for (const _ of [1, 2, 3]) await proposeTo(ring);
  const fourth = await ring.coordinator.client.api("POST", "/circles", { members: idsOf(ring), message: "" });
  expect(await refusalOf(fourth)).toEqual({ status: 409, code: "circle_too_many_pending" });
});

test("yes, a question, a reply; the last yes opens one partnership of all, with the contacts of all", async () => {
  const ring = await givenRing();
  const { a, b, c, coordinator } = ring;
  const { id } = await proposeTo(ring);
  await say(a, id, "accept");
  const silent = await b.manager.client.api("POST", `/circles/${id}/answers`, { organisation: b.id, answer: "ask" });
  expect(await refusalOf(silent)).toMatchObject({ status: 422, code: "question_needed" });
  await say(b, id, "ask", "Quand commencerait-on ?");
  for (const reader of [a.manager, c.manager, coordinator])
    expect((await kinds(reader)).at(-1)).toBe("circle_question");
  await coordinator.client.json("POST", `/circles/${id}/messages`, { text: "Au printemps." }, 201);
  for (const { manager } of ring.all) expect((await kinds(manager)).at(-1)).toBe("circle_coordination");
  const places = [`/api/v1/organisations/${c.id}/contact`, `/circles/${id}`, "/today", "/proposals"];
  const leaks = async () => {
    const texts = await Promise.all(places.map(async (place) => (await a.manager.client.fetch(place)).text()));
    return texts.map((text) => text.includes(c.contact.phone));
  };
  await say(b, id, "accept");
  expect(await leaks()).toEqual([false, false, false, false]);
  const done = await say(c, id, "accept");
  expect(done).toMatchObject({ state: "accepted", partnership: expect.stringMatching(/^par_/), dueAt: null });
  expect(await say(c, id, "accept")).toEqual(done);
  expect(await leaks()).toEqual([true, false, false, false]);
  const partnership = await a.manager.client.json("GET", `/partnerships/${done.partnership}`);
  expect(partnership).toMatchObject({ organisations: idsOf(ring).sort(), proposal: id, state: "open" });
  for (const { manager, id: own } of ring.all) {
    expect((await kinds(manager)).at(-1)).toBe("circle_opened");
    expect(await manager.client.json("GET", `/organisations/${own}`)).toMatchObject({ load: 1 });
    const page = await manager.client.page(`/partnerships/${done.partnership}`);
    for (const one of ring.all) expect(page).toContain(one.contact.phone);
  }
  expect(await coordinator.client.page(`/partnerships/${done.partnership}`)).not.toContain(a.contact.phone);
  expect(await auditOf(id)).toEqual([
    "circle.propose",
    "circle.accept",
    "circle.ask",
    "circle.reply",
    "circle.accept",
    "circle.accept",
  ]);
  const { entries } = await seen(c.manager, id);
  expect(entries.map((entry) => entry.version)).toEqual([1, 2, 3, 4, 5, 6]);
});

test("a no breaks the circle: the others are told, the coordinators too, and nobody carries it any more", async () => {
  const ring = await givenRing();
  const { a, b, c, coordinator } = ring;
  const { id } = await proposeTo(ring);
  await say(a, id, "accept");
  const broken = await say(c, id, "decline", "Pas cette année.");
  expect(broken).toMatchObject({ state: "broken", lost: [c.id] });
  for (const { manager } of [a, b]) expect((await kinds(manager)).at(-1)).toBe("circle_broken");
  expect((await kinds(coordinator)).at(-1)).toBe("circle_to_repair");
  for (const one of ring.all)
    expect(await one.manager.client.json("GET", `/organisations/${one.id}`)).toMatchObject({ load: 0 });
  const late = await a.manager.client.api("POST", `/circles/${id}/answers`, { organisation: a.id, answer: "accept" });
  expect(await refusalOf(late)).toEqual({ status: 409, code: "circle_broken" });
  expect((await seen(coordinator, id)).entries.at(-1)).toMatchObject({ act: "decline", text: "Pas cette année." });
});

test("a coordinator ends it: before the answers, or once it is broken", async () => {
  const ring = await givenRing();
  const { id } = await proposeTo(ring);
  const closed = await ring.coordinator.client.json<Circle>("POST", `/circles/${id}/closure`, { reason: "Plus tard." });
  expect(closed).toMatchObject({ state: "closed" });
  for (const { manager } of ring.all) expect((await kinds(manager)).at(-1)).toBe("circle_closed");
  const again = await ring.coordinator.client.api("POST", `/circles/${id}/closure`, {});
  expect(await refusalOf(again)).toEqual({ status: 409, code: "circle_closed" });
});

test("two kept apart meanwhile: the circle that has both ends with it", async () => {
  const ring = await givenRing();
  const { id } = await proposeTo(ring);
  await say(ring.a, id, "accept");
  const apart = { a: ring.a.id, b: ring.c.id, reason: "…" };
  await ring.coordinator.client.json("POST", "/forbidden-pairs", apart, 201);
  expect(await seen(ring.a.manager, id)).toMatchObject({ state: "closed" });
  expect(await auditOf(id)).toContain("circle.close");
});

test("partners through a circle are partners: no pair is proposed beside it", async () => {
  const ring = await givenRing();
  await givenAcceptedCircle(ring);
  const { a, b } = ring;
  const pair = await a.manager.client.api("POST", "/proposals", { from: a.id, to: b.id, message: "" });
  expect(await refusalOf(pair)).toEqual({ status: 409, code: "already_partners" });
});

test("members see without deciding; strangers see nothing; lists tell each their own", async () => {
  const ring = await givenRing();
  const { id } = await proposeTo(ring);
  const member = await givenMember(ring.b.id);
  const stranger = (await givenOrganisation({ side: "south" })).manager;
  expect((await member.client.api("GET", `/circles/${id}`)).status).toBe(200);
  const yes = { organisation: ring.b.id, answer: "accept" };
  for (const { client } of [member, stranger, ring.a.manager, ring.coordinator])
    expect((await client.api("POST", `/circles/${id}/answers`, yes)).status).toBe(403);
  expect((await stranger.client.api("GET", `/circles/${id}`)).status).toBe(404);
  expect(await stranger.client.json("GET", "/circles")).toEqual({ items: [], next: null });
  const own = await stranger.client.json<{ roles: { scope: string }[] }>("GET", "/me");
  const foreign = { organisation: own.roles[0]?.scope ?? "", answer: "accept" };
  expect((await stranger.client.api("POST", `/circles/${id}/answers`, foreign)).status).toBe(404);
  const { items } = await member.client.json<{ items: Circle[] }>("GET", "/circles?state=proposed");
  expect(items.map((one) => one.id)).toEqual([id]);
  expect(await member.client.json("GET", "/circles?state=accepted")).toEqual({ items: [], next: null });
  const filter = `/circles?organisation=${ring.a.id}&limit=1`;
  expect((await ring.coordinator.client.json<{ items: Circle[] }>("GET", filter)).items).toHaveLength(1);
});

test("an organisation that hides shows itself to those it shares a circle with", async () => {
  const ring = await givenRing({ visibility: "coordinators" });
  const { a, b } = ring;
  expect((await b.manager.client.api("GET", `/organisations/${a.id}`)).status).toBe(404);
  const { id } = await proposeTo(ring);
  expect((await b.manager.client.api("GET", `/organisations/${a.id}`)).status).toBe(200);
  await say(a, id, "decline");
  expect((await b.manager.client.api("GET", `/organisations/${a.id}`)).status).toBe(404);
});

test("every answer is the organisation's last, and says so", async () => {
  const ring = await givenRing();
  const { id } = await proposeTo(ring);
  await say(ring.a, id, "ask", "Combien ?");
  expect(answersOf(await say(ring.a, id, "accept"))).toEqual({
    [ring.a.id]: "accept",
    [ring.b.id]: null,
    [ring.c.id]: null,
  });
});
