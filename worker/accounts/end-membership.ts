// Someone leaves an organisation, or a manager takes them out; then the invitations they sent fall too.
import { and, eq } from "drizzle-orm";
import { invitations, memberships } from "../../schema/tables/accounts.ts";
import { actorId, requireManager, requireMember } from "../kernel/actor.ts";
import { commit, mustHold } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { unvouchStatement } from "../moderation/vouch.ts";
import { canStopManaging } from "./last-manager.ts";
import { findMember } from "./list-members.ts";

export async function endMembership(
  ctx: Ctx,
  input: { organisation: string; person: string },
): Promise<{ left: boolean }> {
  const { organisation, person } = input;
  const left = person === actorId(ctx.actor);
  if (left) requireMember(ctx, organisation);
  else requireManager(ctx, organisation);
  await findMember(ctx, organisation, person);
  return commit(ctx, {
    statements: [
      mustHold(canStopManaging(organisation, person)),
      ctx.db.delete(memberships).where(and(eq(memberships.organisation, organisation), eq(memberships.person, person))),
      unvouchStatement({ organisation, person }),
      ctx.db
        .delete(invitations)
        .where(and(eq(invitations.organisation, organisation), eq(invitations.invitedBy, person))),
    ],
    audit: [{ act: left ? "membership.leave" : "membership.remove", subject: organisation, detail: { person } }],
    reply: { left },
    conflict: "last_manager",
  });
}
