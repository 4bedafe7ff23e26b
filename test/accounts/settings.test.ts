// One's own settings and the first welcome, as a person without JavaScript goes through them.
import { expect, test } from "vitest";
import { auditOf, givenOrganisation, givenPerson, mailsTo, unique } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

async function arrive(email: string, next = ""): Promise<{ client: Client; response: Response }> {
  const client = new Client();
  const headers = {
    "CF-Connecting-IP": unique("203.0.113.9"),
    "Content-Type": "application/x-www-form-urlencoded",
  };
  const post = (path: string, body: Record<string, string>) =>
    client.fetch(path, { method: "POST", headers, body: new URLSearchParams(body).toString() });
  await post("/sign-in", { email, next });
  const { token } = JSON.parse((await mailsTo(email)).at(-1)?.payload ?? "{}") as { token: string };
  return { client, response: await post("/sign-in/link", { token, next }) };
}

test("someone new is welcomed, gives a name, and goes where they meant to", async () => {
  const email = `${unique("new")}@example.org`;
  const { client, response } = await arrive(email);
  expect(response.headers.get("Location")).toBe("/welcome");
  expect(await client.page("/welcome")).toContain("Plus tard");
  const empty = await client.form("/welcome", { name: "", why: "organisation" });
  expect(empty.status).toBe(422);
  expect(await empty.text()).toMatch(/Ce champ est nécessaire.*checked value="organisation"/s);
  const named = await client.form("/welcome", { name: "  Awa   Diop ", why: "organisation" });
  expect(named.headers.get("Location")).toBe("/organisations/new");
  expect(await client.json("GET", "/me")).toMatchObject({ name: "Awa Diop" });
  const { response: again } = await arrive(email);
  expect(again.headers.get("Location")).toBe("/today");
});

test("someone new on the way somewhere is welcomed, then led there", async () => {
  const next = "/invitations/accept?token=abc";
  const { client, response } = await arrive(`${unique("new")}@example.org`, next);
  expect(response.headers.get("Location")).toBe(`/welcome?next=${encodeURIComponent(next)}`);
  const page = await client.page(`/welcome?next=${encodeURIComponent(next)}`);
  expect(page).not.toContain('name="why"');
  expect((await client.form("/welcome", { name: "Ali", next })).headers.get("Location")).toBe(next);
  const away = await client.form("/welcome", { name: "Ali", next: "https://evil.test/" });
  expect(away.headers.get("Location")).toBe("/today");
});

test("who says they were invited finds their invitations, or reads what to do", async () => {
  const person = await givenPerson();
  const answer = await person.client.form("/welcome", { name: "Ali", why: "invited" });
  expect(answer.headers.get("Location")).toBe("/settings?expects=invitation");
  expect(await person.client.page("/settings?expects=invitation")).toContain("Aucune invitation ne vous attend");
});

test("name and language are changed, and the next page speaks the new language", async () => {
  const person = await givenPerson();
  const saved = await person.client.form("/settings/profile", { name: "Léa\u202eVanhove", locale: "en" });
  expect(saved.headers.get("Location")).toBe("/settings?notice=saved");
  expect(saved.headers.get("Set-Cookie")).toContain("lang=en");
  expect(await person.client.json("GET", "/me")).toMatchObject({ name: "LéaVanhove", locale: "en" });
  expect(await person.client.page("/settings")).toContain("My settings");
  const wrong = await person.client.form("/settings/profile", { name: "x".repeat(121), locale: "xx" });
  expect(wrong.status).toBe(422);
  expect(await auditOf(person.id)).toContain("account.update");
});

test("PATCH /me changes what it names and refuses what it does not know", async () => {
  const person = await givenPerson();
  await person.client.json("PATCH", "/me", { name: "Moussa" });
  expect(await person.client.json("PATCH", "/me", { locale: "en" })).toMatchObject({ name: "Moussa", locale: "en" });
  const unknown = await person.client.api("PATCH", "/me", { email: "other@example.org" });
  expect(await unknown.json()).toMatchObject({ status: 422, errors: [{ code: "unrecognized_keys" }] });
  expect((await new Client().api("PATCH", "/me", { name: "x" })).status).toBe(401);
});

test("the overview lists organisations and leads to every page", async () => {
  const { id, name, manager } = await givenOrganisation();
  const html = await manager.client.page("/settings");
  expect(html).toContain(name);
  expect(html).toContain(`/organisations/${id}/members`);
  for (const page of ["profile", "sessions", "passkeys", "tokens", "data"]) {
    expect(html).toContain(`href="/settings/${page}"`);
    expect(await manager.client.page(`/settings/${page}`)).toContain("<h1");
  }
});

test("what a person writes is shown as text in every page", async () => {
  const { id, manager } = await givenOrganisation();
  await manager.client.json("PATCH", "/me", { name: "<script>alert(1)</script>" });
  for (const path of ["/settings", "/settings/profile", `/organisations/${id}/members`, "/welcome"]) {
    expect(await manager.client.page(path)).not.toContain("<script>alert");
  }
});

test("settings ask a stranger to sign in and bring them back; a suspended person is a stranger", async () => {
  const asked = await new Client().fetch("/settings/tokens");
  expect(asked.status).toBe(401);
  expect(await asked.text()).toContain("/sign-in?next=%2Fsettings%2Ftokens");
  const person = await givenPerson();
  await testEnv.DB.prepare("UPDATE people SET suspended_at = '2026-01-01' WHERE id = ?").bind(person.id).run();
  expect((await person.client.fetch("/settings")).status).toBe(401);
});
