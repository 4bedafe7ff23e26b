// What a person's settings say at a glance.
import { sql } from "drizzle-orm";
import type { InvitationView } from "../../schema/contract/members.ts";
import type { MemberRole } from "../../schema/vocabulary.ts";
import { requireSession } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import type { Person } from "../kernel/identity.ts";
import { myInvitations } from "./list-invitations.ts";

export interface SettingsView extends Pick<Person, "name" | "email" | "locale" | "networkRole"> {
  organisations: { id: string; name: string; role: MemberRole }[];
  invitations: InvitationView[];
  sessions: number;
  passkeys: number;
  tokens: number;
}

export async function viewSettings(ctx: Ctx): Promise<SettingsView> {
  const { id, name, email, locale, networkRole } = requireSession(ctx);
  const counts = await ctx.db.get<Pick<SettingsView, "sessions" | "passkeys" | "tokens">>(sql`SELECT
    (SELECT count(*) FROM sessions WHERE person = ${id} AND expires_at > ${iso(ctx.now)}) AS sessions,
    (SELECT count(*) FROM passkeys WHERE person = ${id}) AS passkeys,
    (SELECT count(*) FROM api_tokens WHERE person = ${id} AND expires_at > ${iso(ctx.now)}) AS tokens`);
  const organisations = await ctx.db.all<SettingsView["organisations"][number]>(sql`
    SELECT o.id, o.name, m.role FROM memberships m JOIN organisations o ON o.id = m.organisation
    WHERE m.person = ${id} ORDER BY o.name_folded LIMIT 100`);
  return { name, email, locale, networkRole, ...counts, organisations, invitations: await myInvitations(ctx) };
}
