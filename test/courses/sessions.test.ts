// The life of a session: moved, cancelled, its organiser gone; attended, corrected, answered.
import { expect, test } from "vitest";
import { type Session, SessionInput } from "../../schema/contract/sessions.ts";
import { planSession } from "../../worker/courses/plan-session.ts";
import { compose } from "../../worker/notifications/mails.ts";
import { auditOf, givenMember, givenOrganisation, givenPerson, mailsTo } from "../support/given.ts";
import { meanwhile } from "../support/meanwhile.ts";
import { ctxOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { begun, enrolIn, givenCourse, givenSession, inHours, leave, stateOf, tick } from "./world.ts";

const patched = (client: { api: (...a: never[]) => Promise<Response> }, id: string, said: object) =>
  client.api(...(["PATCH", `/sessions/${id}`, said, { "If-Match": '"1"' }] as unknown as never[]));

const kinds = async (email: string): Promise<string[]> => (await mailsTo(email)).map(({ kind }) => kind);

test("moved: all are told what they still have, those with a seat where to join; the others are not", async () => {
  const { session, manager } = await givenSession({ seats: 2 });
  const [ada, bo, chi, gone] = [await givenPerson(), await givenPerson(), await givenPerson(), await givenPerson()];
  for (const one of [ada, gone, bo, chi]) await enrolIn(one, session.id);
  await leave(gone, session.id); // a seat is offered to bo
  const said = { starts: inHours(80), ends: inHours(83), place: "Mairie" };
  expect((await patched(manager.client, session.id, said)).status).toBe(200);
  const toldTo = async ({ email }: { email: string }) => {
    const mail = (await mailsTo(email)).at(-1);
    expect(mail?.kind).toBe("course_session_moved");
    const payload = JSON.parse(mail?.payload ?? "");
    const texts = (["fr", "en"] as const).map(
      (locale) => compose("https://x.test", locale, "course_session_moved", email, payload).text,
    );
    return { payload, text: texts.join() };
  };
  const [seated, offered, waits] = [await toldTo(ada), await toldTo(bo), await toldTo(chi)];
  expect(seated.payload).toMatchObject({ place: "Mairie, Lille", link: "https://visio.example/pompe" });
  for (const { payload, text } of [offered, waits]) {
    expect(payload).toMatchObject({ link: "" });
    expect(text).not.toMatch(/Votre place est gardée|Your seat is kept/);
  }
  expect(seated.text).toMatch(/Votre place est gardée.*Your seat is kept/s);
  expect(waits.text).toMatch(/toujours en liste d’attente.*still on the waiting list/s);
  expect(offered.text).toMatch(/vous est proposée.*you were offered/s);
  expect(await auditOf(session.id)).toContain("session.move");
});

test("cancelled: all are told why, nobody is moved up, and it is over", async () => {
  const { session, manager } = await givenSession();
  const [ada, bo] = [await givenPerson(), await givenPerson()];
  await enrolIn(ada, session.id);
  await enrolIn(bo, session.id);
  await patched(manager.client, session.id, { state: "cancelled", reason: "Le puits est à sec." });
  expect(JSON.parse((await mailsTo(bo.email)).at(-1)?.payload ?? "")).toMatchObject({ reason: "Le puits est à sec." });
  await tick(1);
  expect((await stateOf(bo, session.id))?.state).toBe("waiting");
  const again = await manager.client.api("PATCH", `/sessions/${session.id}`, { seats: 9 }, { "If-Match": '"2"' });
  expect(await again.json()).toMatchObject({ code: "session_cancelled" });
});

test("its organisation is suspended: sessions to come are cancelled and all are told; a partner carries it on", async () => {
  const alone = await givenSession();
  const ada = await givenPerson();
  await enrolIn(ada, alone.session.id);
  const together = await givenSession({}, await givenCourse());
  const partner = await givenOrganisation();
  await testEnv.DB.prepare("UPDATE courses SET partner = ?, partner_agreed_at = ? WHERE id = ?")
    .bind(partner.id, inHours(0), together.course.id)
    .run();
  for (const { organisation } of [alone, together])
    await testEnv.DB.prepare("UPDATE organisations SET state = 'suspended' WHERE id = ?").bind(organisation.id).run();
  await tick(0);
  expect(await kinds(ada.email)).toEqual(["course_enrolled", "course_session_cancelled"]);
  const mine = await ada.client.json<Session>("GET", `/sessions/${alone.session.id}`);
  expect(mine).toMatchObject({ state: "cancelled", mine: { state: "enrolled" } });
  expect((await (await givenPerson()).client.api("GET", `/courses/${alone.course.id}`)).status).toBe(404);
  const kept = await ada.client.json("GET", `/courses/${together.course.id}`);
  expect(kept).toMatchObject({ organisation: { id: partner.id }, partner: null });
  expect(await enrolIn(ada, together.session.id)).toMatchObject({ state: "enrolled" });
});

test("the course is closed while a session is being planned: there is no session", async () => {
  const { manager, organisation, course } = await givenCourse();
  const close = () =>
    manager.client.api("PATCH", `/courses/${course.id}`, { state: "closed" }, { "If-Match": `"${course.version}"` });
  const ctx = ctxOf({ person: manager, organisation: organisation.id, env: meanwhile(testEnv, close) });
  const input = SessionInput.parse({ starts: inHours(72), ends: inHours(75), timeZone: "UTC", seats: 2 });
  await expect(planSession(ctx, course.id, input)).rejects.toMatchObject({ code: "course_not_open" });
  const kept = await testEnv.DB.prepare("SELECT count(*) AS n FROM course_sessions WHERE course = ?")
    .bind(course.id)
    .first("n");
  expect(kept).toBe(0);
});

test("attendance: once it has begun, by its organisers alone, and put right by noting it again", async () => {
  const { session, manager, organisation } = await givenSession({ seats: 2 });
  const [ada, bo, chi] = [await givenPerson(), await givenPerson(), await givenPerson()];
  for (const one of [ada, bo, chi]) await enrolIn(one, session.id);
  const path = `/sessions/${session.id}/attendance`;
  const early = await manager.client.api("POST", path, { attended: [ada.id] });
  expect(await early.json()).toMatchObject({ code: "session_not_begun" });
  await begun(session.id);
  const member = await givenMember(organisation.id);
  expect((await member.client.api("POST", path, { attended: [] })).status).toBe(403);
  const stranger = await manager.client.api("POST", path, { attended: [member.id] });
  expect(await stranger.json()).toMatchObject({ errors: [{ field: "attended", code: "not_enrolled" }] });
  expect(await manager.client.json("POST", path, { attended: [ada.id, chi.id] })).toMatchObject({
    attended: 2,
    absent: 1,
  });
  expect([(await stateOf(bo, session.id))?.state, (await stateOf(chi, session.id))?.state]).toEqual([
    "absent",
    "attended",
  ]);
  await manager.client.json("POST", path, { attended: [bo.id] });
  expect([(await stateOf(ada, session.id))?.state, (await stateOf(bo, session.id))?.state]).toEqual([
    "absent",
    "attended",
  ]);
});

test("feedback: from those who came, replaced when said again, read without names by the organisers", async () => {
  const { session, manager } = await givenSession({ seats: 2 });
  const [ada, bo] = [await givenPerson(), await givenPerson()];
  for (const one of [ada, bo]) await enrolIn(one, session.id);
  await begun(session.id);
  await manager.client.json("POST", `/sessions/${session.id}/attendance`, { attended: [ada.id] });
  const path = `/sessions/${session.id}/feedback`;
  expect((await bo.client.api("POST", path, { rating: 5 })).status).toBe(403);
  expect((await ada.client.api("POST", path, { rating: 6 })).status).toBe(422);
  await ada.client.json("POST", path, { rating: 2, text: "Trop court." });
  await ada.client.json("POST", path, { rating: 4, text: "Court, mais bien." });
  const read = await manager.client.json("GET", path);
  expect(read).toEqual({ count: 1, average: 4, items: [{ rating: 4, text: "Court, mais bien." }] });
  expect((await ada.client.api("GET", path)).status).toBe(403);
});

test("hours: past, reversed, in a gap, or twice are told; with the choice made they hold", async () => {
  const { manager, course } = await givenCourse();
  const planned = async (said: object) => {
    const response = await manager.client.api("POST", `/courses/${course.id}/sessions`, {
      seats: 3,
      place: "Mairie",
      ...said,
    });
    const body = (await response.json()) as { errors?: { field: string; code: string }[]; starts?: string };
    return body.errors?.map(({ field, code }) => `${field} ${code}`) ?? body.starts;
  };
  const zone = { timeZone: "Europe/Paris" };
  expect(await planned({ starts: "2020-01-01T10:00", ends: "2020-01-01T12:00", ...zone })).toEqual([
    "ends session_in_the_past",
  ]);
  expect(await planned({ starts: "2031-05-02T12:00", ends: "2031-05-02T10:00", ...zone })).toEqual([
    "ends ends_before_starts",
  ]);
  expect(await planned({ starts: "2031-03-30T02:30", ends: "2031-03-30T05:00", ...zone })).toEqual([
    "starts time_skipped",
  ]);
  const twice = { starts: "2031-10-26T02:30", ends: "2031-10-26T05:00", ...zone };
  expect(await planned(twice)).toEqual(["startsClock time_twice"]);
  expect(await planned({ ...twice, startsClock: "earlier" })).toBe("2031-10-26T00:30:00.000Z");
  expect(await planned({ ...twice, startsClock: "later" })).toBe("2031-10-26T01:30:00.000Z");
  expect(await planned({ starts: "2031-02-30T10:00", ends: "2031-03-01T10:00", ...zone })).toEqual([
    "starts no_such_day",
  ]);
  expect(await planned({ starts: inHours(9), ends: inHours(10), seatsNorth: 1 })).toEqual(["seats seats_both_sides"]);
  expect(await planned({ starts: inHours(9), ends: inHours(10), seatsNorth: 1, seatsSouth: 1 })).toEqual([
    "seats seats_sum",
  ]);
});
