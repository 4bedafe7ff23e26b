// Certificates as the database keeps them, with the course and the session they are of.
import { type SQL, sql } from "drizzle-orm";
import type { badges } from "../../schema/tables/badges.ts";
import type { WorkingLanguage } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";

export type KeptBadge = typeof badges.$inferSelect & {
  title: string;
  summary: string;
  lang: WorkingLanguage;
  startsAt: string;
  endsAt: string;
  timeZone: string;
};

/** `from` names the certificates as `b`. */
export const loadBadges = (ctx: Ctx, from: SQL, rest: SQL): Promise<KeptBadge[]> =>
  ctx.db.all<KeptBadge>(sql`SELECT b.id, b.session, b.course, b.person, b.name, b.name_shown AS nameShown,
      b.issued_at AS issuedAt, b.accepted_at AS acceptedAt, b.public_at AS publicAt, b.revoked_at AS revokedAt,
      b.revoked_reason AS revokedReason, b.jwt, c.title, c.summary, c.lang, s.starts_at AS startsAt, s.ends_at AS endsAt,
      s.time_zone AS timeZone
    FROM ${from} CROSS JOIN courses c ON c.id = b.course CROSS JOIN course_sessions s ON s.id = b.session ${rest}`);

export async function loadBadge(ctx: Ctx, id: string): Promise<KeptBadge | null> {
  return (await loadBadges(ctx, sql`badges b`, sql`WHERE b.id = ${id}`))[0] ?? null;
}
