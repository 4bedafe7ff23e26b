// An import in slices: killed, doubled, overtaken, and still every row handled once.
import { createExecutionContext, createMessageBatch, createScheduledController, getQueueResult } from "cloudflare:test";
import { expect, test, vi } from "vitest";
import { onCron } from "../../worker/cron.ts";
import { continueImport, resumeImports } from "../../worker/import/continue-import.ts";
import { startImport } from "../../worker/import/start-import.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import type { Work } from "../../worker/kernel/env.ts";
import { onWork } from "../../worker/queue.ts";
import {
  count,
  csv,
  finish,
  givenCoordinator,
  organisationsNamed,
  reportOf,
  send,
  startedImport,
} from "../support/csv.ts";
import { faulty } from "../support/faulty.ts";
import { auditOf, unique } from "../support/given.ts";
import { testEnv } from "../support/request.ts";

/** Towns a degree apart, the first tied to the second and so on. */
const TOWNS = (word: string, length: number): string =>
  csv(
    "name,country,lat,lon,twins",
    ...Array.from({ length }, (_, n) => {
      const place = `${(n % 150) - 75}.5,${Math.floor(n / 150) * 2 - 170}`;
      return `${word} ${n.toString(26)}x,${n % 3 === 0 ? "SN" : "FR"},${place},${n % 10 === 0 ? `${word} ${(n + 1).toString(26)}x` : ""}`;
    }),
  );

/** Enough other lines that the request leaves the work to the queue. */
const OTHERS = (word: string) => Array.from({ length: 300 }, (_, n) => `${word} autre ${n},BR,Ville ${n}`);

async function importedOnce(id: string): Promise<number> {
  const sql = `SELECT count(*) AS n FROM audit_entries WHERE act = 'organisation.import' AND detail ->> 'import' = ?`;
  return (await testEnv.DB.prepare(sql).bind(id).first<number>("n")) ?? 0;
}

test("5,000 lines go through the queue, slice after slice", async () => {
  const who = await givenCoordinator();
  const word = unique("Commune");
  const id = await startedImport(TOWNS(word, 5000));
  const batch = createMessageBatch<Work>("le-partenariat-work", [
    { id: "1", timestamp: new Date(), attempts: 1, body: { kind: "import", id } },
  ]);
  const context = createExecutionContext();
  await onWork(batch, testEnv, context);
  expect((await getQueueResult(batch, context)).ackAll).toBe(true);
  const done = await reportOf(who, id);
  expect(done).toMatchObject({ state: "done", done: 5000, created: 5000, duplicates: [], refused: [] });
  expect(done.ties).toMatchObject({ rows: 500, created: 500, refused: [] });
  expect(await organisationsNamed(`${word} %`)).toHaveLength(5000);
  expect((await auditOf(id)).filter((act) => act === "import.write").length).toBeGreaterThanOrEqual(5);
});

test("a large file is answered at once and goes on behind the answer", async () => {
  const who = await givenCoordinator();
  const { report } = await send(who, TOWNS(unique("Suite"), 700));
  expect(report).toMatchObject({ state: "running", rows: 700 });
  await vi.waitFor(async () => expect(await reportOf(who, report.id)).toMatchObject({ state: "done", created: 700 }), {
    timeout: 15_000,
    interval: 100,
  });
}, 20_000);

// The organisations there, the sorting, two slices of rows, the ties.
const BATCHES = [1, 2, 3, 4, 5];
const FAULTS = BATCHES.flatMap((batch) => (["before", "after"] as const).map((when) => ({ batch, when })));

test.each(FAULTS)(
  "the database fails $when batch $batch: taken up again, nothing lost, nothing twice",
  async (fault) => {
    const who = await givenCoordinator();
    const word = unique("Panne");
    const id = await startedImport(TOWNS(word, 1100));
    const ties = await count("ties");
    await expect(finish(id, faulty(testEnv, fault))).rejects.toThrow("connection lost");
    await finish(id);
    expect(await reportOf(who, id)).toMatchObject({ state: "done", done: 1100, created: 1100, ties: { created: 110 } });
    expect(await organisationsNamed(`${word} %`)).toHaveLength(1100);
    expect(await importedOnce(id)).toBe(1100);
    expect(await count("ties")).toBe(ties + 110);
  },
);

test("the database fails as the file comes in: kept whole, or not at all", async () => {
  const who = await givenCoordinator();
  const word = unique("Arrivée");
  const upload = { file: { name: "t.csv", bytes: new TextEncoder().encode(TOWNS(word, 400)) } };
  const start = (when: "before" | "after") =>
    startImport(makeCtx({ env: faulty(testEnv, { batch: 1, when }) }), { ...upload, kind: "other", dryRun: false });
  const before = [await count("imports"), await count("import_rows")];
  await expect(start("before")).rejects.toThrow("connection lost");
  expect([await count("imports"), await count("import_rows")]).toEqual(before);
  await expect(start("after")).rejects.toThrow("connection lost");
  await resumeImports(makeCtx({ env: testEnv }));
  const [latest] = (await who.client.json<{ items: { id: string }[] }>("GET", "/imports?limit=1")).items;
  expect(await reportOf(who, latest?.id ?? "")).toMatchObject({ state: "done", created: 400 });
});

test("several workers on one import share it without a row handled twice", async () => {
  const who = await givenCoordinator();
  const word = unique("Course");
  const id = await startedImport(TOWNS(word, 2500));
  await Promise.all([1, 2, 3, 4].map(() => finish(id)));
  await finish(id);
  expect(await reportOf(who, id)).toMatchObject({ state: "done", done: 2500, created: 2500, ties: { created: 250 } });
  expect(await organisationsNamed(`${word} %`)).toHaveLength(2500);
  expect(await importedOnce(id)).toBe(2500);
});

test("the same file twice at once makes each organisation once", async () => {
  const who = await givenCoordinator();
  const word = unique("Deux fois");
  const text = TOWNS(word, 1500);
  const [one, two] = [await startedImport(text), await startedImport(text)];
  await Promise.all([finish(one), finish(two)]);
  const [first, second] = [await reportOf(who, one), await reportOf(who, two)];
  expect(await organisationsNamed(`${word} %`)).toHaveLength(1500);
  expect(first.created + second.created).toBe(1500);
  expect(first.unchanged + second.unchanged).toBe(1500);
});

test("an organisation that arrives between sorting and writing is not made again", async () => {
  const who = await givenCoordinator();
  const word = unique("Entre");
  const ctx = makeCtx({ env: testEnv });
  const id = await startedImport(
    csv("name,country,town", `${word} Un,SN,Matam`, `${word} Deux,SN,Matam`, ...OTHERS(word)),
  );
  expect(await continueImport(ctx, id)).toBe("running");
  await send(who, csv("name,country,town", `${word} Un,SN,Matam`));
  await finish(id);
  expect(await reportOf(who, id)).toMatchObject({ created: 301, unchanged: 1, done: 302 });
  expect(await organisationsNamed(`${word} %`)).toHaveLength(302);
});

test("an organisation changed between sorting and writing keeps that change beside the file's", async () => {
  const who = await givenCoordinator();
  const word = unique("Change");
  await send(who, csv("name,country,town,summary", `${word},SN,Matam,Avant`));
  const ctx = makeCtx({ env: testEnv });
  const id = await startedImport(csv("name,country,town,summary", `${word},SN,Matam,Après`, ...OTHERS(word)));
  await continueImport(ctx, id);
  await send(who, csv("name,country,town,languages", `${word},SN,Matam,wo`));
  await finish(id);
  const [kept] = await organisationsNamed(word);
  expect(kept).toMatchObject({ summary: "Après", version: 3 });
  expect(kept?.languages).toBeGreaterThan(0);
});

test("the clock takes up an import that the queue forgot", async () => {
  const who = await givenCoordinator();
  const id = await startedImport(TOWNS(unique("Oubli"), 1200));
  const controller = createScheduledController({ scheduledTime: new Date(), cron: "*/5 * * * *" });
  await onCron(controller, testEnv, createExecutionContext());
  expect(await reportOf(who, id)).toMatchObject({ state: "done", created: 1200 });
});

test("a dry run is done for real once, from the rows it kept", async () => {
  const who = await givenCoordinator();
  const word = unique("Essai");
  const text = csv(
    "name,country,lat,lon",
    `${word} Un,SN,14,-16`,
    `${word} Un,SN,14,-16`,
    `${word} Deux,SN,13,-15`,
    ",SN,,",
  );
  const { report: dry } = await send(who, text, "?dryRun=1");
  expect(dry).toMatchObject({ created: 2, counts: { refused: 2 } });
  const real = await who.client.json("POST", `/imports/${dry.id}/run`);
  expect(real).toMatchObject({ id: dry.id, dryRun: false, created: 2, done: 4, counts: { refused: 2 } });
  expect(await organisationsNamed(`${word}%`)).toHaveLength(2);
  const again = await who.client.api("POST", `/imports/${dry.id}/run`);
  expect(again.status).toBe(409);
  expect(await again.json()).toMatchObject({ code: "import_not_dry" });
  expect(await auditOf(dry.id)).toContain("import.run");
});
