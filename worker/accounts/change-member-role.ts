// A manager changes what someone may do in the organisation. The last manager stays one.
import { and, eq } from "drizzle-orm";
import type { Member } from "../../schema/contract/members.ts";
import { memberships } from "../../schema/tables/accounts.ts";
import type { MemberRole } from "../../schema/vocabulary.ts";
import { requireManager } from "../kernel/actor.ts";
import { commit, mustHold } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { canStopManaging } from "./last-manager.ts";
import { findMember } from "./list-members.ts";

export async function changeMemberRole(
  ctx: Ctx,
  input: { organisation: string; person: string; role: MemberRole },
): Promise<Member> {
  requireManager(ctx, input.organisation);
  const { organisation, person, role } = input;
  const member = await findMember(ctx, organisation, person);
  return commit(ctx, {
    statements: [
      ...(role === "manager" ? [] : [mustHold(canStopManaging(organisation, person))]),
      ctx.db
        .update(memberships)
        .set({ role })
        .where(and(eq(memberships.organisation, organisation), eq(memberships.person, person))),
    ],
    audit: [{ act: "membership.change", subject: organisation, detail: { person, role } }],
    reply: { ...member, role },
    conflict: "last_manager",
  });
}
