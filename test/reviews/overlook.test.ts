// Coordinators overlook all partnerships: counted in SQL as the rules say it, in order, narrowed, page by page, in a file, and cheap.
import fc from "fast-check";
import papaparse from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import type { ListedPartnership } from "../../schema/contract/partnerships.ts";
import { REVIEW_QUESTIONS } from "../../schema/vocabulary.ts";
import { later, makeCtx } from "../../worker/kernel/ctx.ts";
import { gapOf, type Scales } from "../../worker/reviews/gap.ts";
import { overlook } from "../../worker/reviews/overlook.ts";
import { sweepPulse } from "../../worker/reviews/pulse.ts";
import type { GivenPerson } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { costOf, plansOf, scansIn } from "../support/rows-read.ts";
import { clock, openedBetween, partners } from "./world.ts";

const { DB } = testEnv;
const today = new Date().toISOString();
const ago = (days: number): string => later(new Date(), { days: -days }).toISOString();
const run = (sql: string, ...values: unknown[]) =>
  DB.prepare(sql)
    .bind(...values)
    .run();
const count = async () => {
  while ((await sweepPulse(clock(today))) > 0);
};

const one = fc.record(
  Object.fromEntries(REVIEW_QUESTIONS.map((question) => [question, fc.integer({ min: 1, max: 5 })])) as Record<
    keyof Scales,
    fc.Arbitrary<number>
  >,
);

test("the gap that SQL counts is the one of the rules, for two to four organisations", async () => {
  const said = fc.sample(fc.array(one, { minLength: 2, maxLength: 4 }), 40);
  const ids = await Promise.all(
    said.map(async (all, at) => {
      const organisations = all.map((_, place) => `org_gap${at}_${place}`);
      const id = await openedBetween(organisations, ago(400));
      const rows = all.map((scales, place) =>
        DB.prepare(
          "INSERT INTO reviews (partnership, period, organisation, answers, person, created_at, updated_at) VALUES (?, '2025-2', ?, ?, '', '', '')",
        ).bind(
          id,
          organisations[place],
          JSON.stringify(
            Object.fromEntries(Object.entries(scales).map(([question, scale]) => [question, { scale, words: "" }])),
          ),
        ),
      );
      await DB.batch(rows);
      return id;
    }),
  );
  await count();
  for (const [at, all] of said.entries()) {
    const { gap } =
      (await DB.prepare("SELECT gap FROM partnership_pulse WHERE partnership = ?")
        .bind(ids[at])
        .first<{ gap: number }>()) ?? {};
    const rule = gapOf(new Map(all.map((scales, place) => [`org_${place}`, scales])))?.whole ?? -1;
    expect(Math.abs((gap ?? -9) - rule), JSON.stringify(all)).toBeLessThan(0.011);
  }
  await run(
    "UPDATE partnerships SET state = 'ended' WHERE id IN (SELECT value FROM json_each(?))",
    JSON.stringify(ids),
  );
});

describe("a few partnerships", () => {
  let coordinator: GivenPerson;
  const ids: Record<string, string> = {};
  const list = (query: string) =>
    coordinator.client.json<{ items: ListedPartnership[]; next: string | null }>("GET", `/partnerships?${query}`);
  const named = async (query: string) => {
    const { items } = await list(query);
    return items.flatMap(({ id }) => Object.entries(ids).flatMap(([name, known]) => (known === id ? [name] : [])));
  };

  beforeAll(async () => {
    const open = async (name: string, days: number) => {
      const world = await partners({ openedAt: ago(days) });
      ids[name] = world.id;
      coordinator = world.coordinator;
      return world;
    };
    const [silent, late, well, , north] = [
      await open("silent", 400),
      await open("late", 300),
      await open("well", 200),
      await open("young", 10),
      await open("oneSided", 100),
    ];
    const agreed = [silent, late, well, north].map(({ id }) => id);
    await run(
      "UPDATE partnerships SET in_force = 1 WHERE id IN (SELECT value FROM json_each(?))",
      JSON.stringify(agreed),
    );
    const step =
      "INSERT INTO steps (id, partnership, position, title, starts, ends, state) VALUES (?, ?, 1, ?, ?, ?, 'planned')";
    await run(step, "stp_late", late.id, "Le puits", ago(90).slice(0, 10), ago(31).slice(0, 10));
    await run(step, "stp_next", well.id, "La fête", ago(-5).slice(0, 10), ago(-6).slice(0, 10));
    const sums =
      "INSERT INTO journal_sums (partnership, month, kind, from_organisation, to_organisation, entries, minutes) VALUES (?, '2026-01', 'hours', ?, ?, 1, ?)";
    await run(sums, north.id, north.north.id, north.south.id, 900);
    await run(sums, north.id, north.south.id, north.north.id, 60);
    for (const { id } of [late, well, north])
      await run(
        "INSERT INTO partnership_entries (partnership, version, act, organisation, created_at) VALUES (?, 2, 'sign', 'org', ?)",
        id,
        ago(3),
      );
    await count();
  });

  test("those that need a hand come first, each with why, and those that do well after", async () => {
    const { items } = await list("order=hand&state=open&limit=100");
    const mine = items.filter(({ id }) => Object.values(ids).includes(id));
    expect(mine.map(({ id, pulse }) => [id, pulse?.needs.filter((need) => need !== "unanswered")])).toEqual([
      [ids.silent, ["silent"]],
      [ids.oneSided, ["one_sided"]],
      [ids.late, ["late_step"]],
      ...mine.slice(3).map(({ id }) => [id, []]),
    ]);
    expect(mine).toHaveLength(5);
    const well = mine.find(({ id }) => id === ids.well)?.pulse;
    expect(well).toMatchObject({
      silentDays: 3,
      nextStep: { title: "La fête" },
      agreed: true,
      gap: null,
      proposed: null,
    });
    expect(mine.find(({ id }) => id === ids.oneSided)?.pulse?.minutes).toEqual({ north: 900, south: 60 });
  });

  test("narrowed by what calls for a hand, by country, by who gives most, by state", async () => {
    expect(await named("need=silent&limit=100")).toEqual(["silent"]);
    expect(await named("need=late_step&limit=100")).toEqual(["late"]);
    expect(await named("need=one_sided&side=north&limit=100")).toEqual(["oneSided"]);
    expect(await named("need=one_sided&side=south&limit=100")).toEqual([]);
    expect((await named("country=SN&state=open&limit=100")).length).toBe(5);
    expect(await named("country=JP&limit=100")).toEqual([]);
    expect(await named("state=ended&limit=100")).toEqual([]);
  });

  test("a message in its room is a sign of life; what the clock does itself is none", async () => {
    const id = ids.silent ?? "";
    await run(
      "INSERT INTO partnership_entries (partnership, version, act, organisation, created_at) VALUES (?, 9, 'step_late', NULL, ?)",
      id,
      ago(0),
    );
    await count();
    expect(await named("need=silent&limit=100")).toEqual(["silent"]);
    const { items } = await list("need=silent&limit=100");
    const org = items.find((one) => one.id === id)?.organisations[0] ?? "";
    const manager = await DB.prepare("SELECT person FROM memberships WHERE organisation = ?")
      .bind(org)
      .first<string>("person");
    await run(
      `INSERT INTO topics (id, category, kind, title, lang, visibility, partnership, state, listed, author, shown_as, excerpt, sdgs, skills, posts,
        last_seq, fingerprint, created_at, bumped_at, version) VALUES (?, 'training', 'discussion', 'Bonjour', 'fr', 'partnership', ?, 'visible', 0, ?,
        'person', '', 0, '[]', 1, 1, '', ?, ?, 1)`,
      `top_${id}`,
      id,
      manager,
      ago(0),
      ago(0),
    );
    expect(await named("need=silent&limit=100")).toEqual([]);
  });

  test("every page once, whatever its size; a cursor that is none is refused", async () => {
    const whole = (await list("order=hand&limit=100")).items.map(({ id }) => id);
    const walked: string[] = [];
    for (let after = ""; ; ) {
      const page = await list(`order=hand&limit=7${after && `&after=${encodeURIComponent(after)}`}`);
      walked.push(...page.items.map(({ id }) => id));
      if (page.next === null) break;
      after = page.next;
    }
    expect(walked.slice(0, whole.length)).toEqual(whole);
    expect(new Set(walked).size).toBe(walked.length);
    expect((await coordinator.client.api("GET", "/partnerships?order=hand&after=nonsense")).status).toBe(422);
    expect((await list("limit=2")).items[0]).not.toHaveProperty("pulse");
  });

  test("the page shows it, the file holds it: no contact, no person, no formula", async () => {
    await run(
      "UPDATE organisations SET name = '=HYPERLINK(1)' WHERE id = (SELECT organisation FROM partnership_organisations WHERE partnership = ? LIMIT 1)",
      ids.late,
    );
    const page = await (await coordinator.client.fetch("/coordination/partnerships?state=open")).text();
    expect(page).toContain("étape en retard");
    expect(page).toContain("Prochaine étape");
    const response = await coordinator.client.fetch("/coordination/partnerships.csv?need=late_step");
    expect(response.headers.get("Content-Type")).toContain("text/csv");
    const { data } = papaparse.parse<string[]>((await response.text()).replace("\uFEFF", ""), { skipEmptyLines: true });
    const [headers, ...rows] = data;
    expect(headers).toContain("Jours sans signe de vie");
    const row = rows.find((cells) => cells.includes(ids.late ?? ""));
    expect(row?.[0]).toMatch(/^'?=HYPERLINK|\| /);
    expect(row?.[0]?.startsWith("=")).toBe(false);
    expect(rows.flat().join()).not.toMatch(/@example\.org|\+221/);
    expect((await coordinator.client.fetch("/coordination/partnerships?need=nonsense")).status).toBe(422);
  });
});

describe("five thousand partnerships", () => {
  const MANY = 5000;

  beforeAll(async () => {
    await DB.batch([
      DB.prepare(`INSERT INTO partnerships (id, proposal, pair, state, opened_at, version, in_force)
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${MANY})
        SELECT printf('par_many%05d', i), printf('prp_many%05d', i), printf('many%05d', i), iif(i % 5 = 0, 'ended', 'open'),
          strftime('%Y-%m-%dT%H:%M:%fZ', 'now', printf('-%d days', i % 900)), 1, iif(i % 3 = 0, NULL, 1) FROM n`),
      DB.prepare(`INSERT INTO partnership_organisations (partnership, organisation)
        SELECT s.id, o.id FROM partnerships s JOIN (SELECT id FROM organisations LIMIT 2) o WHERE s.id LIKE 'par_many%'`),
      DB.prepare(`INSERT INTO steps (id, partnership, position, title, starts, ends, state)
        SELECT 'stp_' || s.id || n.i, s.id, n.i, 'Étape', printf('2026-%02d-01', n.i), printf('2026-%02d-02', n.i), iif(n.i < 6, 'done', 'planned')
        FROM partnerships s JOIN (SELECT value AS i FROM json_each('[1,2,3,4,5,6,7,8]')) n WHERE s.id LIKE 'par_many%'`),
    ]);
    await count();
  });

  const cost = (query: Parameters<typeof overlook>[1], page = { limit: 20 }) =>
    costOf(async (env) => overlook({ ...makeCtx({ env }) }, query, page));

  test("a page costs what it shows, however many there are", async () => {
    const first = await cost({});
    expect(first.statements).toBe(1);
    expect(first.rowsRead).toBeLessThan(600);
    const { next } = await overlook(makeCtx({ env: testEnv }), {}, { limit: 2000 });
    const far = await costOf(async (env) => overlook(makeCtx({ env }), {}, { after: next ?? "", limit: 20 }));
    expect(far.rowsRead).toBeLessThan(600);
  });

  test("narrowed to nothing, it walks the index once and opens no partnership", async () => {
    expect((await cost({ country: "JP" })).rowsRead).toBeLessThan(MANY + 1000);
    expect((await cost({ need: "wide_gap", side: "south" })).rowsRead).toBeLessThan(MANY + 1000);
  });

  test("nothing scans a table, and the clock counts a share at a time", async () => {
    for (const { text, plan } of await plansOf(async (env) =>
      overlook(makeCtx({ env }), { need: "silent" }, { limit: 20 }),
    ))
      expect(scansIn(plan), text).toEqual([]);
    await run("UPDATE partnership_pulse SET counted_on = ''");
    expect(await sweepPulse(clock(today))).toBe(200);
    await count();
    expect(await sweepPulse(clock(today))).toBe(0);
  });
});
