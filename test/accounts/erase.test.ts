// A person's data is theirs: the export holds all of it, erasure leaves none, and no organisation is left alone.
import { expect, test } from "vitest";
import { memberships, passkeyChallenges, passkeys } from "../../schema/tables/accounts.ts";
import { proposalEntries } from "../../schema/tables/proposals.ts";
import { declarations, ownedBy } from "../../worker/accounts/personal.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { iso, makeCtx } from "../../worker/kernel/ctx.ts";
import { auditOf, type GivenPerson, givenMember, givenOrganisation, givenPerson, unique } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

/** Someone who left a trace wherever a person may. */
async function givenTraces(): Promise<{ person: GivenPerson; canary: string; organisation: string }> {
  const canary = unique("canary");
  const person = await givenPerson({ email: `${canary}@example.org` });
  const { id: organisation } = await givenOrganisation({
    contact: { email: person.email, name: canary, phone: canary },
  });
  await person.client.json("PATCH", "/me", { name: `Nom ${canary}` });
  await person.client.json("POST", "/tokens", { name: `Jeton ${canary}`, scopes: ["read"] }, 201);
  await new Client().json("POST", "/auth/links", { email: person.email }, 202);
  const ctx = makeCtx({ env: testEnv });
  const [mine, at] = [person.id, iso(ctx.now)];
  const entry = { organisation, person: mine, text: `Texte ${canary}`, createdAt: at };
  await runBatch(ctx, [
    ctx.db.insert(memberships).values({ organisation, person: mine, role: "manager", createdAt: at }),
    ctx.db.insert(passkeyChallenges).values({ challenge: canary, person: mine, expiresAt: "2099" }),
    ctx.db.insert(passkeys).values({
      ...{ id: ctx.newId("pky"), person: mine, name: canary, credentialId: canary },
      ...{ publicKey: "", counter: 0, transports: "[]", createdAt: at },
    }),
    ctx.db.insert(proposalEntries).values({ proposal: ctx.newId("prp"), version: 1, act: "ask", ...entry }),
  ]);
  await person.client.json(
    "POST",
    `/organisations/${organisation}/invitations`,
    { email: `${unique("friend")}@example.net`, role: "member" },
    201,
  );
  return { person, canary, organisation };
}

async function everywhere(): Promise<string> {
  const tables = await testEnv.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'd1%'",
  ).all<{ name: string }>();
  const rows = await Promise.all(
    tables.results.map(async ({ name }) =>
      JSON.stringify((await testEnv.DB.prepare(`SELECT * FROM "${name}"`).all()).results),
    ),
  );
  return rows.join("\n");
}

test("the export holds every trace and no secret", async () => {
  const { person, canary, organisation } = await givenTraces();
  const response = await person.client.api("GET", "/me/export");
  expect(response.headers.get("Content-Disposition")).toMatch(/attachment; filename="le-partenariat-.*\.json"/);
  const { tables } = await response.json<{ tables: Record<string, Record<string, unknown>[]> }>();
  expect(tables.people).toMatchObject([{ id: person.id, email: person.email, name: `Nom ${canary}` }]);
  expect(tables.memberships).toMatchObject([{ organisation, role: "manager" }]);
  expect(tables.sessions).toHaveLength(1);
  expect(tables.passkeys).toMatchObject([{ name: canary }]);
  expect(tables.api_tokens).toMatchObject([{ name: `Jeton ${canary}` }]);
  expect(tables.invitations).toMatchObject([{ email: expect.stringContaining("friend"), invitedBy: person.id }]);
  expect(tables.proposal_entries).toMatchObject([{ text: `Texte ${canary}` }]);
  expect(JSON.stringify(tables)).not.toMatch(/tokenHash|token_hash|payload/);
  const other = await (await givenPerson()).client.api("GET", "/me/export");
  expect(await other.text()).not.toContain(canary);
});

test("the export as a table quotes what a spreadsheet would run", async () => {
  const person = await givenPerson();
  await person.client.json("PATCH", "/me", { name: "=HYPERLINK(1)" });
  const response = await person.client.api("GET", "/me/export?format=csv");
  expect(response.headers.get("Content-Type")).toContain("text/csv");
  const csv = await response.text();
  expect(csv).toContain(`people,1,email,${person.email}`);
  expect(csv).toContain("'=HYPERLINK(1)");
  expect((await person.client.api("GET", "/me/export?format=exe")).status).toBe(422);
});

test("erasure leaves nothing of the person; what they wrote for an organisation stays", async () => {
  const { person, canary } = await givenTraces();
  const cookie = person.client.cookie;
  const unsure = await person.client.form("/settings/erase", { _key: crypto.randomUUID() });
  expect(unsure.status).toBe(422);
  const erased = await person.client.form("/settings/erase", { confirm: "1", _key: crypto.randomUUID() });
  expect(erased.headers.get("Location")).toBe("/?notice=account_erased");
  const left = (await everywhere()).split("\n").join(" ");
  const kept = left.replaceAll(`Texte ${canary}`, "");
  expect(left).toContain(`Texte ${canary}`);
  expect(kept).not.toContain(canary);
  expect(kept).toContain(`erased-${person.id}@invalid`);
  person.client.cookie = cookie;
  expect((await person.client.api("GET", "/me")).status).toBe(401);
  expect(await auditOf(person.id)).toContain("account.erase");
});

test("the only manager of an organisation with others, or published, first appoints another", async () => {
  const { id, name, manager } = await givenOrganisation();
  const refused = await manager.client.api("DELETE", "/me");
  expect(await refused.json()).toMatchObject({ status: 409, code: "last_manager" });
  const page = await manager.client.page("/settings/erase");
  expect(page).toContain(name);
  expect(page).not.toContain('<button type="submit" class="button danger">Effacer');
  const other = await givenMember(id, "manager");
  await manager.client.json("DELETE", "/me", undefined, 204);
  expect(await other.client.json("GET", `/organisations/${id}/members`)).toMatchObject({
    items: [{ person: other.id }],
  });
});

test("alone in a draft, a person is erased with its contact", async () => {
  const phone = unique("+221");
  const { manager } = await givenOrganisation({ state: "draft", contact: { phone } });
  await manager.client.json("DELETE", "/me", undefined, 204);
  expect(await everywhere()).not.toContain(phone);
});

test("of two managers erasing themselves at once, one stays", async () => {
  const { id, manager } = await givenOrganisation();
  const other = await givenMember(id, "manager");
  const answers = await Promise.all([manager, other].map((m) => m.client.api("DELETE", "/me")));
  expect(answers.map((a) => a.status).sort()).toEqual([204, 409]);
});

test("the last administrator is not erased, and loses the role only with the account", async () => {
  await testEnv.DB.prepare("UPDATE people SET network_role = NULL").run();
  const admin = await givenPerson({ role: "administrator" });
  expect(await (await admin.client.api("DELETE", "/me")).json()).toMatchObject({
    status: 409,
    code: "last_administrator",
  });
  expect(await admin.client.page("/settings/erase")).toContain("administrer le réseau");
  await givenPerson({ role: "administrator" });
  await admin.client.json("DELETE", "/me", undefined, 204);
  const row = await testEnv.DB.prepare("SELECT network_role AS role FROM people WHERE id = ?").bind(admin.id).first();
  expect(row).toEqual({ role: null });
});

test("an address is free again once its account is erased", async () => {
  const person = await givenPerson();
  await person.client.json("DELETE", "/me", undefined, 204);
  const again = await givenPerson({ email: person.email });
  expect(again.id).not.toBe(person.id);
});

// The audit names people by their pseudonymous id only, and is never changed; a case of moderation names whom it is
// about so that no export shows them that they were reported. Who takes part in a partnership is a name without an
// account: worker/partnerships forgets it when asked.
const NAMED_OTHERWISE = new Set(["audit_entries", "moderation_cases", "participants"]);

test("every table with something personal in it says whose it is, and is known here", async () => {
  const files = import.meta.glob<Record<string, unknown>>("../../schema/tables/*.ts", { eager: true });
  const all = Object.values(files).flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) =>
      name.endsWith("Declarations") ? (value as typeof declarations) : [],
    ),
  );
  expect(new Set(declarations.map((d) => d.table))).toEqual(new Set(all.map((d) => d.table)));
  const { getTableName } = await import("drizzle-orm");
  const lost = all
    .filter((d) => Object.values(d.columns).some((fate) => ["keep", "erase", "row"].includes(fate)))
    .filter((d) => !ownedBy(d, { id: "x", email: "x" }, ["keep", "erase", "row"]))
    .map((d) => getTableName(d.table));
  expect(lost.filter((name) => !NAMED_OTHERWISE.has(name))).toEqual([]);
});
