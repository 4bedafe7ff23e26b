// What a journal of ten thousand entries costs to read: about what it shows, on its first page as on its last.
import { beforeAll, expect, test } from "vitest";
import { calendarOf } from "../../worker/calendar/feed.ts";
import { listEntries } from "../../worker/journal/list-entries.ts";
import { remindOfSteps } from "../../worker/journal/remind.ts";
import { viewJournal, viewLatest, viewLife } from "../../worker/journal/view.ts";
import { type Ctx, makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import { sha256 } from "../../worker/kernel/ids.ts";
import { ctxOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { costOf, plansOf, scansIn } from "../support/rows-read.ts";
import { dayFrom, givenLived, givenStep, type Lived } from "./world.ts";

const ENTRIES = 10_000;
const TOKEN = "a".repeat(43);
let lived: Lived;
let young: Lived;

beforeAll(async () => {
  [lived, young] = [await givenLived({ openedAgo: 900, more: 2 }), await givenLived()];
  const [a, b, c] = [lived.north.id, lived.south.id, lived.others[0]?.id];
  await testEnv.DB.prepare(
    `INSERT INTO journal_entries (id, partnership, date, kind, organisation, person, text, html, minutes, given_by, received_by,
       place, learned_by, lang, state, fingerprint, created_at, version)
     SELECT 'jrn_' || printf('%032d', n), ?1, date('now', '-' || (n * 880 / ?5) || ' days'),
       CASE n % 200 WHEN 0 THEN 'learning' WHEN 1 THEN 'text' ELSE 'hours' END, ?2, ?6, 'x', '<p>x</p>',
       iif(n % 200 > 1, 60, NULL), iif(n % 200 > 1, iif(n % 2, ?2, ?3), NULL), iif(n % 200 > 1, iif(n % 2, ?3, ?4), NULL),
       '', '', 'fr', 'visible', 'x', '2026-01-01', 1
     FROM (WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < ?5) SELECT n FROM t)`,
  )
    .bind(lived.id, a, b, c, ENTRIES, lived.north.manager.id)
    .run();
  await testEnv.DB.prepare(
    `INSERT INTO journal_sums SELECT partnership, substr(date, 1, 7), kind, coalesce(given_by, ''), coalesce(received_by, ''),
       count(*), sum(coalesce(minutes, 0)) FROM journal_entries WHERE partnership = ? GROUP BY 1, 2, 3, 4, 5`,
  )
    .bind(lived.id)
    .run();
  // Two hundred steps here, and three thousand elsewhere that no reminder is due for.
  for (let at = 0; at < 200; at++)
    await givenStep(lived, { starts: dayFrom(at * 4 - 400), ends: dayFrom(at * 4 - 395) });
  await testEnv.DB.prepare(
    `INSERT INTO steps (id, partnership, position, title, starts, ends, state)
     SELECT 'stp_far' || n, ?, 0, 'x', date('now', '+' || (60 + n % 300) || ' days'), date('now', '+400 days'), 'planned'
     FROM (WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 3000) SELECT n FROM t)`,
  )
    .bind(young.id)
    .run();
  await testEnv.DB.prepare("INSERT INTO calendar_addresses VALUES (?, ?, '', '2026-01-01T00:00:00.000Z')")
    .bind(sha256(TOKEN), lived.north.manager.id)
    .run();
});

const reader = (env: Env): Ctx => ctxOf({ person: lived.north.manager, organisation: lived.north.id, env });

async function fartherThan(pages: number): Promise<string> {
  let after: string | undefined;
  for (let page = 0; page < pages; page++) {
    const { next } = await listEntries(reader(testEnv), lived.id, { limit: 100, after });
    after = next ?? undefined;
  }
  if (!after) throw new Error("the journal is shorter than that");
  return after;
}

const LIST = 160; // twenty entries, their authors, organisations, files

test("a page of twenty costs the same first and last, of all kinds and of a rare one", async () => {
  const after = await fartherThan(90);
  const first = await costOf((env) => listEntries(reader(env), lived.id, { limit: 20 }));
  const last = await costOf((env) => listEntries(reader(env), lived.id, { limit: 20, after }));
  const rare = await costOf((env) => listEntries(reader(env), lived.id, { limit: 20, kind: "learning" }));
  for (const cost of [first, last, rare]) {
    expect(cost.rowsRead).toBeLessThan(LIST);
    expect(cost.statements).toBeLessThanOrEqual(2);
  }
  expect(Math.abs(first.rowsRead - last.rowsRead)).toBeLessThan(20);
});

test("the whole way through meets every entry once, in order", async () => {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { rows, next } = await listEntries(reader(testEnv), lived.id, { limit: 100, after });
    seen.push(...rows.map(({ date, id }) => `${date} ${id}`));
    after = next ?? undefined;
  } while (after);
  expect(seen).toHaveLength(ENTRIES);
  expect(new Set(seen).size).toBe(ENTRIES);
  expect([...seen].sort().reverse()).toEqual(seen);
});

test("pages read sums, never the entries they sum", async () => {
  const journal = await costOf((env) => viewJournal(reader(env), lived.id, { limit: 20 }));
  const latest = await costOf((env) => viewLatest(reader(env), lived.id));
  const life = await costOf((env) => viewLife(reader(env), lived.id));
  expect(journal.rowsRead).toBeLessThan(LIST + 200);
  expect(latest.rowsRead).toBeLessThan(90);
  expect(life.rowsRead).toBeLessThan(700); // two hundred steps and thirty months
});

test("a calendar reads one person's steps, reminders only those due, and no table is walked through", async () => {
  const calendar = await costOf((env) => calendarOf(makeCtx({ env, now: new Date() }), TOKEN));
  expect(calendar.rowsRead).toBeLessThan(700);
  const clock = (env: Env) => makeCtx({ env, now: new Date() });
  await remindOfSteps(clock(testEnv));
  const reminders = await costOf((env) => remindOfSteps(clock(env)));
  expect(reminders.rowsRead).toBeLessThan(80);
  const plans = await plansOf(async (env) => {
    await viewJournal(reader(env), lived.id, { limit: 20, kind: "hours" });
    await viewLife(reader(env), lived.id);
    await calendarOf(clock(env), TOKEN);
    await remindOfSteps(clock(env));
  });
  expect(plans.flatMap(({ plan }) => scansIn(plan))).toEqual([]);
  expect(plans.length).toBeGreaterThan(6);
});
