// Sign-in is slowed per network address; request-link.ts slows it per mail address.
import { addressOf } from "../http/address.ts";
import type { Req } from "../http/types.ts";
import { TooMany } from "../kernel/errors.ts";

export async function limitSignIn(c: Req): Promise<void> {
  await limit(c, addressOf(c));
}

/** Reading everything kept about someone asks much of the database: not in a loop. */
export async function limitExport(c: Req): Promise<void> {
  const { actor } = c.var.ctx;
  await limit(c, actor.kind === "person" ? `export ${actor.id}` : "export");
}

async function limit(c: Req, key: string): Promise<void> {
  const { success } = await c.env.LIMIT_SIGN_IN.limit({ key });
  c.header("RateLimit-Policy", `"sign-in";q=${c.env.SIGN_INS_A_MINUTE};w=60`);
  if (!success) throw TooMany("too_many_requests", 60);
}
