// Calls drawn from what the API says of itself, mostly well-formed, often wrong somewhere; and what any answer must be.
import fc from "fast-check";
import { expect } from "vitest";
import type { Client } from "./request.ts";
import { anything, MARK, type Schema } from "./schema-arbitrary.ts";

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}
export interface Operation {
  summary?: string;
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { description?: string }>;
}
export interface Described {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, unknown> };
}
export interface NamedOperation {
  name: string;
  path: string;
  method: string;
  operation: Operation;
}

export async function describedBy(client: Client): Promise<Described> {
  return (await (await client.fetch("/api/v1/openapi.json")).json()) as Described;
}

export function operationsOf({ paths }: Described): NamedOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      path,
      method,
      operation,
    })),
  );
}

export interface Call {
  body: unknown;
  params: Record<string, unknown>;
  query: Record<string, unknown>;
}

/** `ids` are things that exist, for the places of the path; a few that do not are tried as well. */
export function calls({ components }: Described, operation: Operation, ids: readonly string[]): fc.Arbitrary<Call> {
  const { parameters = [], requestBody } = operation;
  const schema = Object.values(requestBody?.content ?? {})[0]?.schema;
  const named = (where: string) =>
    Object.fromEntries(parameters.filter((p) => p.in === where).map((p) => [p.name, p.schema] as const));
  const places = fc.constantFrom(...ids, MARK, `org_${MARK}`, "water.supply", "1", `%00${MARK}`, `${MARK}..%2f`);
  return fc.record({
    body: schema ? anything(schema, components.schemas) : fc.constant(undefined),
    params: fc.record(Object.fromEntries(Object.keys(named("path")).map((name) => [name, places]))),
    query: fc.record(
      Object.fromEntries(Object.entries(named("query")).map(([name, s]) => [name, anything(s, components.schemas, 1)])),
      { requiredKeys: [] },
    ),
  });
}

let address = 0;

export async function send(client: Client, path: string, method: string, call: Call): Promise<Response> {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(call.params[name]));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(call.query)) {
    query.set(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  const headers: Record<string, string> = { "If-Match": '"1"', "CF-Connecting-IP": `198.51.100.${address++ % 250}` };
  if (call.body !== undefined) headers["Content-Type"] = "application/json";
  return client.fetch(`/api/v1${filled}?${query}`, {
    method: method.toUpperCase(),
    headers,
    ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
  });
}

/** Good, or a refusal in the form of the house that repeats nothing. Returns what was said. */
export async function judge(response: Response): Promise<string> {
  const text = await response.text();
  if (response.status < 400) return text;
  expect(response.status, text.slice(0, 300)).toBeLessThan(500);
  expect(response.headers.get("Content-Type")).toContain("application/problem+json");
  const problem = JSON.parse(text) as { status: number; code: string; title: string };
  expect(problem).toMatchObject({
    status: response.status,
    code: expect.stringMatching(/\S/),
    title: expect.stringMatching(/\S/),
  });
  expect(text.includes(MARK), text.slice(0, 300)).toBe(false);
  return text;
}
