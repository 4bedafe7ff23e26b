// The API is what its description says: complete in shape, and never surprised by what it is sent.
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { app } from "../../worker/app.ts";
import { calls, describedBy, judge, operationsOf, send } from "../support/contract-fuzz.ts";
import { givenPerson } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";
import { MARK } from "../support/schema-arbitrary.ts";

const document = await describedBy(new Client());
const operations = operationsOf(document);

describe("the description", () => {
  test("is served as OpenAPI 3.1 and describes the paths clients rely on", async () => {
    const response = await new Client().fetch("/api/v1/openapi.json");
    expect(response.status).toBe(200);
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info).toMatchObject({ title: "Le Partenariat", version: expect.stringMatching(/\S/) });
    for (const path of ["/auth/links", "/me", "/taxonomy"]) expect(Object.keys(document.paths)).toContain(path);
  });

  test("resolves every reference within itself", () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? "");
    for (const reference of new Set(references)) {
      const found = reference
        .replace(/^#\//, "")
        .split("/")
        .reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], document);
      expect(found, reference).toBeDefined();
    }
  });

  test.each(operations)("$name says its access, parameters, refusals and purpose", ({ path, operation }) => {
    expect(operation.summary).toMatch(/\S/);
    expect(Array.isArray(operation.security)).toBe(true);
    for (const scheme of (operation.security ?? []).flatMap(Object.keys)) {
      expect(Object.keys(document.components.securitySchemes)).toContain(scheme);
    }
    const declared = (operation.parameters ?? []).filter((p) => p.in === "path");
    expect(declared.map((p) => p.name).sort()).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort());
    expect(declared.every((p) => p.required)).toBe(true);
    const statuses = Object.keys(operation.responses);
    expect(statuses.some((status) => /^2\d\d$/.test(status))).toBe(true);
    expect(statuses).toEqual(expect.arrayContaining(["401", "403", "404", "409", "422"]));
    for (const response of Object.values(operation.responses)) expect(response.description).toMatch(/\S/);
  });

  test("gives each route of the API a description, and each description a route", () => {
    const routes = app.routes
      .filter(
        (route) => route.method !== "ALL" && route.path.startsWith("/api/v1/") && !route.path.endsWith("/openapi.json"),
      )
      .map((route) => `${route.method} ${route.path.slice("/api/v1".length).replace(/:(\w+)/g, "{$1}")}`);
    expect([...new Set(routes)].sort()).toEqual(operations.map((o) => o.name).sort());
  });
});

const RUNS = Math.min(20, (testEnv as unknown as { TEST_CASES: number }).TEST_CASES / 2);
let organisation: string; // someone else's, so that an id that exists is among those tried

beforeAll(async () => {
  const { client } = await givenPerson();
  organisation = (await client.json<{ id: string }>("POST", "/organisations", { name: "Maison des fontaines" }, 201))
    .id;
});

/** Their own client for each operation: some operations end the account that calls them. */
async function clientOf(who: "anonymous" | "someone" | "administrator"): Promise<{ client: Client; own: string }> {
  if (who === "anonymous") return { client: new Client(), own: organisation };
  const { client } = await givenPerson(who === "administrator" ? { role: "administrator" } : {});
  const { id } = await client.json<{ id: string }>("POST", "/organisations", { name: "Atelier des puits" }, 201);
  return { client, own: id };
}

describe.each(["anonymous", "someone", "administrator"] as const)(
  "sent anything by %s, without a fault or an echo,",
  (who) => {
    test.each(operations)("$name answers", async ({ path, method, operation }) => {
      const { client, own } = await clientOf(who);
      const { cookie } = client;
      await fc.assert(
        fc.asyncProperty(calls(document, operation, [own, own, organisation]), async (call) => {
          client.cookie = cookie;
          await judge(await send(client, path, method, call));
        }),
        { numRuns: RUNS },
      );
    });
  },
);

test("what is not JSON at all is refused as well", async () => {
  const { client } = await givenPerson({ role: "administrator" });
  for (const { path, method } of operations.filter((o) => o.operation.requestBody?.content["application/json"])) {
    for (const [type, body] of [
      ["application/json", `{"${MARK}`],
      ["application/json", ""],
      ["text/plain", MARK],
      ["application/x-www-form-urlencoded", `a=${MARK}`],
    ] as const) {
      const filled = path.replace(/\{\w+\}/g, MARK);
      const response = await client.fetch(`/api/v1${filled}`, {
        method: method.toUpperCase(),
        headers: { "Content-Type": type, "If-Match": '"1"' },
        body,
      });
      expect(response.status, `${method} ${path} ${type}`).toBeGreaterThanOrEqual(400);
      await judge(response);
    }
  }
}, 60_000);
