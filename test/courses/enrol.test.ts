// Enrolling: a seat or a place in the line, said twice the same, in a race one in and one first.
import { expect, test } from "vitest";
import { enrol } from "../../worker/courses/enrol.ts";
import { leaveSession } from "../../worker/courses/leave.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import type { Person } from "../../worker/kernel/identity.ts";
import { auditOf, type GivenPerson, givenOrganisation, givenPerson, mailsTo } from "../support/given.ts";
import { meanwhile } from "../support/meanwhile.ts";
import { testEnv } from "../support/request.ts";
import { begun, enrolIn, givenCourse, givenSession, inHours, leave, seatsOf, stateOf } from "./world.ts";

const people = (count: number): Promise<GivenPerson[]> =>
  Promise.all(Array.from({ length: count }, () => givenPerson()));

test("the first is in and has the link, the second waits as the first in the line, the third behind", async () => {
  const { session, course } = await givenSession();
  const [ada, bo, chi] = (await people(3)) as [GivenPerson, GivenPerson, GivenPerson];
  expect(await enrolIn(ada, session.id)).toMatchObject({ state: "enrolled", position: null });
  expect(await enrolIn(bo, session.id)).toMatchObject({ state: "waiting", position: 1 });
  expect(await enrolIn(chi, session.id, {})).toMatchObject({ state: "waiting", position: 2 });
  expect(await seatsOf(session.id)).toEqual({ taken: 1, waiting: 2 });
  const [seen, hidden] = await Promise.all(
    [ada, bo].map((one) => one.client.json<{ link: string | null }>("GET", `/sessions/${session.id}`)),
  );
  expect([seen?.link, hidden?.link]).toEqual(["https://visio.example/pompe", null]);
  const [told] = await mailsTo(ada.email);
  expect(told).toMatchObject({ kind: "course_enrolled", locale: "fr" });
  expect(told?.payload).toContain("visio.example");
  const [waits] = await mailsTo(bo.email);
  expect(JSON.parse(waits?.payload ?? "{}")).toMatchObject({ title: course.title, position: 1, link: "" });
  expect(await auditOf(session.id)).toEqual(["session.plan", "enrolment.enrol", "enrolment.enrol", "enrolment.enrol"]);
});

test("a repeat changes nothing, with or without a key, one after the other or at once", async () => {
  const { session } = await givenSession({ seats: 2 });
  const [ada, bo] = (await people(2)) as [GivenPerson, GivenPerson];
  const first = await enrolIn(ada, session.id);
  expect(await enrolIn(ada, session.id)).toEqual(first);
  const key = { "Idempotency-Key": crypto.randomUUID() };
  const replies = await Promise.all(
    Array.from({ length: 6 }, () => bo.client.api("POST", `/sessions/${session.id}/enrolments`, {}, key)),
  );
  expect(new Set(await Promise.all(replies.map((reply) => reply.text()))).size).toBe(1);
  expect(replies.map(({ status }) => status)).toEqual(Array(6).fill(200));
  expect(await seatsOf(session.id)).toEqual({ taken: 2, waiting: 0 });
  expect(await mailsTo(bo.email)).toHaveLength(1);
});

const actor = (person: GivenPerson): Person => ({
  ...{ kind: "person", id: person.id, email: person.email, name: "", locale: "fr", networkRole: null },
  memberships: new Map(),
  via: { kind: "session", id: "s" },
});

test("two people and one last seat: whoever read first and wrote second is first in the line", async () => {
  const { session } = await givenSession();
  const [ada, bo] = (await people(2)) as [GivenPerson, GivenPerson];
  const env = meanwhile(testEnv, () => enrolIn(bo, session.id));
  const mine = await enrol(makeCtx({ env, actor: actor(ada) }), session.id, {});
  expect(mine).toMatchObject({ state: "waiting", position: 1 });
  expect((await stateOf(bo, session.id))?.state).toBe("enrolled");
  expect(await seatsOf(session.id)).toEqual({ taken: 1, waiting: 1 });
});

test("nine people at once and three seats: three are in, the others stand in a line without a gap", async () => {
  const { session } = await givenSession({ seats: 3 });
  const all = await people(9);
  const places = await Promise.all(all.map((one) => enrolIn(one, session.id)));
  expect(places.filter(({ state }) => state === "enrolled")).toHaveLength(3);
  const line = places.flatMap(({ state, position }) => (state === "waiting" ? [position] : []));
  expect(line.sort()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(await seatsOf(session.id)).toEqual({ taken: 3, waiting: 6 });
});

test("somebody enrols while somebody leaves: no seat stays free beside a line", async () => {
  const { session } = await givenSession();
  const [ada, bo] = (await people(2)) as [GivenPerson, GivenPerson];
  await enrolIn(ada, session.id);
  const env = meanwhile(testEnv, () => enrolIn(bo, session.id)); // reads "full", waits; then the seat goes
  await leaveSession(makeCtx({ env, actor: actor(ada) }), session.id);
  expect((await stateOf(bo, session.id))?.state).toBe("offered");
});

test("whoever left comes back at the end of the line; leaving twice, or without having come, is the same", async () => {
  const { session } = await givenSession();
  const [ada, bo, chi] = (await people(3)) as [GivenPerson, GivenPerson, GivenPerson];
  await enrolIn(ada, session.id);
  await enrolIn(bo, session.id);
  await enrolIn(chi, session.id);
  expect((await leave(bo, session.id)).state).toBe("left");
  expect((await leave(bo, session.id)).state).toBe("left");
  expect((await leave(await givenPerson(), session.id)).state).toBe("left");
  expect(await stateOf(chi, session.id)).toMatchObject({ state: "waiting", position: 1 });
  expect(await enrolIn(bo, session.id)).toMatchObject({ state: "waiting", position: 2 });
});

test("seats by side: each side has its own seats and its own line", async () => {
  const { session } = await givenSession({ seats: 2, seatsNorth: 1, seatsSouth: 1 });
  const [north, south] = await Promise.all([
    givenOrganisation({ side: "north" }),
    givenOrganisation({ side: "south" }),
  ]);
  const alone = await givenPerson();
  expect(await enrolIn(north.manager, session.id)).toMatchObject({ state: "enrolled", side: "north" });
  const refused = await alone.client.api("POST", `/sessions/${session.id}/enrolments`, {});
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ errors: [{ field: "side", code: "side_needed" }] });
  expect(await enrolIn(alone, session.id, { side: "north" })).toMatchObject({ state: "waiting", position: 1 });
  expect(await enrolIn(south.manager, session.id, { organisation: south.id })).toMatchObject({
    ...{ state: "enrolled", side: "south", organisation: south.id },
  });
  await leave(north.manager, session.id);
  expect((await stateOf(alone, session.id))?.state).toBe("offered");
});

test("what is cancelled, over, closed or hidden takes nobody; what has begun still does", async () => {
  const given = await givenSession({ seats: 5 });
  const { session, course, manager } = given;
  const person = await givenPerson();
  const tried = async (id: string) => {
    const response = await person.client.api("POST", `/sessions/${id}/enrolments`, {});
    const { code } = (await response.json()) as { code?: string };
    return code ?? response.status;
  };
  await begun(session.id);
  expect(await tried(session.id)).toBe(200);
  const cancelled = await givenSession({ starts: inHours(100), ends: inHours(101) }, given);
  const patched = await manager.client.api(
    "PATCH",
    `/sessions/${cancelled.session.id}`,
    { state: "cancelled" },
    { "If-Match": '"1"' },
  );
  expect(patched.status).toBe(200);
  expect(await tried(cancelled.session.id)).toBe("session_cancelled");
  const over = await givenSession({}, given);
  await testEnv.DB.prepare("UPDATE course_sessions SET starts_at = ?, ends_at = ? WHERE id = ?")
    .bind(inHours(-3), inHours(-1), over.session.id)
    .run();
  expect(await tried(over.session.id)).toBe("session_over");
  const later = await givenSession({}, given);
  await manager.client.api("PATCH", `/courses/${course.id}`, { state: "closed" }, { "If-Match": '"1"' });
  expect(await tried(later.session.id)).toBe("course_not_open");
  const draft = await givenSession({}, await givenCourse({ state: "draft" }));
  expect(await tried(draft.session.id)).toBe("not_found");
});
