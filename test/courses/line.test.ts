// The line that moves: a seat that comes free is offered to the first, kept until they answer, then goes to the next.
import { expect, test } from "vitest";
import { enrol } from "../../worker/courses/enrol.ts";
import { auditOf, type GivenPerson, givenPerson, mailsTo } from "../support/given.ts";
import { meanwhile } from "../support/meanwhile.ts";
import { ctxOf, refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { enrolIn, givenSession, inHours, leave, seatsOf, stateOf, tick } from "./world.ts";

const people = async (count: number): Promise<[GivenPerson, GivenPerson, GivenPerson, ...GivenPerson[]]> =>
  (await Promise.all(Array.from({ length: count }, () => givenPerson()))) as never;

async function full(said: object = {}) {
  const given = await givenSession({ answerHours: 24, ...said });
  const [ada, bo, chi] = await people(3);
  for (const one of [ada, bo, chi]) await enrolIn(one, given.session.id);
  return { ...given, id: given.session.id, ada, bo, chi };
}

const kinds = async (person: GivenPerson): Promise<string[]> => (await mailsTo(person.email)).map(({ kind }) => kind);

test("a seat given back is offered to the first in the line, who takes it by enrolling", async () => {
  const { id, ada, bo, chi } = await full();
  await leave(ada, id);
  const offered = await stateOf(bo, id);
  expect(offered?.state).toBe("offered");
  expect(Date.parse(offered?.offeredUntil ?? "") - Date.now()).toBeGreaterThan(23 * 3_600_000);
  expect(await stateOf(chi, id)).toMatchObject({ state: "waiting", position: 1 });
  expect(await kinds(bo)).toEqual(["course_waiting", "course_seat_offered"]);
  expect(await enrolIn(bo, id)).toMatchObject({ state: "enrolled", offeredUntil: null });
  expect(await seatsOf(id)).toEqual({ taken: 1, waiting: 1 });
});

test("whoever says no hands it on; whoever says nothing loses it when the time is over, and it goes on", async () => {
  const { id, ada, bo, chi } = await full();
  await leave(ada, id);
  await leave(bo, id);
  expect((await stateOf(chi, id))?.state).toBe("offered");
  const dan = await givenPerson();
  await enrolIn(dan, id);
  await tick(23);
  expect((await stateOf(chi, id))?.state).toBe("offered");
  await tick(25);
  expect((await stateOf(chi, id))?.state).toBe("left");
  expect((await stateOf(dan, id))?.state).toBe("offered");
  expect(await kinds(chi)).toContain("course_offer_passed");
  expect(await auditOf(id)).toContain("enrolment.lapse");
  await tick(25);
  expect((await kinds(dan)).filter((kind) => kind === "course_seat_offered")).toHaveLength(1);
});

test("more seats are offered to as many of the line; fewer than are taken are refused", async () => {
  const { id, session, manager, bo, chi, ada } = await full();
  const patch = (said: object, version: number) =>
    manager.client.api("PATCH", `/sessions/${id}`, said as Record<string, unknown>, { "If-Match": `"${version}"` });
  expect((await patch({ seats: 3 }, session.version)).status).toBe(200);
  expect([(await stateOf(bo, id))?.state, (await stateOf(chi, id))?.state]).toEqual(["offered", "offered"]);
  const fewer = await patch({ seats: 2 }, session.version + 1);
  expect(await fewer.json()).toMatchObject({ errors: [{ field: "seats", code: "seats_taken" }] });
  expect((await patch({ seats: 9 }, session.version)).status).toBe(412);
  expect(await kinds(ada)).toEqual(["course_enrolled"]);
});

test("somebody suspended, or who asked to be forgotten, gives their seat to the next", async () => {
  const { id, ada, bo, chi } = await full();
  await testEnv.DB.prepare("UPDATE people SET suspended_at = ? WHERE id = ?").bind(inHours(0), ada.id).run();
  await tick(0);
  expect((await stateOf(bo, id))?.state).toBe("offered");
  const erased = await bo.client.api("DELETE", "/me");
  expect(erased.status).toBeLessThan(300);
  const left = await testEnv.DB.prepare("SELECT count(*) AS n FROM enrolments WHERE person = ?").bind(bo.id).first("n");
  expect(left).toBe(0);
  expect(await seatsOf(id)).toEqual({ taken: 0, waiting: 1 });
  await tick(0);
  expect((await stateOf(chi, id))?.state).toBe("offered");
});

test("whoever waits beside a seat that just came free may leave: it goes to the next", async () => {
  const { id, ada, bo, chi } = await full();
  const erased = await ada.client.api("DELETE", "/me"); // the clock has not come yet
  expect(erased.status).toBeLessThan(300);
  expect(await seatsOf(id)).toEqual({ taken: 0, waiting: 2 });
  expect(await leave(bo, id)).toMatchObject({ state: "left" });
  expect((await stateOf(chi, id))?.state).toBe("offered");
  expect(await kinds(bo)).toEqual(["course_waiting"]);
});

test("a seat kept for somebody goes with the session: moved earlier it is kept less long, over or cancelled it is no more", async () => {
  const { id, session, manager, ada, bo } = await full();
  await leave(ada, id);
  const earlier = inHours(5);
  const move = { starts: inHours(3), ends: earlier, timeZone: "UTC" };
  const moved = await manager.client.api("PATCH", `/sessions/${id}`, move, { "If-Match": `"${session.version}"` });
  expect(moved.status).toBe(200);
  expect(await stateOf(bo, id)).toMatchObject({ state: "offered", offeredUntil: earlier });
  await testEnv.DB.prepare("UPDATE course_sessions SET starts_at = ?, ends_at = ? WHERE id = ?")
    .bind(inHours(-3), inHours(-1), id)
    .run();
  expect(await refusalOf(await bo.client.api("POST", `/sessions/${id}/enrolments`, {}))).toEqual({
    ...{ status: 409, code: "session_over" },
  });
  expect((await stateOf(bo, id))?.state).toBe("offered");
});

test("the session is cancelled while somebody takes the seat kept for them: they are not in", async () => {
  const { id, session, manager, ada, bo } = await full();
  await leave(ada, id);
  const stop = { "If-Match": `"${session.version}"` };
  const env = meanwhile(testEnv, () => manager.client.api("PATCH", `/sessions/${id}`, { state: "cancelled" }, stop));
  await expect(enrol(ctxOf({ person: bo, env }), id, {})).rejects.toMatchObject({ code: "session_cancelled" });
  expect((await stateOf(bo, id))?.state).toBe("offered");
});

test("an offer of a session that is cancelled, or over, ends without a word", async () => {
  const [cancelled, over] = [await full(), await full()];
  for (const { id, ada } of [cancelled, over]) await leave(ada, id);
  const { manager, session } = cancelled;
  const stop = { "If-Match": `"${session.version}"` };
  expect((await manager.client.api("PATCH", `/sessions/${session.id}`, { state: "cancelled" }, stop)).status).toBe(200);
  await tick(80);
  for (const { id, bo } of [cancelled, over]) {
    expect(await kinds(bo)).not.toContain("course_offer_passed");
    expect(await auditOf(id)).not.toContain("enrolment.lapse");
    expect(await stateOf(bo, id)).toMatchObject({ state: "offered", offeredUntil: null });
  }
  expect(await kinds(over.chi)).toEqual(["course_waiting"]);
});
