// The HTML door of courses: the list, one course, its form, its calendar, and needs that a course has met.
import { Hono } from "hono";
import { CourseInput, CoursePatch, CoursesQuery, NeedMet } from "../../schema/contract/courses.ts";
import { CoursePage } from "../../web/pages/course.tsx";
import { CourseFormPage } from "../../web/pages/course-form.tsx";
import { CoursesPage } from "../../web/pages/courses.tsx";
import { EnrolmentsPage } from "../../web/pages/enrolments.tsx";
import { OrganisationCoursesPage } from "../../web/pages/organisation-courses.tsx";
import { allow } from "../http/access.ts";
import { publicly } from "../http/caches.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { unkept } from "../http/guards.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import { calendarOfAll, calendarOfCourse } from "./calendar.ts";
import { createCourse } from "./create-course.ts";
import { answerAsPartner, editCourse } from "./edit-course.ts";
import { courseSaid, editCourseForm, newCourseForm, readCourse } from "./forms.ts";
import { meetNeed } from "./needs.ts";
import { viewOrganisationCourses } from "./of-organisation.ts";
import { sendCalendar, sessionsPages, versionIn } from "./pages-sessions.tsx";
import { viewCourse, viewCourses, viewEnrolments } from "./view.ts";

export const coursesPages = new Hono<AppEnv>();
const pages = coursesPages;
pages.route("/", sessionsPages);

pages.get("/courses", allow("public"), publicly, async (c) =>
  render(c, <CoursesPage view={await viewCourses(c.var.ctx, lenient(c.req.query()))} />),
);

/** An address typed by hand or grown old still opens the list: what cannot be read is left out. */
function lenient(raw: Record<string, string>): CoursesQuery {
  const read = CoursesQuery.safeParse(raw);
  if (read.success) return read.data;
  const wrong = new Set(read.error.issues.map((issue) => issue.path[0]));
  return CoursesQuery.parse(Object.fromEntries(Object.entries(raw).filter(([name]) => !wrong.has(name))));
}

/** The same for whoever asks: any cache may keep it for a minute, as the feeds. */
pages.get("/courses/calendar.ics", allow("public"), async (c) => {
  c.header("Cache-Control", "public, max-age=60");
  return sendCalendar(c, await calendarOfAll(c.var.ctx));
});

pages.get("/courses/new", allow("member"), async (c) =>
  render(c, <CourseFormPage form={await newCourseForm(c.var.ctx, c.req.query("organisation"))} />),
);

pages.post("/courses", allow("member"), async (c) => {
  const values = await readCourse(c.var.ctx, await readForm(c));
  const { organisation } = values;
  return submit(c, {
    run: async (ctx) => createCourse(ctx, check(CourseInput, { ...courseSaid(values), organisation, state: "draft" })),
    to: ({ id }) => `/courses/${id}?notice=course_created`,
    again: async (errors) => (
      <CourseFormPage form={await newCourseForm(c.var.ctx, organisation)} values={values} errors={errors} />
    ),
  });
});

pages.get("/courses/:id", allow("public"), publicly, async (c) => {
  if (c.var.ctx.actor.kind === "person") unkept(c);
  return render(c, <CoursePage view={await viewCourse(c.var.ctx, c.req.param("id"))} />);
});

pages.get("/courses/:id/calendar.ics", allow("public"), async (c) => {
  unkept(c);
  return sendCalendar(c, await calendarOfCourse(c.var.ctx, c.req.param("id")));
});

pages.get("/courses/:id/edit", allow("member"), async (c) =>
  render(c, <CourseFormPage form={await editCourseForm(c.var.ctx, c.req.param("id"))} />),
);

pages.post("/courses/:id/edit", allow("member"), async (c) => {
  const data = await readForm(c);
  const id = c.req.param("id");
  const values = await readCourse(c.var.ctx, data);
  return submit(c, {
    run: async (ctx) => editCourse(ctx, id, versionIn(data), check(CoursePatch, courseSaid(values))),
    to: () => `/courses/${id}?notice=course_saved`,
    again: async (errors) => (
      <CourseFormPage form={await editCourseForm(c.var.ctx, id)} values={values} errors={errors} />
    ),
  });
});

pages.post("/courses/:id/state", allow("manager"), async (c) => {
  const data = await readForm(c);
  const state = data.get("state") === "open" ? "open" : "closed";
  return act(c, {
    run: (ctx) => editCourse(ctx, c.req.param("id"), versionIn(data), { state }),
    notice: state === "open" ? "course_opened" : "course_closed",
  });
});

pages.post("/courses/:id/partner", allow("manager"), async (c) => {
  const agreed = (await readForm(c)).get("agreed") === "1";
  const id = c.req.param("id");
  return submit(c, {
    run: (ctx) => answerAsPartner(ctx, id, agreed),
    to: () => (agreed ? `/courses/${id}?notice=course_agreed` : "/courses?notice=course_not_agreed"),
    again: async (errors) => <CoursePage view={await viewCourse(c.var.ctx, id)} errors={errors} />,
  });
});

async function act(
  c: Req,
  { run, notice }: { run: (ctx: Req["var"]["ctx"]) => Promise<unknown>; notice: string },
): Promise<Response> {
  const id = c.req.param("id") ?? "";
  return submit(c, {
    run,
    to: () => `/courses/${id}?notice=${notice}`,
    again: async (errors) => <CoursePage view={await viewCourse(c.var.ctx, id)} errors={errors} />,
  });
}

pages.get("/enrolments", allow("signed-in"), async (c) =>
  render(c, <EnrolmentsPage view={await viewEnrolments(c.var.ctx, c.req.query("after"))} />),
);

pages.get("/organisations/:id/courses", allow("public"), publicly, async (c) =>
  render(c, <OrganisationCoursesPage view={await viewOrganisationCourses(c.var.ctx, c.req.param("id"))} />),
);

pages.post("/organisations/:id/needs-met", allow("manager"), async (c) => {
  const data = await readForm(c);
  const id = c.req.param("id");
  await meetNeed(c.var.ctx, id, check(NeedMet, { skill: data.get("skill"), course: data.get("course") }));
  return c.redirect(`/organisations/${id}/shortlist?notice=need_met`, 303);
});
