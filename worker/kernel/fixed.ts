// A piece of SQL that says the same in every statement is put together once, not at each request.
import { type SQL, sql } from "drizzle-orm";
import { SQLiteAsyncDialect } from "drizzle-orm/sqlite-core";

/** Only for a piece without values: they would be of whoever asked first. */
export function fixed(piece: SQL): SQL {
  const { sql: text, params } = new SQLiteAsyncDialect().sqlToQuery(piece);
  if (params.length > 0) throw new Error(`not fixed: ${text}`);
  return sql.raw(text);
}
