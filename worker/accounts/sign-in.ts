// A link becomes a session, once; an unknown address becomes an account. Ending a session is here too.
import { eq, sql } from "drizzle-orm";
import { people, sessions } from "../../schema/tables/accounts.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, mustHold, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { DomainError, Invalid } from "../kernel/errors.ts";
import { newToken, sha256 } from "../kernel/ids.ts";
import { canonicalEmail, deviceName, SESSION_DAYS } from "./rules.ts";

export interface SignedIn {
  person: string;
  token: string; // for the cookie; only its hash is stored
  newcomer: boolean;
}

/** Consumes a link. Unknown, used or expired: Invalid `link_expired`. */
export async function signInWithLink(ctx: Ctx, input: { token: string; userAgent?: string }): Promise<SignedIn> {
  const hash = sha256(input.token);
  const now = iso(ctx.now);
  const link = await ctx.db.get<{ email: string } | undefined>(
    sql`SELECT email FROM sign_in_links WHERE token_hash = ${hash} AND expires_at > ${now}`,
  );
  if (!link) throw Invalid("link_expired");
  const consume = [raw(sql`DELETE FROM sign_in_links WHERE token_hash = ${hash}`), mustChange()];
  return openSession(ctx, { email: link.email, before: consume, act: "account.sign_in", userAgent: input.userAgent });
}

/** Opens a session for an address, making its account when it is new. The caller has proved who it is. */
export async function openSession(
  ctx: Ctx,
  input: { email: string; before?: Statement[]; act: string; userAgent?: string | undefined; conflict?: string },
): Promise<SignedIn> {
  const email = canonicalEmail(input.email);
  const known = await ctx.db.select().from(people).where(eq(people.email, email)).get();
  if (known?.suspendedAt) throw new DomainError("forbidden", "suspended");
  const person = known?.id ?? ctx.newId("usr");
  const token = newToken();
  const statements = [
    ...(input.before ?? []),
    ...(known
      ? [stillThere(person, email), ...promoteFirst(ctx, email, known.networkRole)]
      : [newPerson(ctx, person, email)]),
    ctx.db.insert(sessions).values({
      tokenHash: sha256(token),
      id: ctx.newId("ses"),
      person,
      device: deviceName(input.userAgent),
      createdAt: iso(ctx.now),
      lastSeenAt: iso(ctx.now),
      expiresAt: iso(later(ctx.now, { days: SESSION_DAYS })),
    }),
  ];
  return commit(ctx, {
    statements,
    audit: [{ act: input.act, subject: person }],
    reply: { person, token, newcomer: !known },
    conflict: input.conflict ?? "link_used",
  });
}

function newPerson(ctx: Ctx, id: string, email: string): Statement {
  return ctx.db.insert(people).values({
    id,
    email,
    locale: ctx.locale,
    networkRole: email === canonicalEmail(ctx.env.ADMIN_EMAIL) ? "administrator" : null,
    createdAt: iso(ctx.now),
    lastSeenAt: iso(ctx.now),
  });
}

/** An account erased meanwhile is not entered again. */
function stillThere(id: string, email: string): Statement {
  return mustHold(sql`EXISTS (SELECT 1 FROM people WHERE id = ${id} AND email = ${email})`);
}

/** The setting may name an administrator who already had an account. */
function promoteFirst(ctx: Ctx, email: string, role: string | null): Statement[] {
  if (email !== canonicalEmail(ctx.env.ADMIN_EMAIL) || role === "administrator") return [];
  return [ctx.db.update(people).set({ networkRole: "administrator" }).where(eq(people.email, email))];
}

export async function signOut(ctx: Ctx): Promise<{ ok: true }> {
  const { via, id } = requirePerson(ctx);
  return commit(ctx, {
    statements: [ctx.db.delete(sessions).where(eq(sessions.id, via.id))],
    audit: [{ act: "account.sign_out", subject: id }],
    reply: { ok: true },
  });
}
