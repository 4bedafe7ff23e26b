// What lists of paths and of certificates read: about what they show, however many there are.
import { afterAll, beforeAll, expect, test } from "vitest";
import { listMyBadges } from "../../worker/badges/list.ts";
import { viewBadge } from "../../worker/badges/view.ts";
import { type Ctx, makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import type { Person } from "../../worker/kernel/identity.ts";
import { listPaths } from "../../worker/paths/list.ts";
import { givenBadge } from "../badges/world.ts";
import { type Board, begin, givenBoard } from "../board/world.ts";
import { testEnv } from "../support/request.ts";
import { costOf, plansOf, scansIn } from "../support/rows-read.ts";

const MANY = 400;
let board: Board;
beforeAll(async () => {
  board = await givenBoard();
  const { id: topic } = await begin(board.author, { kind: "sheet", visibility: "public" });
  await testEnv.DB.batch([
    testEnv.DB.prepare(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
      INSERT INTO learning_paths (id, organisation, title, age_from, age_to, lang, licence, state, person, created_at, updated_at, version)
      SELECT printf('pth_%032d', i), ?, 'Parcours', 11, 14, 'fr', 'CC0', iif(i % 2, 'public', 'draft'), '', '2026', '2026', 1 FROM n`).bind(
      MANY,
      board.south.id,
    ),
    testEnv.DB.prepare(`INSERT INTO learning_steps (path, position, topic, question, minutes)
      SELECT id, 1, ?, 'Où ?', 20 FROM learning_paths WHERE organisation = ?`).bind(topic, board.south.id),
  ]);
});
afterAll(async () => {
  await testEnv.DB.batch([
    testEnv.DB.prepare(
      "DELETE FROM learning_steps WHERE path IN (SELECT id FROM learning_paths WHERE organisation = ?)",
    ).bind(board.south.id),
    testEnv.DB.prepare("DELETE FROM learning_paths WHERE organisation = ?").bind(board.south.id),
    testEnv.DB.prepare("DELETE FROM badges WHERE issued_at = '2026'"),
  ]);
});

test("a page of paths, the first or one further on, without a walk through a table", async () => {
  const first = await costOf((env) => listPaths(makeCtx({ env }), { limit: 20 }));
  const last = await costOf((env) => listPaths(makeCtx({ env }), { limit: 20, after: `pth_${"0".repeat(30)}50` }));
  expect(first.rowsRead).toBeLessThan(21 * 10);
  expect(last.rowsRead).toBeLessThan(21 * 10);
  const plans = await plansOf((env) => listPaths(makeCtx({ env }), { limit: 20 }));
  expect(plans.flatMap(({ plan }) => scansIn(plan))).toEqual([]);
});

test("certificates of one person, and one page of them, among those of many", async () => {
  const given = await givenBadge();
  await testEnv.DB.prepare(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
    INSERT INTO badges (id, session, course, person, name, issued_at)
    SELECT printf('bdg_%032d', i), ?, ?, 'usr_' || i, 'Awa', '2026' FROM n`)
    .bind(MANY, given.session.id, given.course.id)
    .run();
  const ctx = (env: Env): Ctx => makeCtx({ env, actor: { kind: "person", id: given.person.id } as Person });
  expect((await costOf((env) => listMyBadges(ctx(env), { limit: 20 }))).rowsRead).toBeLessThan(20);
  expect((await costOf((env) => viewBadge(ctx(env), given.badge, undefined))).rowsRead).toBeLessThan(30);
});
