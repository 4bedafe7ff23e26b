// Who is asking, and the questions a use-case asks about them in its first line.
import type { MemberRole } from "../../schema/vocabulary.ts";
import type { Ctx } from "./ctx.ts";
import { Forbidden, Unauthenticated } from "./errors.ts";
import type { Actor, Person } from "./identity.ts";

export type { Actor, Person };

export function actorId(actor: Actor): string {
  return actor.kind === "person" ? actor.id : actor.kind;
}

export function requirePerson(ctx: Ctx): Person {
  if (ctx.actor.kind !== "person") throw Unauthenticated();
  return ctx.actor;
}

export function isCoordinator(actor: Actor): boolean {
  return actor.kind === "system" || (actor.kind === "person" && actor.networkRole !== null);
}

/** Coordinators and administrators; the clock and the queue act as the system. */
export function requireCoordinator(ctx: Ctx): void {
  if (ctx.actor.kind === "anonymous") throw Unauthenticated();
  if (!isCoordinator(ctx.actor)) throw Forbidden("coordinators_only");
}

export function requireAdministrator(ctx: Ctx): Person {
  const person = requirePerson(ctx);
  if (person.networkRole !== "administrator") throw Forbidden("administrators_only");
  return person;
}

export function roleIn(actor: Actor, organisation: string): MemberRole | null {
  return actor.kind === "person" ? (actor.memberships.get(organisation) ?? null) : null;
}

/** A member or manager of this organisation. */
export function requireMember(ctx: Ctx, organisation: string): Person {
  const person = requirePerson(ctx);
  if (!roleIn(person, organisation)) throw Forbidden("members_only");
  return person;
}

export function requireManager(ctx: Ctx, organisation: string): Person {
  const person = requirePerson(ctx);
  if (roleIn(person, organisation) !== "manager") throw Forbidden("managers_only");
  return person;
}

/** A manager of this organisation, or a coordinator helping it. */
export function requireManagerOrCoordinator(ctx: Ctx, organisation: string): void {
  if (isCoordinator(ctx.actor)) return;
  requireManager(ctx, organisation);
}

/** Secrets (sessions, passkeys, tokens) are handled in the browser only, never by a token. */
export function requireSession(ctx: Ctx): Person {
  const person = requirePerson(ctx);
  if (person.via.kind !== "session") throw Forbidden("browser_only");
  return person;
}
