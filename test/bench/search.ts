// The search: how good its answers are over the demo's texts, and what they cost among a hundred thousand topics.

import { SearchQuery } from "../../schema/contract/search.ts";
import { type Served, serve } from "../../worker/cli/serve.ts";
import { type Ctx, makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import { search } from "../../worker/search/search.ts";
import { JUDGED } from "../search/judged.ts";
import { measureQuality } from "../search/quality.ts";
import { insertIndex } from "../support/index-rows.ts";

const TOPICS = 100_000;
const POSTS = 1_000_000;

export async function run(): Promise<string[]> {
  const served = await serve();
  const quality = await qualityLine(served);
  const other = await serve();
  await insertIndex(other.db as never, TOPICS, POSTS);
  const lines = [
    quality,
    await timesLine(other, `${TOPICS.toLocaleString("en")} topics and ${POSTS.toLocaleString("en")} posts`),
  ];
  await Promise.all([served.stop(), other.stop()]);
  return lines;
}

/** nDCG@10 with the stems and without, as the test of the same name holds them. */
export async function qualityLine(served: Served): Promise<string> {
  const ctx = anonymous({ DB: served.db } as never);
  const plain = await measureQuality(ctx, "plain");
  const stemmed = await measureQuality(ctx, "stemmed");
  return `${JUDGED.length} judged questions over ${stemmed.documents} texts: nDCG@10 ${stemmed.mean.toFixed(3)} with stems and glossary, ${plain.mean.toFixed(3)} without`;
}

/** Every judged question, asked of an index that stands in the served database. */
export async function timesLine(served: Served, of: string): Promise<string> {
  const runs: { ms: number; rows: number }[] = [];
  for (let round = 0; round < 2; round++) {
    for (const { query } of JUDGED) {
      const spent = { ms: 0, rows: 0 };
      await search(anonymous({ DB: counted(served.db as never, spent) } as never), SearchQuery.parse({ q: query }));
      if (round > 0) runs.push(spent);
    }
  }
  const at = (part: number, of: (one: { ms: number; rows: number }) => number) =>
    runs.map(of).sort((a, b) => a - b)[Math.floor((runs.length - 1) * part)] ?? 0;
  const [median, ninth] = [at(0.5, (one) => one.ms), at(0.9, (one) => one.ms)];
  return `search among ${of}: ${median.toFixed(0)} ms in D1 (9 of 10 within ${ninth.toFixed(0)} ms), ${at(0.5, (one) => one.rows)} rows read, ${at(1, (one) => one.rows)} at most`;
}

const anonymous = (env: Env): Ctx =>
  makeCtx({ env: { ...env, ENVIRONMENT: "development", ORIGIN: "" } as Env, actor: { kind: "anonymous" } });

/** Adds up what each statement says of itself. */
function counted(db: D1Database, spent: { ms: number; rows: number }): D1Database {
  const noting = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get(target, name) {
        if (name === "bind") return (...values: unknown[]) => noting(target.bind(...values));
        if (name !== "all" && name !== "raw") return Reflect.get(target, name, target);
        return async () => {
          const result = await target.all<Record<string, unknown>>();
          spent.ms += result.meta.duration;
          spent.rows += result.meta.rows_read;
          return name === "raw" ? result.results.map((row) => Object.values(row)) : result;
        };
      },
    });
  return new Proxy(db, {
    get(target, name) {
      if (name === "prepare") return (text: string) => noting(target.prepare(text));
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
