// What a page of the directory reads among two thousand organisations, whatever is asked.
import { beforeAll, expect, test } from "vitest";
import { DirectoryQuery } from "../../schema/contract/directory.ts";
import { TAXONOMY } from "../../schema/taxonomy/tree.ts";
import { KINDS, SIDES } from "../../schema/vocabulary.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { directoryQuery, listDirectory, listedCountries } from "../../worker/organisations/directory.ts";
import { refreshTerms } from "../../worker/organisations/terms.ts";
import { testEnv } from "../support/request.ts";
import { costOf } from "../support/rows-read.ts";

const SIZE = 2000;
const WORDS = ["cooperative", "amis", "ecole", "commune", "lycee", "jardin", "fleuve", "atelier", "femmes", "jeunes"];
const TOWNS = ["Lille", "Dunkerque", "Arras", "Saint-Louis", "Matam", "Kayes", "Labé", "Agadir", "Dagana", "Podor"];
const COUNTRIES = ["FR", "SN", "ML", "GN", "MA", "BE", "CH", "BF", "NE", "KM"];
const SKILLS = TAXONOMY.flatMap((domain) => domain.themes.flatMap((theme) => theme.skills.map((skill) => skill.id)));

/** The same at every run; squares make some values common and others rare. */
const pick = <T>(list: readonly T[], seed: number): T =>
  list[Math.floor(list.length * ((seed * 0.6180339887) % 1) ** 2)] as T;

const network = Array.from({ length: SIZE }, (_, n) => ({
  id: `org_${String(n).padStart(5, "0")}`,
  name: `${pick(WORDS, n)} ${pick(WORDS, n * 7 + 1)} ${n === 1234 ? "unique" : n.toString(36)}`,
  kind: pick(KINDS, n * 3 + 2),
  side: SIDES[n % 2],
  country: pick(COUNTRIES, n * 5 + 3),
  town: pick(TOWNS, n * 11 + 4),
  sdgs: (1 << Math.floor(17 * ((n * 0.7548) % 1) ** 2)) | (1 << (n % 5)),
  skills: [0, 1, 2, 3].map((k) => pick(SKILLS, n * 13 + k * 31)),
}));

const theme =
  "substr(value ->> 1, 1, instr(value ->> 1, '.') + instr(substr(value ->> 1, instr(value ->> 1, '.') + 1), '.') - 1)";

beforeAll(async () => {
  const insert = (query: string, rows: unknown[]) => testEnv.DB.prepare(query).bind(JSON.stringify(rows));
  const lists = network.map(({ id, skills }) => [...new Set(skills)].map((skill) => [id, skill]));
  await testEnv.DB.batch([
    insert(
      `INSERT INTO organisations (id, name, name_folded, kind, side, country, town, sdgs, state, created_at, updated_at)
       SELECT value ->> 'id', value ->> 'name', value ->> 'name', value ->> 'kind', value ->> 'side', value ->> 'country',
         value ->> 'town', value ->> 'sdgs', 'published', '', '' FROM json_each(?)`,
      network,
    ),
    insert(
      `INSERT INTO offers (organisation, skill, theme, level, side, listed)
       SELECT value ->> 0, value ->> 1, ${theme}, 1, '', 1 FROM json_each(?)`,
      lists.flatMap((list) => list.slice(0, 2)),
    ),
    insert(
      `INSERT INTO needs (organisation, skill, theme, priority, open, side, listed)
       SELECT value ->> 0, value ->> 1, ${theme}, 1, 1, '', 1 FROM json_each(?)`,
      lists.flatMap((list) => list.slice(2)),
    ),
  ]);
  const ctx = makeCtx({ env: testEnv });
  for (let at = 0; at < SIZE; at += 500) await runBatch(ctx, refreshTerms(network.slice(at, at + 500)));
});

const ASKED: Record<string, string>[] = [
  {},
  { side: "south" },
  { kind: "other" },
  { kind: "association" },
  { country: "KM" },
  { country: "FR" },
  { sdg: "17" },
  { sdg: "1" },
  { offers: "water.supply" },
  { offers: "water.supply.wells" },
  { needs: "farming.irrigation" },
  { q: "unique" },
  { q: "co" },
  { q: "c" },
  { q: "lycee agadir" },
  { q: "saint louis" },
  { q: "introuvable" },
  { side: "north", kind: "health", country: "ML" },
  { side: "south", q: "fleuve" },
  { kind: "school", sdg: "4", side: "north" },
  { country: "KM", q: "unique" },
  { offers: "water.supply", needs: "farming.irrigation", side: "north" },
];

test.each(ASKED.map((asked) => [JSON.stringify(asked), asked]))("%s", async (_, asked) => {
  let shown = 0;
  const { rowsRead } = await costOf(async (env) => {
    const ctx = makeCtx({ env, actor: { kind: "anonymous" } });
    shown = (await listDirectory(ctx, DirectoryQuery.parse(asked))).items.length;
  });
  expect(rowsRead).toBeLessThanOrEqual(20 * shown + 1000);
  expect(rowsRead).toBeGreaterThan(0);
});

test("the fortieth page costs what the first does", async () => {
  const cost = async (asked: Record<string, unknown>) =>
    (await costOf((env) => listDirectory(makeCtx({ env, actor: { kind: "anonymous" } }), DirectoryQuery.parse(asked))))
      .rowsRead;
  const byName = [...network].sort((a, b) => (a.name < b.name ? -1 : 1));
  const far = byName[800]?.id ?? "";
  expect(await cost({ after: far })).toBeLessThanOrEqual((await cost({})) + 20);
});

test("no query scans the organisations: each walks an index or looks an organisation up", async () => {
  const ctx = makeCtx({ env: testEnv, actor: { kind: "anonymous" } });
  const { SQLiteAsyncDialect } = await import("drizzle-orm/sqlite-core");
  for (const asked of ASKED) {
    const { after: _after, limit: _limit, ...filters } = DirectoryQuery.parse(asked);
    const query = new SQLiteAsyncDialect().sqlToQuery(await directoryQuery(ctx, filters, { from: null, limit: 21 }));
    const { results } = await testEnv.DB.prepare(`EXPLAIN QUERY PLAN ${query.sql}`)
      .bind(...query.params)
      .all<{ detail: string }>();
    const plan = results.map((row) => row.detail).join("\n");
    expect(plan).not.toMatch(/SCAN (o|t|x|organisations|organisation_terms)\b/);
    expect(plan).toMatch(/SEARCH/);
  }
});

test("every filter finds exactly what a walk through all of them finds", async () => {
  const ctx = makeCtx({ env: testEnv, actor: { kind: "anonymous" } });
  for (const asked of ASKED.filter((one) => !one.q && !one.offers && !one.needs)) {
    const { items } = await listDirectory(ctx, DirectoryQuery.parse({ ...asked, limit: 100 }));
    const expected = network
      .filter((one) => !asked.side || one.side === asked.side)
      .filter((one) => !asked.kind || one.kind === asked.kind)
      .filter((one) => !asked.country || one.country === asked.country)
      .filter((one) => !asked.sdg || one.sdgs & (1 << (Number(asked.sdg) - 1)))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(items.map((one) => one.id)).toEqual(expected.slice(0, 100).map((one) => one.id));
  }
});

test("the countries with someone to show are found by leaps", async () => {
  const { rowsRead } = await costOf(async (env) => {
    const found = await listedCountries(makeCtx({ env }));
    expect(found).toEqual([...new Set(network.map((one) => one.country))].sort());
  });
  expect(rowsRead).toBeLessThanOrEqual(100);
  expect(rowsRead).toBeGreaterThan(0);
});
