// A coordinator looks for circles in the whole network: what is found could be proposed as it stands.
import { expect, test } from "vitest";
import type { FoundCircles } from "../../schema/contract/circles.ts";
import { givenRing, idsOf, proposeTo } from "../support/circle.ts";
import { givenOrganisation } from "../support/given.ts";
import { answerer, giver } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";

test("found, drawn, proposed; those a pair serves well, and pairs, stay out of it", async () => {
  const ring = await givenRing();
  const { coordinator } = ring;
  await Promise.all([givenOrganisation(giver), givenOrganisation(answerer)]);
  const search = () => coordinator.client.json<FoundCircles>("POST", "/circles/search");
  const found = await search();
  expect(found).toMatchObject({ considered: 5, covered: 3, total: 100, upperBound: 3 });
  expect(found.circles).toHaveLength(1);
  const members = found.circles[0]?.members ?? [];
  expect(members.map(({ organisation }) => organisation).sort()).toEqual(idsOf(ring).sort());
  expect(members.every(({ gives }) => gives.length === 1)).toBe(true);
  expect(await search()).toEqual(found);
  const page = await coordinator.client.page("/coordination/circles?search=1");
  for (const { name } of ring.all) expect(page).toContain(name);
  const form = { members: members.map(({ organisation }) => organisation), at: "1", "message-1": "À trois ?" };
  const posted = await coordinator.client.form("/coordination/circles", form);
  expect(posted.headers.get("Location")).toMatch(/^\/circles\/cir_[0-9a-f]+\?notice=circle_proposed$/);
  const desk = await coordinator.client.page("/coordination/circles");
  expect(desk).toContain("En attente des réponses");
});

test("whoever has no room, no day left, or is hidden, is not looked at; a no within the year parts two", async () => {
  const ring = await givenRing({ capacity: 1 });
  const { coordinator, a, b } = ring;
  const search = async () => (await coordinator.client.json<FoundCircles>("POST", "/circles/search")).circles;
  const has = (circles: FoundCircles["circles"]) =>
    circles.some(({ members }) => members.some(({ organisation }) => organisation === a.id));
  expect(has(await search())).toBe(true);
  const set = (column: string, value: string | number | null) =>
    testEnv.DB.prepare(`UPDATE organisations SET ${column} = ? WHERE id = ?`).bind(value, b.id).run();
  await set("available_until", "2020-01-01");
  expect(has(await search())).toBe(false);
  await set("available_until", null);
  await set("visibility", "coordinators");
  expect(has(await search())).toBe(false);
  await set("visibility", "public");
  const pair = await a.manager.client.json<{ id: string }>(
    "POST",
    "/proposals",
    { from: a.id, to: b.id, message: "" },
    201,
  );
  expect(has(await search())).toBe(false);
  const said = { decision: "decline", reason: "Non." };
  await coordinator.client.json("POST", `/proposals/${pair.id}/decision`, said);
  expect(has(await search())).toBe(false);
  await testEnv.DB.prepare("UPDATE proposals SET updated_at = '2020-01-01' WHERE id = ?").bind(pair.id).run();
  expect(has(await search())).toBe(true);
  await proposeTo(ring);
  expect(has(await search())).toBe(false);
});
