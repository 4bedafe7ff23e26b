// Who receives mail on behalf of an organisation or of the coordination; nobody suspended.
import { sql } from "drizzle-orm";
import type { Ctx } from "../kernel/ctx.ts";
import type { Recipient } from "../notifications/outbox.ts";

export async function managersOf(ctx: Ctx, organisation: string): Promise<Recipient[]> {
  return ctx.db.all<Recipient>(sql`
    SELECT p.id AS person, p.email, p.locale FROM memberships m JOIN people p ON p.id = m.person
    WHERE m.organisation = ${organisation} AND m.role = 'manager' AND p.suspended_at IS NULL`);
}

/** The managers of many organisations, by organisation. */
export async function managersOfAll(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, Recipient[]>> {
  const rows = await ctx.db.all<Recipient & { organisation: string }>(sql`
    SELECT m.organisation, p.id AS person, p.email, p.locale
    FROM memberships m JOIN people p ON p.id = m.person
    WHERE m.organisation IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND m.role = 'manager'
      AND p.suspended_at IS NULL`);
  const managers = new Map<string, Recipient[]>();
  for (const { organisation, ...recipient } of rows) {
    managers.set(organisation, [...(managers.get(organisation) ?? []), recipient]);
  }
  return managers;
}

/** Coordinators and administrators alike. */
export async function coordinators(ctx: Ctx): Promise<Recipient[]> {
  return ctx.db.all<Recipient>(sql`
    SELECT id AS person, email, locale FROM people WHERE network_role IS NOT NULL AND suspended_at IS NULL`);
}
