// What the page of an organisation's people shows its reader.
import type { Invitation, Member } from "../../schema/contract/members.ts";
import type { MemberRole } from "../../schema/vocabulary.ts";
import { actorId, isCoordinator, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { vouchedIn } from "../moderation/vouch.ts";
import { mayInvite } from "./invite.ts";
import { listInvitations } from "./list-invitations.ts";
import { listMembers, organisationName } from "./list-members.ts";

export interface MembersView {
  organisation: { id: string; name: string };
  role: MemberRole | "coordinator";
  me: string;
  members: Member[];
  next: string | null;
  invitations: Invitation[];
  mayInvite: boolean;
  /** Those of its people whom a manager answers for. */
  vouched: string[];
}

/** Its own people, and coordinators; invitations for those who may send them. */
export async function viewMembers(ctx: Ctx, organisation: string, after?: string): Promise<MembersView> {
  const { items, next } = await listMembers(ctx, organisation, { after, limit: 50 });
  const held = roleIn(ctx.actor, organisation);
  const role = held !== "manager" && isCoordinator(ctx.actor) ? "coordinator" : (held ?? "member");
  const invited = role === "member" ? [] : (await listInvitations(ctx, organisation, { limit: 100 })).items;
  const name = await organisationName(ctx, organisation);
  return {
    organisation: { id: organisation, name },
    role,
    me: actorId(ctx.actor),
    members: items,
    next,
    invitations: invited,
    mayInvite: await mayInvite(ctx, organisation),
    vouched: await vouchedIn(ctx, organisation),
  };
}
