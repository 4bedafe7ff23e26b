// What lists, desks and the clock read among three thousand proposals: about what they show, never the whole table.
import { beforeAll, expect, test } from "vitest";
import { type Ctx, later, makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import { myProposals } from "../../worker/proposals/my-proposals.ts";
import { queue } from "../../worker/proposals/queue.ts";
import { listProposals } from "../../worker/proposals/read.ts";
import { sweepProposals } from "../../worker/proposals/sweep.ts";
import { today } from "../../worker/proposals/today.ts";
import { givenPerson } from "../support/given.ts";
import { ctxOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { costOf } from "../support/rows-read.ts";

const SIZE = 3000;
const STATES = ["proposed", "approved", "accepted", "declined", "expired", "withdrawn"];
const at = (hours: number) => later(new Date(), { hours }).toISOString();
const id = (prefix: string, n: number) => `${prefix}_${String(n).padStart(6, "0")}`;

const rows = Array.from({ length: SIZE }, (_, n) => [
  id("prp", n),
  id("org", n % 1000),
  id("org", 1000 + (n % 999)),
  STATES[n % STATES.length],
  at(n - 4 * SIZE),
  at(24 * 10 + n),
]);

beforeAll(async () => {
  const organisations = Array.from({ length: 2000 }, (_, n) => id("org", n));
  const insert = (query: string, list: unknown[]) => testEnv.DB.prepare(query).bind(JSON.stringify(list));
  await testEnv.DB.batch([
    insert(
      `INSERT INTO organisations (id, name, name_folded, kind, side, country, state, created_at, updated_at)
       SELECT value, value, value, 'other', 'north', 'FR', 'published', '', '' FROM json_each(?)`,
      organisations,
    ),
    insert(
      `INSERT INTO proposals (id, from_organisation, to_organisation, pair, state, origin, one_way, score, message,
         proposed_by, created_at, updated_at, due_at, version)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 0, value ->> 3, 'organisation', 0, 50, '', '',
         value ->> 4, value ->> 4, value ->> 5, 1 FROM json_each(?)`,
      rows,
    ),
  ]);
});

const manager = async () => ({ person: await givenPerson(), organisation: id("org", 7) });
const coordinator = async () => ({ person: await givenPerson(), networkRole: "coordinator" as const });

async function rowsRead(acting: Parameters<typeof ctxOf>[0], work: (ctx: Ctx) => Promise<unknown>): Promise<number> {
  const { rowsRead: read } = await costOf((env: Env) => work(ctxOf({ ...acting, env })));
  expect(read).toBeGreaterThan(2);
  return read;
}

test("a page of all proposals, and of one state", async () => {
  const acting = await coordinator();
  expect(await rowsRead(acting, (ctx) => listProposals(ctx, { limit: 20 }))).toBeLessThan(150);
  for (const state of STATES.map((one) => one as "proposed")) {
    const first = await listProposals(ctxOf(acting), { state, limit: 20 });
    const after = first.next ?? "";
    expect(await rowsRead(acting, (ctx) => listProposals(ctx, { state, after, limit: 20 }))).toBeLessThan(150);
  }
});

test("the coordinators' queue, in every state, first page and next", async () => {
  const acting = await coordinator();
  for (const state of STATES.map((one) => one as "proposed")) {
    const { next } = await queue(ctxOf(acting), { state });
    expect(await rowsRead(acting, (ctx) => queue(ctx, { state, after: next ?? "" }))).toBeLessThan(600);
  }
});

test("one's own proposals and one's own day", async () => {
  const acting = await manager();
  expect(await rowsRead(acting, (ctx) => myProposals(ctx, {}))).toBeLessThan(100);
  expect(await rowsRead(acting, (ctx) => listProposals(ctx, { limit: 20 }))).toBeLessThan(50);
  expect(await rowsRead(acting, (ctx) => today(ctx))).toBeLessThan(100);
});

test("a tick of the clock with nothing due", async () => {
  const { rowsRead: read } = await costOf((env) =>
    sweepProposals(makeCtx({ env, now: later(new Date(), { days: -900 }) })),
  );
  expect(read).toBeLessThan(50);
});
