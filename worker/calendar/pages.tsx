// The HTML door of one's calendar addresses, and the feed itself.
import { Hono } from "hono";
import { CalendarMadePage, CalendarPage } from "../../web/pages/calendar.tsx";
import { allow } from "../http/access.ts";
import { readForm } from "../http/form.ts";
import { unkept } from "../http/guards.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import { NotFound } from "../kernel/errors.ts";
import { endAddress, listAddresses, makeAddress } from "./addresses.ts";
import { calendarOf } from "./feed.ts";

export const calendarPages = new Hono<AppEnv>();
const pages = calendarPages;

pages.get("/calendar", allow("signed-in"), async (c) =>
  render(c, <CalendarPage lines={await listAddresses(c.var.ctx)} />),
);

pages.post("/calendar", allow("signed-in"), async (c) => {
  const which = (await readForm(c)).get("partnership") ?? "";
  unkept(c);
  return submit(c, {
    run: (ctx) => makeAddress(ctx, which),
    to: (made) => <CalendarMadePage {...made} />,
    again: async (errors) => <CalendarPage lines={await listAddresses(c.var.ctx)} errors={errors} />,
  });
});

pages.post("/calendar/end", allow("signed-in"), async (c) => {
  await endAddress(c.var.ctx, (await readForm(c)).get("partnership") ?? "");
  return c.redirect("/calendar?notice=calendar_ended", 303);
});

/** Kept by no cache, listed by no search; an address that was ended is as unknown as one that never was. */
pages.get("/calendar/:file", allow("public"), async (c) => {
  unkept(c);
  c.header("X-Robots-Tag", "noindex, nofollow");
  const [, token] = /^([^.]+)\.ics$/.exec(c.req.param("file")) ?? [];
  if (token === undefined) throw NotFound();
  const body = await calendarOf(c.var.ctx, token);
  return c.body(body, 200, {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'inline; filename="partenariat.ics"',
  });
});
