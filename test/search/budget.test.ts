// What a search reads in an index larger than is weighed exactly, whatever is asked.
import { beforeAll, expect, test } from "vitest";
import { SearchQuery } from "../../schema/contract/search.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import { candidates, EXACT } from "../../worker/search/candidates.ts";
import type { Document } from "../../worker/search/documents.ts";
import { documentStatements } from "../../worker/search/index-statements.ts";
import { organisationsThatKnow, similarTopics } from "../../worker/search/near.ts";
import { parseQuery } from "../../worker/search/query.ts";
import type { Scope } from "../../worker/search/scope.ts";
import { orderOf, search, sizeOf, subjectsOf } from "../../worker/search/search.ts";
import { insertIndex } from "../support/index-rows.ts";
import { testEnv } from "../support/request.ts";
import { costOf } from "../support/rows-read.ts";
import { JUDGED } from "./judged.ts";
import { indexDemo } from "./quality.ts";
import { givenReply, givenTopic } from "./world.ts";

const ctxOf = (env: Env) => makeCtx({ env, actor: { kind: "anonymous" } });

beforeAll(async () => {
  await indexDemo(ctxOf(testEnv), "stemmed");
  await testEnv.DB.batch(
    ["search_topics", "search_posts"].map((t) => testEnv.DB.prepare(`INSERT INTO ${t} (${t}) VALUES ('delete-all')`)),
  );
  await testEnv.DB.prepare("DELETE FROM search_docs").run();
  await insertIndex(testEnv.DB as never, 2000, 10_000);
  for (let n = 0; n < 25; n++) {
    const topic = await givenTopic({ title: `La pompe numéro ${n}`, text: "Une pompe à main, réparée au village." });
    await givenReply(topic, "Notre pompe aussi.");
  }
}, 120_000);

const ASKED: Record<string, string>[] = [
  ...JUDGED.filter((_, at) => at % 4 === 0).map(({ query }) => ({ q: query })),
  { q: "pompe", limit: "1" },
  { q: "pompe", limit: "100" },
  { q: "pompe", after: "180" },
  { q: "pompe", kind: "post" },
  { q: "eau", category: "training", lang: "fr" },
  { q: "eau village femme école pompe jardin marché santé" },
];

test.each(ASKED.map((asked) => [JSON.stringify(asked), asked]))("%s", async (_, asked) => {
  let shown = 0;
  const { rowsRead } = await costOf(async (env) => {
    shown = (await search(ctxOf(env), SearchQuery.parse(asked))).items.length;
  });
  expect(rowsRead).toBeLessThanOrEqual(20 * shown + 1000);
});

test("what is near, and who knows, within the same", async () => {
  const like = {
    title: "Réparer une pompe à main au village",
    text: "",
    skills: ["water.supply.hand_pumps"],
    except: null,
    limit: 5,
  };
  const near = await costOf(async (env) => void (await similarTopics(ctxOf(env), like)));
  const asks = async (env: Env) =>
    void (await organisationsThatKnow(ctxOf(env), like.skills, { limit: 5, except: null }));
  const knows = await costOf(asks, asks); // the tree is read once an isolate
  expect(near.rowsRead).toBeLessThanOrEqual(1100);
  expect(knows.rowsRead).toBeLessThanOrEqual(500);
});

test("no table of ours is scanned: words are looked up, and the rest by their keys", async () => {
  const seen = new Set<string>();
  const DB = new Proxy(testEnv.DB, {
    get(target, name) {
      if (name === "prepare") {
        return (text: string) => {
          seen.add(text);
          return target.prepare(text);
        };
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const ctx = ctxOf({ ...testEnv, DB });
  for (const asked of ASKED) await search(ctx, SearchQuery.parse(asked));
  await similarTopics(ctx, {
    title: "pompe",
    text: "eau",
    skills: ["water.supply.hand_pumps"],
    except: null,
    limit: 5,
  });
  expect(seen.size).toBeGreaterThan(6);
  for (const text of seen) {
    const { results } = await testEnv.DB.prepare(`EXPLAIN QUERY PLAN ${text}`)
      .bind(...Array.from({ length: (text.match(/\?/g) ?? []).length }, () => null))
      .all<{ detail: string }>();
    const plan = results.map((row) => row.detail).join("\n");
    expect(plan).not.toMatch(/SCAN (?!j\b|n\b|json_each|search_\w+ VIRTUAL TABLE INDEX \d+:.*[MR=]|CONSTANT)/);
  }
});

test("a room is searched by its own people, for all the words or some, and by nobody else", async () => {
  const room = "par_budget_room";
  const topic = await givenTopic({
    ...{ title: "Gravilone et turbidane au village", text: "Une pompe à main et de l’eau." },
    ...{ visibility: "partnership", partnership: room },
  });
  const post = await givenReply(topic, "Le mirotusque de la basselonde.");
  const asks = async (typed: string, rooms: string[]): Promise<string[]> => {
    const ctx = ctxOf(testEnv);
    const scope: Scope = { open: [0, 1], rooms: ["org_own", ...rooms] };
    const asked = { parsed: parseQuery(typed, "fr"), scope, size: await sizeOf(ctx), filters: {} };
    return subjectsOf(ctx, (await orderOf(ctx, asked)).slice(0, 200));
  };
  const few = ["gravilone", "gravilone turbidane", "pompe gravilone", "gravilone inconnule"];
  for (const typed of [...few, "gravilone turbidane village pompe main eau"]) {
    expect(await asks(typed, [room]), typed).toContain(topic);
    expect(await asks(typed, ["par_other"]), typed).not.toContain(topic);
    expect(await asks(typed, []), typed).not.toContain(topic);
  }
  expect(await asks("mirotusque basselonde", [room])).toContain(post);
  expect(await asks("mirotusque basselonde", [])).not.toContain(post);
});

test.each([
  ["pompe", 12, 4],
  ["pompe village", 13, 5],
  ["eau village femme école pompe jardin marché santé", 13, 5],
])("« %s »: at most %i statements, in %i waits one after the other", async (q, most, rounds) => {
  const asked = { running: 0, waits: 0, statements: 0 };
  const noted = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (name === "bind") return (...values: unknown[]) => noted(target.bind(...values));
        if (typeof value !== "function" || !["all", "raw", "first"].includes(String(name))) return value;
        return async (...values: unknown[]) => {
          if (asked.running++ === 0) asked.waits += 1;
          asked.statements += 1;
          const answer: unknown = await value.apply(target, values);
          asked.running -= 1;
          return answer;
        };
      },
    });
  const DB = { prepare: (text: string) => noted(testEnv.DB.prepare(text)) } as D1Database;
  await search(ctxOf({ ...testEnv, DB }), SearchQuery.parse({ q }));
  expect(asked.statements).toBeGreaterThan(5);
  expect(asked.statements).toBeLessThanOrEqual(most);
  expect(asked.waits).toBeLessThanOrEqual(rounds);
});

test("an old title that says it all is found behind however many newer texts", async () => {
  const ctx = ctxOf(testEnv);
  const said = "kelvorin dastinom";
  const topic = (name: string | number, title: string, body: string): Document => ({
    ...{ subject: `top_old_${name}`, topic: null, level: 0, facets: "", title, body, labels: "" },
  });
  const newer = Array.from({ length: 130 }, (_, n) => topic(n, "", said));
  await runBatch(ctx, documentStatements([topic("title", said, ""), ...newer]));
  const { groups } = parseQuery(said, "fr");
  const question = { groups, scope: { open: [0] as const, rooms: [] }, filters: [] };
  const found = await candidates(ctx, "search_topics", question, await sizeOf(ctx));
  const [titled] = await subjectsOf(ctx, [{ number: Math.min(...found.map((one) => one.number)), score: 1 }]);
  expect(titled).toBe("top_old_title");
});

test("the index is larger than what is weighed exactly", async () => {
  const size = await testEnv.DB.prepare("SELECT max(number) AS n FROM search_docs").first<number>("n");
  expect(size).toBeGreaterThan(EXACT);
});
