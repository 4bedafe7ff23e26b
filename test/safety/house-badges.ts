// What the house holds of certificates: one its person alone reads, one that is public, and the key that signs them.
import { badges } from "../../schema/tables/badges.ts";
import { type PublicJwk, thumbprint } from "../../worker/badges/jws.ts";
import { keepKey, signingKey } from "../../worker/badges/keys.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { type Ctx, iso } from "../../worker/kernel/ctx.ts";

export interface BadgeThings {
  badge: string; // of the member, who has not taken it up
  badgeShown: string; // of the member, public
  badgeKey: string;
}

export async function badgesOf(
  ctx: Ctx,
  { member, course, sessions }: { member: string; course: string; sessions: [string, string] },
): Promise<BadgeThings> {
  const [badge, badgeShown] = [ctx.newId("bdg"), ctx.newId("bdg")];
  const at = iso(ctx.now);
  const key: PublicJwk = signingKey(ctx) ?? { kty: "OKP", crv: "Ed25519", x: "" };
  const row = { course, person: member, name: "Awa Ndiaye", issuedAt: at };
  const shown = { nameShown: "A. N.", acceptedAt: at, publicAt: at, jwt: "e30.e30.e30" };
  await runBatch(ctx, [
    ctx.db.insert(badges).values({ id: badge, session: sessions[0], ...row }),
    ctx.db.insert(badges).values({ id: badgeShown, session: sessions[1], ...row, ...shown }),
    ...keepKey(ctx, key),
  ]);
  return { badge, badgeShown, badgeKey: thumbprint(key) };
}
