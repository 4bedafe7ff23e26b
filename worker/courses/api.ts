// The JSON door of courses and their sessions.
import * as courses from "../../schema/contract/courses.ts";
import * as sessions from "../../schema/contract/sessions.ts";
import { etagOf, etagOfReply, ifMatch, newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import { noteAttendance } from "./attend.ts";
import { changeSession } from "./change-session.ts";
import { createCourse } from "./create-course.ts";
import { answerAsPartner, editCourse } from "./edit-course.ts";
import { enrol } from "./enrol.ts";
import { giveFeedback, readFeedback } from "./feedback.ts";
import { leaveSession } from "./leave.ts";
import { listMine, listPeople } from "./line.ts";
import { listCourses } from "./list.ts";
import { coursesForNeeds, meetNeed } from "./needs.ts";
import { planSession } from "./plan-session.ts";
import { seeSession } from "./see.ts";
import { courseWithSessions, listSessions } from "./sessions-of.ts";
import { shownSession } from "./show-session.ts";

export const coursesApi = newApi();
const api = coursesApi;

open(api, courses.getCourses, async (c) => c.json(await listCourses(c.var.ctx, c.req.valid("query")), 200));

open(api, courses.postCourse, async (c) => {
  const course = await once(c.var.ctx, () => createCourse(c.var.ctx, c.req.valid("json")));
  c.header("ETag", etagOf(course.version));
  return c.json(course, 201);
});

open(api, courses.getCourse, async (c) => {
  const course = await courseWithSessions(c.var.ctx, c.req.valid("param").id);
  c.header("ETag", etagOfReply(course.version, course));
  return c.json(course, 200);
});

open(api, courses.patchCourse, async (c) => {
  const course = await editCourse(c.var.ctx, c.req.valid("param").id, ifMatch(c), c.req.valid("json"));
  c.header("ETag", etagOf(course.version));
  return c.json(course, 200);
});

open(api, courses.postCoursePartner, async (c) => {
  const { agreed } = c.req.valid("json");
  return c.json(await once(c.var.ctx, () => answerAsPartner(c.var.ctx, c.req.valid("param").id, agreed)), 200);
});

open(api, courses.getCoursesForNeeds, async (c) => {
  const items = await coursesForNeeds(c.var.ctx, c.req.valid("param").id);
  return c.json({ items, next: null }, 200);
});

open(api, courses.postNeedMet, async (c) =>
  c.json(await once(c.var.ctx, () => meetNeed(c.var.ctx, c.req.valid("param").id, c.req.valid("json"))), 200),
);

open(api, sessions.getSessions, async (c) =>
  c.json(await listSessions(c.var.ctx, c.req.valid("param").id, c.req.valid("query")), 200),
);

open(api, sessions.postSession, async (c) => {
  const session = await once(c.var.ctx, () => planSession(c.var.ctx, c.req.valid("param").id, c.req.valid("json")));
  c.header("ETag", etagOf(session.version));
  return c.json(session, 201);
});

open(api, sessions.getSession, async (c) => {
  const { ctx } = c.var;
  const session = shownSession(ctx, await seeSession(ctx, c.req.valid("param").id));
  c.header("ETag", etagOfReply(session.version, session));
  return c.json(session, 200);
});

open(api, sessions.patchSession, async (c) => {
  const session = await changeSession(c.var.ctx, c.req.valid("param").id, ifMatch(c), c.req.valid("json"));
  c.header("ETag", etagOf(session.version));
  return c.json(session, 200);
});

open(api, sessions.postEnrolment, async (c) => {
  const input = c.req.valid("json") ?? {};
  return c.json(await once(c.var.ctx, () => enrol(c.var.ctx, c.req.valid("param").id, input)), 200);
});

open(api, sessions.deleteEnrolment, async (c) => c.json(await leaveSession(c.var.ctx, c.req.valid("param").id), 200));

open(api, sessions.getEnrolments, async (c) => {
  const items = await listPeople(c.var.ctx, c.req.valid("param").id);
  return c.json({ items, next: null }, 200);
});

open(api, sessions.getMyEnrolments, async (c) => c.json(await listMine(c.var.ctx, c.req.valid("query")), 200));

open(api, sessions.postAttendance, async (c) => {
  const { attended } = c.req.valid("json");
  return c.json(await once(c.var.ctx, () => noteAttendance(c.var.ctx, c.req.valid("param").id, attended)), 200);
});

open(api, sessions.postFeedback, async (c) =>
  c.json(await once(c.var.ctx, () => giveFeedback(c.var.ctx, c.req.valid("param").id, c.req.valid("json"))), 200),
);

open(api, sessions.getFeedback, async (c) => c.json(await readFeedback(c.var.ctx, c.req.valid("param").id), 200));
