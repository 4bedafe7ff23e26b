// The IATI files: every rule of 2.03 that concerns them, whatever the partnership, read by a parser that is not ours.
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { DAC_SECTORS } from "../../schema/dac.ts";
import { raw, runBatch } from "../../worker/kernel/commit.ts";
import { type IatiActivity, iatiActivities, iatiOrganisations, shares } from "../../worker/open-data/iati.ts";
import { all, iatiFlaws, readXml } from "./iati-rules.ts";
import { ctx, givenShownPair, type Pair, visitor } from "./world.ts";

const today = new Date().toISOString().slice(0, 10);
const read = async (file: string) => readXml(await (await visitor.fetch(`/open-data/${file}`)).text());

let [agreed, young, ended] = [] as unknown as [Pair, Pair, Pair];
beforeAll(async () => {
  agreed = await givenShownPair();
  young = await givenShownPair({ agreed: false });
  ended = await givenShownPair({ ended: true });
});

const activityOf = async ({ id }: Pair) => {
  const root = await read("iati-activities.xml");
  const found = root.children.find((one) => one.children[0]?.text.endsWith(id));
  if (!found) throw new Error(id);
  return found;
};

describe("of partnerships that show themselves", () => {
  test.each(["iati-activities.xml", "iati-organisations.xml"])("%s breaks no rule", async (file) => {
    expect(iatiFlaws(await read(file), today)).toEqual([]);
    const response = await visitor.fetch(`/open-data/${file}`);
    expect(response.headers.get("Content-Type")).toBe("application/xml; charset=utf-8");
  });

  test("an agreement in force gives its aims, dates, goals, and both answer for it", async () => {
    const one = await activityOf(agreed);
    const dates = all(one, "activity-date").map(({ attributes: a }) => [a.type, a["iso-date"]]);
    expect(dates).toEqual([
      ["1", "2026-03-01"],
      ["2", "2026-02-10"],
      ["3", "2026-12-15"],
    ]);
    const partners = all(one, "participating-org").map(({ attributes: a }) => [a.type, a.role]);
    expect(partners).toEqual([
      ["22", "2"],
      ["22", "4"],
      ["70", "2"],
      ["70", "4"],
    ]);
    expect(all(one, "tag").map(({ attributes }) => attributes.code)).toEqual(["4", "6"]);
    expect(all(one, "title")[0]?.children.map(({ attributes }) => attributes["xml:lang"])).toEqual(["fr", "en"]);
    expect(all(one, "recipient-country").map(({ attributes: a }) => [a.code, a.percentage])).toEqual([
      ["FR", "50.00"],
      ["SN", "50.00"],
    ]);
    // Hand pumps are 14031, leading users' committees 14010: what passes each way.
    expect(all(one, "sector").map(({ attributes: a }) => [a.code, a.percentage])).toEqual([
      ["14010", "50.00"],
      ["14031", "50.00"],
    ]);
    expect(all(one, "location")).toHaveLength(2);
    expect(all(one, "activity-status")[0]?.attributes.code).toBe("2");
  });

  test("a need that is met, or no longer told, gives no sector", async () => {
    const met = await givenShownPair();
    await runBatch(ctx, [raw(sql`UPDATE needs SET open = 0 WHERE organisation = ${met.south.id}`)]);
    const sectors = all(await activityOf(met), "sector").map(({ attributes: a }) => [a.code, a.percentage]);
    expect(sectors).toEqual([["14010", "100.00"]]);
  });

  test("before an agreement nothing is planned; after the end all is closed", async () => {
    const first = await activityOf(young);
    expect(all(first, "activity-status")[0]?.attributes.code).toBe("1");
    expect(all(first, "activity-date")).toHaveLength(1);
    expect(all(first, "description")).toHaveLength(1);
    const last = await activityOf(ended);
    expect(all(last, "activity-status")[0]?.attributes.code).toBe("4");
    expect(all(last, "activity-date").at(-1)?.attributes).toEqual({ type: "4", "iso-date": "2026-10-01" });
  });
});

const CODES = DAC_SECTORS.flatMap(({ purposes }) => purposes.map(({ code }) => code));
const word = fc.string({ unit: "binary", minLength: 1, maxLength: 30 }).map((text) => `m${text}`);
const day = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10));
const organisation = fc.record({
  id: fc.uuid().map((id) => `org_${id}`),
  ...{ name: word, town: word },
  kind: fc.constantFrom("association", "local_authority", "school", "cooperative", "health", "other"),
  side: fc.constantFrom("north", "south"),
  country: fc.constantFrom("FR", "SN", "ML", "BE"),
  lat: fc.option(fc.double({ min: -90, max: 90, noNaN: true })),
  lon: fc.option(fc.double({ min: -180, max: 180, noNaN: true })),
});
const activity: fc.Arbitrary<IatiActivity> = fc
  .record({
    id: fc.uuid().map((id) => `par_${id}`),
    title: fc.record({ fr: word, en: word }),
    description: fc.record({ fr: word, en: word }),
    aims: fc.oneof(fc.constant(""), word),
    organisations: fc.uniqueArray(organisation, { minLength: 2, maxLength: 4, selector: ({ id }) => id }),
    agreed: fc.boolean(),
    days: fc.tuple(day, day).map((two) => two.sort()),
    over: fc.boolean(),
    planned: fc.option(fc.tuple(day, day).map((two) => two.sort())),
    sectors: fc.dictionary(fc.constantFrom(...CODES), fc.integer({ min: 1, max: 9 }), { maxKeys: 9 }),
    sdgs: fc.uniqueArray(fc.constantFrom(1, 6, 17), { maxLength: 3 }),
  })
  .map(({ days: [opened = "", end = ""], over, planned, sectors, sdgs, ...one }) => ({
    ...one,
    opened,
    ended: over ? end : null,
    planned: planned ? { from: planned[0] ?? "", until: planned[1] ?? "" } : null,
    sectors: new Map(Object.entries(sectors)),
    sdgs: sdgs.map((goal) => ({ goal, name: { fr: "But", en: "Goal" } })),
    page: "https://network.test/stories/x",
  })) as fc.Arbitrary<IatiActivity>;
const publisher = { ref: "FR-RNA-W000000000", name: "Le Partenariat" };

test("whatever is written, and however skills divide, no rule is broken", () => {
  fc.assert(
    fc.property(fc.uniqueArray(activity, { minLength: 1, maxLength: 3, selector: ({ id }) => id }), (activities) => {
      expect(iatiFlaws(readXml(iatiActivities(publisher, activities, today)), today)).toEqual([]);
      const members = activities.flatMap(({ organisations }) => organisations);
      expect(iatiFlaws(readXml(iatiOrganisations(publisher, members, today)), today)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("shares are whole hundredths that add up to 100", () => {
  const counts = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 1000 }), { minKeys: 1 });
  fc.assert(
    fc.property(counts, (found) => {
      const told = shares(new Map(Object.entries(found)));
      expect(told.reduce((sum, [, share]) => sum + Math.round(Number(share) * 100), 0)).toBe(10_000);
    }),
  );
});

test("the rules find what is broken", () => {
  const good = iatiActivities(publisher, fc.sample(activity, { numRuns: 1, seed: 7 }), today);
  const flaws = (text: string) => iatiFlaws(readXml(text), today);
  expect(flaws(good)).toEqual([]);
  expect(flaws(good.replace(/<title>.*?<\/title>/, ""))).not.toEqual([]);
  expect(flaws(good.replace(/(<activity-status code="\d"\/>)(.*)(<document-link)/s, "$2$1$3"))).not.toEqual([]);
  expect(flaws(good.replace(/percentage="[\d.]+"/, 'percentage="3.00"'))).not.toEqual([]);
  expect(flaws(good.replace(/iso-date="\d{4}/, 'iso-date="2999'))).not.toEqual([]);
  expect(flaws(good.replace(/role="4"/, 'role="9"'))).not.toEqual([]);
});
