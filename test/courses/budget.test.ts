// Ten thousand sessions and a hundred thousand enrolments: what is read follows what is shown.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { CoursesQuery } from "../../schema/contract/courses.ts";
import { calendarOfAll } from "../../worker/courses/calendar.ts";
import { enrol } from "../../worker/courses/enrol.ts";
import { leaveSession } from "../../worker/courses/leave.ts";
import { listMine, listPeople } from "../../worker/courses/line.ts";
import { listCourses } from "../../worker/courses/list.ts";
import { coursesForNeeds } from "../../worker/courses/needs.ts";
import { sweepCourses } from "../../worker/courses/sweep.ts";
import { refreshCourses } from "../../worker/courses/terms.ts";
import { coursesToday } from "../../worker/courses/today.ts";
import { viewCourse, viewCourses, viewSession } from "../../worker/courses/view.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { type Ctx, makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import type { Actor } from "../../worker/kernel/identity.ts";
import { taxonomyLabels } from "../../worker/taxonomy/labels.ts";
import { type GivenOrganisation, givenOrganisation } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { costOf, plansOf, scansIn } from "../support/rows-read.ts";

const COURSES = 2000;
const SESSIONS = 10_000;
const ENROLMENTS = 100_000;
const SKILL = "water.supply.hand_pumps";
const course = (n: number) => `crs_${String(n).padStart(8, "0")}`;
const session = (n: number) => `ssn_${String(n).padStart(8, "0")}`;

let host: GivenOrganisation;
let manager: Actor;

beforeAll(async () => {
  host = await givenOrganisation({ needs: [{ skill: SKILL, priority: 3 }] });
  const other = await givenOrganisation();
  manager = {
    ...{ kind: "person", id: host.manager.id, email: host.manager.email, name: "", locale: "fr", networkRole: null },
    memberships: new Map([[host.id, "manager"]]),
    via: { kind: "session", id: "s" },
  };
  const ctx = makeCtx({ env: testEnv });
  const numbers = (count: number) =>
    sql`WITH RECURSIVE n(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n < ${count - 1})`;
  const fields = `["global_learning","sustainable_development","interculturality","international_citizenship","employment"]`;
  await ctx.db.run(sql`INSERT INTO courses (id, organisation, title, field, vocational, lang, skills, sdgs, level, visibility,
      state, person, created_at, updated_at, version)
    ${numbers(COURSES)} SELECT printf('crs_%08d', n), iif(n % 2, ${host.id}, ${other.id}), 'Cours ' || n,
      json_extract(${fields}, '$[' || (n % 5) || ']'), n % 2, iif(n % 50 = 0, 'sw', 'fr'), json_array(${SKILL}), '[]', 'all',
      'public', 'open', ${host.manager.id}, '', '', 1 FROM n`);
  await ctx.db.run(sql`INSERT INTO course_sessions (id, course, starts_at, ends_at, time_zone, country, lang, seats,
      answer_hours, state, person, created_at, updated_at, version)
    ${numbers(SESSIONS)} SELECT printf('ssn_%08d', n), printf('crs_%08d', n % ${COURSES}),
      strftime('%Y-%m-%dT%H:%M:%fZ', 'now', (n % 700 - 200) || ' days'),
      strftime('%Y-%m-%dT%H:%M:%fZ', 'now', (n % 700 - 200) || ' days', '3 hours'), 'UTC', iif(n % 3, 'FR', 'SN'), 'fr', 8,
      48, 'planned', ${host.manager.id}, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 1 FROM n`);
  for (let from = 0; from < ENROLMENTS; from += 20_000)
    await ctx.db.run(sql`INSERT INTO enrolments (session, person, state, position, created_at, updated_at)
      ${numbers(20_000)} SELECT printf('ssn_%08d', (n + ${from}) / 10), 'usr_' || ((n + ${from}) % 10), iif(n % 10 < 8, 'enrolled', 'waiting'),
        n % 10, '', '' FROM n`);
  for (let from = 0; from < COURSES; from += 500)
    await runBatch(
      ctx,
      refreshCourses(
        ctx,
        Array.from({ length: 500 }, (_, n) => course(from + n)),
      ),
    );
});

const as = (env: Env, actor: Actor = manager): Ctx => makeCtx({ env, actor });
const query = (said: object) => CoursesQuery.parse(said);
const BUDGET = (shown: number) => 20 * shown + 1000;

describe.each([
  {},
  { field: "employment" },
  { lang: "sw" },
  { country: "SN", lang: "sw", field: "global_learning", skill: "water.supply", vocational: "0" },
  { skill: SKILL, vocational: "1" },
  { since: "2099-01-01" },
  { country: "SN", until: new Date(Date.now() + 86_400_000 * 20).toISOString().slice(0, 10) },
])("a list chosen by %o", (said) => {
  test("reads about what it shows", async () => {
    const { rowsRead } = await costOf((env) => listCourses(as(env, { kind: "anonymous" }), query(said)));
    expect(rowsRead).toBeLessThan(BUDGET(20));
  });
});

const CASES: [string, number, (ctx: Ctx) => Promise<unknown>][] = [
  ["the page of the list", 20, (ctx) => viewCourses(ctx, query({}))],
  ["a course", 20, (ctx) => viewCourse(ctx, course(7))],
  ["a session", 1, (ctx) => viewSession(ctx, session(7))],
  ["its people", 10, (ctx) => listPeople(ctx, session(2001))],
  ["the calendar of all", 200, (ctx) => calendarOfAll(ctx)],
  ["what answers a need", 3, (ctx) => coursesForNeeds(ctx, host.id)],
  ["one's own enrolments", 20, (ctx) => listMine(ctx, { limit: 20 })],
  ["one's today", 4, (ctx) => coursesToday(ctx)],
  ["an enrolment", 1, (ctx) => enrol(ctx, session(2500), {})],
  ["a departure", 1, (ctx) => leaveSession(ctx, session(2500))],
];

test.each(CASES)("%s stays within its budget and walks through no table", async (_, shown, work) => {
  const { rowsRead } = await costOf(
    (env) => work(as(env)),
    (env) => taxonomyLabels(as(env)),
  );
  expect(rowsRead).toBeLessThan(BUDGET(shown));
  for (const { text, plan } of await plansOf((env) => work(as(env))))
    expect(
      scansIn(plan).filter((table) => table !== "taxonomy_nodes"),
      text,
    ).toEqual([]);
});

test("the clock looks for what changed, not through everything", async () => {
  const ctx = makeCtx({ env: testEnv });
  await sweepCourses(ctx);
  for (const { text, plan } of await plansOf((env) => sweepCourses(makeCtx({ env }))))
    expect(scansIn(plan), text).toEqual([]);
});
