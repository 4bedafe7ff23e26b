// A certificate given in error is revoked, with a reason told to its person; what was signed can no longer be relied on.
import { sql } from "drizzle-orm";
import type { Badge } from "../../schema/contract/badges.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Forbidden } from "../kernel/errors.ts";
import { mailStatements, type Recipient } from "../notifications/outbox.ts";
import { stateOf } from "./rules.ts";
import { seeBadge, shownBadge } from "./see.ts";

/** By those who organised, or a coordinator. */
export async function revokeBadge(ctx: Ctx, id: string, reason: string): Promise<Badge> {
  requirePerson(ctx);
  const seen = await seeBadge(ctx, id);
  if (!seen.organises) throw Forbidden("organisers_only");
  const { badge } = seen;
  const state = stateOf(badge);
  if (state === "revoked") throw Conflict("badge_revoked");
  if (state === "withdrawn") throw Conflict("badge_withdrawn");
  const at = iso(ctx.now);
  const to = await ctx.db.all<Recipient & { person: string }>(sql`SELECT id AS person, email, locale FROM people
    WHERE id = ${badge.person} AND suspended_at IS NULL`);
  return commit(ctx, {
    statements: [
      raw(sql`UPDATE badges SET revoked_at = ${at}, revoked_reason = ${reason}
        WHERE id = ${id} AND revoked_at IS NULL AND name <> ''`),
      mustChange(),
      ...mailStatements(
        ctx,
        to.map((one) => ({
          kind: "badge_revoked" as const,
          to: one,
          payload: { badge: id, title: badge.title, reason },
        })),
      ),
    ],
    audit: [{ act: "badge.revoke", subject: id, detail: { session: badge.session } }],
    reply: shownBadge(ctx, { ...seen, badge: { ...badge, revokedAt: at, revokedReason: reason } }),
  });
}
