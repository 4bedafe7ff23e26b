// The clock, with a clock of our own: a reminder a week before, an end in silence, and members that are gone.
import { expect, test } from "vitest";
import { sweepCircles } from "../../worker/circles/sweep.ts";
import { later, makeCtx } from "../../worker/kernel/ctx.ts";
import { givenAcceptedCircle, givenRing, proposeTo, say, seen } from "../support/circle.ts";
import { faulty } from "../support/faulty.ts";
import { auditOf, mailsTo } from "../support/given.ts";
import { testEnv } from "../support/request.ts";

const after = (days: number, env = testEnv) => makeCtx({ env, now: later(new Date(), { days }) });
const kinds = async (person: { email: string }) => (await mailsTo(person.email)).map((mail) => mail.kind);

/** Other circles of this file's database may be due as well. */
async function sweepAll(days: number): Promise<void> {
  while ((await sweepCircles(after(days), 50)) > 0);
}

const suspend = (id: string, state = "suspended") =>
  testEnv.DB.prepare("UPDATE organisations SET state = ? WHERE id = ?").bind(state, id).run();

test("reminds once, those whose yes is missing; then ends it, without those who stayed silent", async () => {
  const ring = await givenRing();
  const { a, b, c, coordinator } = ring;
  const { id } = await proposeTo(ring);
  await say(a, id, "accept");
  await sweepAll(22);
  expect(await kinds(b.manager)).not.toContain("circle_reminder");
  await sweepAll(24);
  await sweepAll(25);
  for (const { manager } of [b, c])
    expect((await kinds(manager)).filter((kind) => kind === "circle_reminder")).toHaveLength(1);
  expect(await kinds(a.manager)).not.toContain("circle_reminder");
  const mail = (await mailsTo(b.manager.email)).find(({ kind }) => kind === "circle_reminder");
  expect(JSON.parse(mail?.payload ?? "{}")).toEqual({ circle: id, names: [a.name, c.name], days: 6 });
  await sweepAll(31);
  expect(await seen(a.manager, id)).toMatchObject({ state: "broken", lost: [b.id, c.id] });
  expect((await kinds(a.manager)).at(-1)).toBe("circle_broken");
  expect((await kinds(b.manager)).at(-1)).toBe("circle_expired");
  expect((await kinds(coordinator)).at(-1)).toBe("circle_to_repair");
  expect(await auditOf(id)).toEqual(["circle.propose", "circle.accept", "circle.remind", "circle.expire"]);
});

test("a member that is suspended breaks the circle, awaited or lived; it is counted once", async () => {
  const [awaited, lived] = [await givenRing(), await givenRing()];
  const { id } = await proposeTo(awaited);
  const accepted = await givenAcceptedCircle(lived);
  await Promise.all([suspend(awaited.b.id), suspend(lived.b.id)]);
  await sweepAll(0);
  await sweepAll(0);
  expect(await seen(awaited.a.manager, id)).toMatchObject({ state: "broken", lost: [awaited.b.id] });
  expect((await kinds(awaited.a.manager)).at(-1)).toBe("circle_broken");
  expect(await seen(lived.a.manager, accepted.id)).toMatchObject({ state: "broken", lost: [lived.b.id] });
  expect((await kinds(lived.a.manager)).at(-1)).toBe("circle_opened");
  expect((await kinds(lived.coordinator)).filter((kind) => kind === "circle_to_repair").length).toBeGreaterThan(0);
  expect(await auditOf(accepted.id)).toHaveLength(5);
});

test("nobody becomes the partner of an organisation suspended before the last yes", async () => {
  const ring = await givenRing();
  const { id } = await proposeTo(ring);
  for (const one of [ring.a, ring.b]) await say(one, id, "accept");
  await suspend(ring.b.id);
  const yes = { organisation: ring.c.id, answer: "accept" };
  expect((await ring.c.manager.client.api("POST", `/circles/${id}/answers`, yes)).status).toBe(409);
  await suspend(ring.b.id, "published");
  expect(await say(ring.c, id, "accept")).toMatchObject({ state: "accepted" });
});

test("two sweeps at once remind once, and one that cannot be written does not hold up the others", async () => {
  const rings = [await givenRing(), await givenRing()];
  const made = await Promise.all(rings.map((ring) => proposeTo(ring)));
  await sweepCircles(after(24, faulty(testEnv, { batch: 1, when: "before" })), 50);
  await Promise.all([sweepCircles(after(24), 50), sweepCircles(after(24), 50)]);
  for (const { id } of made) expect(await auditOf(id)).toEqual(["circle.propose", "circle.remind"]);
});
