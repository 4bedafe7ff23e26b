// One file of the open data: today's, read from the tables, or the copy of a day, without what is no longer public.
import {
  OF_THE_DAY,
  OPEN_COLUMNS,
  OPEN_LICENCE,
  type OpenDataName,
  type OpenFile,
  type OpenRow,
} from "../../schema/contract/open-data.ts";
import { toCsv } from "../equity/csv.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { keyOf } from "./keep.ts";
import { openRows, stillOpen } from "./tables.ts";

const about = (ctx: Ctx, name: OpenDataName, day: string) =>
  ({ name, day, licence: OPEN_LICENCE, source: `${ctx.origin}/open-data` }) as const;

/** Open to anyone. Nothing of it is kept: who takes a choice back is gone at the next asking. */
export async function todaysFile(ctx: Ctx, name: OpenDataName): Promise<OpenFile> {
  const rows = await openRows(ctx, name);
  return { ...about(ctx, name, iso(ctx.now).slice(0, 10)), columns: OPEN_COLUMNS[name], rows };
}

/** Open to anyone: of what stood there that day, only what is still public today. */
export async function keptFile(ctx: Ctx, name: OpenDataName, day: string): Promise<OpenFile> {
  const kept = await ctx.env.FILES.get(keyOf(day, name));
  if (!kept) throw NotFound();
  return {
    ...about(ctx, name, day),
    columns: OPEN_COLUMNS[name].filter((column) => !OF_THE_DAY.includes(column)),
    rows: await stillOpen(ctx, name, await kept.json<OpenRow[]>()),
  };
}

/** With its columns in their order; a list is written with | between. */
export const asCsv = ({ columns, rows }: OpenFile): string =>
  toCsv(
    columns,
    rows.map((row) => columns.map((column) => cell(row[column] ?? null))),
  );

const cell = (value: OpenRow[string]): string | number | null =>
  Array.isArray(value)
    ? value.join("|")
    : typeof value === "boolean"
      ? String(value)
      : (value as string | number | null);

/** The licence goes with the file, for who finds it alone. */
export const asJson = (file: OpenFile): string =>
  JSON.stringify({
    ...file,
    rows: file.rows.map((row) => Object.fromEntries(file.columns.map((column) => [column, row[column] ?? null]))),
  });
