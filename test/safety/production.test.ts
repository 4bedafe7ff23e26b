// In production: no back door, cookies only over https, mail that leaves and stays nowhere, faults that say nothing.
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openSession } from "../../worker/accounts/sign-in.ts";
import { app } from "../../worker/app.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import { sweepOutbox } from "../../worker/notifications/outbox.ts";
import { givenPerson, unique } from "../support/given.ts";
import { testEnv } from "../support/request.ts";

const SITE = "https://network.test";

const mailbox = (): SendEmail & { sent: { text: string }[] } => {
  const sent: { text: string }[] = [];
  return { sent, send: async (mail: { text: string }) => void sent.push(mail) } as never;
};

const production = (more: Partial<Env> = {}): Env => ({ ...testEnv, ENVIRONMENT: "production", ORIGIN: SITE, ...more });

/** Every way into the database fails, saying what no one may read. */
const SECRET = "canary-in-a-fault@example.org";
const broken = new Proxy(testEnv.DB, {
  get: () => () => {
    throw new Error(`D1_ERROR: ${SECRET} at /srv/worker.ts:12`);
  },
});

async function ask(env: Env, path: string, init: RequestInit = {}, site = SITE): Promise<Response> {
  const context = createExecutionContext();
  const headers = { Origin: site, "CF-Connecting-IP": crypto.randomUUID(), ...(init.headers as object) };
  const response = await app.fetch(
    new Request(`${site}${path}`, { redirect: "manual", ...init, headers }),
    env,
    context,
  );
  await waitOnExecutionContext(context);
  return response;
}

const post = (env: Env, path: string, body: object, site?: string) =>
  ask(env, path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }, site);

const form = (env: Env, path: string, fields: Record<string, string>) =>
  ask(env, path, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });

async function linkFor(env: Env, email: string): Promise<string> {
  const mail = mailbox();
  expect((await post(env, "/api/v1/auth/links", { email })).status).toBe(202);
  await sweepOutbox(makeCtx({ env: { ...env, MAIL: mail } }), 100);
  const [sent] = mail.sent.filter(({ text }) => text.includes("/sign-in/link"));
  return new URL(/https:\S+/.exec(sent?.text ?? "")?.[0] ?? "").searchParams.get("token") ?? "";
}

describe("the back doors", () => {
  test("are shut to everyone, whoever asks and however", async () => {
    const { client } = await givenPerson({ role: "administrator" });
    for (const method of ["GET", "HEAD", "POST", "PUT", "DELETE"]) {
      for (const path of ["/dev/mailbox", "/dev/sign-in", "/dev/", "/dev/mailbox/", "//dev/mailbox"]) {
        const init = { method, headers: { Cookie: client.cookie, "Content-Type": "application/json" } };
        const body = method === "POST" || method === "PUT" ? { body: '{"email":"admin@example.org"}' } : {};
        const response = await ask(production(), path, { ...init, ...body });
        expect(response.status, `${method} ${path}`).toBe(404);
        expect(response.headers.get("Set-Cookie")).toBeNull();
      }
    }
  });
});

describe("the session cookie", () => {
  const attributes = async (response: Response): Promise<string[]> =>
    (response.headers.get("Set-Cookie") ?? "").split("; ").map((part) => part.replace(/=.*/, ""));

  test("is for this host alone, over https alone, and no script reads it: by the API and by the form", async () => {
    const env = production();
    const api = await post(env, "/api/v1/auth/session", { token: await linkFor(env, `${unique("a")}@example.org`) });
    const page = await form(env, "/sign-in/link", { token: await linkFor(env, `${unique("b")}@example.org`) });
    expect([api.status, page.status]).toEqual([200, 303]);
    for (const response of [api, page]) {
      expect(response.headers.get("Set-Cookie")).toMatch(/^__Host-session=[\w-]{43};/);
      expect(await attributes(response)).toEqual(
        expect.arrayContaining(["__Host-session", "Secure", "HttpOnly", "SameSite", "Path"]),
      );
      expect(await attributes(response)).not.toContain("Domain");
    }
  });

  test("is new at each entry, whatever cookie the browser brought", async () => {
    const env = production();
    const chosen = "A".repeat(43);
    const token = await linkFor(env, `${unique("c")}@example.org`);
    const response = await ask(env, "/sign-in/link", {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", Cookie: `__Host-session=${chosen}` },
      body: `token=${token}`,
    });
    expect(response.headers.get("Set-Cookie")).not.toContain(chosen);
    const fixed = await ask(env, "/api/v1/me", { headers: { Cookie: `__Host-session=${chosen}` } });
    expect(fixed.status).toBe(401);
  });

  test("by its bare name, as over plain http in development, opens nothing", async () => {
    const { token } = await openSession(makeCtx({ env: testEnv }), {
      email: `${unique("d")}@example.org`,
      act: "test",
    });
    const bare = await ask(production(), "/api/v1/me", { headers: { Cookie: `session=${token}` } });
    expect(bare.status).toBe(401);
    const host = await ask(production(), "/api/v1/me", { headers: { Cookie: `__Host-session=${token}` } });
    expect(host.status).toBe(200);
  });
});

describe("over plain http", () => {
  test("a page is asked for again over https; nothing else is answered", async () => {
    const plain = "http://network.test";
    const page = await ask(production(), "/organisations?q=puits", {}, plain);
    expect(page.status).toBe(308);
    expect(page.headers.get("Location")).toBe(`${SITE}/organisations?q=puits`);
    const { client } = await givenPerson();
    for (const path of ["/api/v1/me", "/api/v1/organisations"]) {
      const response = await ask(production(), path, { headers: { Cookie: client.cookie } }, plain);
      expect(response.status, path).toBe(403);
      expect(response.headers.get("Content-Type")).toContain("application/problem+json");
    }
    expect((await post(production(), "/sign-in", {}, plain)).status).toBe(403);
  });
});

describe("mail", () => {
  test("leaves, and no copy stays in the files", async () => {
    const kept = async () => (await testEnv.FILES.list()).objects.length;
    const before = await kept();
    expect(await linkFor(production(), `${unique("e")}@example.org`)).toMatch(/^[\w-]{43}$/);
    expect(await kept()).toBe(before);
    await linkFor(testEnv, `${unique("f")}@example.org`).catch(() => ""); // in development one is kept
    expect(await kept()).toBeGreaterThan(before);
  });

  test("leads to the address of the house, never to the one a request came to", async () => {
    const mail = mailbox();
    const env = production({ MAIL: mail });
    const email = `${unique("g")}@example.org`;
    expect((await post(env, "/api/v1/auth/links", { email }, "https://elsewhere.example")).status).toBe(202);
    await sweepOutbox(makeCtx({ env, origin: "https://elsewhere.example" }), 100);
    const texts = mail.sent.map(({ text }) => text).join("\n");
    expect(texts).toContain(`${SITE}/sign-in/link`);
    expect(texts).not.toContain("elsewhere");
  });

  test("cannot be made while nobody has said what that address is", async () => {
    expect(() => makeCtx({ env: production({ ORIGIN: "" }), origin: "https://elsewhere.example" })).toThrow(/ORIGIN/);
    const spoken = vi.spyOn(console, "error").mockImplementation(() => undefined);
    for (const path of ["/", "/api/v1/organisations"]) {
      const response = await ask(production({ ORIGIN: "" }), path);
      expect(response.status).toBe(500);
      expect(response.headers.get("Content-Type")).toContain("application/problem+json");
    }
    spoken.mockRestore();
  });
});

describe("a fault", () => {
  const log: string[] = [];
  beforeEach(() => {
    log.length = 0;
    vi.spyOn(console, "error").mockImplementation((...words) => void log.push(words.map(String).join(" ")));
  });
  afterEach(() => void vi.restoreAllMocks());

  test.each(["/", "/organisations", "/api/v1/organisations", "/api/v1/taxonomy", "/today", "/api/v1/me"])(
    "at %s says that something is wrong, and nothing of what",
    async (path) => {
      const response = await ask(production({ DB: broken }), path, { headers: { Cookie: "__Host-session=abc" } });
      const text = await response.text();
      expect(response.status).toBe(500);
      expect(text).not.toMatch(/canary|D1_ERROR|\.tsx?\b|\bat \S+:\d+|SELECT|drizzle/i);
      expect(JSON.stringify([...response.headers])).not.toContain("canary");
      expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
      expect(log.length).toBe(1);
    },
  );

  test("leaves its place in the log, without the values it was about", async () => {
    const email = `${unique("h")}@example.org`;
    const prepared = (text: string) => ({ bind: () => ({ all: fail, raw: fail, first: fail, run: fail }), text });
    const fail = () => Promise.reject(new Error("D1_ERROR: no such table: people"));
    const DB = { prepare: prepared, batch: fail } as unknown as D1Database;
    const response = await post(production({ DB }), "/api/v1/auth/links", { email });
    expect(response.status).toBe(500);
    expect(log.join("\n")).toContain("no such table");
    expect(log.join("\n")).not.toContain(email);
  });

  test("of the database makes the house say it is not well", async () => {
    const response = await ask(production({ DB: broken }), "/healthz");
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ ok: false });
  });
});
