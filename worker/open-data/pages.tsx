// The door of the open data: the page, each file in both forms, today's or the copy of a day, and the IATI files.
import { Hono } from "hono";
import { IATI_FILES, OPEN_DATA } from "../../schema/contract/open-data.ts";
import { OpenDataPage } from "../../web/pages/open-data.tsx";
import { allow } from "../http/access.ts";
import { publicly } from "../http/caches.ts";
import { render } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import { iso } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { listStories } from "../partnerships/stories.ts";
import { asCsv, asJson, keptFile, todaysFile } from "./files.ts";
import { keptDays } from "./keep.ts";
import { iatiFile } from "./read-iati.ts";
import { limitOpenData } from "./slow.ts";

export const openDataPages = new Hono<AppEnv>();

openDataPages.get("/open-data", allow("public"), publicly, async (c) => {
  const { ctx } = c.var;
  const [kept, stories] = await Promise.all([keptDays(ctx), listStories(ctx, { limit: 1 })]);
  const view = { day: iso(ctx.now).slice(0, 10), kept, partnerships: stories.items.length > 0 };
  return render(c, <OpenDataPage view={view} />);
});

const TYPES = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8" } as const;

/** `organisations.csv`, `organisations-2026-11-01.json`. No cache keeps one unasked: a choice taken back holds at once. */
openDataPages.get("/open-data/:file", allow("public"), async (c) => {
  const { ctx } = c.var;
  const file = c.req.param("file");
  await limitOpenData(c);
  if (IATI_FILES.some((one) => one === file)) {
    const text = await iatiFile(ctx, file === IATI_FILES[0] ? "organisations" : "activities");
    return c.body(text, 200, { "Content-Type": "application/xml; charset=utf-8" });
  }
  const [, named = "", day, form] = /^([a-z]+)(?:-(\d{4}-\d{2}-\d{2}))?\.(csv|json)$/.exec(file) ?? [];
  const name = OPEN_DATA.find((one) => one === named);
  if (!name || (form !== "csv" && form !== "json")) throw NotFound();
  const made = day === undefined ? await todaysFile(ctx, name) : await keptFile(ctx, name, day);
  c.header("Content-Disposition", `attachment; filename="le-partenariat-${name}-${made.day}.${form}"`);
  return c.body(form === "csv" ? asCsv(made) : asJson(made), 200, { "Content-Type": TYPES[form] });
});
