// A person ends an API token: the next request made with it is refused.
import { and, eq, sql } from "drizzle-orm";
import { apiTokens } from "../../schema/tables/accounts.ts";
import { requireSession } from "../kernel/actor.ts";
import { commit, mustChange } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";

export async function endToken(ctx: Ctx, id: string): Promise<{ ok: true }> {
  const person = requireSession(ctx);
  const mine = await ctx.db.get(sql`SELECT 1 FROM api_tokens WHERE id = ${id} AND person = ${person.id}`);
  if (!mine) throw NotFound();
  return commit(ctx, {
    statements: [
      ctx.db.delete(apiTokens).where(and(eq(apiTokens.id, id), eq(apiTokens.person, person.id))),
      mustChange(),
    ],
    audit: [{ act: "token.end", subject: person.id, detail: { token: id } }],
    reply: { ok: true },
  });
}
