// Development only: the mailbox, and signing in at once. In production both are 404, and a test proves it.
import { Hono, type MiddlewareHandler } from "hono";
import * as z from "zod";
import { startSession } from "../accounts/api.ts";
import { me } from "../accounts/me.ts";
import { openSession } from "../accounts/sign-in.ts";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import type { AppEnv } from "../http/types.ts";
import { Malformed, NotFound } from "../kernel/errors.ts";
import { sweepNotices } from "../notices/sweep.ts";
import { readMailbox } from "../notifications/mailbox.ts";
import { sweepOutbox } from "../notifications/outbox.ts";

export const devDoors = new Hono<AppEnv>();

const developmentOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
  // CF-Ray comes from the edge alone: a development Worker put there by mistake opens nothing.
  if (c.env.ENVIRONMENT !== "development" || c.req.header("CF-Ray")) throw NotFound();
  await next();
};

devDoors.get("/dev/mailbox", developmentOnly, allow("public"), async (c) => {
  await sweepNotices(c.var.ctx);
  await sweepOutbox(c.var.ctx, 1000);
  return c.json(await readMailbox(c.env));
});

devDoors.post("/dev/sign-in", developmentOnly, allow("public"), async (c) => {
  const input = await c.req.json().catch(() => {
    throw Malformed();
  });
  const { email } = check(z.object({ email: z.email() }), input);
  const signedIn = await openSession(c.var.ctx, { email, act: "account.dev_sign_in" });
  startSession(c, signedIn.token);
  return c.json(await me(c.var.ctx, signedIn.person));
});
