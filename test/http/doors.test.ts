// No door unguarded: every route of the router names its access, and refuses those below it.
import { createExecutionContext } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import { ACCESS, type Access } from "../../schema/vocabulary.ts";
import { app } from "../../worker/app.ts";
import { givenPerson } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

interface Door {
  method: string;
  path: string;
  access: Access | null;
  guardedFirst: boolean;
}

const guardOf = (handler: unknown): Access | null => (handler as { access?: Access }).access ?? null;

/** The router's own list: what has a method is a door, what has none is a middleware on the way to some. */
function doors(): Door[] {
  const byName = Map.groupBy(
    app.routes.filter((route) => route.method !== "ALL"),
    (route) => `${route.method} ${route.path}`,
  );
  return [...byName.values()].map((routes) => {
    const [first] = routes;
    const before = app.routes.filter((route) => route.method === "ALL" && route.path === first?.path);
    const chain = [...before, ...routes].map((route) => guardOf(route.handler));
    const guard = chain.findIndex((access) => access !== null);
    return {
      method: first?.method ?? "",
      path: first?.path ?? "",
      access: chain[guard] ?? null,
      guardedFirst: guard >= 0 && guard < chain.length - 1,
    };
  });
}

const all = doors().map((door) => ({ ...door, name: `${door.method} ${door.path}` }));
const guarded = all.filter((door) => door.access !== null && door.access !== "public");
const fill = (path: string): string => path.replace(/:\w+(\{[^}]*\})?/g, "nothing").replace(/\*/g, "nothing");

async function knock(client: Client, door: Door): Promise<Response> {
  const init = door.method === "GET" ? {} : { headers: { "CF-Connecting-IP": crypto.randomUUID() } };
  return client.fetch(fill(door.path), { method: door.method, ...init });
}

describe("every route", () => {
  test("is on the list: pages, API and development doors", () => {
    expect(all.length).toBeGreaterThan(40);
    for (const name of ["GET /", "GET /healthz", "GET /api/v1/taxonomy", "POST /dev/sign-in"]) {
      expect(all.map((door) => door.name)).toContain(name);
    }
  });

  test.each(all)("$name names its access before anything else answers", ({ access, guardedFirst }) => {
    expect(ACCESS).toContain(access);
    expect(guardedFirst).toBe(true);
  });

  test("of the API says in its description whether one must sign in, as its guard does", async () => {
    const { paths } = await new Client().json<{ paths: Record<string, Record<string, { security: unknown[] }>> }>(
      "GET",
      "/openapi.json",
    );
    for (const { method, path, access, name } of all.filter((door) => door.path.startsWith("/api/v1/"))) {
      const described = paths[path.slice("/api/v1".length).replace(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()];
      if (described) expect(described.security.length === 0, name).toBe(access === "public");
    }
  });
});

describe("someone who is not signed in", () => {
  test.each(guarded)("is asked to at $name", async (door) => {
    const response = await knock(new Client(), door);
    expect(response.status).toBe(401);
  });
});

describe("someone with no role", () => {
  test("is refused wherever a role is asked for, and nowhere gets more than that", async () => {
    for (const door of guarded) {
      const { client } = await givenPerson();
      const { status } = await knock(client, door);
      if (door.access === "signed-in") expect(status, door.name).not.toBe(401);
      else expect(status, door.name).toBe(403);
    }
  });

  test("and a coordinator is still refused where administrators only may go", async () => {
    for (const door of guarded.filter(({ access }) => access === "administrator")) {
      const { client } = await givenPerson({ role: "coordinator" });
      expect((await knock(client, door)).status, door.name).toBe(403);
    }
  });
});

describe("in production", () => {
  test.each(all.filter((door) => door.path.startsWith("/dev/")))("$name does not exist", async ({ method, path }) => {
    const env = { ...testEnv, ENVIRONMENT: "production" as const, ORIGIN: "https://network.test" };
    const request = new Request(`https://network.test${path}`, {
      method,
      headers: { "Content-Type": "application/json", Origin: "https://network.test" },
      ...(method === "POST" && { body: JSON.stringify({ email: "someone@example.org" }) }),
    });
    const response = await app.fetch(request, env, createExecutionContext());
    expect(response.status).toBe(404);
    expect(response.headers.get("Set-Cookie")).toBeNull();
  });
});
