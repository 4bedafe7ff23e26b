// What the pages of learning paths show.
import type {
  PathPrintView,
  PathsView,
  PathView,
  SheetChoice,
  SheetChoiceView,
} from "../../schema/contract/path-views.ts";
import type { PathsQuery } from "../../schema/contract/paths.ts";
import { SearchQuery } from "../../schema/contract/search.ts";
import { listTopics } from "../board/list-topics.ts";
import { loadSheet } from "../board/topic-rows.ts";
import { isCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { ownOrganisations } from "../organisations/see.ts";
import { search } from "../search/search.ts";
import { listDrafts, listPaths } from "./list.ts";
import { mayWrite, pathWithSteps, seePath, seeToWrite } from "./see.ts";

export async function viewPaths(ctx: Ctx, query: PathsQuery): Promise<PathsView> {
  const [page, drafts] = await Promise.all([listPaths(ctx, query), listDrafts(ctx)]);
  return {
    ...page,
    ...{
      later: query.after !== undefined,
      drafts,
      writes: isCoordinator(ctx.actor) || ownOrganisations(ctx).length > 0,
    },
    filters: { lang: query.lang ?? "", age: query.age ? String(query.age) : "" },
  };
}

export async function viewPath(ctx: Ctx, id: string): Promise<PathView> {
  const kept = await seePath(ctx, id);
  return { path: await pathWithSteps(ctx, kept), writes: mayWrite(ctx, kept) };
}

/** Of the sheets that show, and of no other. */
export async function viewPathToPrint(ctx: Ctx, id: string): Promise<PathPrintView> {
  const path = await pathWithSteps(ctx, await seePath(ctx, id));
  const open = path.steps.filter(({ sheet }) => sheet !== null);
  const steps = await Promise.all(
    open.map(async (step) => ({ ...step, html: (await loadSheet(ctx, step.sheet?.id ?? ""))?.html ?? {} })),
  );
  return { path, steps };
}

const SHEETS = 20;

/** The latest public ones, or those that answer a question; those in the language of the path first. */
export async function viewSheetChoice(ctx: Ctx, id: string, q: string): Promise<SheetChoiceView> {
  const { title, lang } = await seeToWrite(ctx, id);
  const sheets = q.trim() === "" ? await latest(ctx) : await found(ctx, q.slice(0, 200));
  const others = (sheet: SheetChoice): number => Number(sheet.lang !== lang);
  return { path: { id, title }, q, sheets: sheets.sort((a, b) => others(a) - others(b)) };
}

async function latest(ctx: Ctx): Promise<SheetChoice[]> {
  const { items } = await listTopics(ctx, { kind: "sheet", limit: SHEETS });
  return items
    .filter(({ visibility }) => visibility === "public")
    .map(({ id, title, excerpt, lang }) => ({ id, title, excerpt, lang }));
}

/** What the search says of each is marked for its own page: here the title is enough. */
async function found(ctx: Ctx, q: string): Promise<SheetChoice[]> {
  const { items } = await search(ctx, SearchQuery.parse({ q, kind: "sheet", limit: SHEETS }));
  return items.map(({ id, title, lang }) => ({ id, title, excerpt: "", lang: lang ?? "" }));
}
