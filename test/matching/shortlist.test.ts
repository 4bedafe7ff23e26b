// The ranking of the database is the ranking of score(): the same ids, the same scores, over any network.
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import type { Visibility } from "../../schema/vocabulary.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { type Facts, shortlistGates } from "../../worker/matching/gates.ts";
import { pairKey } from "../../worker/matching/pair.ts";
import type { Profile } from "../../worker/matching/profile.ts";
import { rank } from "../../worker/matching/rank.ts";
import { ranking } from "../../worker/matching/ranking.ts";
import { score } from "../../worker/matching/score.ts";
import { DEFAULT_WEIGHTS, settle, type Weights } from "../../worker/matching/weights.ts";
import { insertNetwork } from "../support/network-rows.ts";
import { networkArbitrary, weightsArbitrary } from "../support/profile-arbitrary.ts";
import { testEnv } from "../support/request.ts";

const NOW = new Date("2026-11-23T10:00:00Z");
const LONG_AGO = "2025-10-01T00:00:00Z";
const LATELY = "2026-03-01T00:00:00Z";

type Bond = { readonly a: number; readonly b: number; readonly kind: (typeof BONDS)[number] };
const BONDS = ["partners", "ended", "pending", "declined", "declined_long_ago", "forbidden", "expired"] as const;
type World = { network: (Profile & { visibility: Visibility })[]; bonds: Bond[] };

/** Most stand open, so that lists are long enough for their order to matter; the rest are as they come. */
const placedArbitrary = fc.record({
  visibility: fc.constantFrom<Visibility>("public", "public", "network", "coordinators"),
  open: fc.constantFrom(true, true, true, false),
});
const opened = (one: Profile): Profile => ({
  ...one,
  state: "published",
  capacity: 4,
  load: 0,
  languages: [...new Set([...one.languages, "fr"])],
  availableUntil: null,
});

const worldArbitrary: fc.Arbitrary<World> = networkArbitrary({ minLength: 8, maxLength: 16 }).chain((network) =>
  fc.record({
    network: fc.array(placedArbitrary, { minLength: network.length, maxLength: network.length }).map((places) =>
      network.map((one, at) => {
        const { visibility = "public" as const, open = true } = places[at] ?? {};
        return { ...(open ? opened(one) : one), visibility };
      }),
    ),
    bonds: fc.uniqueArray(
      fc.record({ a: fc.nat(network.length - 1), b: fc.nat(network.length - 1), kind: fc.constantFrom(...BONDS) }),
      { maxLength: 24, selector: ({ a, b }) => [a, b].sort().join() },
    ),
  }),
);

beforeEach(async () => clear());

test("ids, scores and order are those of brute force, ties and all", async () => {
  await fc.assert(
    fc.asyncProperty(
      worldArbitrary,
      weightsArbitrary,
      fc.boolean(),
      fc.integer({ min: 1, max: 14 }),
      fc.integer({ min: 0, max: 6 }),
      async (world, weights, everyone, limit, first) => {
        await clear();
        await insertNetwork(testEnv.DB, world.network);
        await insertBonds(world);
        const actor = everyone ? ({ kind: "system" } as const) : ({ kind: "anonymous" } as const);
        const ctx = makeCtx({ env: testEnv, actor, now: NOW });
        for (const asker of world.network.slice(0, 3)) {
          expect(await rank(ctx, asker, weights, limit, first)).toEqual(
            bruteForce(world, asker, weights, everyone, limit),
          );
        }
      },
    ),
    { numRuns: 200 },
  );
}, 120_000);

test("a long profile fits the limits of the database", async () => {
  const themes = Array.from({ length: 40 }, (_, at) => `wide.theme_${at}`);
  const wide: Profile = {
    id: "org_wide",
    side: "north",
    kind: "association",
    languages: ["fr"],
    sdgs: [1, 2, 3],
    offers: themes.map((theme) => ({ skill: `${theme}.one`, level: 2 })),
    needs: themes.map((theme) => ({ skill: `${theme}.two`, priority: 2 })),
  };
  const answer: Profile = { ...wide, id: "org_answer", side: "south" };
  const world = { network: [wide, answer].map((one) => ({ ...one, visibility: "public" as const })), bonds: [] };
  await insertNetwork(testEnv.DB, world.network);
  const ctx = makeCtx({ env: testEnv, now: NOW });
  expect(await rank(ctx, wide, DEFAULT_WEIGHTS, 50)).toEqual(bruteForce(world, wide, DEFAULT_WEIGHTS, true, 50));
});

test("a tie lifts a pair over better covers, even when those alone were looked at first", async () => {
  const asker: Profile = {
    id: "org_asker",
    side: "north",
    kind: "school",
    languages: ["fr"],
    sdgs: [],
    offers: [{ skill: "water.supply.one", level: 3 }],
    needs: [{ skill: "earth.fields.one", priority: 1 }],
    ties: ["org_twin"],
  };
  const other = {
    ...asker,
    side: "south" as const,
    needs: asker.offers.map(({ skill }) => ({ skill, priority: 1 as const })),
  };
  const network = [
    asker,
    { ...other, id: "org_better", offers: [{ skill: "earth.fields.one", level: 3 as const }], ties: [] },
    { ...other, id: "org_twin", offers: [{ skill: "earth.fields.two", level: 1 as const }], ties: [] },
  ].map((one) => ({ ...one, visibility: "public" as const }));
  await insertNetwork(testEnv.DB, network);
  const weights = { ...DEFAULT_WEIGHTS, components: { ...DEFAULT_WEIGHTS.components, tie: 100 } };
  const found = await rank(makeCtx({ env: testEnv, now: NOW }), asker, { ...weights, context: 5 }, 1, 1);
  expect(found.map(({ id }) => id)).toEqual(["org_twin"]);
});

test("an organisation that brings and seeks nothing has no list, and costs no search", async () => {
  const bare: Profile = {
    id: "org_bare",
    side: "north",
    kind: "other",
    languages: ["fr"],
    sdgs: [],
    offers: [],
    needs: [{ skill: "water.supply", priority: 1, open: false }],
  };
  expect(await rank(makeCtx({ env: testEnv, now: NOW }), bare, DEFAULT_WEIGHTS, 10)).toEqual([]);
});

test.each(["both", "one"] as const)("the ranking of pairs that go %s way(s) reads indexes alone", async (ways) => {
  const asker: Profile = {
    id: "org_any",
    side: "north",
    kind: "school",
    languages: ["fr"],
    sdgs: [4],
    offers: [{ skill: "water.supply.one", level: 1 }],
    needs: [{ skill: "earth.fields.one", priority: 1 }],
  };
  const weights = settle(DEFAULT_WEIGHTS);
  const when = { today: "2026-11-23", declinedSince: LONG_AGO };
  const statement = ranking({ asker, weights, limit: 10, first: 40, ways, everyone: false, ...when });
  const { results } = await testEnv.DB.prepare(`EXPLAIN QUERY PLAN ${statement?.text}`)
    .bind(...(statement?.params ?? []))
    .all<{ detail: string }>();
  const plan = results.map((row) => row.detail);
  const tables =
    /\b(organisations|offers|needs|ties|proposals|partnerships|forbidden_pairs|partnership_organisations)\b/;
  expect(plan.filter((step) => step.startsWith("SCAN") && tables.test(step))).toEqual([]);
  const covered = plan.filter((step) => /_market\b/.test(step));
  expect(covered.length).toBeGreaterThan(2);
  expect(covered.every((step) => step.includes("COVERING INDEX"))).toBe(true);
});

/** What the shortlist must be: every organisation through the gates, then scored, then sorted. */
function bruteForce(world: World, asker: Profile, weights: Weights, everyone: boolean, limit: number) {
  const { network } = world;
  const at = network.findIndex((one) => one.id === asker.id);
  return network
    .map((other, index) => ({ other, facts: factsOf(world, at, index) }))
    .filter(({ other }) => everyone || other.visibility !== "coordinators")
    .filter(({ other, facts }) => theirs(shortlistGates(asker, other, facts)).length === 0)
    .map(({ other }) => ({ id: other.id, ...score(asker, other, weights) }))
    .sort((p, q) => Number(p.oneWay) - Number(q.oneWay) || q.score - p.score || (p.id < q.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, score }) => ({ id, score }));
}

/** The asker's own gates are asked before, by the use-case. */
const theirs = (codes: string[]): string[] => codes.filter((code) => !code.endsWith("_a"));

function factsOf({ bonds }: World, a: number, b: number): Facts {
  const kinds = bonds
    .filter((bond) => pairKey(`${bond.a}`, `${bond.b}`) === pairKey(`${a}`, `${b}`))
    .map((x) => x.kind);
  return {
    partners: kinds.includes("partners"),
    pending: kinds.includes("pending"),
    declinedWithin12Months: kinds.includes("declined"),
    forbidden: kinds.includes("forbidden"),
    today: "2026-11-23",
  };
}

async function clear(): Promise<void> {
  const tables = ["organisations", "offers", "needs", "ties", "proposals", "partnerships", "partnership_organisations"];
  await testEnv.DB.batch([...tables, "forbidden_pairs"].map((name) => testEnv.DB.prepare(`DELETE FROM ${name}`)));
}

async function insertBonds({ network, bonds }: World): Promise<void> {
  const ctx = makeCtx({ env: testEnv, now: NOW });
  for (const [at, { a, b, kind }] of bonds.entries()) {
    const [from, to] = [network[a]?.id ?? "", network[b]?.id ?? ""];
    const pair = pairKey(from, to);
    if (kind === "forbidden") {
      await ctx.db.run(sql`INSERT INTO forbidden_pairs VALUES (${pair}, '', '', '')`);
    } else if (kind === "partners" || kind === "ended") {
      const state = kind === "partners" ? "open" : "ended";
      await ctx.db.run(
        sql`INSERT INTO partnerships (id, proposal, pair, state, opened_at, version) VALUES (${`par_${at}`}, ${`prp_${at}`}, ${pair}, ${state}, '', 1)`,
      );
      await ctx.db.run(
        sql`INSERT OR IGNORE INTO partnership_organisations VALUES (${`par_${at}`}, ${from}), (${`par_${at}`}, ${to})`,
      );
    } else {
      const state = kind === "pending" ? "approved" : kind === "expired" ? "expired" : "declined";
      const when = kind === "declined_long_ago" ? LONG_AGO : LATELY;
      await ctx.db.run(sql`INSERT INTO proposals (id, from_organisation, to_organisation, pair, state, origin, one_way, score,
          message, proposed_by, created_at, updated_at, due_at, version)
        VALUES (${`prp_${at}`}, ${from}, ${to}, ${pair}, ${state}, 'organisation', 0, 0, '', '', ${when}, ${when}, '', 1)`);
    }
  }
}
