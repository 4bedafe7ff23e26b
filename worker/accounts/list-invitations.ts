// Invitations not yet answered: those an organisation sent, those a person received, the one a link names.
import { type SQL, sql } from "drizzle-orm";
import type { Invitation, InvitationView } from "../../schema/contract/members.ts";
import { requireManagerOrCoordinator, requirePerson } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Invalid } from "../kernel/errors.ts";
import { sha256 } from "../kernel/ids.ts";
import { pageOf } from "./rules.ts";

const INVITER = sql`coalesce((SELECT CASE name WHEN '' THEN email ELSE name END FROM people WHERE id = i.invited_by), '')`;

export async function listInvitations(
  ctx: Ctx,
  organisation: string,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: Invitation[]; next: string | null }> {
  requireManagerOrCoordinator(ctx, organisation);
  const rows = await ctx.db.all<Invitation>(sql`
    SELECT i.id, i.email, i.role, ${INVITER} AS invitedBy, i.created_at AS createdAt, i.expires_at AS expiresAt
    FROM invitations i WHERE i.organisation = ${organisation} AND i.expires_at > ${iso(ctx.now)}
      AND i.id < ${page.after ?? "~"} ORDER BY i.id DESC LIMIT ${page.limit + 1}`);
  return pageOf(rows, page.limit, (row) => row.id);
}

/** Addressed to whoever asks. */
export async function myInvitations(ctx: Ctx): Promise<InvitationView[]> {
  const { email } = requirePerson(ctx);
  return find(ctx, sql`i.email = ${email}`);
}

/** Open to whoever holds the link: it was mailed to the person invited. */
export async function invitationBehind(ctx: Ctx, token: string): Promise<InvitationView> {
  const [found] = await find(ctx, sql`i.token_hash = ${sha256(token)}`);
  if (!found) throw Invalid("invitation_expired");
  return found;
}

async function find(ctx: Ctx, which: SQL): Promise<InvitationView[]> {
  return ctx.db.all<InvitationView>(sql`
    SELECT i.id, i.organisation, o.name AS organisationName, ${INVITER} AS inviter, i.role, i.email
    FROM invitations i JOIN organisations o ON o.id = i.organisation
    WHERE ${which} AND i.expires_at > ${iso(ctx.now)} ORDER BY i.id DESC LIMIT 20`);
}
