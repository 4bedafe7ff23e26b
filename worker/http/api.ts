// The JSON door: a Hono whose routes come from contracts, validated and guarded as they declare.
import { OpenAPIHono, type RouteConfig, type RouteHandler } from "@hono/zod-openapi";
import type { Access } from "../../schema/vocabulary.ts";
import { Stale, VersionNeeded } from "../kernel/errors.ts";
import { sha256 } from "../kernel/ids.ts";
import { allow } from "./access.ts";
import { invalidFrom } from "./check.ts";
import type { AppEnv, Req } from "./types.ts";

export type Api = OpenAPIHono<AppEnv>;

export function newApi(): Api {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalidFrom(result.error);
    },
  });
}

/** Mounts one contract: its access first, then its validation, then the handler. */
export function open<R extends RouteConfig & { access: Access }>(
  api: Api,
  contract: R,
  handler: RouteHandler<R, AppEnv>,
): void {
  const middleware = allow(contract.access);
  api.openapi({ ...contract, middleware } as R, handler);
}

/**
 * The version an If-Match header names; PATCH without one is 428, one that is not ours 412. What follows a dot tells
 * apart replies of one version: it does not matter for writing.
 */
export function ifMatch(c: Req): number {
  const header = c.req.header("If-Match");
  if (!header) throw VersionNeeded();
  const version = /^(?:W\/)?"(\d+)(?:\.[\w-]+)?"$/.exec(header.trim())?.[1];
  if (!version) throw Stale();
  return Number(version);
}

export const etagOf = (version: number): string => `"${version}"`;

/** For a thing whose reply changes more often than its version: answers come, words are said about it. */
export function etagOfReply(version: number, reply: unknown): string {
  return `"${version}.${sha256(JSON.stringify(reply)).slice(0, 12)}"`;
}
