// What a page's translations and a feed cost among twenty thousand posts: their own rows, along indexes.
import { beforeAll, expect, test } from "vitest";
import { publicFeed } from "../../worker/feeds/read.ts";
import { type Ctx, makeCtx } from "../../worker/kernel/ctx.ts";
import { translationsFor } from "../../worker/translations/read.ts";
import { testEnv } from "../support/request.ts";
import { costOf } from "../support/rows-read.ts";

const anonymous = (env = testEnv): Ctx => makeCtx({ env, actor: { kind: "anonymous" } });

const many = Array.from({ length: 20_000 }, (_, n) => n);
const name = (n: number) => `0193${String(n).padStart(28, "0")}`;
const at = (n: number) => new Date(1_700_000_000_000 + n * 60_000).toISOString();

beforeAll(async () => {
  const rows = (of: (n: number) => unknown) => JSON.stringify(many.map(of));
  const topic = (n: number) => [
    `top_${name(n)}`,
    n % 100 === 0 ? 2 : 1,
    ["training", "network"][n % 2],
    at(n),
    `pst_${name(n)}`,
  ];
  await testEnv.DB.batch([
    testEnv.DB.prepare(
      `INSERT INTO topics (id, category, kind, title, lang, visibility, state, listed, author, shown_as, excerpt, sdgs, skills,
         posts, last_seq, fingerprint, created_at, bumped_at, version)
       SELECT value ->> 0, value ->> 2, 'discussion', 'x', 'fr', iif(value ->> 1 = 2, 'public', 'network'), 'open', value ->> 1,
         'usr_x', 'person', 'x', 0, '[]', 1, 1, '', value ->> 3, value ->> 3, 1 FROM json_each(?)`,
    ).bind(rows(topic)),
    testEnv.DB.prepare(
      `INSERT INTO posts (id, topic, seq, author, shown_as, text, html, lang, state, reactions, fingerprint, created_at, version)
       SELECT value ->> 4, value ->> 0, 1, 'usr_x', 'person', 'x', '<p>x</p>', 'fr', 'visible', '{}', '', value ->> 3, 1
       FROM json_each(?)`,
    ).bind(rows(topic)),
    testEnv.DB.prepare(
      `INSERT INTO translations (post, lang, version, created_at, machine, author, shown_as, original, text, html, sheet,
         sheet_html, at)
       SELECT value ->> 4, 'en', 1, '', 0, 'usr_x', 'person', 1, 'y', '<p>y</p>', '', '', value ->> 3 FROM json_each(?)`,
    ).bind(rows(topic)),
    testEnv.DB.prepare(
      `INSERT INTO topic_terms (term, created_at, topic) SELECT 'skill:water.supply.hand_pumps', value ->> 3, value ->> 0
       FROM json_each(?) WHERE value ->> 1 = 2`,
    ).bind(rows(topic)),
  ]);
});

test("twenty posts cost their own rows", async () => {
  const ids = many.slice(500, 520).map((n) => `pst_${name(n)}`);
  const { statements, rowsRead } = await costOf((env) => translationsFor(anonymous(env), ids, "en"));
  expect(statements).toBe(1);
  expect(rowsRead).toBeLessThan(150);
});

test.each([{}, { category: "training" }, { skill: "water.supply.hand_pumps" }])(
  "a feed of %o walks its index",
  async (query) => {
    const warm = (env: typeof testEnv) => publicFeed(anonymous(env), query);
    const { rowsRead } = await costOf(warm, warm);
    expect(rowsRead).toBeLessThan(600);
    expect((await publicFeed(anonymous(), query)).entries).toHaveLength(30);
  },
);

test("no statement of a feed or of a page's translations walks a whole table", async () => {
  const plans = [
    "SELECT * FROM topics t WHERE listed = 2 ORDER BY created_at DESC LIMIT 30",
    "SELECT * FROM topics t WHERE listed = 2 AND t.category = 'x' ORDER BY created_at DESC LIMIT 30",
    "SELECT * FROM json_each('[]') j CROSS JOIN translations r ON r.post = j.value JOIN posts p ON p.id = r.post",
  ];
  for (const query of plans) {
    const { results } = await testEnv.DB.prepare(`EXPLAIN QUERY PLAN ${query}`).all<{ detail: string }>();
    const details = results.map(({ detail }) => detail).filter((detail) => !/^SCAN j VIRTUAL/.test(detail));
    for (const detail of details) expect(detail).not.toMatch(/^SCAN (?!t USING INDEX topics_public_new)|TEMP B-TREE/);
  }
});
