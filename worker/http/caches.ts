// Who may keep an answer: a public page, any cache, for those not signed in; all else only the reader's own browser.
import type { MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { sessionCookie } from "./session.ts";
import type { AppEnv, Req } from "./types.ts";

/** Kept, and asked about before each use: what is taken back is gone at the next reading, what stayed costs a line. */
export const KEPT = "public, no-cache";

/** Beside `allow("public")`, on pages that read the same for all who are not signed in. */
export const publicly: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  const { headers, status } = c.res;
  const plain = status === 200 && !headers.has("Set-Cookie") && !headers.has("Cache-Control");
  if (plain && !saysWho(c)) headers.set("Cache-Control", KEPT);
};

/** Even by a session that holds no more. */
const saysWho = (c: Req): boolean =>
  c.var.ctx.actor.kind !== "anonymous" ||
  c.req.header("Authorization") !== undefined ||
  getCookie(c, sessionCookie(c)) !== undefined;
