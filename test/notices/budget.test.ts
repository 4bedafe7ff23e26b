// What notices cost: one statement however many follow, pages that read what they show, and no table walked through.

import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { whoHolds } from "../../worker/accounts/who.ts";
import { raw, runBatch, type Statement } from "../../worker/kernel/commit.ts";
import { type Ctx, makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import { untold } from "../../worker/notices/approval.ts";
import { sweepDigests } from "../../worker/notices/digest.ts";
import { viewNotices } from "../../worker/notices/list.ts";
import { listFollows } from "../../worker/notices/list-follows.ts";
import { sweepMailsAtOnce } from "../../worker/notices/mail-at-once.ts";
import { allSeen, seenUpTo } from "../../worker/notices/seen.ts";
import { toldOfHelp, toldOfPost, toldOfTopic } from "../../worker/notices/told.ts";
import { type GivenPerson, givenPerson } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { costOf } from "../support/rows-read.ts";
import { answer, begin } from "./board.ts";

const FOLLOWERS = 2000;
let author: GivenPerson;
let reader: GivenPerson;
let topic: string;
let post: string;

/** Two thousand people who follow one topic, one of whom follows and hears of a thousand more. */
beforeAll(async () => {
  [author, reader] = await Promise.all([givenPerson(), givenPerson()]);
  topic = await begin(author);
  post = await answer(author, topic);
  const ctx = makeCtx({ env: testEnv });
  const numbers = (most: number) =>
    sql`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${most})`;
  await runBatch(ctx, [
    raw(sql`INSERT INTO people (id, email, name, locale, created_at, last_seen_at)
      ${numbers(FOLLOWERS)} SELECT 'usr_many' || i, 'many' || i || '@example.org', '', 'fr', '2026-01-01', '2026-01-01' FROM n`),
    raw(sql`INSERT INTO follows (person, kind, subject, created_at)
      ${numbers(FOLLOWERS)} SELECT 'usr_many' || i, 'topic', ${topic}, '2026-01-01' FROM n`),
    raw(sql`INSERT INTO topics (id, category, kind, title, lang, visibility, state, listed, author, shown_as, excerpt, sdgs,
        skills, posts, last_seq, fingerprint, created_at, bumped_at, version)
      ${numbers(1000)} SELECT 'top_many' || i, 'training', 'question', 'Sujet ' || i, 'fr', 'network', 'open', 1, ${author.id},
        'person', '', 0, '[]', 1, 1, '', '2026-01-01', '2026-01-01', 1 FROM n`),
    raw(sql`INSERT INTO follows (person, kind, subject, created_at)
      ${numbers(1000)} SELECT ${reader.id}, 'topic', 'top_many' || i, '2026-01-01' FROM n WHERE i < 900`),
    raw(sql`INSERT INTO notices (person, topic, kind, count, first_seq, last_seq, at)
      ${numbers(1000)} SELECT ${reader.id}, 'top_many' || i, 'reply', 1, 2, 2, '2026-01-01T00:00:00.000Z' FROM n`),
  ]);
});

test("a post in a topic of two thousand followers is one statement", async () => {
  const ctx = makeCtx({ env: testEnv });
  const statements = toldOfPost(ctx, { id: post, mentioned: [] });
  expect(statements).toHaveLength(1);
  const [result] = await runBatch(ctx, statements);
  const told = await testEnv.DB.prepare("SELECT count(*) AS n FROM notices WHERE topic = ?")
    .bind(topic)
    .first<number>("n");
  expect(told).toBe(FOLLOWERS);
  expect(result?.meta.rows_read).toBeLessThanOrEqual(FOLLOWERS * 20 + 1000);
});

/** As the reader of a request, with their session looked up as every page does. */
async function asReader(env: Env): Promise<Ctx> {
  const ctx = makeCtx({ env });
  const token = reader.client.cookie.split("=")[1] ?? "";
  ctx.actor = (await whoHolds(ctx, token, "session")) ?? { kind: "anonymous" };
  return ctx;
}

test("the page of notices reads what it shows", async () => {
  let shown = 0;
  const { rowsRead } = await costOf(async (env) => {
    const view = await viewNotices(await asReader(env));
    shown = view.fresh.length + view.seen.length;
    expect(view.more).toBe(true);
  });
  expect(shown).toBe(60);
  expect(rowsRead).toBeLessThanOrEqual(shown * 20 + 1000);
});

test("the count in the head of every page reads a few rows, however much is new", async () => {
  const { rowsRead, statements } = await costOf(asReader);
  expect(statements).toBe(1);
  expect(rowsRead).toBeLessThanOrEqual(20);
});

test("the page of follows reads what it shows", async () => {
  const { rowsRead } = await costOf(async (env) => listFollows(await asReader(env), { limit: 100 }));
  expect(rowsRead).toBeLessThanOrEqual(100 * 20 + 1000);
});

async function plan({ toSQL }: Statement): Promise<string[]> {
  const { sql: text, params } = toSQL();
  const { results } = await testEnv.DB.prepare(`EXPLAIN QUERY PLAN ${text}`)
    .bind(...params)
    .all<{ detail: string }>();
  return results.map(({ detail }) => detail);
}

/** A list given as JSON, a part already narrowed, may be walked; a table of the board may not. */
const walked = (details: string[]) =>
  details.filter((detail) => /^SCAN (?!j|k|n|w|x|d|f|\(|CONSTANT|json_each)/.test(detail));

test("no statement walks through a table", async () => {
  const ctx = makeCtx({ env: testEnv });
  const about = { id: topic, category: "training", organisation: "org_x", skills: ["water.supply.hand_pumps"] };
  const named = [
    { kind: "person" as const, id: author.id },
    { kind: "organisation" as const, id: "org_x" },
  ];
  const statements = [
    ...toldOfTopic(ctx, { ...about, mentioned: named }),
    ...toldOfPost(ctx, { id: post, mentioned: named }),
    toldOfHelp(ctx, post, author.id),
    untold(topic),
    seenUpTo(ctx, reader.id, topic, 3),
    allSeen(ctx, reader.id),
  ];
  for (const statement of statements) {
    const details = await plan(statement);
    expect(
      details.filter((detail) => /^SCAN (posts|topics|people|follows|notices|s|t|p|f)\b/.test(detail)),
      details.join("\n"),
    ).toEqual([]);
    expect(walked(details)).toEqual([]);
  }
});

test("sweeps with nothing due read next to nothing, whatever is stored", async () => {
  const { rowsRead } = await costOf(async (env) => {
    const ctx = makeCtx({ env, now: new Date("2020-01-01") });
    await sweepMailsAtOnce(ctx);
    await sweepDigests(ctx);
  });
  expect(rowsRead).toBeLessThanOrEqual(10);
});
