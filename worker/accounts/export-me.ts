// Everything kept about a person, for themselves: by table, without secrets, and without the names of those who decided about them.
import { getTableColumns, getTableName } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import papaparse from "papaparse";
import type { Fate } from "../../schema/tables/declaration.ts";
import { requireSession } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { declarations, ownedBy } from "./personal.ts";

export interface MyData {
  exportedAt: string;
  tables: Record<string, Record<string, unknown>[]>;
}

export async function exportMe(ctx: Ctx): Promise<MyData> {
  const person = requireSession(ctx);
  const tables: MyData["tables"] = {};
  for (const declaration of declarations) {
    const { table, columns } = declaration;
    const mine = ownedBy(declaration, person, ["keep", "erase", "row"]);
    if (!mine) continue;
    const fields: Record<string, SQLiteColumn> = getTableColumns(table);
    const shown = Object.fromEntries(Object.entries(fields).filter(([name]) => isTold(columns[name])));
    tables[getTableName(table)] = await ctx.db.select(shown).from(table).where(mine);
  }
  return { exportedAt: iso(ctx.now), tables };
}

const isTold = (fate: Fate | undefined): boolean => fate !== "secret" && fate !== "aside";

/** One line a value; a value that a spreadsheet would run as a formula is quoted. */
export function toCsv(data: MyData): string {
  const lines = Object.entries(data.tables).flatMap(([table, rows]) =>
    rows.flatMap((row, index) =>
      Object.entries(row).map(([column, value]) => ({ table, row: index + 1, column, value: value ?? "" })),
    ),
  );
  return papaparse.unparse(lines, { columns: ["table", "row", "column", "value"], escapeFormulae: true });
}
