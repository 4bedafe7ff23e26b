// Several people at once: one partnership, one end, one repair, and never more than anyone can carry.
import { expect, test } from "vitest";
import { answerCircle } from "../../worker/circles/answer.ts";
import { sweepCircles } from "../../worker/circles/sweep.ts";
import { later, makeCtx } from "../../worker/kernel/ctx.ts";
import { answersOf, givenRing, proposeTo, say, seen, standInFor } from "../support/circle.ts";
import { auditOf, givenPerson } from "../support/given.ts";
import { ctxOf, refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";

const statuses = (responses: Response[]) => responses.map((r) => r.status).sort();

async function countOf(query: string, ...params: string[]): Promise<number> {
  const row = await testEnv.DB.prepare(query)
    .bind(...params)
    .first<{ n: number }>();
  return row?.n ?? -1;
}
const opened = (circle: string) => countOf("SELECT count(*) AS n FROM partnerships WHERE proposal = ?", circle);

test("the two last yeses at once: exactly one partnership", async () => {
  const ring = await givenRing();
  const { id } = await proposeTo(ring);
  await say(ring.a, id, "accept");
  const said = await Promise.all([say(ring.b, id, "accept"), say(ring.c, id, "accept")]);
  expect(said.map(({ state }) => state).sort()).toEqual(["accepted", "proposed"]);
  expect(await opened(id)).toBe(1);
  expect((await seen(ring.a.manager, id)).entries.map((entry) => entry.version)).toEqual([1, 2, 3, 4]);
});

test("a last yes and a no at once: one of them, and never a partnership with one who said no", async () => {
  const ring = await givenRing();
  const { id } = await proposeTo(ring);
  for (const one of [ring.a, ring.b]) await say(one, id, "accept");
  const post = (by: typeof ring.a, answer: string) =>
    by.manager.client.api("POST", `/circles/${id}/answers`, { organisation: by.id, answer });
  expect(statuses(await Promise.all([post(ring.c, "accept"), post(ring.a, "decline")]))).toEqual([200, 409]);
  const { state } = await seen(ring.a.manager, id);
  expect(await opened(id)).toBe(state === "accepted" ? 1 : 0);
});

test("a yes against the end of time: the circle lives or it has lost whoever was late, never both", async () => {
  const ring = await givenRing();
  const { id } = await proposeTo(ring);
  for (const one of [ring.a, ring.b]) await say(one, id, "accept");
  const now = later(new Date(), { days: 31 });
  const late = ctxOf({ person: ring.c.manager, organisation: ring.c.id, now });
  const yes = { circle: id, organisation: ring.c.id, answer: "accept", reason: "" } as const;
  const [said] = await Promise.allSettled([answerCircle(late, yes), sweepCircles(makeCtx({ env: testEnv, now }), 100)]);
  const { state, lost } = await seen(ring.a.manager, id);
  expect([state, lost]).toEqual(said.status === "fulfilled" ? ["accepted", []] : ["broken", [ring.c.id]]);
  expect(await opened(id)).toBe(said.status === "fulfilled" ? 1 : 0);
});

test("two coordinators repair at once: one circle takes its place", async () => {
  const ring = await givenRing();
  const { id } = await proposeTo(ring);
  await say(ring.c, id, "decline");
  const d = await standInFor(ring, "c");
  const other = await givenPerson({ role: "coordinator" });
  const input = { members: [ring.a.id, ring.b.id, d.id], message: "" };
  const responses = await Promise.all(
    [ring.coordinator, other].map(({ client }) => client.api("POST", `/circles/${id}/repair`, input)),
  );
  expect(statuses(responses)).toEqual([201, 409]);
  expect(await countOf("SELECT count(*) AS n FROM circles WHERE repairs = ?", id)).toBe(1);
});

test("two circles cannot overfill one organisation, even at once", async () => {
  const ring = await givenRing({ capacity: 2 });
  const circles = [await proposeTo(ring), await proposeTo(ring)];
  await testEnv.DB.prepare("UPDATE organisations SET capacity = 1 WHERE id = ?").bind(ring.a.id).run();
  for (const { id } of circles) for (const one of [ring.a, ring.b]) await say(one, id, "accept");
  const responses = await Promise.all(
    circles.map(({ id }) =>
      ring.c.manager.client.api("POST", `/circles/${id}/answers`, { organisation: ring.c.id, answer: "accept" }),
    ),
  );
  expect(statuses(responses)).toEqual([200, 409]);
  const lost = responses.find(({ status }) => status === 409);
  expect(lost && (await refusalOf(lost)).code).toBe("circle_no_room_there");
  const carried = "SELECT count(*) AS n FROM partnership_organisations WHERE organisation = ?";
  expect(await countOf(carried, ring.a.id)).toBe(1);
});

test("a double click proposes once with the key, and answers from all at once are all kept", async () => {
  const ring = await givenRing();
  const input = { members: ring.all.map(({ id }) => id), message: "" };
  const key = { "Idempotency-Key": crypto.randomUUID() };
  const clicks = await Promise.all([1, 2, 3].map(() => ring.coordinator.client.api("POST", "/circles", input, key)));
  expect(statuses(clicks)).toEqual([201, 201, 201]);
  const ids = new Set(await Promise.all(clicks.map(async (r) => ((await r.json()) as { id: string }).id)));
  expect(ids.size).toBe(1);
  const [id = ""] = ids;
  await Promise.all(ring.all.map((one, at) => say(one, id, at === 0 ? "ask" : "accept", "Quand ?")));
  const circle = await seen(ring.b.manager, id);
  expect(answersOf(circle)).toEqual({ [ring.a.id]: "ask", [ring.b.id]: "accept", [ring.c.id]: "accept" });
  expect(await auditOf(id)).toHaveLength(4);
});
