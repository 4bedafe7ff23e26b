// A person changes their name or language.
import { eq } from "drizzle-orm";
import type { Me } from "../../schema/contract/accounts.ts";
import { people } from "../../schema/tables/accounts.ts";
import type { Locale } from "../../schema/vocabulary.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { me } from "./me.ts";

export async function updateMe(ctx: Ctx, change: { name?: string; locale?: Locale }): Promise<Me> {
  const { id } = requirePerson(ctx);
  const before = await me(ctx, id);
  const after = { ...before, name: change.name ?? before.name, locale: change.locale ?? before.locale };
  const { name, locale } = after;
  return commit(ctx, {
    statements: [ctx.db.update(people).set({ name, locale }).where(eq(people.id, id))],
    audit: [{ act: "account.update", subject: id }],
    reply: after,
  });
}
