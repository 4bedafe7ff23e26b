// The clock keeps a copy of each file once a month, so that a figure drawn from it can be drawn again.
import { sql } from "drizzle-orm";
import { OF_THE_DAY, OPEN_DATA, type OpenDataName, type OpenRow } from "../../schema/contract/open-data.ts";
import { raw, runBatch } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { openRows } from "./tables.ts";

export const keyOf = (day: string, name: OpenDataName): string => `open-data/${day}/${name}.json`;

/** Called by the clock: one file at a time; what a kill leaves undone is done next time. True while more remains. */
export async function sweepOpenData(ctx: Ctx): Promise<boolean> {
  const day = iso(ctx.now).slice(0, 10);
  const done = await ctx.db.all<{ name: string }>(
    sql`SELECT name FROM open_data WHERE day >= ${`${day.slice(0, 7)}-01`} AND day <= ${day}`,
  );
  const missing = OPEN_DATA.filter((name) => !done.some((one) => one.name === name));
  const [name] = missing;
  if (!name) return false;
  const rows = (await openRows(ctx, name)).map(lasting);
  await ctx.env.FILES.put(keyOf(day, name), JSON.stringify(rows));
  await runBatch(ctx, [
    raw(sql`INSERT INTO open_data (day, name, rows, made_at) VALUES (${day}, ${name}, ${rows.length}, ${iso(ctx.now)})
      ON CONFLICT (day, name) DO NOTHING`),
  ]);
  return missing.length > 1;
}

/** Without what people wrote in their own words: that is theirs to change. */
const lasting = (row: OpenRow): OpenRow =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !OF_THE_DAY.includes(column)));

/** Open to anyone: the days of which there are copies, newest first. */
export async function keptDays(ctx: Ctx): Promise<Partial<Record<OpenDataName, string[]>>> {
  const rows = await ctx.db.all<{ name: OpenDataName; day: string }>(
    sql`SELECT name, day FROM open_data ORDER BY day DESC LIMIT 500`,
  );
  return Object.fromEntries(
    OPEN_DATA.map((name) => [name, rows.filter((row) => row.name === name).map((row) => row.day)]),
  );
}
