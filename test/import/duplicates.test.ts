// Which rows are an organisation already there, which may be, and which only share a name.

import { describe, expect, it } from "vitest";
import { type Existing, findDuplicates, type Verdict } from "../../worker/import/duplicates.ts";
import { foldName } from "../../worker/import/fold.ts";
import type { ImportRow } from "../../worker/import/row.ts";

type Given = { name: string; country?: string; town?: string; at?: readonly [number, number] };

const row = ({ name, country = "SN", town = "", at }: Given, index: number): ImportRow => ({
  ...{ line: index + 2, name, country, town, lat: at?.[0] ?? null, lon: at?.[1] ?? null },
  ...{ kind: "other", side: "south", languages: [], summary: "", twins: [], given: ["name", "country"] },
});

const existing = (given: Given, index: number): Existing => {
  const { name, country, town, lat, lon } = row(given, index);
  return { id: `org_${index}`, name, folded: foldName(name), country, town, lat, lon };
};

const judge = (rows: Given[], there: Given[] = []): Verdict[] => findDuplicates(rows.map(row), there.map(existing));

const short = (verdict: Verdict | undefined): string => {
  if (verdict?.verdict === "same") return `same ${verdict.organisation}`;
  if (verdict?.verdict === "repeated") return `repeated ${verdict.line}`;
  if (verdict?.verdict !== "probable") return "new";
  return verdict.probable.map(({ organisation, line, why }) => `${why} ${organisation ?? line}`).join(", ");
};
const verdicts = (rows: Given[], there: Given[] = []): string[] => judge(rows, there).map(short);

const THIES = [14.7894, -16.926] as const;

describe("the same organisation", () => {
  it("has the same name, country and town, or coordinates within 5 km, or no place at all", () => {
    const there = [
      { name: "Mairie de Thiès", town: "Thiès" },
      { name: "Podor", at: [16.65, -14.96] as const },
      { name: "Eau vive" },
    ];
    const rows = [
      { name: "Mairie de Thiès", town: "THIES" },
      { name: "Podor", at: [16.66, -14.97] as const },
      { name: "Eau vive" },
    ];
    expect(verdicts(rows, there)).toEqual(["same org_0", "same org_1", "same org_2"]);
  });

  it("is found by its name alone when no other of its country has that name", () => {
    const there = [
      { name: "Thiès", at: THIES },
      { name: "Saint-Denis", country: "FR", town: "Saint-Denis" },
    ];
    expect(verdicts([{ name: "Thiès" }], there)).toEqual(["same org_0"]);
    const two = [...there, { name: "Saint-Denis", country: "FR", at: [43.3, 2.2] as const }];
    expect(verdicts([{ name: "Saint-Denis", country: "FR" }], two)).toEqual(["same_name org_1, same_name org_2"]);
  });

  it("may be written with other apostrophes, hyphens and spaces", () => {
    const there = [{ name: "Club d’Agadez – Nord", town: "Agadez" }];
    expect(verdicts([{ name: "Club  d'Agadez - Nord", town: "Agadez" }], there)).toEqual(["same org_0"]);
  });

  it("stays one when the file names it twice", () => {
    const twice = [{ name: "Thiès", at: THIES }, { name: "Kayes" }, { name: "Thiès", at: THIES }, { name: "Kayes" }];
    expect(verdicts(twice)).toEqual(["new", "new", "repeated 2", "repeated 3"]);
    expect(verdicts(twice, [{ name: "Thiès", at: THIES }, { name: "Kayes" }])).toEqual([
      "same org_0",
      "same org_1",
      "repeated 2",
      "repeated 3",
    ]);
  });
});

describe("a probable duplicate", () => {
  it("is shown with its reason", () => {
    const there = [{ name: "Les Amis de Thiès", town: "Thiès" }];
    const names = [
      ["LES AMIS DE THIÈS", "case"],
      ["Les Amis de Thies", "accents"],
      ["Les-Amis de Thiès", "spelling"],
      ["Les Amiss de Thiès", "spelling"],
      ["Thiès, association des amis", "same_town"],
    ] as const;
    for (const [name, why] of names) {
      expect([name, ...verdicts([{ name, town: "Thiès" }], there)]).toEqual([name, `${why} org_0`]);
    }
  });

  it("may be an earlier line of the file", () => {
    const rows = [
      { name: "Chişinău", country: "MD", at: [47.0245, 28.8323] as const },
      { name: "Chișinău", country: "MD", at: [47.0228, 28.8353] as const },
    ];
    expect(verdicts(rows)).toEqual(["new", "accents 2"]);
  });

  it("is asked about when only one side says where it is, or the places are close", () => {
    expect(verdicts([{ name: "Thiès", at: THIES }], [{ name: "Thiès" }])).toEqual(["same_name org_0"]);
    const outside = [THIES[0] + 0.1, THIES[1]] as const;
    expect(verdicts([{ name: "Thiès", at: outside }], [{ name: "Thiès", at: THIES }])).toEqual(["same_name org_0"]);
  });

  it("comes best first, five at most", () => {
    const there = Array.from({ length: 8 }, (_, index) => ({
      name: `Solidaritée${"x".repeat(index % 3)}`,
      town: "Thiès",
    }));
    const found = judge(
      [
        { name: "Solidaritée", town: "thies " },
        { name: "Solidaritee", town: "Thiès" },
      ],
      there,
    );
    expect(short(found[0])).toBe("same org_0");
    expect(found[1]?.verdict === "probable" && found[1].probable.map(({ why }) => why)).toEqual([
      ...["accents", "accents", "accents"],
      ...["spelling", "spelling"],
    ]);
  });
});

describe("another organisation", () => {
  it("may share the name in another place", () => {
    const springfields = [
      [39.8, -89.65],
      [42.1, -72.59],
      [37.21, -93.29],
      [44.05, -123.02],
    ] as const;
    const rows = springfields.map((at) => ({ name: "Springfield", country: "US", town: "Springfield", at }));
    expect(verdicts(rows)).toEqual(["new", "new", "new", "new"]);
    expect(verdicts(rows, rows)).toEqual(["same org_0", "same org_1", "same org_2", "same org_3"]);
    const denis = [
      { name: "Saint-Denis", country: "FR" },
      { name: "Saint-Denis", country: "RE" },
    ];
    expect(verdicts(denis)).toEqual(["new", "new"]);
  });

  it("may differ by a number or by one word in a long name", () => {
    const there = [
      { name: "École 12", town: "Thiès" },
      { name: "Budapest XV", country: "HU" },
      { name: "Association des femmes de Kayes", country: "ML" },
    ];
    const rows = [
      { name: "École 13", town: "Thiès" },
      { name: "Budapest XVI", country: "HU" },
      { name: "Association des femmes de Kaédi", country: "ML" },
    ];
    expect(verdicts(rows, there)).toEqual(["new", "new", "new"]);
  });

  it("may stand in the same town", () => {
    const there = [
      { name: "Mairie de Podor", town: "Podor" },
      { name: "Lycée de Podor", town: "Podor" },
    ];
    expect(verdicts([{ name: "Hôpital de Podor", town: "Podor" }], there)).toEqual(["new"]);
  });
});

describe("a large import", () => {
  const towns = Array.from({ length: 4900 }, (_, index) => ({
    name: `Sainte-${"abcdefghij"[index % 10]}${(index * 7919).toString(36)}`,
    country: ["SN", "ML", "FR"][index % 3] ?? "SN",
    at: [((index * 37) % 1600) / 10 - 80, ((index * 91) % 3500) / 10 - 175] as const,
  }));

  it("finds every one of 4,900 among 4,900, and the same file twice changes nothing", () => {
    expect(verdicts(towns, towns)).toEqual(towns.map((_, index) => `same org_${index}`));
  });

  it("holds 10,000 rows that look alike without comparing all with all", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ name: `École ${index}`, town: "Thiès" }));
    expect(new Set(verdicts(rows))).toEqual(new Set(["new"]));
  });
});
