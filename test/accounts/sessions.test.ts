// Sessions: people see where they are signed in, and what they end, ends at once.
import { expect, test } from "vitest";
import { openSession } from "../../worker/accounts/sign-in.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { auditOf, type GivenPerson, givenPerson } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

interface Session {
  id: string;
  device: string;
  current: boolean;
}

async function another(person: GivenPerson, userAgent: string): Promise<Client> {
  const { token } = await openSession(makeCtx({ env: testEnv }), { email: person.email, act: "test", userAgent });
  const client = new Client();
  client.cookie = `__Host-session=${token}`;
  return client;
}

const PHONE = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";
const list = (client: Client) => client.json<{ items: Session[]; next: string | null }>("GET", "/auth/sessions");

test("each device is named, and this one is marked", async () => {
  const person = await givenPerson();
  const phone = await another(person, PHONE);
  const { items } = await list(phone);
  expect(items).toHaveLength(2);
  expect(items.find((s) => s.current)?.device).toBe("Chrome · Android");
  expect(await phone.page("/settings/sessions")).toContain("Chrome · Android");
});

test("an ended session is refused at its next request; another person cannot end it", async () => {
  const [person, stranger] = await Promise.all([givenPerson(), givenPerson()]);
  const phone = await another(person, PHONE);
  const id = (await list(person.client)).items.find((s) => !s.current)?.id ?? "";
  expect((await stranger.client.api("DELETE", `/auth/sessions/${id}`)).status).toBe(404);
  expect((await phone.api("GET", "/me")).status).toBe(200);
  await person.client.json("DELETE", `/auth/sessions/${id}`, undefined, 204);
  expect((await phone.api("GET", "/me")).status).toBe(401);
  expect((await phone.fetch("/settings")).status).toBe(401);
  expect((await person.client.api("GET", "/me")).status).toBe(200);
  expect(await auditOf(person.id)).toContain("session.end");
});

test("all the others end together, this one stays", async () => {
  const person = await givenPerson();
  const others = await Promise.all([another(person, PHONE), another(person, "")]);
  const answer = await person.client.form("/settings/sessions/others", { _key: crypto.randomUUID() });
  expect(answer.headers.get("Location")).toBe("/settings/sessions?notice=other_sessions_ended");
  for (const other of others) expect((await other.api("GET", "/me")).status).toBe(401);
  expect((await list(person.client)).items).toMatchObject([{ current: true }]);
  expect(await person.client.page("/settings/sessions")).toContain("Aucun autre appareil");
});

test("ending the session in use signs out", async () => {
  const person = await givenPerson();
  const [{ id = "" } = {}] = (await list(person.client)).items;
  const answer = await person.client.form(`/settings/sessions/${id}/end`, {});
  expect(answer.headers.get("Location")).toBe("/?notice=signed_out");
  expect(person.client.cookie).toBe("");
});

test("signing out twice is signing out", async () => {
  const person = await givenPerson();
  const cookie = person.client.cookie;
  const first = await person.client.form("/sign-out", { next: "//evil.test" });
  expect([first.status, first.headers.get("Location")]).toEqual([303, "/?notice=signed_out"]);
  person.client.cookie = cookie;
  expect((await person.client.form("/sign-out", {})).status).toBe(303);
  person.client.cookie = cookie;
  expect((await person.client.api("GET", "/me")).status).toBe(401);
});

test("a list longer than a page goes on where it stopped", async () => {
  const person = await givenPerson();
  for (let i = 0; i < 4; i++) await another(person, PHONE);
  const first = await person.client.json<{ items: Session[]; next: string }>("GET", "/auth/sessions?limit=3");
  const rest = await person.client.json<{ items: Session[]; next: null }>(
    "GET",
    `/auth/sessions?limit=3&after=${first.next}`,
  );
  expect(new Set([...first.items, ...rest.items].map((s) => s.id)).size).toBe(5);
  expect(rest.next).toBeNull();
});

test("a write from another site, or from no site at all, is refused", async () => {
  const person = await givenPerson();
  const foreign = await person.client.api("DELETE", "/auth/sessions", undefined, { Origin: "https://evil.test" });
  expect(foreign.status).toBe(403);
  expect(await foreign.json()).toMatchObject({ code: "foreign_origin" });
  const form = await person.client.fetch("/settings/sessions/others", {
    method: "POST",
    headers: { Origin: "null", "Content-Type": "application/x-www-form-urlencoded" },
    body: "",
  });
  expect(form.status).toBe(403);
});
