// The HTML door of the coordinators' view of all partnerships, and its file.
import { Hono } from "hono";
import { OverlookFilter } from "../../schema/contract/overlook.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { OVERLOOK_HOME, OverlookPage } from "../../web/pages/overlook.tsx";
import { overlookTable } from "../../web/pages/overlook-table.ts";
import { toCsv } from "../equity/csv.ts";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { render } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import { DAYS } from "./needs.ts";
import { overlookAll, viewOverlook } from "./overlook.ts";

export const overlookPages = new Hono<AppEnv>();

/** A choice left open is sent empty. */
const filterOf = (c: Req): OverlookFilter =>
  check(OverlookFilter, Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value !== "")));

overlookPages.get(OVERLOOK_HOME, allow("coordinator"), async (c) => {
  const view = await viewOverlook(c.var.ctx, filterOf(c), c.req.query("after"));
  return render(c, <OverlookPage view={view} days={DAYS} />);
});

overlookPages.get(`${OVERLOOK_HOME}.csv`, allow("coordinator"), async (c) => {
  const { ctx } = c.var;
  const { headers, rows } = overlookTable(messages(ctx.locale), await overlookAll(ctx, filterOf(c)));
  c.header("Content-Disposition", 'attachment; filename="le-partenariat-partnerships.csv"');
  return c.body(toCsv(headers, rows), 200, { "Content-Type": "text/csv; charset=utf-8" });
});
