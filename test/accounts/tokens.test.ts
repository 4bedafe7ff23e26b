// API tokens: shown once, limited by their scopes, ended at once, made by a person in a browser only.
import { expect, test } from "vitest";
import { sweepAccounts } from "../../worker/accounts/sweep.ts";
import { whoHolds } from "../../worker/accounts/who.ts";
import { later, makeCtx } from "../../worker/kernel/ctx.ts";
import { auditOf, type GivenPerson, givenPerson } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

interface Made {
  id: string;
  token: string;
  scopes: string[];
}

const make = (person: GivenPerson, scopes: string[], name = "Tableau de bord") =>
  person.client.json<Made>("POST", "/tokens", { name, scopes }, 201);

function bearer(token: string): Client {
  const client = new Client();
  client.bearer = token;
  return client;
}

test("a token acts as its person, within its scopes", async () => {
  const person = await givenPerson();
  const reading = bearer((await make(person, ["read"])).token);
  expect(await reading.json("GET", "/me")).toMatchObject({ id: person.id });
  const refused = await reading.api("PATCH", "/me", { name: "Autre" });
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ code: "token_scope" });

  const writing = bearer((await make(person, ["write"])).token);
  expect(await writing.json("PATCH", "/me", { name: "Aïssatou" })).toMatchObject({ name: "Aïssatou" });
  expect((await writing.api("GET", "/me")).status).toBe(403);
});

test("a token neither makes tokens nor sees sessions, passkeys or the person's data", async () => {
  const person = await givenPerson();
  const { token } = await make(person, ["read", "write"]);
  const doors: [string, string][] = [
    ["GET", "/tokens"],
    ["GET", "/auth/sessions"],
    ["DELETE", "/auth/sessions"],
    ["GET", "/auth/passkeys"],
    ["POST", "/auth/passkeys/registration-options"],
    ["GET", "/me/export"],
    ["DELETE", "/me"],
  ];
  for (const [method, path] of doors) {
    const refused = await bearer(token).api(method, path);
    expect([path, refused.status]).toEqual([path, 403]);
    expect(await refused.json()).toMatchObject({ code: "browser_only" });
  }
  const another = await bearer(token).api("POST", "/tokens", { name: "x", scopes: ["read"] });
  expect(another.status).toBe(403);
});

test("its secret is told once and kept nowhere; ended, it is refused at the next request", async () => {
  const person = await givenPerson();
  const made = await make(person, ["read"]);
  const listed = await person.client.json<{ items: Made[] }>("GET", "/tokens");
  expect(listed.items).toMatchObject([{ id: made.id, name: "Tableau de bord", scopes: ["read"] }]);
  expect(JSON.stringify(listed)).not.toContain(made.token);
  const { results } = await testEnv.DB.prepare("SELECT * FROM api_tokens WHERE id = ?").bind(made.id).all();
  expect(JSON.stringify(results)).not.toContain(made.token);

  await person.client.json("DELETE", `/tokens/${made.id}`, undefined, 204);
  const refused = await bearer(made.token).api("GET", "/me");
  expect(refused.status).toBe(401);
  expect(await refused.json()).toMatchObject({ code: "token_unknown" });
  expect((await person.client.api("DELETE", `/tokens/${made.id}`)).status).toBe(404);
  expect(await auditOf(person.id)).toEqual(expect.arrayContaining(["token.create", "token.end"]));
});

test("nobody ends another's token", async () => {
  const [person, other] = await Promise.all([givenPerson(), givenPerson()]);
  const made = await make(person, ["read"]);
  expect((await other.client.api("DELETE", `/tokens/${made.id}`)).status).toBe(404);
  expect((await bearer(made.token).api("GET", "/me")).status).toBe(200);
});

test("twenty at most, even when the last two are asked for at once", async () => {
  const person = await givenPerson();
  for (let i = 0; i < 19; i++) await make(person, ["read"], `jeton ${i}`);
  const race = await Promise.all(
    [1, 2, 3].map(() => person.client.api("POST", "/tokens", { name: "de trop", scopes: ["read"] })),
  );
  expect(race.map((r) => r.status).sort()).toEqual([201, 409, 409]);
  const refused = race.find((r) => r.status === 409);
  expect(await refused?.json()).toMatchObject({ code: "too_many_tokens" });
});

test("a repeat under the same key gives the same token again, and makes one", async () => {
  const person = await givenPerson();
  const key = { "Idempotency-Key": crypto.randomUUID() };
  const body = { name: "Une fois", scopes: ["read"] };
  const answers = await Promise.all([1, 2, 3].map(() => person.client.api("POST", "/tokens", body, key)));
  const made = await Promise.all(answers.map((a) => a.json<Made>()));
  expect(new Set(made.map((m) => m.token)).size).toBe(1);
  expect((await person.client.json<{ items: unknown[] }>("GET", "/tokens")).items).toHaveLength(1);
});

test("the page shows the secret once, keeps what was typed, and ends a token", async () => {
  const person = await givenPerson();
  const wrong = await person.client.form("/settings/tokens", { name: " ", scopes: "read write" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toMatch(/Ce champ est nécessaire.*checked value="read write"/s);

  const made = await person.client.form("/settings/tokens", { name: "Mairie <b>", scopes: "read write" });
  expect(made.headers.get("Cache-Control")).toBe("no-store");
  const token = /id="f-token"[^>]*value="([^"]+)"/.exec(await made.text())?.[1] ?? "";
  expect((await bearer(token).api("GET", "/me")).status).toBe(200);
  const listed = await person.client.page("/settings/tokens");
  expect(listed).toContain("Mairie &lt;b>");
  expect(listed).not.toContain(token);
  const [{ id = "" } = {}] = (await person.client.json<{ items: { id: string }[] }>("GET", "/tokens")).items;
  const ended = await person.client.form(`/settings/tokens/${id}/end`, {});
  expect(ended.headers.get("Location")).toBe("/settings/tokens?notice=token_ended");
});

test("a suspended person's token is refused", async () => {
  const person = await givenPerson();
  const { token } = await make(person, ["read"]);
  await testEnv.DB.prepare("UPDATE people SET suspended_at = '2026-01-01' WHERE id = ?").bind(person.id).run();
  expect((await bearer(token).api("GET", "/me")).status).toBe(401);
  expect((await person.client.api("GET", "/me")).status).toBe(401);
});

test("a token lives a year, or as long as its maker says, two years at most; then it is refused and swept", async () => {
  const person = await givenPerson();
  const lifetime = ({ createdAt, expiresAt }: Record<string, string>) =>
    (Date.parse(expiresAt ?? "") - Date.parse(createdAt ?? "")) / 86_400_000;
  const ask = (days?: unknown) => person.client.api("POST", "/tokens", { name: "Essai", scopes: ["read"], days });
  const made = await (await ask()).json<Record<string, string>>();
  expect(lifetime(made)).toBe(365);
  const short = await (await ask(30)).json<Record<string, string>>();
  expect(lifetime(short)).toBe(30);
  for (const days of [0, 731, 1.5, "30"]) expect([days, (await ask(days)).status]).toEqual([days, 422]);
  const { items } = await person.client.json<{ items: Record<string, string>[] }>("GET", "/tokens");
  expect(items.map(({ expiresAt }) => expiresAt)).toEqual([short.expiresAt, made.expiresAt]);

  const holder = (days: number) =>
    whoHolds(makeCtx({ env: testEnv, now: later(new Date(), { days }) }), short.token ?? "", "token");
  expect(await holder(29)).toMatchObject({ id: person.id });
  expect(await holder(31)).toBeNull();
  await testEnv.DB.prepare("UPDATE api_tokens SET expires_at = ? WHERE id = ?").bind(short.createdAt, short.id).run();
  expect((await bearer(short.token ?? "").api("GET", "/me")).status).toBe(401);
  expect((await person.client.json<{ items: unknown[] }>("GET", "/tokens")).items).toHaveLength(1);
  await sweepAccounts(makeCtx({ env: testEnv }));
  const kept = await testEnv.DB.prepare("SELECT id FROM api_tokens WHERE person = ?").bind(person.id).all();
  expect(kept.results).toEqual([{ id: made.id }]);
});

test("the page asks how long a token will live, and says until when it is good", async () => {
  const person = await givenPerson();
  expect(await person.client.page("/settings/tokens")).toMatch(/checked value="365"/);
  const wrong = await person.client.form("/settings/tokens", { name: "x", scopes: "read", days: "9999" });
  expect(wrong.status).toBe(422);
  const made = await person.client.form("/settings/tokens", { name: "x", scopes: "read", days: "90" });
  expect(await made.text()).toContain("valable jusqu’au");
  expect(await person.client.page("/settings/tokens")).toContain("valable jusqu’au");
});
