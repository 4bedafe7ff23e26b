// A person makes an API token: its secret is told once, its hash kept.
import { sql } from "drizzle-orm";
import type { Token } from "../../schema/contract/accounts.ts";
import { apiTokens } from "../../schema/tables/accounts.ts";
import { TOKEN_SCOPES, type TokenScope } from "../../schema/vocabulary.ts";
import { requireSession } from "../kernel/actor.ts";
import { commit, mustHold } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { newToken, sha256 } from "../kernel/ids.ts";
import { TOKEN_DAYS, TOKENS_PER_PERSON } from "./rules.ts";

export async function createToken(
  ctx: Ctx,
  input: { name: string; scopes: readonly TokenScope[]; days?: number | undefined },
): Promise<Token & { token: string }> {
  const person = requireSession(ctx);
  const token = newToken();
  const id = ctx.newId("tok");
  const scopes = TOKEN_SCOPES.filter((scope) => input.scopes.includes(scope));
  const expiresAt = iso(later(ctx.now, { days: input.days ?? TOKEN_DAYS }));
  const kept = { id, name: input.name, createdAt: iso(ctx.now), lastUsedAt: null, expiresAt };
  return commit(ctx, {
    statements: [
      mustHold(sql`(SELECT count(*) FROM api_tokens
        WHERE person = ${person.id} AND expires_at > ${iso(ctx.now)}) < ${TOKENS_PER_PERSON}`),
      ctx.db
        .insert(apiTokens)
        .values({ ...kept, person: person.id, scopes: JSON.stringify(scopes), tokenHash: sha256(token) }),
    ],
    audit: [{ act: "token.create", subject: person.id, detail: { token: id, scopes, expiresAt } }],
    reply: { ...kept, scopes, token },
    conflict: "too_many_tokens",
  });
}
