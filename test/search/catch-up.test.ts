// The index follows the tables: at once with a write, a second later for the rest, and wholly when a coordinator asks.
import { beforeEach, expect, test } from "vitest";
import { TopicInput } from "../../schema/contract/board.ts";
import { SearchQuery } from "../../schema/contract/search.ts";
import { firstPostOf } from "../../worker/board/rules.ts";
import { writeTopic } from "../../worker/board/write-topic.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { catchUp, indexState, rebuildIndex } from "../../worker/search/catch-up.ts";
import { FULL_TEXT, stale, unindex } from "../../worker/search/index-statements.ts";
import { search } from "../../worker/search/search.ts";
import { faulty } from "../support/faulty.ts";
import { auditOf, givenOrganisation, givenPerson } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { givenReply, givenTopic } from "./world.ts";

const anonymous = makeCtx({ env: testEnv, actor: { kind: "anonymous" } });
const system = makeCtx({ env: testEnv });
const finds = async (q: string): Promise<string[]> =>
  (await search(anonymous, SearchQuery.parse({ q }))).items.map((item) => item.id);

async function loseEverything(): Promise<void> {
  for (const table of FULL_TEXT)
    await testEnv.DB.prepare(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`).run();
  await testEnv.DB.prepare("DELETE FROM search_docs").run();
  await testEnv.DB.prepare("DELETE FROM search_stale").run();
}
beforeEach(loseEverything);

test("a lost index comes back whole, with what waits left out", async () => {
  const word = "plimoradex";
  const topics = [];
  for (let n = 0; n < 5; n++) topics.push(await givenTopic({ title: `Sur ${word} ${n}` }));
  await givenTopic({ title: `Sur ${word}`, state: "waiting" });
  const lonely = await givenTopic({ title: "Autre chose" });
  const reply = await givenReply(lonely, `Et ${word}`);
  const { id: organisation } = await givenOrganisation({ name: `Maison ${word}` });
  await loseEverything();
  expect(await finds(word)).toEqual([]);
  const progress = await rebuildIndex(system);
  expect(progress.indexed).toBe(0);
  expect((await indexState(system)).rebuilding).toBe("organisations");
  await catchUp(system, 30);
  expect(await indexState(system)).toEqual({ waiting: 0, rebuilding: null });
  expect((await finds(word)).sort()).toEqual([...topics, reply, organisation].sort());
  expect(await auditOf("search")).toContain("search.rebuild");
});

test("stopped on its way, a rebuild goes on where it was", async () => {
  const word = "trovaminel";
  const id = await givenTopic({ title: `Sur ${word}` });
  await loseEverything();
  await rebuildIndex(system);
  for (let step = 0; step < 40 && (await finds(word)).length === 0; step++) await catchUp(system, 0);
  expect(await finds(word)).toEqual([id]);
});

test("a batch that fails, before or after it is kept, leaves nothing half indexed", async () => {
  const word = "quilostane";
  const id = await givenTopic({ title: `Sur ${word}` });
  for (const when of ["before", "after"] as const) {
    await runBatch(system, stale([id]));
    const broken = makeCtx({ env: faulty(testEnv, { batch: 1, when }) });
    await expect(catchUp(broken, 5)).rejects.toThrow();
    await catchUp(system, 5);
    expect(await finds(word)).toEqual([id]);
    expect((await indexState(system)).waiting).toBe(0);
  }
});

test("what changes while it is being indexed is indexed as it ends up", async () => {
  const [before, after] = ["dralimoque", "fenuribase"];
  const id = await givenTopic({ title: `Sur ${before}` });
  await runBatch(system, stale([id]));
  let raced = false;
  const DB = new Proxy(testEnv.DB, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      if (name !== "batch") return value.bind(target);
      return async (statements: D1PreparedStatement[]) => {
        if (!raced) {
          raced = true;
          await target.prepare("UPDATE topics SET title = ? WHERE id = ?").bind(`Sur ${after}`, id).run();
          await runBatch(system, stale([id]));
        }
        return target.batch(statements);
      };
    },
  });
  await catchUp(makeCtx({ env: { ...testEnv, DB } }), 5);
  expect(await finds(after)).toEqual([id]);
  expect(await finds(before)).toEqual([]);
});

test("a topic written is found in the same breath, and just as well as one indexed from the tables", async () => {
  const word = "brisolvane";
  const { id: manager } = await givenPerson();
  const { id: organisation, manager: person } = await givenOrganisation();
  const actor = {
    ...{
      kind: "person" as const,
      id: person.id,
      email: person.email,
      name: "Awa",
      locale: "fr" as const,
      networkRole: null,
    },
    ...{ memberships: new Map([[organisation, "manager" as const]]), via: { kind: "session" as const, id: "s" } },
  };
  const ctx = makeCtx({ env: testEnv, actor });
  const id = ctx.newId("top");
  const input = {
    category: "training",
    kind: "question",
    title: `Réparer ${word}`,
    text: "Une **pompe**.",
    visibility: "public",
  };
  await writeTopic(ctx, id, TopicInput.parse({ ...input, skills: ["water.supply.hand_pumps"], sdgs: [6] }));
  expect(await finds(word)).toEqual([id]);
  expect(await finds(`${word} pump`)).toEqual([id]);
  const terms = async () =>
    (await testEnv.DB.prepare("SELECT term, col, doc, cnt FROM temp_terms ORDER BY term, col").all()).results;
  await testEnv.DB.prepare(
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp_terms USING fts5vocab('search_topics', 'col')",
  ).run();
  const direct = await terms();
  await runBatch(system, stale([id]));
  await catchUp(system, 5);
  expect(await terms()).toEqual(direct);
  await testEnv.DB.prepare("DROP TABLE temp_terms").run();
  expect(firstPostOf(id)).toMatch(/^pst_/);
  expect(manager).toMatch(/^usr_/);
});

test("very long texts are written in parts that D1 takes, and each is found", async () => {
  const words = ["gromelinax", "vestoribal", "plinadoque"];
  const long = Array.from({ length: 60_000 }, (_, n) => `mot${n}`).join(" ");
  const ids = [];
  for (const word of words) ids.push(await givenTopic({ title: `Sur ${word}`, text: long }));
  let longest = 0;
  const DB = new Proxy(testEnv.DB, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name !== "prepare") return typeof value === "function" ? value.bind(target) : value;
      return (query: string) => {
        const statement = target.prepare(query);
        const bind = statement.bind.bind(statement);
        return Object.assign(statement, {
          bind: (...params: unknown[]) => {
            for (const one of params) if (typeof one === "string") longest = Math.max(longest, one.length);
            return bind(...params);
          },
        });
      };
    },
  });
  await runBatch(system, stale(ids));
  await catchUp(makeCtx({ env: { ...testEnv, DB } }), 20);
  expect(longest).toBeGreaterThan(300_000);
  expect(longest).toBeLessThan(700_000);
  for (const [at, word] of words.entries()) expect(await finds(word)).toEqual([ids[at]]);
});

test("a post that moved to another topic leaves the index with that one", async () => {
  const word = "sandrolipe";
  const [from, into] = [await givenTopic(), await givenTopic()];
  const post = await givenReply(from, `Et ${word}`);
  await testEnv.DB.prepare("UPDATE posts SET topic = ?, seq = 9 WHERE id = ?").bind(into, post).run();
  await runBatch(system, stale([post]));
  await catchUp(system, 5);
  expect(await finds(word)).toEqual([post]);
  await runBatch(system, unindex([into]));
  const { results } = await testEnv.DB.prepare("SELECT rowid FROM search_posts WHERE search_posts MATCH ?")
    .bind(word)
    .all();
  expect(results).toEqual([]);
});
