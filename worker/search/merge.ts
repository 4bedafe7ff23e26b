// Keeps the full-text tables merged: each writing leaves a segment of its own, and a search looks its words up in every one.
import { sql } from "drizzle-orm";
import { raw, runBatch, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { FULL_TEXT } from "./index-statements.ts";

type Table = (typeof FULL_TEXT)[number];

interface Bounds {
  slices: number;
  /** What a slice merges: 500 take twenty milliseconds, and write some 1,300 rows. */
  pages: number;
  /**
   * Segments of like size are merged as they come, the small ones often, the large one hardly ever. Only when more
   * sizes than this stand side by side does all become one: on a very large board, once a day.
   */
  segments: number;
}

/** What the clock does each time at most: a board of a million posts is wholly merged within an hour. */
const BOUNDS: Bounds = { slices: 10, pages: 500, segments: 8 };

/** Goes on with merging within these bounds; true when more is left. Searching and writing go on meanwhile. */
export async function keepMerged(ctx: Ctx, some: Partial<Bounds> = {}): Promise<boolean> {
  const bounds = { ...BOUNDS, ...some };
  let left = bounds.slices;
  for (const table of FULL_TEXT) {
    while (await mergedSome(ctx, table, bounds)) {
      left -= 1;
      if (left <= 0) return true;
    }
  }
  return false;
}

/** Begins making one segment of all: `keepMerged` does the rest. For the end of a rebuild. */
export const mergeBegins = (): Statement[] => FULL_TEXT.map((table) => merge(table, -BOUNDS.pages));

/** False when there was nothing to merge. */
async function mergedSome(ctx: Ctx, table: Table, { pages, segments: most }: Bounds): Promise<boolean> {
  const [before, , , after, segments] = (
    await runBatch(ctx, [CHANGES, twoWillDo(table), merge(table, pages), CHANGES, segmentsOf(table)])
  ).map(({ results }) => (results[0] as { n: number } | undefined)?.n ?? 0);
  if ((after ?? 0) - (before ?? 0) >= LEAST) return true;
  if ((segments ?? 0) <= most) return false;
  await runBatch(ctx, [merge(table, -pages)]);
  return true;
}

/** A positive number goes on with what was begun and merges segments of like size; a negative one begins with all. */
const merge = (table: Table, pages: number): Statement =>
  raw(sql`INSERT INTO ${sql.raw(table)} (${sql.raw(table)}, rank) VALUES ('merge', ${pages})`);

/** FTS5 counts the command itself as a change: fewer than two mean that nothing was merged. */
const LEAST = 2;
const CHANGES = raw(sql`SELECT total_changes() AS n`);

/** Two segments of like size are merged; left to itself, FTS5 waits for four. The table remembers it. */
const twoWillDo = (table: Table): Statement =>
  raw(sql`INSERT INTO ${sql.raw(table)} (${sql.raw(table)}, rank) SELECT 'usermerge', 2
    WHERE NOT EXISTS (SELECT 1 FROM ${sql.raw(`${table}_config`)} WHERE k = 'usermerge' AND v = 2)`);

/** From one to the next by the key of the pages' index, which holds thousands of rows for each. */
function segmentsOf(table: Table): Statement {
  const pages = sql.raw(`${table}_idx`);
  return raw(sql`WITH RECURSIVE segment (id) AS (SELECT min(segid) FROM ${pages}
      UNION ALL SELECT (SELECT min(segid) FROM ${pages} WHERE segid > id) FROM segment WHERE id IS NOT NULL)
    SELECT count(id) AS n FROM segment`);
}
