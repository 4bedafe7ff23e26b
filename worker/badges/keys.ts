// The key that signs certificates, a secret setting; and the public halves of all that ever did, kept for good.
import { sql } from "drizzle-orm";
import { raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { type PrivateJwk, type PublicJwk, publicHalf, thumbprint } from "./jws.ts";

export type NamedKey = PublicJwk & { kid: string; alg: "EdDSA"; use: "sig" };

export const signingKey = (ctx: Ctx): PrivateJwk | null =>
  ctx.env.BADGE_KEY ? (JSON.parse(ctx.env.BADGE_KEY) as PrivateJwk) : null;

/** Where a key is read; what it signed names it so. */
export const addressOfKey = (origin: string, name: string): string => `${origin}/badges/keys/${name}`;

/** Written down whenever it signs; whichever signed before is retired, and verifies still. */
export function keepKey(ctx: Ctx, key: PublicJwk): Statement[] {
  const name = thumbprint(key);
  return [
    raw(sql`INSERT INTO badge_keys (kid, public_jwk, created_at)
      VALUES (${name}, ${JSON.stringify(publicHalf(key))}, ${iso(ctx.now)})
      ON CONFLICT (kid) DO UPDATE SET retired_at = NULL WHERE retired_at IS NOT NULL`),
    raw(sql`UPDATE badge_keys SET retired_at = ${iso(ctx.now)} WHERE kid <> ${name} AND retired_at IS NULL`),
  ];
}

/** Open to anyone: the key that signs now first, then those before it. */
export async function publicKeys(ctx: Ctx): Promise<NamedKey[]> {
  const kept = await ctx.db.all<{ jwk: string }>(
    sql`SELECT public_jwk AS jwk FROM badge_keys ORDER BY created_at DESC, kid`,
  );
  const now = signingKey(ctx);
  const keys = [...(now ? [publicHalf(now)] : []), ...kept.map(({ jwk }) => JSON.parse(jwk) as PublicJwk)];
  const byName = new Map(keys.map((key) => [thumbprint(key), key]));
  return [...byName].map(([name, key]) => named(ctx, name, key));
}

export async function publicKey(ctx: Ctx, name: string): Promise<NamedKey> {
  const found = (await publicKeys(ctx)).find(({ kid }) => kid === addressOfKey(ctx.origin, name));
  if (!found) throw NotFound();
  return found;
}

const named = (ctx: Ctx, name: string, key: PublicJwk): NamedKey => ({
  ...publicHalf(key),
  ...{ kid: addressOfKey(ctx.origin, name), alg: "EdDSA", use: "sig" },
});
