// The dated copies: one a month and a file, without what people wrote, and without what is no longer public today.
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { OPEN_DATA } from "../../schema/contract/open-data.ts";
import { raw, runBatch } from "../../worker/kernel/commit.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { sweepOpenData } from "../../worker/open-data/keep.ts";
import { type GivenCourse, givenCourse } from "../courses/world.ts";
import { type GivenOrganisation, givenOrganisation } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { ctx, givenShownPair, jsonOf, type Pair, visitor, withdraw } from "./world.ts";

const at = (day: string) => makeCtx({ env: testEnv, now: new Date(`${day}T03:00:00Z`) });

async function sweep(day: string): Promise<number> {
  let made = 0;
  for (let more = true; more && made < 50; made++) more = await sweepOpenData(at(day));
  return made;
}

let [pair, changed, grown] = [] as unknown as [Pair, Pair, Pair];
let [taught, rich] = [] as unknown as [GivenCourse, GivenOrganisation];
const [LEFT, GONE] = ["water.supply.wells", "water.supply.rainwater"] as const;
beforeAll(async () => {
  [pair, changed, grown] = [await givenShownPair(), await givenShownPair(), await givenShownPair()];
  taught = await givenCourse();
  rich = await givenOrganisation({
    needs: [LEFT, GONE].map((skill) => ({ skill, priority: 2 })),
    offers: [LEFT, GONE].map((skill) => ({ skill, level: 2 })),
  });
  expect(await sweep("2031-05-01")).toBe(OPEN_DATA.length);
});

test("is made once a month, however often the clock comes", async () => {
  const count = async () => {
    const row = await testEnv.DB.prepare("SELECT count(*) AS n FROM open_data WHERE day LIKE '2031-%'").first<{
      n: number;
    }>();
    return row?.n;
  };
  expect(await count()).toBe(OPEN_DATA.length);
  expect(await sweepOpenData(at("2031-05-20"))).toBe(false);
  expect(await count()).toBe(OPEN_DATA.length);
  expect(await sweep("2031-06-03")).toBe(OPEN_DATA.length);
  expect(await count()).toBe(2 * OPEN_DATA.length);
});

test("is read at its day, without names or titles, and only what is still public", async () => {
  const file = "partnerships-2031-05-01.json";
  const before = await jsonOf(file);
  const row = before.find(({ id }) => id === pair.id);
  expect(row).toMatchObject({ organisations: [pair.north.id, pair.south.id].sort(), opened_on: "2026-02-10" });
  expect(Object.keys(row ?? {})).not.toContain("aims");
  const organisations = await visitor.fetch("/open-data/organisations-2031-05-01.csv");
  expect(organisations.headers.get("Content-Disposition")).toContain("organisations-2031-05-01.csv");
  const text = await organisations.text();
  expect(text).toContain(pair.north.id);
  expect(text).not.toContain(pair.north.name);
  await withdraw(pair);
  expect((await jsonOf(file)).some(({ id }) => id === pair.id)).toBe(false);
  expect(await visitor.page("/open-data")).toContain("/open-data/organisations-2031-05-01.csv");
});

test("tells no more of a need met, an offer gone, a place taken back, a course handed over, a circle that grew", async () => {
  const read = (name: string) => jsonOf(`${name}-2031-05-01.json`);
  const { north, south } = changed;
  const skillsOf = async (name: string) =>
    (await read(name)).flatMap(({ organisation, skill }) => (organisation === rich.id ? [skill] : [])).sort();
  const there = async (name: string, id: string) => (await read(name)).some((row) => row.id === id);
  const place = async () => (await read("organisations")).find(({ id }) => id === south.id);
  for (const name of ["needs", "offers"]) expect(await skillsOf(name)).toEqual([GONE, LEFT]);
  expect(await place()).toMatchObject({ lat: 16.02, lon: -16.5, town: expect.stringMatching(/./) });
  expect([await there("courses", taught.course.id), await there("partnerships", grown.id)]).toEqual([true, true]);
  await runBatch(ctx, [
    raw(sql`UPDATE needs SET open = 0 WHERE organisation = ${rich.id} AND skill = ${GONE}`),
    raw(sql`DELETE FROM offers WHERE organisation = ${rich.id} AND skill = ${GONE}`),
    raw(sql`UPDATE organisations SET lat = NULL, lon = NULL, town = '' WHERE id = ${south.id}`),
    raw(sql`UPDATE courses SET organisation = ${north.id} WHERE id = ${taught.course.id}`),
    raw(sql`INSERT INTO partnership_organisations (partnership, organisation) VALUES (${grown.id}, ${north.id})`),
    raw(sql`INSERT INTO partnership_publicity (partnership, organisation, person, since)
      VALUES (${grown.id}, ${north.id}, ${north.manager.id}, '2026-02-10T08:00:00.000Z')`),
  ]);
  for (const name of ["needs", "offers"]) expect(await skillsOf(name)).toEqual([LEFT]);
  expect(await place()).toMatchObject({ lat: null, lon: null, town: "", country: "SN" });
  expect(await there("courses", taught.course.id)).toBe(false);
  expect((await jsonOf("courses.json")).some(({ id }) => id === taught.course.id)).toBe(true);
  expect(await there("partnerships", grown.id)).toBe(false);
  expect((await jsonOf("partnerships.json")).some(({ id }) => id === grown.id)).toBe(true);
});

test("of another day is not there", async () => {
  expect((await visitor.fetch("/open-data/organisations-2031-05-02.csv")).status).toBe(404);
});
