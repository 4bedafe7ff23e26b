// Who may what about training: courses, their sessions, places in them. A part of doors-table.ts.
import type { Row } from "./doors-table.ts";
import type { Things } from "./house.ts";

const API = "/api/v1";
const course = (t: Things) => ({ id: t.course });
const draft = (t: Things) => ({ id: t.courseDraft });
const toAgree = (t: Things) => ({ id: t.courseToAgree });
const session = (t: Things) => ({ id: t.courseSession });
const begun = (t: Things) => ({ id: t.begunSession });
const held = (t: Things) => ({ id: t.heldSession });

const ahead = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
const newCourse = (t: Things) => ({ organisation: t.own, title: t.word, state: "draft" });
const newSession = () => ({ starts: ahead(100), ends: ahead(103), place: "Mairie", seats: 10 });
const met = (t: Things) => ({ skill: "farming.seeds_soils", course: t.courseToAgree });

const COURSE_FORM = { field: "other", lang: "fr", level: "all", visibility: "public", licence: "" };
const day = ahead(240).slice(0, 10);
const sessionForm = () => ({
  ...{ startDay: day, startTime: "10:00", endDay: day, endTime: "12:00", timeZone: "Europe/Paris", place: "Mairie" },
  ...{
    town: "Lille",
    country: "FR",
    link: "",
    lang: "fr",
    seats: "40",
    seatsNorth: "",
    seatsSouth: "",
    answerHours: "48",
  },
});

export const COURSE_DOORS: Record<string, Row> = {
  [`GET ${API}/courses`]: { who: "everyone" },
  [`POST ${API}/courses`]: { who: "inside", json: newCourse },
  [`GET ${API}/courses/:id`]: { who: "everyone", at: course },
  [`GET ${API}/courses/:id · draft`]: { who: "inside", at: draft, unseen: true },
  [`PATCH ${API}/courses/:id`]: { who: "helpers", at: course, json: () => ({ title: "Réparer une pompe à main" }) },
  [`PATCH ${API}/courses/:id · draft`]: { who: "inside", at: draft, json: () => ({ title: "Une autre pompe" }) },
  [`POST ${API}/courses/:id/partner`]: { who: "managers", at: toAgree, json: () => ({ agreed: true }) },
  [`GET ${API}/courses/:id/sessions`]: { who: "everyone", at: course },
  [`POST ${API}/courses/:id/sessions`]: { who: "helpers", at: course, json: newSession },
  [`GET ${API}/organisations/:id/courses-for-needs`]: { who: "inside" },
  [`POST ${API}/organisations/:id/needs-met`]: { who: "helpers", json: met },
  [`GET ${API}/sessions/:id`]: { who: "everyone", at: session },
  [`PATCH ${API}/sessions/:id`]: { who: "helpers", at: session, json: () => ({ seats: 31 }) },
  [`POST ${API}/sessions/:id/enrolments`]: { who: "known", at: session, json: () => ({}) },
  [`DELETE ${API}/sessions/:id/enrolments`]: { who: "known", at: session },
  [`GET ${API}/sessions/:id/enrolments`]: { who: "helpers", at: session },
  [`GET ${API}/me/enrolments`]: { who: "known" },
  [`POST ${API}/sessions/:id/attendance`]: { who: "helpers", at: begun, json: (t) => ({ attended: [t.member] }) },
  [`POST ${API}/sessions/:id/feedback`]: { who: "memberAlone", at: held, json: () => ({ rating: 5, text: "Merci." }) },
  [`GET ${API}/sessions/:id/feedback`]: { who: "helpers", at: held },

  "GET /courses": { who: "everyone" },
  "GET /courses/calendar.ics": { who: "everyone" },
  "GET /courses/new": { who: "organised" },
  "POST /courses": { who: "inside", form: (t) => ({ organisation: t.own, title: t.word, ...COURSE_FORM }) },
  "GET /courses/:id": { who: "everyone", at: course },
  "GET /courses/:id/calendar.ics": { who: "everyone", at: course },
  "GET /courses/:id/edit": { who: "inside", at: draft },
  "POST /courses/:id/edit": {
    who: "inside",
    at: draft,
    form: () => ({ version: "1", title: "Autre", ...COURSE_FORM }),
  },
  "POST /courses/:id/state": { who: "helpers", at: course, form: () => ({ version: "1", state: "closed" }) },
  "POST /courses/:id/partner": { who: "managers", at: toAgree, form: () => ({ agreed: "1" }) },
  "GET /courses/:id/sessions/new": { who: "helpers", at: course },
  "POST /courses/:id/sessions": { who: "helpers", at: course, form: sessionForm },
  "GET /enrolments": { who: "known" },
  "GET /organisations/:id/courses": { who: "everyone" },
  "POST /organisations/:id/needs-met": { who: "helpers", form: met },
  "GET /sessions/:id": { who: "everyone", at: session },
  "GET /sessions/:id/calendar.ics": { who: "everyone", at: session },
  "GET /sessions/:id/edit": { who: "helpers", at: session },
  "POST /sessions/:id/edit": { who: "helpers", at: session, form: () => ({ version: "1", ...sessionForm() }) },
  "POST /sessions/:id/cancellation": { who: "helpers", at: session, form: () => ({ version: "1", reason: "Pluie." }) },
  "POST /sessions/:id/enrolments": { who: "known", at: session, form: () => ({}) },
  "POST /sessions/:id/departure": { who: "known", at: session, form: () => ({}) },
  "POST /sessions/:id/feedback": { who: "memberAlone", at: held, form: () => ({ rating: "4", text: "" }) },
  "GET /sessions/:id/people": { who: "helpers", at: begun },
  "POST /sessions/:id/attendance": { who: "helpers", at: begun, form: (t) => ({ attended: t.member }) },
};
