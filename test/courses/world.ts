// Courses and sessions to test with: made through the API by a manager, in an organisation of their own.
import type { Course } from "../../schema/contract/courses.ts";
import type { Enrolment, Session } from "../../schema/contract/sessions.ts";
import { sweepCourses } from "../../worker/courses/sweep.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import {
  type GivenOrganisation,
  type GivenPerson,
  givenOrganisation,
  type OrganisationOptions,
} from "../support/given.ts";
import { testEnv } from "../support/request.ts";

export const SKILL = "water.supply.hand_pumps";
const HOUR = 3_600_000;

/** So many hours from now, to the minute. */
export const inHours = (hours: number): string =>
  new Date(Math.floor((Date.now() + hours * HOUR) / 60_000) * 60_000).toISOString();

export interface GivenCourse {
  organisation: GivenOrganisation;
  manager: GivenPerson;
  course: Course;
}

export async function givenCourse(said: object = {}, options: OrganisationOptions = {}): Promise<GivenCourse> {
  const organisation = await givenOrganisation(options);
  const { manager } = organisation;
  const course = await manager.client.json<Course>(
    "POST",
    "/courses",
    { organisation: organisation.id, title: "Réparer une pompe à main", skills: [SKILL], ...said },
    201,
  );
  return { organisation, manager, course };
}

export interface GivenSession extends GivenCourse {
  session: Session;
}

export async function givenSession(said: object = {}, course?: GivenCourse): Promise<GivenSession> {
  const given = course ?? (await givenCourse());
  const session = await given.manager.client.json<Session>(
    "POST",
    `/courses/${given.course.id}/sessions`,
    {
      starts: inHours(72),
      ends: inHours(75),
      place: "Salle des fêtes",
      seats: 1,
      link: "https://visio.example/pompe",
      ...said,
    },
    201,
  );
  return { ...given, session };
}

export const enrolIn = (person: GivenPerson, session: string, body?: object): Promise<Enrolment> =>
  person.client.json<Enrolment>("POST", `/sessions/${session}/enrolments`, body as Record<string, unknown>);

export const leave = (person: GivenPerson, session: string): Promise<Enrolment> =>
  person.client.json<Enrolment>("DELETE", `/sessions/${session}/enrolments`);

export async function stateOf(person: GivenPerson, session: string): Promise<Enrolment | null> {
  return (await person.client.json<Session>("GET", `/sessions/${session}`)).mine;
}

/** The clock, so many hours from now. */
export const tick = (hours: number): Promise<void> =>
  sweepCourses(makeCtx({ env: testEnv, now: new Date(Date.now() + hours * HOUR) }));

/** As if it had begun an hour ago. */
export async function begun(session: string): Promise<void> {
  await testEnv.DB.prepare("UPDATE course_sessions SET starts_at = ?, ends_at = ? WHERE id = ?")
    .bind(inHours(-1), inHours(2), session)
    .run();
}

export async function seatsOf(session: string): Promise<{ taken: number; waiting: number }> {
  const row = await testEnv.DB.prepare("SELECT taken, waiting FROM course_sessions WHERE id = ?")
    .bind(session)
    .first<{ taken: number; waiting: number }>();
  if (!row) throw new Error("no such session");
  return row;
}
