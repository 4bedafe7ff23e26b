// The log tells on tampering: refused at the door by triggers, and found out behind them by the chain.
import { beforeEach, expect, test } from "vitest";
import { watchAudit } from "../../worker/audit/check.ts";
import { sealAudit } from "../../worker/audit/seal.ts";
import { verifyAudit, verifySlice } from "../../worker/audit/verify.ts";
import { auditStatement, runBatch } from "../../worker/kernel/commit.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { testEnv } from "../support/request.ts";
import { costOf } from "../support/rows-read.ts";

const DB = testEnv.DB;
const run = (text: string) => DB.prepare(text).run();
const ctx = (now = new Date()) => makeCtx({ env: testEnv, now });
const triggers = (
  await DB.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all<{ name: string; sql: string }>()
).results;

async function write(n: number): Promise<void> {
  const c = ctx();
  await runBatch(
    c,
    Array.from({ length: n }, (_, i) => auditStatement(c, { act: "test.write", subject: `s${i}`, detail: { i } })),
  );
}

/** What an intruder with the database in hand would do first. */
async function dropTriggers(): Promise<void> {
  for (const { name } of triggers) await run(`DROP TRIGGER IF EXISTS ${name}`);
}

beforeEach(async () => {
  await dropTriggers();
  await DB.batch([
    DB.prepare("DELETE FROM audit_entries"),
    DB.prepare("DELETE FROM audit_seals"),
    DB.prepare("DELETE FROM settings"),
    DB.prepare("DELETE FROM sqlite_sequence WHERE name = 'audit_entries'"),
    ...triggers.map(({ sql }) => DB.prepare(sql)),
  ]);
});

test("entries and seals cannot be changed, replaced nor deleted", async () => {
  await write(2);
  await sealAudit(ctx());
  for (const attempt of [
    "UPDATE audit_entries SET actor = 'nobody' WHERE seq = 1",
    "DELETE FROM audit_entries WHERE seq = 1",
    "REPLACE INTO audit_entries (seq, at, actor, act, subject, detail) VALUES (1, '', '', '', '', '')",
    "UPDATE audit_seals SET hash = 'x'",
    "DELETE FROM audit_seals",
  ]) {
    await expect(run(attempt), attempt).rejects.toThrow(/never (changed|deleted)/);
  }
  expect(await verifyAudit(ctx())).toEqual({ upTo: 2, done: true, bad: null });
});

test("an honest log is good at any length and slice, sealed or not yet", async () => {
  expect(await verifyAudit(ctx())).toEqual({ upTo: 0, done: true, bad: null });
  await write(12);
  expect(await verifyAudit(ctx(), 5)).toEqual({ upTo: 12, done: true, bad: null });
  expect(await sealAudit(ctx(), 7)).toBe(7);
  for (const limit of [1, 4, 7, 12, 100])
    expect(await verifyAudit(ctx(), limit)).toEqual({ upTo: 12, done: true, bad: null });
  expect(await sealAudit(ctx(), 7)).toBe(5);
  expect(await sealAudit(ctx(), 7)).toBe(0);
  for (const limit of [1, 4, 7, 12, 100])
    expect(await verifyAudit(ctx(), limit)).toEqual({ upTo: 12, done: true, bad: null });
});

test("several who seal at once leave one chain, whatever the slices it was sealed in", async () => {
  await write(30);
  await Promise.all([sealAudit(ctx(), 30), sealAudit(ctx(), 11), sealAudit(ctx(), 30), sealAudit(ctx(), 17)]);
  expect(await verifyAudit(ctx(), 9)).toEqual({ upTo: 30, done: true, bad: null });
  const { results } = await DB.prepare("SELECT count(*) AS n FROM audit_seals").all<{ n: number }>();
  expect(results[0]?.n).toBe(30);
});

test.each([
  ["edited", "UPDATE audit_entries SET actor = 'nobody' WHERE seq = 6", { seq: 6, why: "changed" }],
  ["edited in its detail", "UPDATE audit_entries SET detail = '{}' WHERE seq = 1", { seq: 1, why: "changed" }],
  ["edited at the end", "UPDATE audit_entries SET at = '2020' WHERE seq = 12", { seq: 12, why: "changed" }],
  ["deleted at the start", "DELETE FROM audit_entries WHERE seq = 1", { seq: 1, why: "missing" }],
  ["deleted in the middle", "DELETE FROM audit_entries WHERE seq IN (5, 6)", { seq: 5, why: "missing" }],
  [
    "deleted with its seal",
    "DELETE FROM audit_entries WHERE seq = 7; DELETE FROM audit_seals WHERE up_to = 7",
    { seq: 7, why: "missing" },
  ],
  ["cut at the end", "DELETE FROM audit_entries WHERE seq > 9", { seq: 10, why: "missing" }],
  [
    "cut at the end with its seals",
    "DELETE FROM audit_entries WHERE seq > 9; DELETE FROM audit_seals WHERE up_to > 9",
    { seq: 10, why: "missing" },
  ],
  ["emptied", "DELETE FROM audit_entries; DELETE FROM audit_seals", { seq: 1, why: "missing" }],
  [
    "moved",
    "UPDATE audit_entries SET seq = 0 WHERE seq = 4; UPDATE audit_entries SET seq = 4 WHERE seq = 9; UPDATE audit_entries SET seq = 9 WHERE seq = 0",
    { seq: 4, why: "changed" },
  ],
  ["stripped of a seal", "DELETE FROM audit_seals WHERE up_to = 8", { seq: 8, why: "seal_missing" }],
  ["given another seal", "UPDATE audit_seals SET hash = 'x' WHERE up_to = 3", { seq: 3, why: "changed" }],
  ["given an entry from nowhere", "INSERT INTO audit_entries VALUES (0, '', '', '', '', '{}')", null],
] as const)("a log %s is found out, and its first bad entry named", async (_, tampering, bad) => {
  await write(12);
  await sealAudit(ctx());
  await dropTriggers();
  await DB.batch(tampering.split("; ").map((text) => DB.prepare(text)));
  for (const limit of [1, 5, 100]) {
    const found = await verifyAudit(ctx(), limit);
    expect(found.bad).toEqual(bad ?? { seq: 1, why: "missing" });
    expect(found.done).toBe(true);
  }
});

test("what is written after an unsealed cut does not hide it", async () => {
  await write(5);
  await dropTriggers();
  await run("DELETE FROM audit_entries WHERE seq > 3");
  await write(2);
  await sealAudit(ctx());
  expect((await verifyAudit(ctx())).bad).toEqual({ seq: 4, why: "missing" });
});

test("a slice reads what it checks and little more", async () => {
  await write(300);
  await sealAudit(ctx());
  const cost = await costOf((env) => verifySlice(makeCtx({ env }), 100, 50));
  expect(cost.statements).toBe(1);
  expect(cost.rowsRead).toBeLessThanOrEqual(120);
});

test("the clock seals, walks the chain once, rests a day, and then finds what was done to it", async () => {
  const at = (hours: number) => ctx(new Date(Date.UTC(2027, 0, 1, hours)));
  const kept = async () =>
    JSON.parse(
      (await DB.prepare("SELECT value FROM settings WHERE name = 'audit.check'").first<string>("value")) ?? "{}",
    );
  await write(8);
  await watchAudit(at(0));
  expect(await kept()).toMatchObject({ upTo: 8, done: true, bad: null });
  await dropTriggers();
  await run("UPDATE audit_entries SET subject = 'other' WHERE seq = 2");
  await watchAudit(at(23));
  expect(await kept()).toMatchObject({ bad: null });
  await watchAudit(at(25));
  expect(await kept()).toMatchObject({ upTo: 1, done: true, bad: { seq: 2, why: "changed" } });
});

test("a long chain is walked over several ticks", async () => {
  await write(1500);
  const at = (minutes: number) => ctx(new Date(Date.UTC(2027, 0, 1, 0, minutes)));
  const kept = async () =>
    JSON.parse(
      (await DB.prepare("SELECT value FROM settings WHERE name = 'audit.check'").first<string>("value")) ?? "{}",
    );
  await watchAudit(at(0));
  expect(await kept()).toMatchObject({ upTo: 1000, done: false, bad: null });
  await watchAudit(at(5));
  expect(await kept()).toMatchObject({ upTo: 1500, done: true, bad: null });
});
