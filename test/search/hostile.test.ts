// Whatever is typed is only words: no operator, quote or length reaches the full-text tables as anything else.
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { SearchQuery } from "../../schema/contract/search.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { similarTopics } from "../../worker/search/near.ts";
import { parseQuery } from "../../worker/search/query.ts";
import { orderOf, sizeOf } from "../../worker/search/search.ts";
import { viewSearch } from "../../worker/search/view-search.ts";
import { Client, testEnv } from "../support/request.ts";
import { givenTopic } from "./world.ts";

const ctx = makeCtx({ env: testEnv, actor: { kind: "anonymous" } });
const NASTY = [
  '"',
  '""',
  "'",
  '"pompe',
  "pompe AND",
  "NOT pompe",
  "pompe OR",
  "NEAR(pompe eau, 2)",
  "title0 : pompe",
  "{title2 body2} : pompe",
  "- pompe",
  "^pompe",
  "pompe*",
  "pompe + eau",
  "(((((",
  ")))",
  "\u0000",
  "pom\u0000pe",
  "pompe; DROP TABLE topics; --",
  "facets : room:coordinators",
  "💧 pompe 💧",
  "\ud800",
  "é".repeat(10_000),
  "pompe ".repeat(2000),
  '"pompe" '.repeat(500),
  "ﷺ".repeat(200),
  "a̐éö̲".repeat(100),
];

beforeAll(async () => {
  await givenTopic({ title: "La pompe du village", text: "Une pompe à main et de l’eau." });
});

const asks = async (typed: string) => {
  const scope = { open: [0, 1] as const, rooms: ['org_"x', 'par_"x'] };
  return orderOf(ctx, { parsed: parseQuery(typed, "fr"), scope, size: await sizeOf(ctx), filters: {} });
};

test.each(NASTY.map((typed, at) => [`${at}: ${typed.slice(0, 20).replace(/[^ -~]/g, ".")}`, typed]))(
  "%s",
  async (_, typed) => {
    await expect(asks(typed)).resolves.toBeInstanceOf(Array);
    await expect(
      similarTopics(ctx, { title: typed, text: typed, skills: [typed], except: null, limit: 5 }),
    ).resolves.toBeInstanceOf(Array);
  },
);

test("anything at all", { timeout: 60_000 }, async () => {
  const bits = fc.constantFrom(...NASTY.filter((one) => one.length < 50), "pompe", "eau", " ", "AND", "مضخة");
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(bits, { maxLength: 12 }).map((all) => all.join(" ")),
  );
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      await asks(text);
    }),
    { numRuns: 60 },
  );
});

test("through the doors: an address typed by hand opens the page, and the API says what is wrong", async () => {
  const client = new Client();
  for (const typed of NASTY.filter((one) => one.length < 2000 && one !== "\ud800")) {
    const q = encodeURIComponent(typed);
    expect((await client.fetch(`/search?q=${q}&kind=nothing&since=yesterday&after=x&limit=9999`)).status).toBe(200);
    expect([200, 422]).toContain((await client.fetch(`/api/v1/search?q=${q}`)).status);
  }
  expect((await client.fetch("/api/v1/search?q=pompe&kind=nothing")).status).toBe(422);
  expect((await client.fetch("/api/v1/search?q=pompe&since=2026-13-45")).status).toBe(422);
  expect((await viewSearch(ctx, SearchQuery.parse({}))).items).toEqual([]);
});
