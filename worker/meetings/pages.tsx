// The HTML door of meetings: the list, one of them with everything done to it, and its forms.
import { Hono } from "hono";
import type { MeetingValues } from "../../schema/contract/meeting-views.ts";
import { MeetingInput, MeetingPatch } from "../../schema/contract/meetings.ts";
import { MeetingFormPage } from "../../web/pages/meeting-form.tsx";
import { MeetingPage } from "../../web/pages/meeting-one.tsx";
import { MeetingTextsPage } from "../../web/pages/meeting-texts.tsx";
import { MeetingsPage } from "../../web/pages/meetings.tsx";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import { DomainError } from "../kernel/errors.ts";
import { callMeeting } from "./call.ts";
import { changeMeeting } from "./change.ts";
import {
  called,
  changeMeetingForm,
  knownByName,
  newMeetingForm,
  placed,
  readTexts,
  readValues,
  textsForm,
} from "./forms.ts";
import { viewMeeting, viewMeetings } from "./view.ts";

export const meetingsPages = new Hono<AppEnv>();
const pages = meetingsPages;

pages.get("/meetings", allow("signed-in"), async (c) => {
  const after = c.req.query("after");
  return render(c, <MeetingsPage view={await viewMeetings(c.var.ctx, { after, limit: 20 })} />);
});

pages.get("/meetings/new", allow("member"), async (c) => {
  const { partnership, category } = c.req.query();
  return render(c, <MeetingFormPage form={await newMeetingForm(c.var.ctx, { partnership, category })} />);
});

pages.post("/meetings", allow("member"), async (c) => {
  const data = await readForm(c);
  const about = { partnership: data.get("partnership") ?? undefined, category: data.get("category") ?? undefined };
  const values = readValues(data);
  return submit(c, {
    run: async (ctx) => {
      const form = await newMeetingForm(ctx, about);
      return callMeeting(ctx, check(MeetingInput, called(form.about, await knownByName(ctx, values))));
    },
    to: ({ id }) => `/meetings/${id}?notice=meeting_called`,
    again: async (errors) => {
      const form = await newMeetingForm(c.var.ctx, about);
      return <MeetingFormPage form={form} values={values} errors={inForm(errors, values)} />;
    },
  });
});

pages.get("/meetings/:id", allow("signed-in"), async (c) =>
  render(c, <MeetingPage view={await viewMeeting(c.var.ctx, c.req.param("id"))} />),
);

pages.get("/meetings/:id/edit", allow("member"), async (c) =>
  render(c, <MeetingFormPage form={await changeMeetingForm(c.var.ctx, c.req.param("id"))} />),
);

pages.post("/meetings/:id/edit", allow("member"), async (c) => {
  const data = await readForm(c);
  const id = c.req.param("id");
  const values = readValues(data);
  return submit(c, {
    run: async (ctx) => {
      const known = await knownByName(ctx, values);
      return changeMeeting(ctx, id, versionIn(data), check(MeetingPatch, placed(known)));
    },
    to: () => `/meetings/${id}?notice=meeting_changed`,
    again: async (errors) => {
      const form = await changeMeetingForm(c.var.ctx, id);
      return <MeetingFormPage form={form} values={values} errors={inForm(errors, values)} />;
    },
  });
});

pages.get("/meetings/:id/texts", allow("member"), async (c) =>
  render(c, <MeetingTextsPage form={await textsForm(c.var.ctx, c.req.param("id"))} />),
);

pages.post("/meetings/:id/texts", allow("member"), async (c) => {
  const data = await readForm(c);
  const id = c.req.param("id");
  let stale = false;
  return submit(c, {
    run: async (ctx) => {
      const form = await textsForm(ctx, id);
      stale = form.version !== versionIn(data);
      return changeMeeting(ctx, id, versionIn(data), check(MeetingPatch, readTexts(data, form)));
    },
    to: () => `/meetings/${id}?notice=meeting_written`,
    again: async (errors) => {
      const form = await textsForm(c.var.ctx, id);
      const typed = Object.fromEntries(Object.keys(form.values).map((name) => [name, data.get(name) ?? ""]));
      return <MeetingTextsPage form={{ ...form, values: typed }} errors={byColumn(errors)} stale={stale} />;
    },
  });
});

pages.post("/meetings/:id/state", allow("member"), async (c) => {
  const data = await readForm(c);
  const id = c.req.param("id");
  const [state, reason] = [data.get("state") ?? "", data.get("reason") ?? ""];
  const patch = { state, ...(state === "cancelled" && { reason }) };
  return submit(c, {
    run: (ctx) => changeMeeting(ctx, id, versionIn(data), check(MeetingPatch, patch)),
    to: () => `/meetings/${id}?notice=meeting_${state === "held" ? "held" : "cancelled"}`,
    again: async (errors) => <MeetingPage view={await viewMeeting(c.var.ctx, id)} refused={{ reason, errors }} />,
  });
});

/** What is no version at all is an old one. */
function versionIn(data: URLSearchParams): number {
  const version = Number(data.get("version") ?? Number.NaN);
  if (!Number.isSafeInteger(version)) throw new DomainError("stale", "version_changed");
  return version;
}

/** What the contract calls by another name is said under the field it was typed in. */
function inForm({ title, fields }: FormErrors, { date, first }: MeetingValues): FormErrors {
  const said = Object.entries(fields).map(([name, text]) => {
    if (name === "starts") return [date === "" ? "date" : "time", text];
    if (name === `title.${first}` || name === "title") return ["title", text];
    if (name.startsWith("languages")) return ["second", text];
    if (name.startsWith("organisations.")) return ["guests", text];
    return [name, text];
  });
  return { title, fields: Object.fromEntries(said) as Record<string, string> };
}

/** A line that is too long is said under its column. */
const byColumn = ({ title, fields }: FormErrors): FormErrors => ({
  title,
  fields: Object.fromEntries(Object.entries(fields).map(([name, text]) => [name.replace(/\.\d+$/, ""), text])),
});
