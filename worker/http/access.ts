// The guard every route names: refuses below the declared access; the use-case then asks for the particular right.
import type { MiddlewareHandler } from "hono";
import type { Access } from "../../schema/vocabulary.ts";
import { type Actor, isCoordinator } from "../kernel/actor.ts";
import { Forbidden, Unauthenticated } from "../kernel/errors.ts";
import type { AppEnv } from "./types.ts";

type Guard = MiddlewareHandler<AppEnv> & { access: Access };

export function allow(access: Access): Guard {
  const guard: MiddlewareHandler<AppEnv> = async (c, next) => {
    refuse(c.var.ctx.actor, access, c.req.method);
    await next();
  };
  return Object.assign(guard, { access });
}

function refuse(actor: Actor, access: Access, method: string): void {
  const reads = method === "GET" || method === "HEAD";
  if (actor.kind === "person" && actor.via.kind === "token" && !actor.via.scopes.includes(reads ? "read" : "write")) {
    throw Forbidden("token_scope");
  }
  if (access === "public") return;
  if (actor.kind !== "person") throw Unauthenticated();
  if (access === "administrator" && actor.networkRole !== "administrator") throw Forbidden("administrators_only");
  if (access === "coordinator" && !isCoordinator(actor)) throw Forbidden("coordinators_only");
  const roles = [...actor.memberships.values()];
  if (access === "manager" && !isCoordinator(actor) && !roles.includes("manager")) throw Forbidden("managers_only");
  if (access === "member" && !isCoordinator(actor) && roles.length === 0) throw Forbidden("members_only");
}
