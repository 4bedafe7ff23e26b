// An appeal may come from nobody signed in: guessing at links is slowed per network address, as sign-in is.
import { addressOf } from "../http/address.ts";
import type { Req } from "../http/types.ts";
import { TooMany } from "../kernel/errors.ts";

export async function limitAppeal(c: Req): Promise<void> {
  const { success } = await c.env.LIMIT_SIGN_IN.limit({ key: `appeal ${addressOf(c)}` });
  if (!success) throw TooMany("too_many_requests", 60);
}
