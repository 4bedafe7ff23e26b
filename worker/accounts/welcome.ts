// The first answers of someone new: their name, and whether they wish for a digest.
import { eq } from "drizzle-orm";
import { people } from "../../schema/tables/accounts.ts";
import type { DigestPace } from "../../schema/vocabulary.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { digestAskedFor } from "../notices/preferences.ts";

/** No answer about the digest is a no. */
export async function welcome(
  ctx: Ctx,
  { name, digest }: { name: string; digest: DigestPace | "none" | "" },
): Promise<{ ok: true }> {
  const { id } = requirePerson(ctx);
  const wanted = digest === "daily" || digest === "weekly";
  return commit(ctx, {
    statements: [
      ctx.db.update(people).set({ name }).where(eq(people.id, id)),
      ...(wanted ? digestAskedFor(ctx, id, digest) : []),
    ],
    audit: [{ act: "account.update", subject: id }],
    reply: { ok: true },
  });
}
