// Lists by field, kind, tag and room: every topic once, in order, page after page, while others are written between two pages.
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Topic } from "../../schema/contract/board.ts";
import { listTopics } from "../../worker/board/list-topics.ts";
import { type GivenPerson, givenPerson } from "../support/given.ts";
import { ctxOf, refusalOf } from "../support/pair.ts";
import { answer, begin, fillBoard, givenBoard, rowsOf } from "./world.ts";

type Query = Record<string, string | number | undefined>;
interface Page {
  items: Topic[];
  next: string | null;
}

let reader: GivenPerson;
beforeAll(async () => {
  reader = await givenPerson();
});

const pageOf = (query: Query): Promise<Page> =>
  reader.client.json<Page>(
    "GET",
    `/topics?${new URLSearchParams(Object.entries(query).flatMap(([k, v]) => (v === undefined ? [] : [[k, String(v)]])))}`,
  );

async function walk(
  query: Query,
  between: (page: number) => Promise<unknown> = async () => undefined,
): Promise<Topic[]> {
  const found: Topic[] = [];
  let after = {};
  for (let page = 0; page < 60; page++) {
    const { items, next } = await pageOf({ ...query, ...after });
    found.push(...items);
    if (next === null) return found;
    after = { after: next };
    await between(page);
  }
  throw new Error("a walk without an end");
}

const ids = (topics: readonly Pick<Topic, "id">[]): string[] => topics.map(({ id }) => id);
const category = async (): Promise<string> => {
  const { coordinator } = await givenBoard();
  const label = `Domaine ${crypto.randomUUID().slice(0, 8)}`;
  return (
    await coordinator.client.json<{ id: string }>("POST", "/categories", { label: { fr: label, en: label } }, 201)
  ).id;
};

describe("each filter alone and together", () => {
  test("shows the topics that fit, the newest activity first, whatever the page's length", async () => {
    const here = await category();
    const kinds = ["question", "discussion", "sheet"];
    const made = await fillBoard(reader.id, 45, (at) => ({
      category: here,
      kind: kinds[at % 3] ?? "sheet",
      terms: at % 5 ? [] : ["sdg:17"],
    }));
    for (const limit of [1, 7, 45, 100]) {
      expect(ids(await walk({ category: here, limit }))).toEqual(made);
      expect(ids(await walk({ category: here, kind: "sheet", limit }))).toEqual(made.filter((_, at) => at % 3 === 2));
      expect(ids(await walk({ category: here, tag: "sdg:17", limit }))).toEqual(made.filter((_, at) => at % 5 === 0));
      expect(ids(await walk({ category: here, tag: "sdg:17", kind: "question", limit }))).toEqual(
        made.filter((_, at) => at % 15 === 0),
      );
    }
  });

  test("what is asked for is found however rare it is on the way", async () => {
    const here = await category();
    const made = await fillBoard(reader.id, 900, (at) => ({
      category: here,
      kind: at % 450 === 449 ? "sheet" : "discussion",
    }));
    expect(ids(await walk({ category: here, kind: "sheet", limit: 5 }))).toEqual([made[449], made[899]]);
    expect(await walk({ category: here, kind: "question", limit: 5 })).toEqual([]);
    const { next } = await pageOf({ category: here, kind: "sheet", limit: 1 });
    expect(next).not.toBeNull();
  });

  test("topics begun in the same moment are each shown once by a tag", async () => {
    const here = await category();
    const made = await fillBoard(reader.id, 30, () => ({ category: here, terms: ["sdg:16"] }));
    const same = "2026-01-01T00:00:00.000Z";
    await rowsOf("UPDATE topics SET created_at = ?, bumped_at = ? WHERE category = ?", same, same, here);
    await rowsOf(
      "UPDATE topic_terms SET created_at = ? WHERE topic IN (SELECT value FROM json_each(?))",
      same,
      JSON.stringify(made),
    );
    for (const query of [
      { tag: "sdg:16", category: here, limit: 7 },
      { category: here, limit: 7 },
    ]) {
      expect(ids(await walk(query)).sort()).toEqual([...made].sort());
    }
  });

  test("skills are found under themselves and their theme", async () => {
    const { author } = await givenBoard();
    const { id } = await begin(author, { skills: ["water.supply.hand_pumps", "water.supply.hand_pumps"], sdgs: [6] });
    for (const tag of ["water.supply.hand_pumps", "water.supply", "sdg:6"]) {
      expect(ids((await pageOf({ tag, limit: 100 })).items)).toContain(id);
    }
    expect((await pageOf({ tag: "nowhere.at.all" })).items).toEqual([]);
  });

  test("a room's topics stand in the room alone", async () => {
    const { author, partner, south, partnership } = await givenBoard();
    const made = await fillBoard(author.id, 30, (at) => ({
      visibility: "partnership",
      partnership,
      kind: at % 2 ? "sheet" : "question",
    }));
    const all = await partner.client.json<Page>("GET", `/topics?partnership=${partnership}&limit=100`);
    expect(ids(all.items)).toEqual(made);
    const ctx = ctxOf({ person: partner, organisation: south.id });
    const sheets = await listTopics(ctx, { partnership, kind: "sheet", limit: 100 });
    expect(ids(sheets.items)).toEqual(made.filter((_, at) => at % 2));
    expect(ids((await pageOf({ limit: 100 })).items).filter((id) => made.includes(id))).toEqual([]);
    expect((await reader.client.api("GET", `/topics?partnership=${partnership}`)).status).toBe(404);
    expect((await reader.client.api("GET", "/topics?visibility=coordinators")).status).toBe(403);
  });

  test.each(["x", "~", "2026-01-01T00:00:00Z~", "2026-01-01T00:00:00Z~top_x", "2026-01-01T00:00:00Z~-1", "'~1"])(
    "a place that is none is told: %j",
    async (after) => {
      const reply = await reader.client.api("GET", `/topics?${new URLSearchParams({ after })}`);
      expect(await refusalOf(reply)).toEqual({ status: 422, code: "invalid", field: "after" });
      expect((await reader.client.fetch(`/topics?${new URLSearchParams({ after, kind: "?" })}`)).status).toBeLessThan(
        500,
      );
    },
  );
});

test("while topics are bumped between two pages, none that stays still is lost, and none is shown twice in the same place", async () => {
  const here = await category();
  const { author } = await givenBoard();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(17), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom({}, { kind: "sheet" }, { tag: "sdg:15" }),
      async (bumps, limit, more) => {
        await rowsOf("DELETE FROM topics WHERE category = ?", here);
        const made = await fillBoard(author.id, 18, () => ({ category: here, kind: "sheet", terms: ["sdg:15"] }));
        const bumped = new Set<string>();
        const seen = await walk({ category: here, limit, ...more }, async (page) => {
          const id = made[bumps[page % bumps.length] ?? 0] ?? "";
          bumped.add(id);
          await rowsOf("UPDATE topics SET bumped_at = ? WHERE id = ?", new Date(Date.now() + page).toISOString(), id);
        });
        const shown = ids(seen);
        const still = made.filter((id) => !bumped.has(id));
        expect(shown.filter((id) => !bumped.has(id))).toEqual(still);
        expect(new Set(shown).size).toBe(shown.length);
      },
    ),
    { numRuns: 12 },
  );
});

test("answering brings a topic to the top, editing does not", async () => {
  const here = await category();
  const { author, stranger } = await givenBoard();
  const [one, two] = [await begin(author, { category: here }), await begin(author, { category: here })];
  expect(ids((await pageOf({ category: here })).items)).toEqual([two.id, one.id]);
  await author.client.api("PATCH", `/topics/${one.id}`, { title: "Changé" }, { "If-Match": '"1"' });
  expect(ids((await pageOf({ category: here })).items)).toEqual([two.id, one.id]);
  await answer(stranger, one.id);
  expect(ids((await pageOf({ category: here })).items)).toEqual([one.id, two.id]);
});
