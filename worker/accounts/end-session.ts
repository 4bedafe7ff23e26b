// A person ends one of their sessions, or all but the one they use: the next request made with it is refused.
import { and, eq, ne, sql } from "drizzle-orm";
import { sessions } from "../../schema/tables/accounts.ts";
import { requireSession } from "../kernel/actor.ts";
import { commit, mustChange } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";

export async function endOneSession(ctx: Ctx, id: string): Promise<{ current: boolean }> {
  const person = requireSession(ctx);
  const mine = await ctx.db.get(sql`SELECT 1 FROM sessions WHERE id = ${id} AND person = ${person.id}`);
  if (!mine) throw NotFound();
  return commit(ctx, {
    statements: [ctx.db.delete(sessions).where(and(eq(sessions.id, id), eq(sessions.person, person.id))), mustChange()],
    audit: [{ act: "session.end", subject: person.id, detail: { session: id } }],
    reply: { current: id === person.via.id },
  });
}

export async function endOtherSessions(ctx: Ctx): Promise<{ ok: true }> {
  const person = requireSession(ctx);
  return commit(ctx, {
    statements: [ctx.db.delete(sessions).where(and(eq(sessions.person, person.id), ne(sessions.id, person.via.id)))],
    audit: [{ act: "session.end_others", subject: person.id }],
    reply: { ok: true },
  });
}
