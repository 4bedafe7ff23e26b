// The log through its doors: for administrators only, page by page, about one subject, and checked on demand.
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import type { AuditChain, AuditEntry } from "../../schema/contract/audit.ts";
import { sealAudit } from "../../worker/audit/seal.ts";
import { auditStatement, runBatch } from "../../worker/kernel/commit.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { auditOf, givenPerson, unique } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

interface Page {
  items: AuditEntry[];
  next: string | null;
}

async function write(subject: string, n: number): Promise<void> {
  const ctx = makeCtx({ env: testEnv });
  await runBatch(
    ctx,
    Array.from({ length: n }, (_, i) => auditStatement(ctx, { act: "organisation.edit", subject, detail: { i } })),
  );
}

test("nobody but administrators reads or checks the log", async () => {
  const anonymous = new Client();
  const { client: someone } = await givenPerson();
  const { client: coordinator } = await givenPerson({ role: "coordinator" });
  for (const [method, path] of [
    ["GET", "/audit"],
    ["GET", "/audit/chain"],
    ["POST", "/audit/check"],
  ] as const) {
    expect((await anonymous.api(method, path)).status).toBe(401);
    expect((await someone.api(method, path)).status).toBe(403);
    expect((await coordinator.api(method, path)).status).toBe(403);
  }
  expect((await coordinator.fetch("/coordination/audit")).status).toBe(403);
  expect((await coordinator.page("/coordination/taxonomy")).includes("/coordination/audit")).toBe(false);
});

test("a subject's entries come newest first, page after page, none twice", async () => {
  const { client } = await givenPerson({ role: "administrator" });
  const subject = unique("org");
  await write(subject, 5);
  const seen: unknown[] = [];
  let after = "";
  do {
    const page = await client.json<Page>("GET", `/audit?subject=${subject}&limit=2${after}`);
    expect(page.items.length).toBeLessThanOrEqual(2);
    seen.push(...page.items.map((item) => item.detail.i));
    after = page.next ? `&after=${page.next}` : "";
    await write(subject, 1); // whoever writes meanwhile does not shift the pages
  } while (after);
  expect(seen).toEqual([4, 3, 2, 1, 0]);
});

test("an entry says who, what, about what, and whether it is sealed; and nothing of who they are", async () => {
  const { client, id, email } = await givenPerson({ role: "administrator" });
  const before = await client.json<Page>("GET", `/audit?subject=${id}`);
  expect(before.items[0]).toMatchObject({ actor: "system", act: "account.sign_in", subject: id, sealed: false });
  await sealAudit(makeCtx({ env: testEnv }), 10_000);
  const after = await client.json<Page>("GET", `/audit?subject=${id}`);
  expect(after.items[0]?.sealed).toBe(true);
  expect(JSON.stringify(after).includes(email)).toBe(false);
});

test("a check says how far the chain is good, and is itself on the record", async () => {
  const { client } = await givenPerson({ role: "administrator" });
  await sealAudit(makeCtx({ env: testEnv }), 10_000);
  const checked = await client.json<AuditChain>("POST", "/audit/check");
  expect(checked).toMatchObject({ check: { done: true, bad: null } });
  expect(checked.check?.upTo).toBe(checked.sealedUpTo);
  expect(checked.head).toMatch(/^[\w-]{43}$/);
  expect(await auditOf("audit")).toContain("audit.check");
  expect(await client.json<AuditChain>("GET", "/audit/chain")).toMatchObject({ check: checked.check });
});

test("the page tells in words, leads to the rest, and shows a break", async () => {
  const { client } = await givenPerson({ role: "administrator" });
  const subject = unique("org");
  await write(subject, 25);
  const page = await client.page(`/coordination/audit?subject=${subject}`);
  expect(page.split("Profil modifié").length - 1).toBe(20);
  expect(brotliCompressSync(page).length).toBeLessThan(14 * 1024);
  expect(page).toMatch(new RegExp(`/coordination/audit\\?after=\\d+&amp;subject=${subject}`));
  expect((await client.page("/coordination/audit?subject=nothing-here")).includes("Aucune écriture")).toBe(true);
  const checked = await client.form("/coordination/audit/check", {});
  expect([checked.status, checked.headers.get("Location")]).toEqual([303, "/coordination/audit"]);
  expect((await client.page("/coordination/audit")).includes("tout est en ordre")).toBe(true);
  await testEnv.DB.prepare("DROP TRIGGER audit_seals_no_update").run();
  await testEnv.DB.prepare(
    "UPDATE audit_seals SET hash = 'x' WHERE up_to = (SELECT max(up_to) FROM audit_seals)",
  ).run();
  await client.form("/coordination/audit/check", {});
  expect((await client.page("/coordination/audit")).includes("La chaîne est rompue")).toBe(true);
});
