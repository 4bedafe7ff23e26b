// The demo's courses, offered, enrolled in, waited for, attended and answered as anyone's are.
import { CourseInput } from "../../schema/contract/courses.ts";
import { type Session, SessionInput } from "../../schema/contract/sessions.ts";
import { DEMO_COURSES } from "../../schema/demo/courses/all.ts";
import type { DemoCourse, DemoSession } from "../../schema/demo/courses/shape.ts";
import { noteAttendance } from "../courses/attend.ts";
import { changeSession } from "../courses/change-session.ts";
import { createCourse } from "../courses/create-course.ts";
import { answerAsPartner } from "../courses/edit-course.ts";
import { enrol } from "../courses/enrol.ts";
import { giveFeedback } from "../courses/feedback.ts";
import { leaveSession } from "../courses/leave.ts";
import { planSession } from "../courses/plan-session.ts";
import { actorId } from "../kernel/actor.ts";
import { iso, later } from "../kernel/ctx.ts";
import type { DemoNetwork } from "./network.ts";
import { as, idOf } from "./partnerships.ts";

/** Returns the first course, one with people waiting, and a session that was held. */
export async function tellCourses(network: DemoNetwork): Promise<{ course: string; waited: string; held: string }> {
  const told: { course: string; sessions: string[] }[] = [];
  for (const course of DEMO_COURSES) told.push(await tell(network, course));
  const [first, second] = told;
  return { course: first?.course ?? "", waited: second?.sessions[1] ?? "", held: first?.sessions[0] ?? "" };
}

async function tell(network: DemoNetwork, demo: DemoCourse): Promise<{ course: string; sessions: string[] }> {
  const { by, with: partner, daysAgo, sessions, ...said } = demo;
  const input = CourseInput.parse({
    ...{ state: "open", ...said, organisation: idOf(network, by) },
    ...(partner && { partner: idOf(network, partner) }),
  });
  const { id } = await createCourse(as(network, by, daysAgo), input);
  if (partner) await answerAsPartner(as(network, partner, daysAgo - 1), id, true);
  const ids: string[] = [];
  for (const session of sessions) ids.push(await hold(network, demo, id, session));
  return { course: id, sessions: ids };
}

/** A past one is planned, filled and held at its time; one to come is planned a little before today. */
async function hold(network: DemoNetwork, demo: DemoCourse, course: string, session: DemoSession): Promise<string> {
  const before = Math.min(demo.daysAgo - 1, Math.max(8, 8 - session.day));
  const planned = await planSession(as(network, demo.by, before), course, inputOf(network, session));
  for (const [at, key] of session.people.entries()) await enrol(as(network, key, before - 1 - at / 10), planned.id, {});
  if (session.leave) await leaveSession(as(network, session.leave, 0.5), planned.id);
  if (session.cancelled !== undefined)
    await changeSession(as(network, demo.by, 2), planned.id, planned.version, {
      ...{ state: "cancelled", reason: session.cancelled },
    });
  else if (session.day < 0) await lived(network, demo, planned, session);
  return planned.id;
}

function inputOf(network: DemoNetwork, session: DemoSession): SessionInput {
  const { day, from, lasts, days = 1, place, country, town, link, lang, seats, bySide } = session;
  const dayOf = (n: number) => iso(later(network.today, { days: n })).slice(0, 10);
  const [hour = 0, minute = 0] = from.split(":").map(Number);
  const until = `${String(hour + lasts).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  return SessionInput.parse({
    ...{ starts: `${dayOf(day)}T${from}`, ends: `${dayOf(day + days - 1)}T${until}`, place, seats },
    ...(country !== undefined && { country }),
    ...(town !== undefined && { town }),
    ...(link && { link }),
    ...(lang && { lang }),
    ...(bySide && { seatsNorth: bySide[0], seatsSouth: bySide[1] }),
  });
}

async function lived(network: DemoNetwork, demo: DemoCourse, { id }: Session, session: DemoSession): Promise<void> {
  const after = -session.day - (session.days ?? 1);
  const came = session.people.filter((key) => !session.absent?.includes(key));
  const people = came.map((key) => actorId(as(network, key, after).actor));
  await noteAttendance(as(network, demo.by, after), id, people);
  for (const { by, rating, text } of session.said ?? [])
    await giveFeedback(as(network, by, Math.max(0, after - 1)), id, { rating, text });
}
