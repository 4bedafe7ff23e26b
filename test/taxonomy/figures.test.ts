// Counting who offers and needs what: at once while the network is small, now and then when it is large.
import { expect, test } from "vitest";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { skillFigures } from "../../worker/taxonomy/figures.ts";
import { givenPerson } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { costOf } from "../support/rows-read.ts";

const at = (seconds: number) => makeCtx({ env: testEnv, now: new Date(1_800_000_000_000 + seconds * 1000) });

async function givenOffers(from: number, to: number): Promise<void> {
  const numbers = `WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${to})`;
  await testEnv.DB.batch([
    testEnv.DB.prepare(
      `INSERT INTO organisations (id, name, name_folded, kind, side, country, state, created_at, updated_at)
       ${numbers} SELECT 'org_' || i, '', '', 'association', 'north', 'FR', 'published', '', '' FROM n`,
    ),
    testEnv.DB.prepare(
      `INSERT INTO offers (organisation, skill, theme, level, side, listed)
       ${numbers} SELECT 'org_' || i, 'water.supply.wells', 'water.supply', 1, 'north', 1 FROM n`,
    ),
  ]);
  await givenPerson(); // leaves an audit entry, as every change does
}

const wells = async (seconds: number) => (await skillFigures(at(seconds)))["water.supply.wells"]?.offers;

test("a small network is counted at each change, a large one when its last count has aged", async () => {
  await givenOffers(0, 10);
  expect(await wells(0)).toBe(10);
  await givenOffers(10, 6_000);
  expect(await wells(0)).toBe(6_000);
  await givenOffers(6_000, 6_010);
  expect(await wells(29)).toBe(6_000);
  expect(await wells(31)).toBe(6_010);
});

test("while nothing is written, looking again reads one row", async () => {
  const look = (env: typeof testEnv) => skillFigures(makeCtx({ env }));
  expect(await costOf(look, look)).toEqual({ statements: 1, rowsRead: 1 });
});
