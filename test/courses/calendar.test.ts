// Public sessions as iCalendar, parsed back by a library of others: moments, moves, cancellations, nothing private.
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { givenPerson } from "../support/given.ts";
import { Client } from "../support/request.ts";
import { enrolIn, givenCourse, givenSession } from "./world.ts";

interface Read {
  uid: string;
  summary: string;
  starts: string;
  status: string;
  sequence: number;
  text: string;
}

async function eventsAt(path: string, client = new Client()): Promise<Read[]> {
  const response = await client.fetch(path);
  expect(response.headers.get("Content-Type")).toContain("text/calendar");
  const text = await response.text();
  expect(text).not.toContain("visio.example");
  const root = new ICAL.Component(ICAL.parse(text) as never);
  return root.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      ...{ uid: event.uid, summary: event.summary, sequence: Number(event.sequence), text: event.description },
      starts: event.startDate.toJSDate().toISOString(),
      status: String(component.getFirstPropertyValue("status")),
    };
  });
}

test("a session keeps its UID and raises its SEQUENCE as it moves; cancelled, it says so", async () => {
  const { session, manager, course } = await givenSession({
    ...{ starts: "2031-06-02T09:00", ends: "2031-06-02T12:00", timeZone: "Africa/Dakar" },
  });
  const path = `/sessions/${session.id}/calendar.ics`;
  const [first] = await eventsAt(path);
  expect(first).toMatchObject({
    summary: course.title,
    starts: "2031-06-02T09:00:00.000Z",
    sequence: 0,
    status: "CONFIRMED",
  });
  expect(first?.text).toContain(`/sessions/${session.id}`);
  await manager.client.api("PATCH", `/sessions/${session.id}`, { starts: "2031-06-02T08:00" }, { "If-Match": '"1"' });
  const [moved] = await eventsAt(`/courses/${course.id}/calendar.ics`);
  expect(moved).toMatchObject({ uid: first?.uid, starts: "2031-06-02T08:00:00.000Z", sequence: 1 });
  await manager.client.api("PATCH", `/sessions/${session.id}`, { state: "cancelled" }, { "If-Match": '"2"' });
  const [cancelled] = await eventsAt(path);
  expect(cancelled).toMatchObject({ uid: first?.uid, sequence: 2, status: "CANCELLED" });
});

test("all public sessions: those of the network and of drafts are not among them, whoever asks", async () => {
  const open = await givenSession();
  const network = await givenSession({}, await givenCourse({ visibility: "network" }));
  const draft = await givenSession({}, await givenCourse({ state: "draft" }));
  const person = await givenPerson();
  await enrolIn(person, network.session.id);
  for (const client of [new Client(), person.client]) {
    const uids = (await eventsAt("/courses/calendar.ics", client)).map(({ uid }) => uid.split("@")[0]);
    expect(uids).toContain(open.session.id);
    expect(uids).not.toContain(network.session.id);
    expect(uids).not.toContain(draft.session.id);
  }
  expect((await new Client().fetch(`/sessions/${network.session.id}/calendar.ics`)).status).toBe(404);
});
