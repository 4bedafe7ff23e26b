// The HTML door of the equity figures: the coordinators' page, the public one, and each table to take away.
import { Hono } from "hono";
import { EquityQuery, type Figures } from "../../schema/contract/equity.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { EQUITY_HOME, EquityPage, FIGURES_HOME, FiguresPage } from "../../web/pages/equity.tsx";
import { FIGURE_TABLES, figureTable } from "../../web/pages/equity-tables.ts";
import { allow } from "../http/access.ts";
import { publicly } from "../http/caches.ts";
import { check } from "../http/check.ts";
import { render } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { taxonomyLabels } from "../taxonomy/labels.ts";
import { toCsv } from "./csv.ts";
import { FEWEST } from "./few.ts";
import { seeEquity, seeFigures } from "./see.ts";

export const equityPages = new Hono<AppEnv>();

const byOf = (c: Req) => check(EquityQuery, c.req.query()).by;

equityPages.get(EQUITY_HOME, allow("coordinator"), async (c) => {
  const { ctx } = c.var;
  return render(c, <EquityPage view={await seeEquity(ctx, byOf(c))} names={await skillNames(ctx)} />);
});

equityPages.get(`${EQUITY_HOME}/:file`, allow("coordinator"), async (c) => {
  return download(c, c.req.param("file"), await seeEquity(c.var.ctx, byOf(c)));
});

equityPages.get(FIGURES_HOME, allow("public"), publicly, async (c) => {
  const { ctx } = c.var;
  const view = await seeFigures(ctx);
  return render(c, <FiguresPage view={view} names={await skillNames(ctx)} fewest={FEWEST} />);
});

equityPages.get(`${FIGURES_HOME}/:file`, allow("public"), publicly, async (c) => {
  return download(c, c.req.param("file"), await seeFigures(c.var.ctx));
});

async function download(c: Req, file: string, view: Figures): Promise<Response> {
  const id = FIGURE_TABLES.find((name) => `${name}.csv` === file);
  if (!id) throw NotFound();
  const { ctx } = c.var;
  const t = messages(ctx.locale);
  const table = figureTable(id, { view, t, locale: ctx.locale, names: await skillNames(ctx) });
  const text = toCsv(
    table.columns.map(({ label }) => label),
    table.rows.map(({ cells }) => cells),
  );
  c.header("Content-Disposition", `attachment; filename="le-partenariat-${id}.csv"`);
  return c.body(text, 200, { "Content-Type": "text/csv; charset=utf-8" });
}

async function skillNames(ctx: Ctx): Promise<Record<string, string>> {
  return Object.fromEntries([...(await taxonomyLabels(ctx))].map(([id, { label }]) => [id, label]));
}
