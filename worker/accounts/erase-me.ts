// A person asks to be forgotten: everything of theirs goes, what they wrote for an organisation stays without a name.
import { type SQL, sql } from "drizzle-orm";
import { forgetFiles } from "../attachments/forget.ts";
import { forgetReactions } from "../board/react.ts";
import { requireSession } from "../kernel/actor.ts";
import { commit, mustHold, raw, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict } from "../kernel/errors.ts";
import type { Person } from "../kernel/identity.ts";
import { erasureOf } from "./personal.ts";
import { canStopAdministering } from "./set-network-role.ts";

/** Refused to the only manager of an organisation that others rely on, and to the last administrator. */
export async function eraseMe(ctx: Ctx): Promise<{ ok: true }> {
  const person = requireSession(ctx);
  const refusal = await whyNotErase(ctx, person);
  if (refusal) throw Conflict(refusal.code);
  return commit(ctx, {
    statements: [
      mustHold(sql`NOT EXISTS (${left(person.id)})`),
      mustHold(canStopAdministering(person.id)),
      ...contactsOfNobody(person.id),
      ...invitationsSentBy(person.id),
      ...forgetFiles(person.id),
      forgetReactions(person.id),
      ...erasureOf(person),
      raw(sql`UPDATE people SET network_role = NULL WHERE id = ${person.id}`),
    ],
    audit: [{ act: "account.erase", subject: person.id }],
    reply: { ok: true },
  });
}

/** What stands in the way, so that the page says it before the button is pressed. */
export async function whyNotErase(
  ctx: Ctx,
  person: Person,
): Promise<{ code: "last_manager" | "last_administrator"; organisations: { id: string; name: string }[] } | null> {
  const organisations = await ctx.db.all<{ id: string; name: string }>(left(person.id));
  if (organisations.length > 0) return { code: "last_manager", organisations };
  const free = await ctx.db.get<{ free: number }>(sql`SELECT ${canStopAdministering(person.id)} AS free`);
  return free.free ? null : { code: "last_administrator", organisations: [] };
}

/** Organisations left without a manager although they have other members, or are published. */
function left(person: string): SQL {
  return sql`SELECT o.id, o.name FROM memberships m JOIN organisations o ON o.id = m.organisation
    WHERE m.person = ${person} AND m.role = 'manager'
      AND NOT EXISTS (SELECT 1 FROM memberships x JOIN people q ON q.id = x.person
        WHERE x.organisation = m.organisation AND x.role = 'manager' AND x.person <> m.person
          AND q.suspended_at IS NULL)
      AND (o.state = 'published'
        OR EXISTS (SELECT 1 FROM memberships y WHERE y.organisation = m.organisation AND y.person <> m.person))`;
}

/** They fall, and the mails that would carry this person's name no longer leave. */
function invitationsSentBy(person: string): Statement[] {
  return [
    raw(sql`DELETE FROM outbox WHERE kind = 'invitation' AND state <> 'sent'
      AND email IN (SELECT email FROM invitations WHERE invited_by = ${person})`),
    raw(sql`DELETE FROM invitations WHERE invited_by = ${person}`),
  ];
}

/** An organisation that was this person alone has no other contact than theirs. */
function contactsOfNobody(person: string): Statement[] {
  return [
    raw(sql`UPDATE contacts SET name = '', email = '', phone = '', address = '' WHERE organisation IN (
      SELECT m.organisation FROM memberships m WHERE m.person = ${person}
        AND NOT EXISTS (SELECT 1 FROM memberships y WHERE y.organisation = m.organisation AND y.person <> m.person))`),
  ];
}
