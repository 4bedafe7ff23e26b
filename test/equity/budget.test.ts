// What the figures cost: a page reads what was counted, whatever the size; the clock reads each thing about once a night.
import { beforeAll, expect, test } from "vitest";
import { seeEquity, seeFigures } from "../../worker/equity/see.ts";
import { sweepEquity } from "../../worker/equity/sweep.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import {
  countAll,
  equityCtx,
  insertLooks,
  insertOrganisations,
  insertProposals,
  type Look,
  NOW,
} from "../support/equity-rows.ts";
import { costOf, plansOf, scansIn } from "../support/rows-read.ts";

const ORGANISATIONS = 1000;
const PROPOSALS = 4000;
const LOOKS = 12_000;

const at = (daysAgo: number): string => new Date(NOW.getTime() - daysAgo * 86_400_000).toISOString();
const org = (n: number): string => `org_${String(n % ORGANISATIONS).padStart(4, "0")}`;

beforeAll(async () => {
  const all = Array.from({ length: ORGANISATIONS }, (_, n) => ({
    ...{ id: org(n), side: n % 2 === 0 ? ("north" as const) : ("south" as const), publishedAt: at(400 - (n % 300)) },
  }));
  await insertOrganisations(all);
  await insertProposals(
    Array.from({ length: PROPOSALS }, (_, n) => {
      const [from, to, day] = [org(n * 2), org(n * 7 + 1), 700 - (n * 699) / PROPOSALS];
      return {
        ...{ id: `prp_${n}`, from, to, state: n % 3 === 0 ? "expired" : "declined", due: at(day - 20) },
        acts: [
          ["propose", from, at(day)],
          ["approve", null, at(day - 2)],
          n % 3 === 0 ? ["expire", null, at(day - 32)] : ["decline", to, at(day - 9)],
        ] as [string, string | null, string][],
      };
    }),
  );
  await insertLooks(
    Array.from(
      { length: LOOKS },
      (_, n): Look => [org(n), org(n * 13 + 1), "shown", at(1 + (n % 365)).slice(0, 10), 1],
    ),
  );
  await countAll(equityCtx());
});

const asCoordinator = (env: Env) => makeCtx({ env, now: NOW, actor: { kind: "system" } });

test("a page reads a few hundred rows, and walks through no table that grows", async () => {
  for (const by of ["month", "quarter"] as const) {
    const named = await costOf((env) => seeEquity(asCoordinator(env), by));
    const open = await costOf((env) => seeFigures(makeCtx({ env, now: NOW })));
    expect(named.rowsRead).toBeLessThan(1200);
    expect(open.rowsRead).toBeLessThan(900);
    expect(named.statements).toBeLessThanOrEqual(5);
  }
  const plans = await plansOf((env) => seeEquity(asCoordinator(env), "month"));
  const scans = plans.flatMap(({ plan }) => scansIn(plan)).filter((table) => !["skill_balances", "j"].includes(table));
  expect(scans).toEqual([]);
});

test("a night that follows another reads the last day's looks, not the log again", async () => {
  const tomorrow = new Date(NOW.getTime() + 86_400_000);
  await insertLooks([[org(1), org(2), "shown", NOW.toISOString().slice(0, 10), 1]]);
  const plans = await plansOf(async (env) => {
    const ctx = makeCtx({ env, now: tomorrow });
    while (await sweepEquity(ctx));
  });
  expect(
    plans
      .flatMap(({ plan }) => scansIn(plan))
      .filter((table) => ["exposures", "proposals", "proposal_entries"].includes(table)),
  ).toEqual([]);
  const view = await seeEquity(makeCtx({ env: equityCtx().env, now: tomorrow }), "month");
  expect(view.countedOn).toBe(tomorrow.toISOString().slice(0, 10));
});
