// Someone asks to sign in: a link by mail, whether or not the address is known to us.
import { and, count, eq, gt, sql } from "drizzle-orm";
import { signInLinks } from "../../schema/tables/accounts.ts";
import { commit } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { TooMany } from "../kernel/errors.ts";
import { newToken, sha256 } from "../kernel/ids.ts";
import { mailStatement } from "../notifications/outbox.ts";
import { canonicalEmail, LINK_MINUTES, LINKS_PER_ADDRESS } from "./rules.ts";

/** Open to anyone; says the same thing for every address. */
export async function requestLink(ctx: Ctx, input: { email: string; next?: string }): Promise<{ email: string }> {
  const email = canonicalEmail(input.email);
  await slowDown(ctx, email);
  const token = newToken();
  const person = await ctx.db.get<{ id: string; locale: "fr" | "en" } | undefined>(
    sql`SELECT id, locale FROM people WHERE email = ${email}`,
  );
  return commit(ctx, {
    statements: [
      ctx.db.insert(signInLinks).values({
        tokenHash: sha256(token),
        email,
        createdAt: iso(ctx.now),
        expiresAt: iso(later(ctx.now, { minutes: LINK_MINUTES })),
      }),
      mailStatement(ctx, {
        kind: "sign_in",
        to: { person: person?.id ?? null, email, locale: person?.locale ?? ctx.locale },
        payload: { token, next: input.next ?? "" },
      }),
    ],
    audit: [{ act: "account.ask_link", subject: person?.id ?? "anonymous" }],
    reply: { email },
  });
}

async function slowDown(ctx: Ctx, email: string): Promise<void> {
  const since = iso(later(ctx.now, { minutes: -LINK_MINUTES }));
  const [row] = await ctx.db
    .select({ n: count() })
    .from(signInLinks)
    .where(and(eq(signInLinks.email, email), gt(signInLinks.createdAt, since)));
  if ((row?.n ?? 0) >= LINKS_PER_ADDRESS) throw TooMany("too_many_links", LINK_MINUTES * 60);
}
