// What the queue, the log, the pulse and each write read among thousands of rows: about what they show, never a table.
import { beforeAll, expect, test } from "vitest";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { countCases, listCases } from "../../worker/moderation/cases.ts";
import { moderationLog } from "../../worker/moderation/log.ts";
import { refuseIfTooFast } from "../../worker/moderation/pace.ts";
import { whyTaken } from "../../worker/moderation/reasons.ts";
import { silence } from "../../worker/moderation/silence.ts";
import { standsNow } from "../../worker/moderation/stands-now.ts";
import { sweepModeration } from "../../worker/moderation/sweep.ts";
import { mustWait } from "../../worker/moderation/trust.ts";
import { givenPerson } from "../support/given.ts";
import { ctxOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { costOf } from "../support/rows-read.ts";
import { LINK } from "./world.ts";

const SIZE = 3000;
const numbers = Array.from({ length: SIZE }, (_, n) => n);

beforeAll(async () => {
  const fill = (query: string) => testEnv.DB.prepare(query).bind(JSON.stringify(numbers));
  const at = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || (value % 100) || ' days')";
  await testEnv.DB.batch([
    fill(`INSERT INTO moderation_cases (id, subject, kind, cause, rank, state, reports, about, opened_at, version)
      SELECT 'cas_' || printf('%05d', value), 'pst_' || value, 'post', 'report', value % 7 > 0, iif(value % 3, 'closed', 'open'), 1,
        'usr_' || (value % 50), ${at}, 1 FROM json_each(?)`),
    fill(`INSERT INTO moderation_reports (id, case_id, person, reason, text, created_at)
      SELECT 'rpt_' || value, 'cas_' || printf('%05d', value), 'usr_' || value, 'spam', '', ${at} FROM json_each(?)`),
    fill(`INSERT INTO moderation_acts (id, act, subject, kind, reason, text, author, coordinator, category, day, detail, created_at)
      SELECT 'act_' || value, 'hide', 'pst_' || value, 'post', 'spam', '', 'usr_' || (value % 50), 'usr_c', 'training',
        substr(${at}, 1, 10), '{}', ${at} FROM json_each(?)`),
    fill(`INSERT INTO topics (id, category, kind, title, lang, visibility, state, listed, author, shown_as, excerpt, sdgs, skills,
        posts, last_seq, fingerprint, created_at, bumped_at, version)
      SELECT 'top_' || value, 'training', 'question', 'Titre', 'fr', 'network', 'open', 1, 'usr_' || (value % 50), 'person', '', 0,
        '["water.supply.hand_pumps"]', iif(value % 2, 1, 2), 2, '', ${at}, ${at}, 1 FROM json_each(?)`),
    fill(`INSERT INTO posts (id, topic, seq, author, shown_as, text, html, lang, state, reactions, fingerprint, created_at, version)
      SELECT 'pst_' || value, 'top_' || value, 1, 'usr_' || (value % 50), 'person', '', '', 'fr', 'visible', '{}', '', ${at}, 1
      FROM json_each(?)`),
  ]);
});

const coordinator = async () => ({ person: await givenPerson(), networkRole: "coordinator" as const });
async function read(acting: Parameters<typeof ctxOf>[0], work: (ctx: ReturnType<typeof ctxOf>) => Promise<unknown>) {
  return (await costOf((env) => work(ctxOf({ ...acting, env })))).rowsRead;
}

test("the queue, its first page and a later one, and its count", async () => {
  const acting = await coordinator();
  const { next } = await listCases(ctxOf(acting), { limit: 40 });
  expect(await read(acting, (ctx) => listCases(ctx, { limit: 40 }))).toBeLessThan(600);
  expect(await read(acting, (ctx) => listCases(ctx, { limit: 40, after: next ?? "" }))).toBeLessThan(600);
  expect(await read(acting, (ctx) => countCases(ctx))).toBeLessThan(250);
});

test("the log, the pulse, the reasons of a page of posts", async () => {
  const acting = await coordinator();
  const { next } = await moderationLog(ctxOf(acting), { limit: 10 });
  expect(await read(acting, (ctx) => moderationLog(ctx, { limit: 10 }))).toBeLessThan(600);
  expect(await read(acting, (ctx) => moderationLog(ctx, { limit: 10, after: next ?? "" }))).toBeLessThan(600);
  expect(await read(acting, (ctx) => silence(ctx))).toBeLessThan(2500);
  const posts = numbers.slice(0, 20).map((n) => `pst_${n}`);
  expect(await read(acting, (ctx) => whyTaken(ctx, posts))).toBeLessThan(200);
});

test("before each write: trust and pace; where a topic stands; a tick of the clock", async () => {
  const acting = { person: { ...(await givenPerson()), id: "usr_7" } };
  expect(await read(acting, (ctx) => mustWait(ctx, LINK))).toBeLessThan(150);
  expect(await read(acting, (ctx) => refuseIfTooFast(ctx, "post"))).toBeLessThan(250);
  expect(await read(acting, (ctx) => standsNow(ctx, "top_7"))).toBeLessThan(20);
  expect((await costOf((env) => sweepModeration(makeCtx({ env })))).rowsRead).toBeLessThan(20);
});

test("no statement of theirs walks through a whole table", async () => {
  const texts: string[] = [];
  const DB = new Proxy(testEnv.DB, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name !== "prepare") return typeof value === "function" ? value.bind(target) : value;
      return (text: string) => {
        texts.push(text);
        return target.prepare(text);
      };
    },
  });
  const ctx = ctxOf({ ...(await coordinator()), env: { ...testEnv, DB } });
  await Promise.all([
    listCases(ctx, { limit: 20 }),
    countCases(ctx),
    moderationLog(ctx, { limit: 20 }),
    silence(ctx),
    sweepModeration(ctx),
    whyTaken(ctx, ["pst_1"]),
    refuseIfTooFast(ctx, "topic"),
    mustWait(ctxOf({ person: await givenPerson(), env: { ...testEnv, DB } }), LINK),
  ]);
  // `c` and `t` are the few rows that a subquery has chosen along its index; every other name stands for a table.
  const walked = /^SCAN (?!CONSTANT|json_each|SUBQUERY|\(subquery|[cjt]\b)/;
  for (const text of texts) {
    const holes = (text.match(/\?/g) ?? []).map(() => "1");
    const { results } = await testEnv.DB.prepare(`EXPLAIN QUERY PLAN ${text}`)
      .bind(...holes)
      .all<{ detail: string }>();
    const plan = results.map(({ detail }) => detail).filter((detail) => walked.test(detail));
    expect(
      plan.filter((detail) => !detail.includes("USING")),
      text,
    ).toEqual([]);
  }
});
