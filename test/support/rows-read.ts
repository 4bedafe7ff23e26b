// What a piece of work costs in the database: its statements caught on their way, and the rows each one reads.
import type { Env } from "../../worker/kernel/env.ts";
import { testEnv } from "./request.ts";

export interface Cost {
  statements: number;
  rowsRead: number;
}

/** Runs the work on an env whose reads are noted, then reads again to count rows; `before` is not counted. */
export async function costOf(
  work: (env: Env) => Promise<unknown>,
  before: (env: Env) => Promise<unknown> = async () => undefined,
): Promise<Cost> {
  const { statements, rowsRead } = await spentOn(work, before);
  return { statements: statements.length, rowsRead };
}

interface Noted {
  statement: D1PreparedStatement;
  text: string;
  values: unknown[];
}

/** The same, with how the database goes about each read: `SCAN` of a table is a walk through all of it. */
export async function plansOf(work: (env: Env) => Promise<unknown>): Promise<{ text: string; plan: string[] }[]> {
  const { statements } = await spentOn(work, async () => undefined);
  const plans = new Map<string, string[]>();
  for (const { text, values } of statements) {
    const query = testEnv.DB.prepare(`EXPLAIN QUERY PLAN ${text}`).bind(...values);
    plans.set(
      text,
      (await query.all<{ detail: string }>()).results.map(({ detail }) => detail),
    );
  }
  return [...plans].map(([text, plan]) => ({ text, plan }));
}

/** Tables walked through from end to end; a subquery's rows, a list of ours and a walk along an index are none. */
export function scansIn(plan: readonly string[]): string[] {
  const made = new Set(plan.flatMap((line) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)/.exec(line)?.[1] ?? []));
  return plan.flatMap((line) => {
    const table = /^SCAN (\S+)(?! USING)(?! VIRTUAL)/.exec(line)?.[1];
    return table && !made.has(table) && !/ (USING|VIRTUAL) |^SCAN CONSTANT/.test(line) ? [table] : [];
  });
}

export async function spentOn(
  work: (env: Env) => Promise<unknown>,
  before: (env: Env) => Promise<unknown>,
): Promise<{ statements: Noted[]; rowsRead: number }> {
  const seen: Noted[] = [];
  const DB = new Proxy(testEnv.DB, {
    get(target, name) {
      if (name === "prepare")
        return (text: string) => noting({ statement: target.prepare(text), text, values: [] }, seen);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const env = { ...testEnv, DB };
  await before(env);
  seen.length = 0;
  await work(env);
  let rowsRead = 0;
  for (const { statement } of seen) rowsRead += (await statement.all()).meta.rows_read;
  return { statements: seen, rowsRead };
}

function noting(noted: Noted, seen: Noted[]): D1PreparedStatement {
  return new Proxy(noted.statement, {
    get(target, name) {
      if (name === "bind")
        return (...values: unknown[]) => noting({ ...noted, statement: target.bind(...values), values }, seen);
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      if (["all", "raw", "first"].includes(String(name)) && /^\s*(SELECT|WITH)/i.test(noted.text)) seen.push(noted);
      return value.bind(target);
    },
  });
}
