// What the house holds of training: an open course with a session to come, one begun, one held, a draft, and one to agree to.
import { courseSessions, courses, enrolments } from "../../schema/tables/courses.ts";
import { refreshCourses } from "../../worker/courses/terms.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { type Ctx, iso, later } from "../../worker/kernel/ctx.ts";

export interface CourseThings {
  course: string; // open to anyone, of `own`
  courseDraft: string; // of `own`
  courseToAgree: string; // of `partner`, which names `own`
  courseSession: string; // to come
  begunSession: string; // the member is in it
  heldSession: string; // the member was there
}

export async function coursesOf(
  ctx: Ctx,
  { own, partner, person, member }: { own: string; partner: string; person: string; member: string },
): Promise<CourseThings> {
  const [course, courseDraft, courseToAgree] = [ctx.newId("crs"), ctx.newId("crs"), ctx.newId("crs")];
  const [courseSession, begunSession, heldSession] = [ctx.newId("ssn"), ctx.newId("ssn"), ctx.newId("ssn")];
  const at = iso(ctx.now);
  const place = (session: string, state: "enrolled" | "attended") => ({
    ...{ session, person: member, organisation: own, side: "north" as const, state, position: 1 },
    ...{ createdAt: at, updatedAt: at },
  });
  await runBatch(ctx, [
    ...[
      courseRow(ctx, { id: course, organisation: own, person }),
      courseRow(ctx, { id: courseDraft, organisation: own, person, state: "draft" }),
      courseRow(ctx, { id: courseToAgree, organisation: partner, partner: own, person }),
    ].map((row) => ctx.db.insert(courses).values(row)),
    ...[
      sessionRow(ctx, { id: courseSession, course, person, hours: 48 }),
      sessionRow(ctx, { id: begunSession, course, person, hours: -1 }),
      sessionRow(ctx, { id: heldSession, course, person, hours: -48, state: "held" }),
    ].map((row) => ctx.db.insert(courseSessions).values(row)),
    ctx.db.insert(enrolments).values([place(begunSession, "enrolled"), place(heldSession, "attended")]),
    ...refreshCourses(ctx, [course, courseToAgree]),
  ]);
  return { course, courseDraft, courseToAgree, courseSession, begunSession, heldSession };
}

interface GivenCourse {
  id: string;
  organisation: string;
  person: string;
  partner?: string;
  state?: "draft" | "open";
}

const courseRow = (ctx: Ctx, { state = "open", partner, ...ids }: GivenCourse): typeof courses.$inferInsert => ({
  ...ids,
  ...{ partner: partner ?? null, title: "Réparer une pompe", summary: "Deux jours.", text: "", html: "" },
  ...{
    field: "employment",
    vocational: true,
    lang: "fr",
    skills: '["water.supply.hand_pumps","farming.seeds_soils"]',
    sdgs: "[6]",
  },
  ...{ level: "all", visibility: "public", licence: "", state, version: 1 },
  ...{ createdAt: iso(ctx.now), updatedAt: iso(ctx.now) },
});

interface GivenSession {
  id: string;
  course: string;
  person: string;
  hours: number;
  state?: "planned" | "held";
}

const sessionRow = (
  ctx: Ctx,
  { hours, state = "planned", ...ids }: GivenSession,
): typeof courseSessions.$inferInsert => ({
  ...ids,
  ...{ startsAt: iso(later(ctx.now, { hours })), endsAt: iso(later(ctx.now, { hours: hours + 3 })) },
  ...{ timeZone: "Europe/Paris", place: "Salle des fêtes", country: "FR", town: "Lille", lang: "fr", seats: 30 },
  ...{ link: "https://visio.example/pompe", answerHours: 48, state, version: 1 },
  ...{ createdAt: iso(ctx.now), updatedAt: iso(ctx.now) },
});
