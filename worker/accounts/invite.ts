// An organisation invites someone by mail. A second invitation to the same address replaces the first.
import { sql } from "drizzle-orm";
import type { Invitation } from "../../schema/contract/members.ts";
import { invitations } from "../../schema/tables/accounts.ts";
import type { Locale, MemberRole } from "../../schema/vocabulary.ts";
import { isCoordinator, type Person, requireManagerOrCoordinator, requirePerson, roleIn } from "../kernel/actor.ts";
import { commit, raw } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { Forbidden, InvalidField, TooMany } from "../kernel/errors.ts";
import { newToken, sha256 } from "../kernel/ids.ts";
import { mailStatement } from "../notifications/outbox.ts";
import { organisationName } from "./list-members.ts";
import { canonicalEmail, INVITATION_DAYS, INVITATIONS_A_DAY, INVITATIONS_PER_ADDRESS } from "./rules.ts";

export interface NewInvitation {
  organisation: string;
  email: string;
  role: MemberRole;
}

/** Managers, and coordinators who help an organisation find its first manager. */
export async function invite(ctx: Ctx, input: NewInvitation): Promise<Invitation> {
  requireManagerOrCoordinator(ctx, input.organisation);
  const inviter = requirePerson(ctx);
  const email = canonicalEmail(input.email);
  await refuseIntrusion(ctx, inviter, input.organisation, email);
  const organisation = await organisationName(ctx, input.organisation);
  await slowDown(ctx, input.organisation, email);
  const person = await reader(ctx, input.organisation, email);
  const token = newToken();
  const kept = {
    id: ctx.newId("inv"),
    email,
    role: input.role,
    createdAt: iso(ctx.now),
    expiresAt: iso(later(ctx.now, { days: INVITATION_DAYS })),
  };
  const row = { ...kept, organisation: input.organisation, invitedBy: inviter.id, tokenHash: sha256(token) };
  const name = inviter.name || inviter.email;
  return commit(ctx, {
    statements: [
      raw(sql`UPDATE invitations SET expires_at = ${iso(ctx.now)}
        WHERE organisation = ${input.organisation} AND email = ${email} AND expires_at > ${iso(ctx.now)}`),
      ctx.db.insert(invitations).values(row),
      mailStatement(ctx, {
        kind: "invitation",
        to: { person: person?.id ?? null, email, locale: person?.locale ?? ctx.locale },
        payload: { token, organisation, inviter: name },
      }),
    ],
    audit: [{ act: "invitation.send", subject: input.organisation, detail: { invitation: kept.id, role: input.role } }],
    reply: { ...kept, invitedBy: name },
  });
}

/** A coordinator opens the door for a first manager: not for themselves, nor where a manager holds the key. */
async function refuseIntrusion(ctx: Ctx, inviter: Person, organisation: string, email: string): Promise<void> {
  if (roleIn(inviter, organisation) === "manager") return;
  if (inviter.email === email) throw Forbidden("own_invitation");
  if (await isManaged(ctx, organisation)) throw Forbidden("managers_invite");
}

/** Whether the page offers to invite: what `invite` would refuse is not proposed. */
export async function mayInvite(ctx: Ctx, organisation: string): Promise<boolean> {
  if (roleIn(ctx.actor, organisation) === "manager") return true;
  return isCoordinator(ctx.actor) && !(await isManaged(ctx, organisation));
}

async function isManaged(ctx: Ctx, organisation: string): Promise<boolean> {
  const held = await ctx.db.get<unknown>(sql`SELECT 1 FROM memberships m JOIN people p ON p.id = m.person
    WHERE m.organisation = ${organisation} AND m.role = 'manager' AND p.suspended_at IS NULL`);
  return Boolean(held);
}

/** The account behind the address, if any; who is already in is not invited again. */
async function reader(ctx: Ctx, organisation: string, email: string) {
  const person = await ctx.db.get<{ id: string; locale: Locale; member: number } | undefined>(sql`
    SELECT id, locale, EXISTS (SELECT 1 FROM memberships
      WHERE organisation = ${organisation} AND person = people.id) AS member
    FROM people WHERE email = ${email}`);
  if (person?.member) throw InvalidField("email", "already_member");
  return person;
}

/** Invitations taken back or replaced still count for a day: nobody is flooded with mail by our hand. */
async function slowDown(ctx: Ctx, organisation: string, email: string): Promise<void> {
  const since = iso(later(ctx.now, { days: -1 }));
  const sent = await ctx.db.get<{ ours: number; theirs: number }>(sql`SELECT
    (SELECT count(*) FROM invitations WHERE organisation = ${organisation} AND created_at > ${since}) AS ours,
    (SELECT count(*) FROM invitations WHERE email = ${email} AND created_at > ${since}) AS theirs`);
  if (sent.ours >= INVITATIONS_A_DAY) throw TooMany("too_many_invitations", 86_400);
  if (sent.theirs >= INVITATIONS_PER_ADDRESS) throw TooMany("too_many_invitations_there", 86_400);
}
