// How an endpoint is declared: createRoute plus the least right it asks for.
import { createRoute, type RouteConfig } from "@hono/zod-openapi";
import * as z from "zod";
import type { Access } from "../vocabulary.ts";

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string().optional(),
    errors: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" });

const refusals = Object.fromEntries(
  [400, 401, 403, 404, 409, 412, 413, 422, 428, 429].map((status) => [
    status,
    { description: "Refused", content: { "application/problem+json": { schema: Problem } } },
  ]),
);

type Declared = Omit<RouteConfig, "responses"> & { access: Access; responses: RouteConfig["responses"] };

/** An endpoint without an access does not compile; every endpoint may answer with a problem. */
export function endpoint<const R extends Declared>(route: R) {
  const { access, ...config } = route;
  const declared = createRoute({
    ...config,
    security: access === "public" ? [] : [{ session: [] }, { token: [] }],
    responses: { ...refusals, ...config.responses },
  } as unknown as Omit<R, "access">);
  return Object.assign(declared, { access });
}

/** A JSON body of a request. */
export function body<S extends z.ZodType>(schema: S) {
  return { required: true, content: { "application/json": { schema } } } as const;
}

/** A JSON reply. */
export function reply<S extends z.ZodType>(schema: S, description = "Done") {
  return { description, content: { "application/json": { schema } } } as const;
}

export const idParam = z.object({ id: z.string().max(64) });

export const pageQuery = z.object({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** `{items, next}`: next is the cursor of the following page, null on the last. */
export function listOf<S extends z.ZodType>(item: S) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}
