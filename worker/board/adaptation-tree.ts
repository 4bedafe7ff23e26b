// Where a sheet was tried, as a tree: each try grows from the sheet or from the try it built on.
import { sql } from "drizzle-orm";
import type { AdaptationNode } from "../../schema/contract/board-views.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { toAuthor } from "./authors.ts";
import { loadPosts, type PostRow } from "./post-rows.ts";

/** More than a page can draw; a sheet tried so often has grown sheets of its own. */
const MOST = 100;

export async function adaptationTree(ctx: Ctx, topic: string): Promise<AdaptationNode[]> {
  const rows = await loadPosts(
    ctx,
    sql`WHERE s.id IN (SELECT post FROM adaptations WHERE topic = ${topic} ORDER BY post LIMIT ${MOST})
      AND s.state = 'visible' ORDER BY s.seq`,
  );
  const shown = new Set(rows.map((row) => row.id));
  const under = (parent: string | null): AdaptationNode[] =>
    rows.filter((row) => (row.parent !== null && shown.has(row.parent) ? row.parent : null) === parent).map(node);
  const node = (row: PostRow): AdaptationNode => ({
    post: row.id,
    seq: row.seq,
    author: toAuthor(ctx, row),
    result: row.result ?? "partly",
    country: row.country ?? "",
    town: row.town ?? "",
    changed: row.changed ?? "",
    sheet: row.ownSheet,
    grown: under(row.id),
  });
  return under(null);
}
