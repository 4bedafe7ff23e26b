// Training: courses, their sessions, who enrolled, who waits, and what those who came said of it.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type {
  CourseField,
  CourseLevel,
  CourseState,
  CourseVisibility,
  EnrolmentState,
  Licence,
  SessionState,
  Side,
  WorkingLanguage,
} from "../vocabulary.ts";
import { declare } from "./declaration.ts";

export const courses = sqliteTable(
  "courses",
  {
    id: text().primaryKey(),
    organisation: text().notNull(),
    partner: text(), // with which it is offered
    partnerAgreedAt: text("partner_agreed_at"), // named to others only from then on
    title: text().notNull(),
    summary: text().notNull().default(""),
    text: text().notNull().default(""),
    html: text().notNull().default(""),
    field: text().$type<CourseField>().notNull(),
    vocational: integer({ mode: "boolean" }).notNull(),
    lang: text().$type<WorkingLanguage>().notNull(),
    skills: text().notNull(), // JSON list
    sdgs: text().notNull(), // JSON list
    level: text().$type<CourseLevel>().notNull(),
    visibility: text().$type<CourseVisibility>().notNull(),
    licence: text().$type<Licence | "">().notNull().default(""),
    state: text().$type<CourseState>().notNull(),
    person: text().notNull(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
    version: integer().notNull(),
  },
  (t) => [
    index("courses_organisation").on(t.organisation, t.id),
    index("courses_partner").on(t.partner, t.id).where(sql`partner IS NOT NULL`),
  ],
);

/**
 * What an open course is listed under, the soonest session first: `field:`, `lang:`, `country:`, `skill:`, `theme:`,
 * and `all`; written `public …` for anyone and `network …` for people signed in. `soon` of one without a date to come
 * is `9999`, and sorts last.
 */
export const courseTerms = sqliteTable(
  "course_terms",
  { term: text().notNull(), soon: text().notNull(), course: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.term, t.soon, t.course] }),
    index("course_terms_course").on(t.course, t.term, t.soon),
  ],
);

/** taken and waiting are counted by triggers whenever an enrolment changes. */
export const courseSessions = sqliteTable(
  "course_sessions",
  {
    id: text().primaryKey(),
    course: text().notNull(),
    startsAt: text("starts_at").notNull(),
    endsAt: text("ends_at").notNull(),
    timeZone: text("time_zone").notNull(), // of the place: what its clocks say is what was announced
    place: text().notNull().default(""),
    country: text().notNull().default(""), // none: at a distance
    town: text().notNull().default(""),
    link: text().notNull().default(""), // told to those enrolled
    lang: text().$type<WorkingLanguage>().notNull(),
    seats: integer().notNull(),
    seatsNorth: integer("seats_north"), // with the other, adds up to seats
    seatsSouth: integer("seats_south"),
    answerHours: integer("answer_hours").notNull(), // how long a seat that comes free is kept for the next one
    state: text().$type<SessionState>().notNull(),
    reason: text().notNull().default(""), // why it was cancelled
    moves: integer().notNull().default(0), // what a calendar tells one version from the next by
    taken: integer().notNull().default(0),
    takenNorth: integer("taken_north").notNull().default(0),
    takenSouth: integer("taken_south").notNull().default(0),
    waiting: integer().notNull().default(0),
    waitingNorth: integer("waiting_north").notNull().default(0),
    waitingSouth: integer("waiting_south").notNull().default(0),
    person: text().notNull(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
    version: integer().notNull(),
  },
  (t) => [
    index("course_sessions_course").on(t.course, t.startsAt, t.id),
    index("course_sessions_planned").on(t.startsAt, t.id).where(sql`state = 'planned'`),
    index("course_sessions_waited").on(t.startsAt, t.id).where(sql`state = 'planned' AND waiting > 0`),
  ],
);

export const enrolments = sqliteTable(
  "enrolments",
  {
    session: text().notNull(),
    person: text().notNull(),
    organisation: text(), // for which they come, if for one
    side: text().$type<Side>(),
    state: text().$type<EnrolmentState>().notNull(),
    position: integer().notNull(), // the order in which they came
    offeredUntil: text("offered_until"),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.session, t.person] }),
    index("enrolments_line").on(t.session, t.state, t.position),
    index("enrolments_person").on(t.person, t.state, t.session),
    index("enrolments_offered").on(t.offeredUntil).where(sql`state = 'offered'`),
  ],
);

export const sessionFeedback = sqliteTable(
  "session_feedback",
  {
    session: text().notNull(),
    person: text().notNull(),
    rating: integer().notNull(),
    text: text().notNull().default(""),
    createdAt: text("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.session, t.person] })],
);

export const courseDeclarations = [
  declare(courses, "full", {
    id: "plain",
    organisation: "plain",
    partner: "plain",
    partnerAgreedAt: "plain",
    title: "plain",
    summary: "plain",
    text: "plain",
    html: "plain",
    field: "plain",
    vocational: "plain",
    lang: "plain",
    skills: "plain",
    sdgs: "plain",
    level: "plain",
    visibility: "plain",
    licence: "plain",
    state: "plain",
    person: "keep",
    createdAt: "plain",
    updatedAt: "plain",
    version: "plain",
  }),
  declare(courseTerms, "full", { term: "plain", soon: "plain", course: "plain" }),
  declare(courseSessions, "full", {
    id: "plain",
    course: "plain",
    startsAt: "plain",
    endsAt: "plain",
    timeZone: "plain",
    place: "plain",
    country: "plain",
    town: "plain",
    link: "plain",
    lang: "plain",
    seats: "plain",
    seatsNorth: "plain",
    seatsSouth: "plain",
    answerHours: "plain",
    state: "plain",
    reason: "plain",
    moves: "plain",
    taken: "plain",
    takenNorth: "plain",
    takenSouth: "plain",
    waiting: "plain",
    waitingNorth: "plain",
    waitingSouth: "plain",
    person: "keep",
    createdAt: "plain",
    updatedAt: "plain",
    version: "plain",
  }),
  // Whoever is forgotten gives their seat back: the clock then offers it to the next in the line.
  declare(enrolments, "full", {
    session: "plain",
    person: "row",
    organisation: "plain",
    side: "plain",
    state: "plain",
    position: "plain",
    offeredUntil: "plain",
    createdAt: "plain",
    updatedAt: "plain",
  }),
  declare(sessionFeedback, "full", {
    session: "plain",
    person: "row",
    rating: "plain",
    text: "plain",
    createdAt: "plain",
  }),
];
