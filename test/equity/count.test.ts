// What the clock counts is what the log says: days, standings, evenness, turns, silences, skills carried.
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Standing } from "../../schema/vocabulary.ts";
import { gini } from "../../worker/equity/gini.ts";
import { seeEquity } from "../../worker/equity/see.ts";
import { sweepEquity } from "../../worker/equity/sweep.ts";
import { FLOOR, standingOf } from "../../worker/matching/floor.ts";
import {
  countAll,
  equityCtx,
  insertLooks,
  insertOrganisations,
  insertProposals,
  type Look,
  NOW,
  type Row,
} from "../support/equity-rows.ts";
import { testEnv } from "../support/request.ts";

const ctx = equityCtx();
const all = <T>(query: string): Promise<T[]> =>
  testEnv.DB.prepare(query)
    .all<T>()
    .then(({ results }) => results);

beforeEach(async () => {
  const tables = ["organisations", "exposures", "exposure_days", "exposure_lately", "equity_figures", "skill_balances"];
  const more = ["proposals", "proposal_entries", "proposal_answers", "partnerships", "partnership_organisations"];
  await testEnv.DB.batch(
    [...tables, ...more, "offers", "needs", "settings"].map((name) => testEnv.DB.prepare(`DELETE FROM ${name}`)),
  );
});

const day = (ago: number): string => new Date(NOW.getTime() - ago * 86_400_000).toISOString().slice(0, 10);

/** Forty organisations of every age, seen by each other on many days; the same every time. */
function givenSeen(): { rows: Row[]; looks: Look[] } {
  const rows = Array.from({ length: 40 }, (_, at): Row => {
    const side = at % 2 === 0 ? "north" : "south";
    const publishedAt = `${day([5, 59, 60, 61, 89, 90, 91, 200][at % 8] ?? 0)}T08:00:00.000Z`;
    return { id: `org_${at}`, side, publishedAt, pastPartnerships: at % 3, load: at % 5 === 0 ? 2 : 0 };
  });
  const looks = rows.flatMap((row, at): Look[] =>
    Array.from({ length: (at * 7) % 26 }, (_, n) => [
      `org_${(at + n) % 40}`,
      row.id,
      "shown",
      day(1 + ((n * 5) % 80)),
      1,
    ]),
  );
  return { rows, looks };
}

test("standings, floor and evenness are those of the rules over the log", async () => {
  const { rows, looks } = givenSeen();
  await insertOrganisations([
    ...rows,
    { id: "org_hidden", side: "north", publishedAt: `${day(200)}T08:00:00.000Z`, visibility: "coordinators" },
  ]);
  await insertLooks([...looks, ["org_1", "org_2", "shown", day(0), 99], ["org_1", "org_2", "opened", day(3), 99]]); // today and openings stand apart
  await countAll(ctx);
  const shown = (id: string) =>
    looks
      .filter(([, candidate, , at]) => candidate === id && at >= day(FLOOR.days))
      .reduce((sum, look) => sum + look[4], 0);
  const counted = await all<{ organisation: string; shown: number; standing: Standing; below: number }>(
    "SELECT organisation, shown, standing, below FROM exposure_lately WHERE organisation <> 'org_hidden'",
  );
  expect(counted).toHaveLength(40);
  for (const one of counted) {
    const row = rows.find(({ id }) => id === one.organisation);
    const published = row?.publishedAt.slice(0, 10) ?? "";
    const publishedDays = Math.round((Date.parse(day(0)) - Date.parse(published)) / 86_400_000);
    const seen = { shown: shown(one.organisation), publishedDays, partnerships: row?.pastPartnerships ?? 0 };
    expect(one).toMatchObject({ shown: seen.shown, standing: standingOf(seen) });
    const owed = publishedDays > FLOOR.days && row?.load === 0 && seen.shown < FLOOR.shown;
    expect([one.organisation, one.below]).toEqual([one.organisation, Number(owed)]);
  }
  expect(new Set(counted.map((one) => one.standing)).size).toBe(4);
  const view = await seeEquity(equityCtx(), "month");
  const spread = rows.map(({ id }) => ({ times: shown(id), organisations: 1 }));
  expect(view.periods.at(-1)?.gini).toBeCloseTo(gini(spread), 10);
  const below = counted.filter((one) => one.below === 1).length;
  expect((view.periods.at(-1)?.below.north ?? 0) + (view.periods.at(-1)?.below.south ?? 0)).toBe(below);
  expect(view.below).toHaveLength(below);
  expect(view.lorenz.at(-1)).toBe(1);
});

test("turns are counted in the month they were taken, by the side that took them; the median is of first answers", async () => {
  const at = (d: string) => `2026-${d}T10:00:00.000Z`;
  await insertOrganisations(
    ["north_a", "south_a", "north_b", "south_b"].map((id) => {
      const side = id.startsWith("north") ? ("north" as const) : ("south" as const);
      return { id, side, publishedAt: "2025-01-01T00:00:00.000Z" };
    }),
  );
  await insertProposals([
    {
      ...{ id: "prp_1", from: "north_a", to: "south_a", state: "accepted", due: at("10-20") },
      acts: [
        ["propose", "north_a", at("09-29")],
        ["approve", null, at("10-01")],
        ["accept", "north_a", at("10-02")],
        ["ask", "south_a", at("10-05")],
        ["accept", "south_a", at("10-28")],
      ],
    },
    {
      ...{ id: "prp_2", from: "south_b", to: "north_b", state: "declined", due: at("10-20") },
      acts: [
        ["propose", "south_b", at("10-03")],
        ["approve", null, at("10-04")],
        ["accept", "south_b", at("10-12")],
        ["decline", "north_b", at("10-07")],
      ],
    },
    {
      ...{ id: "prp_3", from: "north_a", to: "south_b", state: "expired", due: at("10-15") },
      acts: [
        ["propose", null, at("10-01")],
        ["approve", null, at("10-02")],
        ["accept", "north_a", at("10-03")],
        ["expire", null, at("10-15")],
      ],
    },
  ]);
  await countAll(ctx);
  const view = await seeEquity(equityCtx(), "month");
  const of = (month: string) => view.periods.find(({ period }) => period === month);
  expect(of("2026-09")).toMatchObject({
    proposed: { north: 1, south: 0, coordination: 0 },
    yes: { north: 0, south: 0 },
  });
  expect(of("2026-10")).toMatchObject({
    proposed: { north: 0, south: 1, coordination: 1 },
    yes: { north: 2, south: 2 },
    no: { north: 1, south: 0 },
    silent: { north: 0, south: 1 },
    answerDays: { north: 1, south: 6 }, // 1, 3 and 1; 4 and 8
  });
  const quarter = (await seeEquity(equityCtx(), "quarter")).periods.at(-1);
  expect(quarter).toMatchObject({ period: "2026-q4", yes: { north: 2, south: 2 } });
});

test("three silences in a row are told, until the organisation gives a sign", async () => {
  const publishedAt = "2025-01-01T00:00:00.000Z";
  await insertOrganisations([
    { id: "quiet", side: "north", publishedAt },
    { id: "back", side: "north", publishedAt },
    ...["a", "b", "c"].map((id) => ({ id, side: "south" as const, publishedAt })),
  ]);
  const silence = (to: string, from: string, month: string) => ({
    ...{ id: `prp_${to}_${from}`, from, to, state: "expired", due: `2026-${month}-20T00:00:00.000Z` },
    acts: [
      ["propose", from, `2026-${month}-01T00:00:00.000Z`],
      ["approve", null, `2026-${month}-02T00:00:00.000Z`],
      ["accept", from, `2026-${month}-03T00:00:00.000Z`],
      ["expire", null, `2026-${month}-20T00:00:00.000Z`],
    ] as [string, string | null, string][],
  });
  await insertProposals([
    ...["a", "b", "c"].map((from, at) => silence("quiet", from, `0${at + 6}`)),
    ...["a", "b", "c"].map((from, at) => silence("back", from, `0${at + 6}`)),
  ]);
  await countAll(ctx);
  const names = async () => (await seeEquity(equityCtx(), "month")).silent.map(({ id, silences }) => [id, silences]);
  expect(await names()).toEqual([
    ["back", 3],
    ["quiet", 3],
  ]);
  await insertProposals([
    {
      ...{ id: "prp_sign", from: "a", to: "back", state: "declined", due: "2026-11-20T00:00:00.000Z" },
      acts: [
        ["propose", "a", "2026-10-01T00:00:00.000Z"],
        ["decline", "back", "2026-10-05T00:00:00.000Z"],
      ],
    },
  ]);
  await countAll(equityCtx(new Date("2026-11-27T03:00:00Z")));
  expect(await names()).toEqual([["quiet", 3]]);
});

test("skills carried: needs of one that the other meets, each way, in the month the partnership began", async () => {
  const publishedAt = "2025-01-01T00:00:00.000Z";
  await insertOrganisations([
    { id: "north_a", side: "north", publishedAt },
    { id: "south_a", side: "south", publishedAt },
  ]);
  await ctx.db.run(sql`INSERT INTO offers (organisation, skill, theme, level, side, listed) VALUES
    ('north_a', 'water.supply.pumps', 'water.supply', 2, 'north', 1), ('north_a', 'water.waste', 'water.waste', 2, 'north', 1),
    ('north_a', 'food.bread.yeast', 'food.bread', 2, 'north', 1), ('south_a', 'earth.soil.zai', 'earth.soil', 3, 'south', 1)`);
  await ctx.db.run(sql`INSERT INTO needs (organisation, skill, theme, priority, open, side, listed) VALUES
    ('south_a', 'water.supply.pumps', 'water.supply', 2, 1, 'south', 1), ('south_a', 'water.waste.sorting', 'water.waste', 2, 1, 'south', 1),
    ('south_a', 'food.bread.ovens', 'food.bread', 2, 1, 'south', 1), ('north_a', 'earth.soil', 'earth.soil', 3, 1, 'north', 1)`);
  await ctx.db.run(sql`INSERT INTO partnerships (id, proposal, pair, state, opened_at, version)
    VALUES ('par_1', 'prp_1', 'north_a|south_a', 'open', '2026-11-03T00:00:00.000Z', 1)`);
  await ctx.db.run(sql`INSERT INTO partnership_organisations (partnership, organisation)
    VALUES ('par_1', 'north_a'), ('par_1', 'south_a')`);
  await insertLooks([["south_a", "north_a", "shown", "2026-10-01", 1]]); // so that there is a past to count
  await countAll(ctx);
  const view = await seeEquity(equityCtx(), "month");
  // The same skill, and a skill whose own theme is offered; two skills of one theme are only neighbours.
  expect(view.periods.at(-1)).toMatchObject({
    partnerships: 1,
    given: { north: 2, south: 1 },
    received: { north: 1, south: 2 },
  });
  expect(view.scarce.map(({ skill }) => skill)).toEqual(
    ["earth.soil", "food.bread.ovens", "water.waste.sorting"].sort(),
  );
  expect(view.abundant.map(({ skill }) => skill)).toContain("earth.soil.zai");
});

test("a day already counted is not counted again; what a killed slice left undone is done by the next", async () => {
  const { rows, looks } = givenSeen();
  await insertOrganisations(rows);
  await insertLooks(looks);
  const slices = await countAll(ctx);
  expect(slices).toBeGreaterThan(3);
  const before = await all("SELECT * FROM equity_figures ORDER BY period, measure, part");
  expect(await sweepEquity(ctx)).toBe(false);
  await testEnv.DB.prepare("DELETE FROM settings").run(); // as if nothing of it were known
  await countAll(ctx);
  expect(await all("SELECT * FROM equity_figures ORDER BY period, measure, part")).toEqual(before);
});
