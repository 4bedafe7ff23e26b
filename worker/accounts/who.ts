// Whose session or token this is, with their roles: one read a request.
import { sql } from "drizzle-orm";
import type { Locale, MemberRole, NetworkRole } from "../../schema/vocabulary.ts";
import type { Person } from "../kernel/actor.ts";
import { raw, runBatch } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { fixed } from "../kernel/fixed.ts";
import { sha256 } from "../kernel/ids.ts";

interface Row {
  id: string;
  email: string;
  name: string;
  locale: Locale;
  network_role: NetworkRole | null;
  roles: string;
  holder: string;
  scopes: string | null;
  seen: string | null;
  news: number;
}

const MOST_NEWS = 10;
const ROLES = fixed(sql`(SELECT json_group_object(organisation, role) FROM memberships WHERE person = p.id)`);

/** Along the index of what is unseen, and no further than the head of a page tells. */
const NEWS = fixed(sql`(SELECT count(*) FROM (SELECT DISTINCT topic FROM notices
  WHERE person = p.id AND seen_at IS NULL LIMIT ${sql.raw(String(MOST_NEWS))}))`);

/** Null when the token is unknown, ended, or its person suspended. */
export async function whoHolds(ctx: Ctx, token: string, kind: "session" | "token"): Promise<Person | null> {
  const hash = sha256(token);
  const query =
    kind === "session"
      ? sql`SELECT p.id, p.email, p.name, p.locale, p.network_role, ${ROLES} AS roles, ${NEWS} AS news,
              s.id AS holder, NULL AS scopes, s.last_seen_at AS seen
            FROM sessions s JOIN people p ON p.id = s.person
            WHERE s.token_hash = ${hash} AND s.expires_at > ${iso(ctx.now)} AND p.suspended_at IS NULL`
      : sql`SELECT p.id, p.email, p.name, p.locale, p.network_role, ${ROLES} AS roles, 0 AS news,
              t.id AS holder, t.scopes, t.last_used_at AS seen
            FROM api_tokens t JOIN people p ON p.id = t.person
            WHERE t.token_hash = ${hash} AND t.expires_at > ${iso(ctx.now)} AND p.suspended_at IS NULL`;
  const row = await ctx.db.get<Row | undefined>(query);
  if (!row) return null;
  if (row.seen === null || row.seen < iso(later(ctx.now, { hours: -1 }))) await touch(ctx, kind, hash, row.id);
  return {
    kind: "person",
    id: row.id,
    email: row.email,
    name: row.name,
    locale: row.locale,
    networkRole: row.network_role,
    memberships: new Map(Object.entries(JSON.parse(row.roles) as Record<string, MemberRole>)),
    news: row.news,
    via:
      kind === "session"
        ? { kind, id: row.holder }
        : { kind, id: row.holder, scopes: JSON.parse(row.scopes ?? "[]") as string[] },
  };
}

/** At most once an hour: presence for the retention clock and the list of sessions, not a trail of reading. */
async function touch(ctx: Ctx, kind: "session" | "token", hash: string, person: string): Promise<void> {
  const now = iso(ctx.now);
  await runBatch(ctx, [
    kind === "session"
      ? raw(sql`UPDATE sessions SET last_seen_at = ${now} WHERE token_hash = ${hash}`)
      : raw(sql`UPDATE api_tokens SET last_used_at = ${now} WHERE token_hash = ${hash}`),
    raw(sql`UPDATE people SET last_seen_at = ${now} WHERE id = ${person}`),
  ]);
}
