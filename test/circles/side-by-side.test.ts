// Two who may not be together, or are already, are not gathered by a circle; and never by a pair and a circle at once.
import { expect, test } from "vitest";
import { bringing, givenRing, idsOf, proposeTo, say } from "../support/circle.ts";
import { givenOrganisation } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";

test("kept apart across a circle of four: refused in words, never as a thing that changed meanwhile", async () => {
  const ring = await givenRing();
  const [, , z] = ring.skills;
  const w = z.replace("t3", "t4");
  const c = await givenOrganisation({ side: "south", ...bringing(w, ring.skills[1]) });
  const d = await givenOrganisation({ side: "north", ...bringing(z, w) });
  const members = [ring.a.id, ring.b.id, c.id, d.id];
  await ring.coordinator.client.json("POST", "/forbidden-pairs", { a: ring.b.id, b: d.id, reason: "…" }, 201);
  const across = await ring.coordinator.client.api("POST", "/circles", { members, message: "" });
  expect(await refusalOf(across)).toEqual({ status: 409, code: "circle_apart" });
});

test("two are partners once: by their pair or by their circle, whichever opens first", async () => {
  const ring = await givenRing();
  const { a, b, c, coordinator } = ring;
  const propose = async (): Promise<string> => {
    const pair = { from: a.id, to: b.id, message: "" };
    const { id } = await a.manager.client.json<{ id: string }>("POST", "/proposals", pair, 201);
    await coordinator.client.json("POST", `/proposals/${id}/decision`, { decision: "approve", reason: "Un début." });
    return id;
  };
  const accept = (by: typeof a, place: string) =>
    by.manager.client.api("POST", `${place}/answers`, { organisation: by.id, answer: "accept" });
  const circles = [await proposeTo(ring), await proposeTo(ring)].map(({ id }) => `/circles/${id}`);
  const [one = "", two = ""] = circles;
  const pair = `/proposals/${await propose()}`;
  const beside = await coordinator.client.api("POST", "/circles", { members: idsOf(ring), message: "" });
  expect(await refusalOf(beside)).toEqual({ status: 409, code: "pending" });
  for (const by of [a, b]) for (const place of [one, two]) expect((await accept(by, place)).status).toBe(200);
  expect((await accept(a, pair)).status).toBe(200);
  const last = await Promise.all([accept(c, one), accept(b, pair)]);
  expect(last.map(({ status }) => status).sort()).toEqual([200, 409]);
  const late = last.find(({ status }) => status === 409);
  expect(["circle_apart", "already_partners"]).toContain(late && (await refusalOf(late)).code);
  expect(await refusalOf(await accept(c, two))).toEqual({ status: 409, code: "circle_apart" });
});

test("a circle has opened: the pair that awaited its last yes does not", async () => {
  const ring = await givenRing();
  const { a, b, coordinator } = ring;
  const { id: circle } = await proposeTo(ring);
  const { id } = await a.manager.client.json<{ id: string }>(
    "POST",
    "/proposals",
    { from: a.id, to: b.id, message: "" },
    201,
  );
  await coordinator.client.json("POST", `/proposals/${id}/decision`, { decision: "approve", reason: "Un début." });
  for (const one of ring.all) await say(one, circle, "accept");
  await a.manager.client.json("POST", `/proposals/${id}/answers`, { organisation: a.id, answer: "accept" });
  const last = await b.manager.client.api("POST", `/proposals/${id}/answers`, { organisation: b.id, answer: "accept" });
  expect(await refusalOf(last)).toEqual({ status: 409, code: "already_partners" });
});
