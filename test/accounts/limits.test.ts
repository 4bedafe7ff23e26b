// Slowing down: by network address at sign-in, by mail address for links; the refusal says when to come back.
/// <reference types="vite/client" />
import { createExecutionContext } from "cloudflare:test";
import { expect, test } from "vitest";
import { app } from "../../worker/app.ts";
import type { Env } from "../../worker/kernel/env.ts";
import wrangler from "../../wrangler.toml?raw";
import { givenPerson, unique } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

const A_MINUTE = 3;

/** The platform's counter starts anew with each minute of the clock, even amid a test: this one does not. */
function counting(): { env: Env; keys: string[] } {
  const keys: string[] = [];
  const limit = async ({ key }: RateLimitOptions) => ({ success: keys.push(key) <= A_MINUTE });
  return { env: { ...testEnv, SIGN_INS_A_MINUTE: String(A_MINUTE), LIMIT_SIGN_IN: { limit } }, keys };
}

const ask = (env: Env, path: string, init: RequestInit) =>
  app.fetch(new Request(`https://network.test/api/v1${path}`, init), env, createExecutionContext());

test("one try more than a minute allows from one address is told when to come back", async () => {
  const { env, keys } = counting();
  const address = unique("192.0.2.7");
  const headers = { "CF-Connecting-IP": address, "Content-Type": "application/json" };
  const attempt = () =>
    ask(env, "/auth/session", { method: "POST", headers, body: JSON.stringify({ token: "no-such-link" }) });
  for (let i = 0; i < A_MINUTE; i++) expect((await attempt()).status).toBe(422);
  const slowed = await attempt();
  expect(slowed.status).toBe(429);
  expect(slowed.headers.get("Retry-After")).toBe("60");
  expect(slowed.headers.get("RateLimit")).toMatch(/r=0;t=60/);
  expect(slowed.headers.get("RateLimit-Policy")).toContain(`q=${A_MINUTE};w=60`);
  expect(await slowed.json()).toMatchObject({ code: "too_many_requests" });
  expect(keys).toEqual(Array(A_MINUTE + 1).fill(address));
});

test("one mail address gets five links in twenty minutes, wherever they are asked from", async () => {
  const email = `${unique("target")}@example.org`;
  const ask = () => new Client().api("POST", "/auth/links", { email }, { "CF-Connecting-IP": unique("198.51.100.1") });
  for (let i = 0; i < 5; i++) expect((await ask()).status).toBe(202);
  const slowed = await ask();
  expect(slowed.status).toBe(429);
  expect(slowed.headers.get("Retry-After")).toBe("1200");
  expect(slowed.headers.get("RateLimit")).toMatch(/t=1200/);
  const page = await new Client().fetch("/sign-in", {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", "CF-Connecting-IP": unique("198.51.100.2") },
    body: new URLSearchParams({ email }).toString(),
  });
  expect(page.status).toBe(429);
  expect(page.headers.get("Retry-After")).toBe("1200");
  expect(await page.text()).toContain("dans vingt minutes");
});

test("everything kept about a person is not read in a loop", async () => {
  const { env, keys } = counting();
  const person = await givenPerson();
  const read = async () => (await ask(env, "/me/export", { headers: { Cookie: person.client.cookie } })).status;
  for (let i = 0; i < A_MINUTE; i++) expect(await read()).toBe(200);
  expect(await read()).toBe(429);
  expect(keys).toEqual(Array(A_MINUTE + 1).fill(`export ${person.id}`));
});

test("the platform's counters are there, and count what the replies say, in development and in production", async () => {
  for (const binding of [testEnv.LIMIT_SIGN_IN, testEnv.LIMIT_WRITES])
    expect(await binding.limit({ key: unique("nobody") })).toMatchObject({ success: true });
  const numbers = (pattern: string) => [...wrangler.matchAll(new RegExp(pattern, "gm"))].map((match) => match[1]);
  for (const [words, binding] of [
    ["SIGN_INS_A_MINUTE", "LIMIT_SIGN_IN"],
    ["WRITES_A_MINUTE", "LIMIT_WRITES"],
  ]) {
    const said = numbers(`^${words} = "(\\d+)"`);
    expect(said).toHaveLength(2);
    expect(numbers(`name = "${binding}"\\n.*\\nsimple = \\{ limit = (\\d+), period = 60 \\}`)).toEqual(said);
  }
});
