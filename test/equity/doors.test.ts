// The doors of the figures: names for coordinators alone, no small number in public, tables that open in a spreadsheet.
import { sql } from "drizzle-orm";
import papaparse from "papaparse";
import { beforeAll, expect, test } from "vitest";
import type { Equity, Figures } from "../../schema/contract/equity.ts";
import { iso, later, makeCtx } from "../../worker/kernel/ctx.ts";
import {
  countAll,
  insertLooks,
  insertOrganisations,
  insertProposals,
  type Look,
  type Told,
} from "../support/equity-rows.ts";
import { type GivenPerson, givenPerson } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

const today = new Date();
const at = (daysAgo: number): string => iso(later(today, { days: -daysAgo }));
const SEEN = "Zzyzx des Dunes";
let coordinator: GivenPerson;

/** Two northern yeses, five southern ones; one organisation that nobody sees, and that answers nobody. */
beforeAll(async () => {
  const publishedAt = at(300);
  const north = ["n1", "n2", "n3", "n4"].map((id) => ({ id, side: "north" as const, publishedAt }));
  const south = ["s1", "s2", "s3", "s4"].map((id) => ({ id, side: "south" as const, publishedAt }));
  await insertOrganisations([...north, ...south, { id: "lost", side: "south", publishedAt, pastPartnerships: 1 }]);
  await testEnv.DB.prepare("UPDATE organisations SET name = ? WHERE id = 'lost'").bind(SEEN).run();
  await insertLooks(
    north.flatMap(({ id: reader }) => south.map(({ id }): Look => [reader, id, "shown", at(20).slice(0, 10), 5])),
  );
  const silence = (from: string, due: number): Told => ({
    ...{ id: `prp_${from}`, from, to: "lost", state: "expired", due: at(due) },
    acts: [
      ["propose", from, at(due + 33)],
      ["approve", null, at(due + 30)],
      ["expire", null, at(due)],
    ],
  });
  await insertProposals([silence("n1", 150), silence("n2", 100), silence("n3", 50)]);
  const answered = north.flatMap(({ id: from }, i) =>
    south.slice(0, i < 2 ? 1 : 2).map(
      ({ id: to }, j): Told => ({
        ...{ id: `prp_${from}${to}`, from, to: i === 0 ? "s4" : to, state: "approved", due: at(-20) },
        acts: [
          ["propose", from, at(4)],
          ["approve", null, at(3)],
          ["accept", i < 2 ? to : from, at(2 - j / 4)],
        ],
      }),
    ),
  );
  await insertProposals(answered);
  await countAll(makeCtx({ env: testEnv, now: today }));
  coordinator = await givenPerson({ role: "coordinator" });
});

const FILES = [
  "proposed",
  "answers",
  "answer-time",
  "carried",
  "gini",
  "lorenz",
  "below",
  "groups",
  "scarce",
  "abundant",
];

test("coordinators read the names of those seldom shown and of those who stay silent; others are refused", async () => {
  const view = await coordinator.client.json<Equity>("GET", "/equity");
  expect(view.below.map(({ id }) => id)).toContain("lost");
  expect(view.silent).toEqual([{ id: "lost", name: SEEN, side: "south", silences: 3 }]);
  const page = await coordinator.client.page("/coordination/equity");
  expect(page).toContain(SEEN);
  expect(page).toContain("/organisations/lost/pause");
  expect(await coordinator.client.page("/coordination")).toContain("/coordination/equity#names-silent");
  expect((await (await givenPerson()).client.api("GET", "/equity")).status).toBe(403);
  expect((await new Client().api("GET", "/equity")).status).toBe(401);
});

test("in public no name, no number below three, and quarters only, whatever is asked", async () => {
  const visitor = new Client();
  const view = await visitor.json<Figures & Partial<Equity>>("GET", "/figures?by=month");
  expect(view.by).toBe("quarter");
  expect(view.below ?? view.silent).toBeUndefined();
  const counts = view.periods.flatMap((one) => [
    ...[one.proposed, one.yes, one.no, one.silent, one.given, one.received, one.below].flatMap(Object.values),
    one.partnerships,
  ]);
  expect(counts.filter((count) => typeof count === "number" && count < 3)).toEqual([]);
  const told = view.periods.reduce((sum, one) => sum + (one.proposed.north ?? 0), 0);
  expect(told).toBeGreaterThanOrEqual(6); // what is not small is told
  expect(view.lorenz).toEqual([]); // nine organisations: each tenth would be one of them
  expect((await coordinator.client.json<Equity>("GET", "/equity")).lorenz).toHaveLength(11);
  expect(JSON.stringify(view)).not.toContain("lost");
  const page = await visitor.page("/figures");
  expect(page).toContain("moins de 3");
  expect(page).toMatch(/T\d\u00a020\d\d/);
  expect(page).not.toContain(SEEN);
});

test("every table is downloaded as CSV, in public with its small numbers left empty", async () => {
  for (const id of FILES) {
    const response = await new Client().fetch(`/figures/${id}.csv`);
    expect([id, response.status]).toEqual([id, 200]);
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("Content-Disposition")).toContain(`${id}.csv`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    const { data, errors } = papaparse.parse<string[]>(text, { delimiter: ",", skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
    if (id === "answers")
      for (const cell of data.slice(1).flatMap(([, ...cells]) => cells)) expect(cell).not.toMatch(/^[0-2]$/);
    const own = await coordinator.client.fetch(`/coordination/equity/${id}.csv?by=quarter`);
    expect(own.status).toBe(200);
  }
  expect((await new Client().fetch("/figures/names.csv")).status).toBe(404);
  expect((await coordinator.client.fetch("/coordination/equity/gini.csv?by=day")).status).toBe(422);
  expect((await new Client().fetch("/coordination/equity/gini.csv")).status).not.toBe(200);
});

test("before the first night the page says so instead of drawing nothing", async () => {
  await makeCtx({ env: testEnv }).db.run(sql`UPDATE settings SET name = 'equity kept' WHERE name = 'equity'`);
  expect(await new Client().page("/figures")).toContain("Rien n’est encore compté");
  await makeCtx({ env: testEnv }).db.run(sql`UPDATE settings SET name = 'equity' WHERE name = 'equity kept'`);
});
