// The file behind a local D1, opened in this process as a D1 of its own: a million rows go in without crossing a wire.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";

interface Bound {
  text: string;
  values: SQLInputValue[];
}

/** What the house asks of a D1 when it writes: prepare, bind, all, raw, first, run, batch. */
export function openFile(folder: string): { db: D1Database; close: () => void } {
  const file = new DatabaseSync(fileIn(folder));
  // Nothing reads it meanwhile, and a build that was cut short begins again.
  file.exec(
    "PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -300000",
  );
  const all = ({ text, values }: Bound) => file.prepare(text).all(...values);
  const statement = (bound: Bound) => ({
    ...bound,
    bind: (...values: SQLInputValue[]) => statement({ ...bound, values }),
    all: async () => ({ results: all(bound) }),
    raw: async () => all(bound).map((row) => Object.values(row)),
    first: async (column: string) => all(bound)[0]?.[column] ?? null,
    run: async () => ({ results: all(bound) }),
  });
  const batch = async (list: Bound[]) => {
    file.exec("BEGIN");
    const results = list.map((one) => ({ results: all(one) }));
    file.exec("COMMIT");
    return results;
  };
  const db = { prepare: (text: string) => statement({ text, values: [] }), batch };
  return { db: db as unknown as D1Database, close: () => file.close() };
}

/** The one that has the tables of the house: the platform keeps a small one of its own beside it. */
function fileIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".sqlite"));
  const found = files.find((name) => {
    const file = new DatabaseSync(join(folder, name), { readOnly: true });
    const row = file.prepare("SELECT 1 AS n FROM sqlite_master WHERE name = 'topics'").get();
    file.close();
    return row !== undefined;
  });
  if (!found) throw new Error(`no database in ${folder}`);
  return join(folder, found);
}
