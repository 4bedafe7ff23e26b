// One batch or nothing: compare-and-set, audit beside its change, and answers kept for repeats.
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { commit, mustChange, mustHold, raw } from "../../worker/kernel/commit.ts";
import { type Ctx, makeCtx } from "../../worker/kernel/ctx.ts";
import { DomainError } from "../../worker/kernel/errors.ts";
import { auditOf, unique } from "../support/given.ts";
import { testEnv } from "../support/request.ts";

const setting = (name: string, value: string, version: number) =>
  raw(
    sql`INSERT INTO settings (name, value, version, updated_at) VALUES (${name}, ${value}, ${version}, '2026-01-01')`,
  );

async function settingValue(name: string): Promise<string | null> {
  return testEnv.DB.prepare("SELECT value FROM settings WHERE name = ?").bind(name).first<string>("value");
}

async function increment(ctx: Ctx, name: string, attempts = 100): Promise<void> {
  const row = await testEnv.DB.prepare("SELECT value, version FROM settings WHERE name = ?")
    .bind(name)
    .first<{ value: string; version: number }>();
  if (!row || attempts === 0) throw new Error("gone or hopeless");
  try {
    await commit(ctx, {
      statements: [
        raw(sql`UPDATE settings SET value = ${String(Number(row.value) + 1)}, version = version + 1
                WHERE name = ${name} AND version = ${row.version}`),
        mustChange(),
      ],
      audit: [{ act: "setting.increment", subject: name }],
      reply: null,
    });
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== "conflict") throw error;
    await increment(ctx, name, attempts - 1);
  }
}

test("twenty racing increments all land, each with its audit entry", async () => {
  const ctx = makeCtx({ env: testEnv });
  const name = unique("counter");
  await commit(ctx, { statements: [setting(name, "0", 1)], audit: [], reply: null });
  await Promise.all(Array.from({ length: 20 }, () => increment(ctx, name)));
  expect(await settingValue(name)).toBe("20");
  expect(await auditOf(name)).toHaveLength(20);
});

test("a refused hold rolls everything back, the audit entry too", async () => {
  const ctx = makeCtx({ env: testEnv });
  const name = unique("never");
  const change = commit(ctx, {
    statements: [setting(name, "x", 1), mustHold(sql`EXISTS (SELECT 1 FROM settings WHERE name = 'no such')`)],
    audit: [{ act: "setting.make", subject: name }],
    reply: null,
    conflict: "not_now",
  });
  await expect(change).rejects.toMatchObject({ kind: "conflict", code: "not_now" });
  expect(await settingValue(name)).toBeNull();
  expect(await auditOf(name)).toEqual([]);
});

test("a unique index that refuses is a Conflict, and any other failure keeps its own name", async () => {
  const ctx = makeCtx({ env: testEnv });
  const name = unique("twice");
  await commit(ctx, { statements: [setting(name, "1", 1)], audit: [], reply: null });
  const again = commit(ctx, { statements: [setting(name, "2", 1)], audit: [], reply: null });
  await expect(again).rejects.toMatchObject({ kind: "conflict", code: "changed_meanwhile" });
  const broken = commit(ctx, { statements: [raw(sql`INSERT INTO no_such_table VALUES (1)`)], audit: [], reply: null });
  await expect(broken).rejects.not.toBeInstanceOf(DomainError);
});
