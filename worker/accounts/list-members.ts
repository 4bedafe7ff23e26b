// The people of an organisation: their own see names and roles; who manages or coordinates sees addresses too.
import { sql } from "drizzle-orm";
import type { Member } from "../../schema/contract/members.ts";
import { actorId, isCoordinator, requireManager, requireMember, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { pageOf } from "./rules.ts";

export async function listMembers(
  ctx: Ctx,
  organisation: string,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: Member[]; next: string | null }> {
  const coordinates = isCoordinator(ctx.actor);
  if (!coordinates) requireMember(ctx, organisation);
  await organisationName(ctx, organisation);
  const told = coordinates || roleIn(ctx.actor, organisation) === "manager" ? sql`p.email` : sql`NULL`;
  const rows = await ctx.db.all<Member>(sql`
    SELECT m.person, p.name, m.role, m.created_at AS since, ${told} AS email
    FROM memberships m JOIN people p ON p.id = m.person
    WHERE m.organisation = ${organisation} AND m.person > ${page.after ?? ""}
    ORDER BY m.person LIMIT ${page.limit + 1}`);
  return pageOf(rows, page.limit, (row) => row.person);
}

/** One person of it, with their address: for themselves and for who manages. */
export async function findMember(ctx: Ctx, organisation: string, person: string): Promise<Member> {
  if (person === actorId(ctx.actor)) requireMember(ctx, organisation);
  else requireManager(ctx, organisation);
  const member = await ctx.db.get<Member | undefined>(sql`
    SELECT m.person, p.name, m.role, m.created_at AS since, p.email
    FROM memberships m JOIN people p ON p.id = m.person
    WHERE m.organisation = ${organisation} AND m.person = ${person}`);
  if (!member) throw NotFound();
  return member;
}

/** NotFound when there is no such organisation. */
export async function organisationName(ctx: Ctx, id: string): Promise<string> {
  const row = await ctx.db.get<{ name: string } | undefined>(sql`SELECT name FROM organisations WHERE id = ${id}`);
  if (!row) throw NotFound();
  return row.name;
}
