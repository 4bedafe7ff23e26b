// A manager answers for a member of their published organisation, or no longer does.
import { sql } from "drizzle-orm";
import { requireManager } from "../kernel/actor.ts";
import { commit, mustHold, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, InvalidField, NotFound } from "../kernel/errors.ts";

export interface Vouched {
  organisation: string;
  person: string;
}

/** Not for oneself, and only where the organisation is published; twice is once. */
export async function vouch(ctx: Ctx, { organisation, person }: Vouched): Promise<{ ok: true }> {
  const manager = requireManager(ctx, organisation);
  if (person === manager.id) throw InvalidField("person", "own_vouch");
  await mustBeMember(ctx, organisation, person);
  const published = sql`EXISTS (SELECT 1 FROM organisations WHERE id = ${organisation} AND state = 'published')`;
  const row = await ctx.db.get<{ published: number }>(sql`SELECT ${published} AS published`);
  if (row.published === 0) throw Conflict("publish_first");
  return commit(ctx, {
    statements: [
      mustHold(published),
      raw(sql`INSERT OR IGNORE INTO vouches (organisation, person, vouched_by, created_at)
        VALUES (${organisation}, ${person}, ${manager.id}, ${iso(ctx.now)})`),
    ],
    audit: [{ act: "member.vouch", subject: organisation, detail: { person } }],
    reply: { ok: true },
  });
}

export async function unvouch(ctx: Ctx, { organisation, person }: Vouched): Promise<{ ok: true }> {
  requireManager(ctx, organisation);
  await mustBeMember(ctx, organisation, person);
  return commit(ctx, {
    statements: [unvouchStatement({ organisation, person })],
    audit: [{ act: "member.unvouch", subject: organisation, detail: { person } }],
    reply: { ok: true },
  });
}

export const unvouchStatement = ({ organisation, person }: Vouched): Statement =>
  raw(sql`DELETE FROM vouches WHERE organisation = ${organisation} AND person = ${person}`);

/** Whom a manager invites, they answer for. Goes before the invitation is used up. */
export const vouchOfInviter = (ctx: Ctx, invitation: string, person: string): Statement =>
  raw(sql`INSERT OR IGNORE INTO vouches (organisation, person, vouched_by, created_at)
    SELECT i.organisation, ${person}, i.invited_by, ${iso(ctx.now)} FROM invitations i
    JOIN memberships m ON m.organisation = i.organisation AND m.person = i.invited_by AND m.role = 'manager'
    WHERE i.id = ${invitation}`);

async function mustBeMember(ctx: Ctx, organisation: string, person: string): Promise<void> {
  const row = await ctx.db.get<unknown>(
    sql`SELECT 1 FROM memberships WHERE organisation = ${organisation} AND person = ${person}`,
  );
  if (!row) throw NotFound();
}

/** Those of an organisation's people whom a manager answers for. */
export async function vouchedIn(ctx: Ctx, organisation: string): Promise<string[]> {
  const rows = await ctx.db.all<{ person: string }>(
    sql`SELECT person FROM vouches WHERE organisation = ${organisation}`,
  );
  return rows.map(({ person }) => person);
}
