// Someone invited joins the organisation, signed in with the address the invitation was sent to.
import { sql } from "drizzle-orm";
import type { InvitationView } from "../../schema/contract/members.ts";
import type { MemberRole } from "../../schema/vocabulary.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, mustHold, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Forbidden, Invalid } from "../kernel/errors.ts";
import { vouchOfInviter } from "../moderation/vouch.ts";
import { invitationBehind, myInvitations } from "./list-invitations.ts";

/** By the link's token, or by its id: the address, proved at sign-in, is what counts. */
export async function acceptInvitation(
  ctx: Ctx,
  input: { token: string } | { id: string },
): Promise<{ organisation: string; role: MemberRole }> {
  const person = requirePerson(ctx);
  const { id, organisation, role, email } = await meant(ctx, input);
  if (email !== person.email) throw Forbidden("invitation_for_another");
  return commit(ctx, {
    statements: [
      vouchOfInviter(ctx, id, person.id),
      raw(sql`DELETE FROM invitations WHERE id = ${id} AND expires_at > ${iso(ctx.now)}`),
      mustChange(),
      mustHold(sql`EXISTS (SELECT 1 FROM people WHERE id = ${person.id} AND email = ${email})`),
      raw(sql`INSERT INTO memberships (organisation, person, role, created_at)
        VALUES (${organisation}, ${person.id}, ${role}, ${iso(ctx.now)})
        ON CONFLICT (organisation, person) DO UPDATE SET role = 'manager' WHERE excluded.role = 'manager'`),
    ],
    audit: [{ act: "invitation.accept", subject: organisation, detail: { person: person.id, role } }],
    reply: { organisation, role },
    conflict: "invitation_used",
  });
}

async function meant(ctx: Ctx, input: { token: string } | { id: string }): Promise<InvitationView> {
  if ("token" in input) return invitationBehind(ctx, input.token);
  const found = (await myInvitations(ctx)).find((invitation) => invitation.id === input.id);
  if (!found) throw Invalid("invitation_expired");
  return found;
}
