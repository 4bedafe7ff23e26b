// The HTML door of sessions: one of them, a place in it, its form, the people in it, its calendar.
import { Hono } from "hono";
import { EnrolmentInput, FeedbackInput, SessionInput, SessionPatch } from "../../schema/contract/sessions.ts";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { SessionPage } from "../../web/pages/session.tsx";
import { SessionFormPage } from "../../web/pages/session-form.tsx";
import { SessionPeoplePage } from "../../web/pages/session-people.tsx";
import { allow } from "../http/access.ts";
import { publicly } from "../http/caches.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { unkept } from "../http/guards.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { DomainError } from "../kernel/errors.ts";
import { noteAttendance } from "./attend.ts";
import { calendarOfSession } from "./calendar.ts";
import { changeSession } from "./change-session.ts";
import { enrol } from "./enrol.ts";
import { giveFeedback } from "./feedback.ts";
import { editSessionForm, newSessionForm, readSession, sessionSaid } from "./forms.ts";
import { leaveSession } from "./leave.ts";
import { planSession } from "./plan-session.ts";
import { viewPeople, viewSession } from "./view.ts";

export const sessionsPages = new Hono<AppEnv>();
const pages = sessionsPages;

pages.get("/courses/:id/sessions/new", allow("manager"), async (c) =>
  render(c, <SessionFormPage form={await newSessionForm(c.var.ctx, c.req.param("id"))} />),
);

pages.post("/courses/:id/sessions", allow("manager"), async (c) => {
  const values = readSession(await readForm(c));
  const id = c.req.param("id");
  return submit(c, {
    run: async (ctx) => planSession(ctx, id, check(SessionInput, sessionSaid(values))),
    to: (session) => `/sessions/${session.id}?notice=session_planned`,
    again: async (errors) => (
      <SessionFormPage form={await newSessionForm(c.var.ctx, id)} values={values} errors={inForm(errors, values)} />
    ),
  });
});

/** What the contract calls by another name is said under the field it was typed in. */
function inForm({ title, fields }: FormErrors, { startDay, endDay }: { startDay: string; endDay: string }): FormErrors {
  const names: Record<string, string> = {
    starts: startDay === "" ? "startDay" : "startTime",
    ends: endDay === "" ? "endDay" : "endTime",
  };
  return {
    title,
    fields: Object.fromEntries(Object.entries(fields).map(([name, text]) => [names[name] ?? name, text])),
  };
}

pages.get("/sessions/:id", allow("public"), publicly, async (c) => {
  if (c.var.ctx.actor.kind === "person") unkept(c);
  return render(c, <SessionPage view={await viewSession(c.var.ctx, c.req.param("id"))} />);
});

pages.get("/sessions/:id/calendar.ics", allow("public"), async (c) => {
  unkept(c);
  return sendCalendar(c, await calendarOfSession(c.var.ctx, c.req.param("id")));
});

export const sendCalendar = (c: Req, body: string): Response =>
  c.body(body, 200, {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'inline; filename="formations.ics"',
  });

pages.get("/sessions/:id/edit", allow("manager"), async (c) =>
  render(c, <SessionFormPage form={await editSessionForm(c.var.ctx, c.req.param("id"))} />),
);

pages.post("/sessions/:id/edit", allow("manager"), async (c) => {
  const data = await readForm(c);
  const values = readSession(data);
  const id = c.req.param("id");
  return submit(c, {
    run: async (ctx) => changeSession(ctx, id, versionIn(data), check(SessionPatch, sessionSaid(values))),
    to: () => `/sessions/${id}?notice=session_saved`,
    again: async (errors) => (
      <SessionFormPage form={await editSessionForm(c.var.ctx, id)} values={values} errors={inForm(errors, values)} />
    ),
  });
});

pages.post("/sessions/:id/cancellation", allow("manager"), async (c) => {
  const data = await readForm(c);
  const patch = { state: "cancelled", reason: data.get("reason") ?? "" };
  return act(c, data, {
    run: (ctx, id) => changeSession(ctx, id, versionIn(data), check(SessionPatch, patch)),
    notice: () => "session_cancelled",
  });
});

pages.post("/sessions/:id/enrolments", allow("signed-in"), async (c) => {
  const data = await readForm(c);
  const [organisation, side] = [data.get("organisation"), data.get("side")];
  return act(c, data, {
    run: (ctx, id) =>
      enrol(ctx, id, check(EnrolmentInput, { ...(organisation && { organisation }), ...(side && { side }) })),
    notice: ({ state }) => (state === "waiting" ? "place_waiting" : "place_enrolled"),
  });
});

pages.post("/sessions/:id/departure", allow("signed-in"), async (c) =>
  act(c, await readForm(c), { run: leaveSession, notice: () => "place_left" }),
);

pages.post("/sessions/:id/feedback", allow("signed-in"), async (c) => {
  const data = await readForm(c);
  const said = { rating: Number(data.get("rating") ?? 0), text: data.get("text") ?? "" };
  return act(c, data, {
    run: (ctx, id) => giveFeedback(ctx, id, check(FeedbackInput, said)),
    notice: () => "feedback_given",
  });
});

/** One form of a session's page: done, it leads back with a word; refused, the page shows where things stand now. */
async function act<T>(
  c: Req,
  data: URLSearchParams,
  { run, notice }: { run: (ctx: Ctx, id: string) => Promise<T>; notice: (reply: T) => string },
): Promise<Response> {
  const id = c.req.param("id") ?? "";
  return submit(c, {
    run: async (ctx) => run(ctx, id),
    to: (reply) => `/sessions/${id}?notice=${notice(reply)}`,
    again: async (errors) => (
      <SessionPage view={await viewSession(c.var.ctx, id)} refused={{ errors, values: Object.fromEntries(data) }} />
    ),
  });
}

pages.get("/sessions/:id/people", allow("manager"), async (c) => {
  unkept(c);
  return render(c, <SessionPeoplePage view={await viewPeople(c.var.ctx, c.req.param("id"))} />);
});

pages.post("/sessions/:id/attendance", allow("manager"), async (c) => {
  const attended = (await readForm(c)).getAll("attended");
  const id = c.req.param("id");
  return submit(c, {
    run: (ctx) => noteAttendance(ctx, id, attended),
    to: () => `/sessions/${id}/people?notice=attendance_noted`,
    again: async (errors) => <SessionPeoplePage view={await viewPeople(c.var.ctx, id)} errors={errors} />,
  });
});

/** What is no version at all is an old one. */
export function versionIn(data: URLSearchParams): number {
  const version = Number(data.get("version") ?? Number.NaN);
  if (!Number.isSafeInteger(version)) throw new DomainError("stale", "version_changed");
  return version;
}
