// The HTML door of imports.
import { Hono } from "hono";
import * as z from "zod";
import { Decision } from "../../schema/contract/imports.ts";
import { KINDS } from "../../schema/vocabulary.ts";
import { ImportPage } from "../../web/pages/import.tsx";
import { ImportsPage } from "../../web/pages/imports.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import { filesOf } from "./api.ts";
import { decideDuplicate } from "./decide-duplicate.ts";
import { importReport, listImports } from "./report.ts";
import { runImport } from "./run-import.ts";
import { startImport } from "./start-import.ts";

export const importPages = new Hono<AppEnv>();
const HOME = "/coordination/imports";
const LISTED = 20;

importPages.get(HOME, allow("coordinator"), async (c) =>
  render(c, <ImportsPage {...(await listed(c))} kind="other" dryRun />),
);

importPages.post(HOME, allow("coordinator"), async (c) => {
  const form = await readForm(c);
  const kind = form.get("kind") ?? "";
  const dryRun = form.has("dryRun");
  return submit(c, {
    run: async (ctx) =>
      startImport(ctx, { ...(await filesOf(c)), dryRun, kind: check(Form, { kind: kind || undefined }).kind }),
    to: ({ id }) => `${HOME}/${id}?notice=import_started`,
    again: async (errors) => <ImportsPage {...(await listed(c))} kind={kind} dryRun={dryRun} errors={errors} />,
  });
});

importPages.get(`${HOME}/:id`, allow("coordinator"), async (c) => render(c, <ImportPage {...(await view(c))} />));

importPages.post(`${HOME}/:id/run`, allow("coordinator"), async (c) =>
  submit(c, {
    run: (ctx) => runImport(ctx, c.req.param("id")),
    to: ({ id }) => `${HOME}/${id}?notice=import_started`,
    again: async (errors) => <ImportPage {...(await view(c))} errors={errors} />,
  }),
);

importPages.post(`${HOME}/:id/duplicates`, allow("coordinator"), async (c) => {
  const form = await readForm(c);
  const organisation = form.get("same");
  const decision = organisation ? { decision: "same", organisation } : { decision: "different" };
  return submit(c, {
    run: async (ctx) =>
      decideDuplicate(ctx, c.req.param("id"), check(Decision, { line: Number(form.get("line")), ...decision })),
    to: ({ id }) => `${HOME}/${id}?notice=duplicate_decided#duplicates`,
    again: async (errors) => <ImportPage {...(await view(c))} errors={errors} />,
  });
});

const Form = z.object({ kind: z.enum(KINDS).default("other") });
const Cursors = z.object({
  refused: z.coerce.number().int().min(0).catch(0),
  duplicates: z.coerce.number().int().min(0).catch(0),
});

async function listed(c: Req) {
  const { items, next } = await listImports(c.var.ctx, { after: c.req.query("after"), limit: LISTED });
  return { items, next };
}

async function view(c: Req) {
  const { refused, duplicates } = check(Cursors, c.req.query());
  const wanted = { limit: LISTED, refusedAfter: refused, duplicatesAfter: duplicates };
  return { report: await importReport(c.var.ctx, c.req.param("id") ?? "", wanted), limit: LISTED };
}
