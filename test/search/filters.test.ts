// Each filter narrows to exactly what it says; together they narrow further.
import { beforeAll, expect, test } from "vitest";
import { SearchQuery } from "../../schema/contract/search.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { search } from "../../worker/search/search.ts";
import { givenOrganisation } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { givenReply, givenTopic, index } from "./world.ts";

const W = "quxolime";
const ids: Record<string, string> = {};
const ctx = makeCtx({ env: testEnv, actor: { kind: "anonymous" } });
const finds = async (more: Record<string, string>): Promise<string[]> => {
  const { items } = await search(ctx, SearchQuery.parse({ q: W, ...more }));
  return items.map((item) => Object.keys(ids).find((key) => ids[key] === item.id) ?? item.id).sort();
};

beforeAll(async () => {
  const title = `Sur ${W}`;
  ids.question = await givenTopic({ title, category: "training", createdAt: "2025-03-10T10:00:00.000Z" });
  ids.sheet = await givenTopic({
    title,
    kind: "sheet",
    country: "SN",
    skills: ["water.supply.hand_pumps"],
    createdAt: "2026-01-31T23:00:00.000Z",
  });
  ids.discussion = await givenTopic({ title, kind: "discussion", lang: "en", createdAt: "2026-02-01T00:00:00.000Z" });
  ids.bare = await givenTopic({ title: "Autre chose", category: "network" });
  ids.post = await givenReply(ids.bare, `Et ${W} aussi`);
  ids.organisation = (await givenOrganisation({ name: `Maison ${W}`, country: "SN" })).id;
  await index([ids.organisation]);
});

test("all of them, without a filter", async () => {
  expect(await finds({})).toEqual(["discussion", "organisation", "post", "question", "sheet"]);
});
test.each(["question", "sheet", "discussion", "post", "organisation"])("by kind: %s", async (kind) => {
  expect(await finds({ kind })).toEqual([kind]);
});
test.each<[Record<string, string>, string[]]>([
  [{ category: "network" }, ["post"]],
  [{ skill: "water.supply.hand_pumps" }, ["sheet"]],
  [{ skill: "water.supply" }, ["sheet"]],
  [{ country: "SN" }, ["organisation", "sheet"]],
  [{ lang: "en" }, ["discussion"]],
  [{ lang: "en", kind: "sheet" }, []],
  [{ since: "2025-03-10", until: "2025-03-10" }, ["question"]],
  [{ since: "2025-03-11", until: "2026-01-31" }, ["sheet"]],
  [{ since: "2026-02-01", kind: "discussion" }, ["discussion"]],
  [{ until: "2026-01-30" }, ["question"]],
  [{ since: "2099-01-01" }, []],
  [{ since: "2026-02-02", until: "2026-02-01" }, []],
])("%j", async (more, found) => {
  expect(await finds(more)).toEqual(found);
});

test("a topic and its answers are told once, and pages follow one another without a gap", async () => {
  const word = "vraxipole";
  const made: string[] = [];
  for (let n = 0; n < 7; n++) {
    const topic = await givenTopic({ title: `Sur ${word} ${n}` });
    await givenReply(topic, `Encore ${word}`);
    made.push(topic);
  }
  const seen: string[] = [];
  let after: string | null = "0";
  while (after !== null) {
    const page: Awaited<ReturnType<typeof search>> = await search(
      ctx,
      SearchQuery.parse({ q: word, limit: "3", after }),
    );
    expect(page.items.length).toBeLessThanOrEqual(3);
    seen.push(...page.items.map((item) => item.id));
    after = page.next;
  }
  expect(seen.sort()).toEqual(made.sort());
});
