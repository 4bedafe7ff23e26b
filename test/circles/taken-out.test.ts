// A coordinator takes a member out of what its circle has opened; and a circle is off the desk once its partnership is over.
import { expect, test } from "vitest";
import { circlesDesk } from "../../worker/circles/desk.ts";
import { type GivenRing, givenAcceptedCircle, givenRing, seen } from "../support/circle.ts";
import { auditOf, mailsTo } from "../support/given.ts";
import { ctxOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";

async function onDesk({ coordinator }: GivenRing, id: string): Promise<string[]> {
  const desk = await circlesDesk(ctxOf({ person: coordinator, networkRole: "coordinator" }), { search: false });
  return (["broken", "proposed", "accepted"] as const).filter((list) => desk[list].some((line) => line.id === id));
}

test("whoever a coordinator takes out is lost to the circle, which is to be repaired; only once", async () => {
  const ring = await givenRing();
  const { id, partnership } = await givenAcceptedCircle(ring);
  expect(await onDesk(ring, id)).toEqual(["accepted"]);
  const out = { organisation: ring.c.id, reason: "Sans nouvelles depuis un an." };
  const left = await ring.coordinator.client.api("POST", `/partnerships/${partnership}/departure`, out);
  expect(await left.json()).toEqual({ id: partnership, state: "open" });
  expect(await seen(ring.coordinator, id)).toMatchObject({ state: "broken", lost: [ring.c.id] });
  expect(await onDesk(ring, id)).toEqual(["broken"]);
  expect((await auditOf(id)).filter((act) => act === "circle.lose")).toHaveLength(1);
  expect((await mailsTo(ring.coordinator.email)).map(({ kind }) => kind)).toContain("circle_to_repair");
  const last = { organisation: ring.b.id, reason: "De même." };
  const ended = await ring.coordinator.client.api("POST", `/partnerships/${partnership}/departure`, last);
  expect(await ended.json()).toEqual({ id: partnership, state: "ended" });
  expect(await seen(ring.coordinator, id)).toMatchObject({ state: "broken", lost: [ring.c.id, ring.b.id] });
});

test("a circle whose partnership has come to its end lives no more", async () => {
  const ring = await givenRing();
  const { id, partnership } = await givenAcceptedCircle(ring);
  await testEnv.DB.prepare(
    "UPDATE partnerships SET state = 'ended', ended_at = '2026-01-01T00:00:00.000Z' WHERE id = ?",
  )
    .bind(partnership)
    .run();
  expect(await onDesk(ring, id)).toEqual([]);
});
