// An organisation takes an invitation back: its link no longer opens.
import { sql } from "drizzle-orm";
import { requireManagerOrCoordinator } from "../kernel/actor.ts";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";

export async function revokeInvitation(
  ctx: Ctx,
  input: { organisation: string; invitation: string },
): Promise<{ ok: true }> {
  requireManagerOrCoordinator(ctx, input.organisation);
  const { organisation, invitation } = input;
  const open = sql`id = ${invitation} AND organisation = ${organisation} AND expires_at > ${iso(ctx.now)}`;
  if (!(await ctx.db.get(sql`SELECT 1 FROM invitations WHERE ${open}`))) throw NotFound();
  return commit(ctx, {
    statements: [raw(sql`UPDATE invitations SET expires_at = ${iso(ctx.now)} WHERE ${open}`), mustChange()],
    audit: [{ act: "invitation.revoke", subject: organisation, detail: { invitation } }],
    reply: { ok: true },
  });
}
