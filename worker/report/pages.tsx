// The door of the yearly report.
import { Hono } from "hono";
import { ReportPage } from "../../web/pages/report.tsx";
import { FEWEST } from "../equity/few.ts";
import { allow } from "../http/access.ts";
import { publicly } from "../http/caches.ts";
import { render } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import { NotFound } from "../kernel/errors.ts";
import { taxonomyLabels } from "../taxonomy/labels.ts";
import { seeReport } from "./see-report.ts";

export const reportPages = new Hono<AppEnv>();

reportPages.get("/report/:year", allow("public"), publicly, async (c) => {
  const { ctx } = c.var;
  const year = c.req.param("year");
  if (!/^\d{4}$/.test(year)) throw NotFound();
  const view = await seeReport(ctx, Number(year));
  const names = Object.fromEntries([...(await taxonomyLabels(ctx))].map(([id, { label }]) => [id, label]));
  return render(c, <ReportPage view={view} names={names} fewest={view.coordination ? 0 : FEWEST} />);
});
