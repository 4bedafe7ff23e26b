// A person gives one of their passkeys a name they recognise.
import { eq } from "drizzle-orm";
import type { Passkey } from "../../schema/contract/passkeys.ts";
import { passkeys } from "../../schema/tables/accounts.ts";
import { requireSession } from "../kernel/actor.ts";
import { commit, mustChange } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { myPasskey } from "./list-passkeys.ts";

export async function renamePasskey(ctx: Ctx, input: { id: string; name: string }): Promise<Passkey> {
  const person = requireSession(ctx);
  const passkey = await myPasskey(ctx, input.id);
  return commit(ctx, {
    statements: [ctx.db.update(passkeys).set({ name: input.name }).where(eq(passkeys.id, passkey.id)), mustChange()],
    audit: [{ act: "passkey.rename", subject: person.id, detail: { passkey: passkey.id } }],
    reply: { ...passkey, name: input.name },
  });
}
