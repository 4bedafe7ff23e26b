// Where a person is signed in, the latest first.
import { sql } from "drizzle-orm";
import type { Session } from "../../schema/contract/accounts.ts";
import { requireSession } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { pageOf } from "./rules.ts";

export async function listSessions(ctx: Ctx, page: { after?: string | undefined; limit: number }) {
  const person = requireSession(ctx);
  const rows = await ctx.db.all<Omit<Session, "current">>(sql`
    SELECT id, device, created_at AS createdAt, last_seen_at AS lastSeenAt, expires_at AS expiresAt FROM sessions
    WHERE person = ${person.id} AND expires_at > ${iso(ctx.now)} AND id < ${page.after ?? "~"}
    ORDER BY id DESC LIMIT ${page.limit + 1}`);
  const { items, next } = pageOf(rows, page.limit, (row) => row.id);
  return { items: items.map((row) => ({ ...row, current: row.id === person.via.id })), next };
}
