// Beside the list: a place in ten for those owed one, drawn among the best of them, and the list itself untouched.
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import type { Shortlist } from "../../schema/contract/matching.ts";
import type { Standing } from "../../schema/vocabulary.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { drawOwed } from "../../worker/matching/also-to-see.ts";
import { shortlistGates } from "../../worker/matching/gates.ts";
import type { Profile } from "../../worker/matching/profile.ts";
import { rank, rankOwed } from "../../worker/matching/rank.ts";
import { score } from "../../worker/matching/score.ts";
import { DEFAULT_WEIGHTS } from "../../worker/matching/weights.ts";
import { givenOrganisation } from "../support/given.ts";
import { insertNetwork } from "../support/network-rows.ts";
import { networkArbitrary } from "../support/profile-arbitrary.ts";
import { testEnv } from "../support/request.ts";

const NOW = new Date("2026-11-26T10:00:00Z");
const ctx = makeCtx({ env: testEnv, now: NOW });
const OPEN = { partners: false, declinedWithin12Months: false, forbidden: false, pending: false, today: "2026-11-26" };

beforeEach(async () => {
  const tables = ["organisations", "offers", "needs", "ties", "proposals", "exposure_lately", "forbidden_pairs"];
  await testEnv.DB.batch(tables.map((name) => testEnv.DB.prepare(`DELETE FROM ${name}`)));
});

async function givenStandings(standings: ReadonlyMap<string, Standing>): Promise<void> {
  await ctx.db.run(sql`INSERT INTO exposure_lately (number, organisation, side, shown, proposed, standing, below, silences)
    SELECT o.number, o.id, o.side, 0, 0, j.value ->> 1, 0, 0 FROM json_each(${JSON.stringify([...standings])}) j
    JOIN organisations o ON o.id = j.value ->> 0`);
}

const reader: Profile = {
  id: "org_reader",
  side: "north",
  kind: "school",
  languages: ["fr"],
  sdgs: [],
  offers: [{ skill: "water.supply.one", level: 3 }],
  needs: [{ skill: "earth.fields.one", priority: 3 }],
};

/** The reader's wares, as an organisation with people of its own is given them. */
const wares = {
  side: "north" as const,
  offers: [{ skill: "water.supply.one", level: 3 as const }],
  needs: [{ skill: "earth.fields.one", priority: 3 as const }],
};

/** The better, the lower its number: each offers what is sought, and seeks one thing more than the one before. */
const candidates = (count: number): Profile[] =>
  Array.from({ length: count }, (_, at): Profile => {
    const more = Array.from({ length: at }, (_, n) => ({ skill: `other.theme.s${n}`, priority: 1 as const }));
    const needs = [{ skill: "water.supply.one", priority: 3 as const }, ...more];
    const id = `org_c${String(at).padStart(2, "0")}`;
    return { ...reader, id, side: "south", offers: [{ skill: "earth.fields.one", level: 3 }], needs };
  });

const drawFor = (listed: string[], limit: number, now = NOW) =>
  drawOwed(makeCtx({ env: testEnv, now }), reader, DEFAULT_WEIGHTS, { listed, limit });

test("the best of those owed a place are those of brute force over them, whoever they are", async () => {
  await fc.assert(
    fc.asyncProperty(
      networkArbitrary({ minLength: 6, maxLength: 14 }),
      fc.array(fc.constantFrom<Standing | null>("enough", "newcomer", "seldom_shown", null), {
        minLength: 14,
        maxLength: 14,
      }),
      fc.nat(3),
      async (network, standings, excepted) => {
        const all = ["organisations", "offers", "needs", "ties", "exposure_lately"];
        await testEnv.DB.batch(all.map((name) => testEnv.DB.prepare(`DELETE FROM ${name}`)));
        await insertNetwork(testEnv.DB, network);
        const known = network.flatMap(({ id }, at) => (standings[at] ? [[id, standings[at]] as const] : []));
        await givenStandings(new Map(known));
        const enough = new Set(known.flatMap(([id, standing]) => (standing === "enough" ? [id] : [])));
        const except = network.slice(1, 1 + excepted).map(({ id }) => id);
        const [asker] = network;
        if (!asker) return;
        const wanted = network
          .filter((other) => !enough.has(other.id) && !except.includes(other.id))
          .filter((other) => shortlistGates(asker, other, OPEN).every((gate) => gate.endsWith("_a")))
          .map((other) => ({ id: other.id, ...score(asker, other) }))
          .filter(({ oneWay }) => !oneWay)
          .sort((p, q) => q.score - p.score || (p.id < q.id ? -1 : 1))
          .slice(0, 5);
        const found = await rankOwed(ctx, asker, DEFAULT_WEIGHTS, { limit: 5, except });
        expect(found).toEqual(wanted.map(({ id, score }) => ({ id, score })));
      },
    ),
    { numRuns: 60 },
  );
});

test("one place for ten, never one of the list, the same all day and others on other days", async () => {
  const all = candidates(40);
  await insertNetwork(testEnv.DB, [reader, ...all]);
  const list = (await rank(ctx, reader, DEFAULT_WEIGHTS, 10)).map(({ id }) => id);
  expect(list).toEqual(all.slice(0, 10).map(({ id }) => id));
  const drawn = await drawFor(list, 10);
  expect(drawn).toHaveLength(1);
  expect(await drawFor(list, 10, new Date("2026-11-26T23:00:00Z"))).toEqual(drawn);
  expect(await drawFor(list, 30)).toEqual([]); // ten of thirty: whoever answers stands on the list already
  const days = await Promise.all(
    Array.from({ length: 30 }, (_, at) => drawFor(list, 10, new Date(NOW.getTime() + at * 86_400_000))),
  );
  const ids = new Set(days.flat().map(({ id }) => id));
  expect(ids.size).toBeGreaterThan(8);
  const among = new Set(all.slice(10, 30).map(({ id }) => id)); // the twenty best of those not listed
  expect([...ids].filter((id) => !among.has(id))).toEqual([]);
  expect(await rank(ctx, reader, DEFAULT_WEIGHTS, 10)).toHaveLength(10);
});

test("those seen enough, full, of one way only or set apart are not drawn; the reason is the one counted", async () => {
  const all = candidates(15);
  const [enough, full, oneWay, apart, owed] = all.slice(10);
  const list = all.slice(0, 10);
  await insertNetwork(testEnv.DB, [
    ...[reader, ...list, enough, apart, owed].flatMap((one) => one ?? []),
    { ...(full as Profile), capacity: 1, load: 1 },
    { ...(oneWay as Profile), offers: [] },
  ]);
  await givenStandings(
    new Map([
      [enough?.id ?? "", "enough" as const],
      [owed?.id ?? "", "seldom_shown" as const],
    ]),
  );
  await ctx.db.run(sql`INSERT INTO forbidden_pairs VALUES (${`${apart?.id}|org_reader`}, '', '', '')`);
  const listed = list.map(({ id }) => id);
  expect(await drawFor(listed, 10)).toEqual([{ id: owed?.id, why: "seldom_shown" }]);
  await ctx.db.run(sql`UPDATE exposure_lately SET standing = 'enough'`);
  expect(await drawFor(listed, 10)).toEqual([]);
});

test("the door gives it beside the items, in words, and notes it as shown; the items stay what they were", async () => {
  const own = await givenOrganisation(wares);
  await insertNetwork(testEnv.DB, candidates(24));
  const read = () => own.manager.client.json<Shortlist>("GET", `/organisations/${own.id}/shortlist?limit=20`);
  const first = await read();
  expect(first.items.map(({ organisation }) => organisation.id)).toEqual(candidates(20).map(({ id }) => id));
  expect(first.alsoToSee).toHaveLength(2);
  expect(first.alsoToSee[0]?.why).toEqual({
    code: "newcomer",
    text: expect.stringContaining("peu vu jusqu’ici"),
  });
  const { results } = await testEnv.DB.prepare(
    "SELECT candidate FROM exposures WHERE organisation = ? AND act = 'shown'",
  )
    .bind(own.id)
    .all<{ candidate: string }>();
  expect(results).toHaveLength(22);
  await givenStandings(new Map(candidates(24).map(({ id }) => [id, "enough" as const])));
  const second = await read();
  expect(second.items).toEqual(first.items);
  expect(second.alsoToSee).toEqual([]);
  const page = await own.manager.client.page(`/organisations/${own.id}/shortlist`);
  expect(page).not.toContain("À voir aussi");
  await testEnv.DB.prepare("DELETE FROM exposure_lately").run();
  expect(await own.manager.client.page(`/organisations/${own.id}/shortlist`)).toContain("À voir aussi");
});

test("one asked three times leaves the lists of others until one of them is answered", async () => {
  const asked = await givenOrganisation({
    side: "south",
    capacity: 9,
    offers: reader.needs.map(({ skill }) => ({ skill, level: 3 })),
    needs: reader.offers.map(({ skill }) => ({ skill, priority: 3 })),
  });
  const askers = await Promise.all([0, 1, 2, 3].map(() => givenOrganisation(wares)));
  const sees = async () => {
    const last = askers[3];
    const list = await last?.manager.client.json<Shortlist>("GET", `/organisations/${last.id}/shortlist`);
    return list?.items.map(({ organisation }) => organisation.id);
  };
  const made: string[] = [];
  for (const asker of askers.slice(0, 3)) {
    expect(await sees()).toEqual([asked.id]);
    const input = { from: asker.id, to: asked.id, message: "Parlons de pompes." };
    made.push((await asker.manager.client.json<{ id: string }>("POST", "/proposals", input, 201)).id);
  }
  expect(await sees()).toEqual([]);
  await askers[0]?.manager.client.json("POST", `/proposals/${made[0]}/withdrawal`, {
    organisation: askers[0]?.id,
    reason: "",
  });
  expect(await sees()).toEqual([asked.id]);
});
