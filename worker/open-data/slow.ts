// A file reads many rows: not in a loop.
import { addressOf } from "../http/address.ts";
import type { Req } from "../http/types.ts";
import { TooMany } from "../kernel/errors.ts";

export async function limitOpenData(c: Req): Promise<void> {
  const { success } = await c.env.LIMIT_WRITES.limit({ key: `open data ${addressOf(c)}` });
  c.header("RateLimit-Policy", `"open-data";q=${c.env.WRITES_A_MINUTE};w=60`);
  if (!success) throw TooMany("too_many_requests", 60);
}
