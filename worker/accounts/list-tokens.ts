// A person's API tokens, without their secrets; few by rule, so one page.
import { sql } from "drizzle-orm";
import type { Token } from "../../schema/contract/accounts.ts";
import type { TokenScope } from "../../schema/vocabulary.ts";
import { requireSession } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";

export async function listTokens(ctx: Ctx): Promise<Token[]> {
  const person = requireSession(ctx);
  const rows = await ctx.db.all<Omit<Token, "scopes"> & { scopes: string }>(sql`
    SELECT id, name, scopes, created_at AS createdAt, last_used_at AS lastUsedAt, expires_at AS expiresAt
    FROM api_tokens WHERE person = ${person.id} AND expires_at > ${iso(ctx.now)} ORDER BY id DESC`);
  return rows.map((row) => ({ ...row, scopes: JSON.parse(row.scopes) as TokenScope[] }));
}
