// A person removes a passkey: it no longer signs in. The link by mail always does.
import { eq } from "drizzle-orm";
import { passkeys } from "../../schema/tables/accounts.ts";
import { requireSession } from "../kernel/actor.ts";
import { commit, mustChange } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { myPasskey } from "./list-passkeys.ts";

export async function removePasskey(ctx: Ctx, id: string): Promise<{ ok: true }> {
  const person = requireSession(ctx);
  const passkey = await myPasskey(ctx, id);
  return commit(ctx, {
    statements: [ctx.db.delete(passkeys).where(eq(passkeys.id, passkey.id)), mustChange()],
    audit: [{ act: "passkey.remove", subject: person.id, detail: { passkey: passkey.id } }],
    reply: { ok: true },
  });
}
