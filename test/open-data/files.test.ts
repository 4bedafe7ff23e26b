// The open data: what anyone may see and nothing else, in forms that other programs read, gone when a choice is taken back.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { OPEN_COLUMNS, OPEN_DATA, OPEN_LICENCE } from "../../schema/contract/open-data.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { raw, runBatch } from "../../worker/kernel/commit.ts";
import { type GivenOrganisation, givenOrganisation, unique } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { givenTopic } from "../translations/world.ts";
import { ctx, givenShownPair, jsonOf, type Pair, readCsv, visitor, withdraw } from "./world.ts";

const EVIL = `=HYPERLINK("https://example.org")`;
let evil: GivenOrganisation;
let hidden: GivenOrganisation[];
let pair: Pair;

beforeAll(async () => {
  evil = await givenOrganisation({
    name: EVIL,
    summary: `${unique("Résumé")}, "entre guillemets"\nsur deux lignes`,
    languages: ["fr", "wo"],
    sdgs: [6, 13],
    offers: [{ skill: "water.supply.wells", level: 2 }],
    needs: [{ skill: "water.supply.rainwater", priority: 3, context: "Ce contexte ne sort pas" }],
  });
  const offers = [{ skill: "water.supply.wells", level: 1 as const }];
  hidden = await Promise.all([
    givenOrganisation({ visibility: "network", offers }),
    givenOrganisation({ visibility: "coordinators", offers }),
    givenOrganisation({ state: "draft", offers }),
    givenOrganisation({ state: "paused", offers }),
  ]);
  pair = await givenShownPair();
});

describe("each file", () => {
  test.each(OPEN_DATA)("%s is the same in both forms, with the columns that the dictionary explains", async (name) => {
    const [asCsv, asJson] = [
      await visitor.fetch(`/open-data/${name}.csv`),
      await visitor.fetch(`/open-data/${name}.json`),
    ];
    expect([asCsv.status, asJson.status]).toEqual([200, 200]);
    const day = new Date().toISOString().slice(0, 10);
    expect(asCsv.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(asCsv.headers.get("Content-Disposition")).toContain(`${name}-${day}.csv`);
    const file = (await asJson.json()) as {
      licence: string;
      day: string;
      columns: string[];
      rows: Record<string, unknown>[];
    };
    expect(file).toMatchObject({ licence: OPEN_LICENCE, day, columns: OPEN_COLUMNS[name] });
    const text = await asCsv.text();
    expect(text.replaceAll("\r\n", "").replace(/"(?:[^"]|"")*"/g, "")).not.toMatch(/[\r\n]/); // RFC 4180: CR LF between lines
    const rows = readCsv(text);
    expect(rows).toHaveLength(file.rows.length);
    for (const [at, row] of rows.entries()) {
      expect(Object.keys(row)).toEqual([...OPEN_COLUMNS[name]]);
      for (const column of OPEN_COLUMNS[name]) {
        const value = file.rows[at]?.[column];
        const said = Array.isArray(value) ? value.join("|") : String(value ?? "");
        expect(row[column]?.replace(/^'(?=[=+\-@\t\r])/, "")).toBe(said);
      }
    }
  });

  test.each(["fr", "en"] as const)("every column has its sentence in %s", (locale) => {
    const { columns } = messages(locale).openData;
    for (const name of OPEN_DATA)
      for (const column of OPEN_COLUMNS[name])
        expect([name, column, (columns[`${name}.${column}`] ?? columns[column] ?? "").length > 4]).toEqual([
          name,
          column,
          true,
        ]);
  });

  test("what is no file is not there, and no path leads elsewhere", async () => {
    for (const file of [
      "people.csv",
      "organisations.xml",
      "organisations",
      "organisations-2026-13-01.csv",
      "..%2f.env",
      "iati.xml",
    ])
      expect([file, (await visitor.fetch(`/open-data/${file}`)).status]).toEqual([file, 404]);
  });
});

describe("what is in them", () => {
  test("a name that a spreadsheet would run is disarmed, and commas, quotes and lines survive", async () => {
    const text = await (await visitor.fetch("/open-data/organisations.csv")).text();
    expect(text).not.toMatch(/(^|,|\n)"?=HYPERLINK/);
    const row = readCsv(text).find((one) => one.id === evil.id);
    expect(row).toMatchObject({ name: `'${EVIL}`, languages: "fr|wo", sdgs: "6|13", country: "FR" });
    expect(row?.summary).toMatch(/, "entre guillemets"\nsur deux lignes$/);
  });

  test("no contact, no private sentence, no organisation that hides, pauses or drafts", async () => {
    const all: string[] = [];
    for (const name of OPEN_DATA)
      for (const form of ["csv", "json"]) all.push(await (await visitor.fetch(`/open-data/${name}.${form}`)).text());
    const text = all.join("\n");
    for (const one of [...hidden, evil, pair.north, pair.south])
      for (const secret of [one.contact.email, one.contact.name, one.contact.phone]) expect(text).not.toContain(secret);
    for (const one of hidden) expect(text).not.toContain(one.id);
    expect(text).not.toContain("Ce contexte ne sort pas");
    expect(text).not.toContain("Contexte privé");
    const offers = await jsonOf("offers.json");
    expect(offers).toContainEqual({ organisation: evil.id, skill: "water.supply.wells", level: 2 });
    const needs = await jsonOf("needs.json");
    expect(needs).toContainEqual({ organisation: evil.id, skill: "water.supply.rainwater", priority: 3 });
  });

  test("a place is told to about a kilometre", async () => {
    const rows = await jsonOf("organisations.json");
    expect(rows.find(({ id }) => id === pair.south.id)).toMatchObject({ lat: 16.02, lon: -16.5 });
  });

  test("public topics alone, without who wrote them", async () => {
    const [open, shut] = [await givenTopic(), await givenTopic({ visibility: "network" })];
    const rows = await jsonOf("topics.json");
    expect(rows.find(({ id }) => id === open.id)).toMatchObject({
      title: open.title,
      page: expect.stringContaining(open.id),
    });
    expect(rows.some(({ id }) => id === shut.id)).toBe(false);
    expect(Object.keys(rows[0] ?? {})).not.toContain("author");
  });
});

describe("a choice taken back", () => {
  test("is gone at the next request, whatever was kept of the last one", async () => {
    const shown = await givenShownPair();
    const files = ["partnerships.json", "partnerships.csv", "iati-activities.xml", "iati-organisations.xml"];
    const before = await Promise.all(files.map((file) => visitor.fetch(`/open-data/${file}`)));
    for (const response of before) {
      expect(response.headers.get("Cache-Control")).toMatch(/no-cache|no-store/);
      expect(response.headers.get("ETag")).toBeTruthy();
    }
    const texts = await Promise.all(before.map((response) => response.text()));
    expect(texts.every((text, at) => text.includes(at === 3 ? shown.north.id : shown.id))).toBe(true);
    const unchanged = await visitor.fetch(`/open-data/${files[0]}`, {
      headers: { "If-None-Match": before[0]?.headers.get("ETag") ?? "" },
    });
    expect(unchanged.status).toBe(304);
    await withdraw(shown);
    for (const [at, file] of files.entries()) {
      const response = await visitor.fetch(`/open-data/${file}`, {
        headers: { "If-None-Match": before[at]?.headers.get("ETag") ?? "" },
      });
      expect([file, response.status]).toEqual([file, 200]);
      const text = await response.text();
      expect(text).not.toContain(shown.id);
      if (file.startsWith("iati")) expect(text).not.toContain(shown.north.id);
    }
  });

  test("an organisation that hides is gone from every file, its partnership with it", async () => {
    const shown = await givenShownPair();
    const before = await jsonOf("offers.json");
    expect(before.some(({ organisation }) => organisation === shown.south.id)).toBe(true);
    await runBatch(ctx, [raw(sql`UPDATE organisations SET visibility = 'network' WHERE id = ${shown.south.id}`)]);
    for (const name of ["organisations", "offers", "needs", "partnerships"]) {
      expect(JSON.stringify(await jsonOf(`${name}.json`))).not.toContain(shown.south.id);
    }
    expect(await (await visitor.fetch("/open-data/iati-activities.xml")).text()).not.toContain(shown.id);
  });
});

test("the page names every file, the licence, and the IATI files while there is something in them", async () => {
  const html = await visitor.page("/open-data");
  for (const name of OPEN_DATA)
    for (const form of ["csv", "json"]) expect(html).toContain(`/open-data/${name}.${form}`);
  expect(html).toContain("https://creativecommons.org/licenses/by/4.0/");
  expect(html).toContain("/open-data/iati-activities.xml");
});

test("whoever asks without end is told to wait", async () => {
  const limit = testEnv.LIMIT_WRITES;
  expect(limit).toBeDefined();
  const response = await visitor.fetch("/open-data/taxonomy.csv");
  expect(response.headers.get("RateLimit-Policy")).toContain("open-data");
});
