// A person takes up their certificate: under which name, and whether anyone may read it. It is signed then.
import { sql } from "drizzle-orm";
import type { Badge, BadgeChoice } from "../../schema/contract/badges.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Forbidden } from "../kernel/errors.ts";
import { sign, thumbprint } from "./jws.ts";
import { addressOfKey, keepKey, signingKey } from "./keys.ts";
import type { KeptBadge } from "./repository.ts";
import { claimsOf, credentialOf, nameShownAs, stateOf } from "./rules.ts";
import { hostShown, type SeenBadge, seeBadge, shownBadge } from "./see.ts";

export async function chooseBadge(ctx: Ctx, id: string, choice: BadgeChoice): Promise<Badge> {
  requirePerson(ctx);
  const seen = await seeBadge(ctx, id);
  if (!seen.mine) throw Forbidden("badge_of_another");
  const { badge } = seen;
  if (stateOf(badge) === "revoked") throw Conflict("badge_revoked");
  const key = signingKey(ctx);
  if (!key) throw Conflict("badges_off");
  const at = iso(ctx.now);
  const taken: KeptBadge = {
    ...badge,
    nameShown: nameShownAs(badge.name, choice.name),
    acceptedAt: badge.acceptedAt ?? at,
    publicAt: choice.public ? (badge.publicAt ?? at) : null,
  };
  taken.jwt = await sign(claimsOf(credential(ctx, { ...seen, badge: taken })), key, named(ctx, thumbprint(key)));
  return commit(ctx, {
    statements: [
      raw(sql`UPDATE badges SET name_shown = ${taken.nameShown}, accepted_at = ${taken.acceptedAt},
          public_at = ${taken.publicAt}, jwt = ${taken.jwt}
        WHERE id = ${id} AND revoked_at IS NULL AND name = ${badge.name}`),
      mustChange(),
      ...keepKey(ctx, key),
    ],
    audit: [{ act: "badge.choose", subject: id, detail: { ...choice } }],
    reply: shownBadge(ctx, { ...seen, badge: taken }),
  });
}

const named = (ctx: Ctx, name: string): string => addressOfKey(ctx.origin, name);

/** In the language of the course, where the house speaks it; naming only those whom anyone may know. */
function credential(ctx: Ctx, { badge, course }: SeenBadge) {
  const t = messages(badge.lang === "en" ? "en" : "fr");
  const { title, summary, lang } = badge;
  return credentialOf(
    { ...badge, course: { id: badge.course, title, summary, lang }, host: hostShown(null, course) },
    { origin: ctx.origin, name: t.common.brand, criteria: t.badges.criteria(title) },
  );
}
