// The index stays in few segments however often it is written, a slice at a time, and answers all along.
import { beforeEach, expect, test } from "vitest";
import { onCron } from "../../worker/cron.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { catchUp, rebuildIndex } from "../../worker/search/catch-up.ts";
import type { Document } from "../../worker/search/documents.ts";
import { documentStatements, FULL_TEXT } from "../../worker/search/index-statements.ts";
import { keepMerged } from "../../worker/search/merge.ts";
import { testEnv } from "../support/request.ts";
import { givenTopic } from "./world.ts";

const ctx = makeCtx({ env: testEnv });

beforeEach(async () => {
  for (const table of FULL_TEXT)
    await testEnv.DB.prepare(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`).run();
});

const segments = async (table = "search_posts"): Promise<number> =>
  (await testEnv.DB.prepare(`SELECT count(DISTINCT segid) AS n FROM ${table}_idx`).first<number>("n")) ?? 0;
const found = async (word: string): Promise<number> =>
  (await testEnv.DB.prepare("SELECT count(*) AS n FROM search_posts WHERE search_posts MATCH ?")
    .bind(word)
    .first<number>("n")) ?? 0;

let written = 0;
/** Each writing is a segment of its own; with many words it is one of many pages. */
async function write(words: number): Promise<void> {
  written += 1;
  const body = `commun ${Array.from({ length: words }, (_, n) => `mot${written}x${n}`).join(" ")}`;
  const post: Document = {
    subject: `pst_merge_${written}`,
    topic: null,
    level: 0,
    facets: "",
    title: "",
    body,
    labels: "",
  };
  await runBatch(ctx, documentStatements([post]));
}
async function writeSome(times: number, words = 3): Promise<void> {
  for (let n = 0; n < times; n++) await write(words);
}

async function mergeAll(): Promise<void> {
  let slices = 1;
  while (await keepMerged(ctx, { slices: 1 })) {
    slices += 1;
    if (slices > 200) throw new Error("it never ends");
  }
}

test("what was written bit by bit becomes one segment, and there is nothing left to do", async () => {
  await writeSome(15);
  expect(await segments()).toBeGreaterThan(8);
  await mergeAll();
  expect(await segments()).toBeLessThanOrEqual(4);
  expect(await found("commun")).toBe(15);
  expect(await keepMerged(ctx)).toBe(false);
  const before = await testEnv.DB.prepare("SELECT hex(block) AS b FROM search_posts_data WHERE id = 10").first("b");
  await keepMerged(ctx);
  expect(await testEnv.DB.prepare("SELECT hex(block) AS b FROM search_posts_data WHERE id = 10").first("b")).toBe(
    before,
  );
});

test("slice by slice, with more written meanwhile, all is found at every moment and it converges", async () => {
  await writeSome(12, 1500);
  const all = written;
  let slices = 0;
  while (await keepMerged(ctx, { slices: 1, pages: 5 })) {
    slices += 1;
    if (slices <= 20 && slices % 4 === 0) await write(3);
    expect(await found("commun")).toBe(12 + written - all);
    expect(slices).toBeLessThan(200);
  }
  expect(slices).toBeGreaterThan(10);
  expect(written - all).toBeGreaterThan(2);
  expect(await segments()).toBeLessThanOrEqual(8);
});

test("a slice is bounded, however much there is to merge", async () => {
  const number = async (query: string) => (await testEnv.DB.prepare(query).first<number>("n")) ?? 0;
  const changes = () => number("SELECT total_changes() AS n");
  await writeSome(12, 8000);
  const pages = await number("SELECT count(*) AS n FROM search_posts_data");
  const before = await changes();
  expect(await keepMerged(ctx, { slices: 1, pages: 10 })).toBe(true);
  const once = (await changes()) - before;
  expect(once).toBeLessThan(pages / 3);
  expect(await keepMerged(ctx, { slices: 3, pages: 10 })).toBe(true);
  expect((await changes()) - before).toBeLessThan(pages);
});

test("segments of many sizes side by side become one", async () => {
  for (let size = 0; size < 6; size++) {
    await writeSome(2 ** (5 - size), 400);
    await keepMerged(ctx);
  }
  const sizes = await segments();
  expect(sizes).toBeGreaterThan(1);
  while (await keepMerged(ctx));
  expect(await segments()).toBe(sizes);
  while (await keepMerged(ctx, { pages: 20, segments: sizes - 1 }));
  expect(await segments()).toBe(1);
  expect(await found("commun")).toBe(63);
});

test("a year of a few writings between two rings of the clock keeps few segments", async () => {
  const counts: number[] = [];
  for (let ring = 0; ring < 60; ring++) {
    await writeSome(3);
    await keepMerged(ctx);
    counts.push(await segments());
  }
  expect(Math.max(...counts)).toBeLessThanOrEqual(8);
  expect(await found("commun")).toBe(180);
});

test("the clock does it", async () => {
  await writeSome(15);
  expect(await segments()).toBeGreaterThan(8);
  await onCron({ scheduledTime: Date.now(), cron: "*/5 * * * *", noRetry() {} }, testEnv, {} as ExecutionContext);
  expect(await segments()).toBeLessThanOrEqual(4);
});

test("after a rebuild each table is one segment", async () => {
  for (let n = 0; n < 6; n++) await givenTopic({ title: `Sur le moulin ${n}` });
  await rebuildIndex(ctx);
  await catchUp(ctx, 30);
  await mergeAll();
  expect(await segments("search_topics")).toBe(1);
});
