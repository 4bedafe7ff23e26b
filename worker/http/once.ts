// Idempotency-Key: the same key and body give the first answer again, another body a Conflict.
import { eq } from "drizzle-orm";
import type { MiddlewareHandler } from "hono";
import { idempotencyKeys } from "../../schema/tables/network.ts";
import { actorId } from "../kernel/actor.ts";
import { AlreadyDone } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict, InvalidField } from "../kernel/errors.ts";
import { sha256 } from "../kernel/ids.ts";
import { openReply } from "../kernel/once.ts";
import { isForm, readForm } from "./form.ts";
import type { AppEnv, Req } from "./types.ts";

/** Notes the key of a POST: the header for programs, the hidden `_key` field for forms. */
export const idempotency: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.method === "POST") {
    const key = await keyOf(c);
    if (key !== undefined) c.var.ctx.once = await describe(c, key);
  }
  await next();
};

async function keyOf(c: Req): Promise<string | undefined> {
  const header = c.req.header("Idempotency-Key");
  if (header !== undefined) {
    if (header.length < 1 || header.length > 255) throw InvalidField("Idempotency-Key", "too_long", { max: 255 });
    return header;
  }
  return isForm(c) ? (await readForm(c)).get("_key") || undefined : undefined;
}

async function describe(c: Req, key: string): Promise<NonNullable<Ctx["once"]>> {
  const { pathname, search } = new URL(c.req.url);
  const place = `${c.req.method} ${pathname}${search}`;
  const body = await c.req.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return {
    key,
    keyHash: sha256(`${actorId(c.var.ctx.actor)} ${key}`),
    bodyHash: sha256(`${place} ${digest.join(",")}`),
  };
}

/** Runs a use-case once per key; a repeat, even a racing one, gets the first reply. */
export async function once<T>(ctx: Ctx, run: () => Promise<T>): Promise<T> {
  if (!ctx.once) return run();
  const before = await earlier<T>(ctx, ctx.once);
  if (before) return before.reply;
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof AlreadyDone)) throw error;
    const after = await earlier<T>(ctx, ctx.once);
    if (!after) throw error;
    return after.reply;
  }
}

async function earlier<T>(ctx: Ctx, key: NonNullable<Ctx["once"]>): Promise<{ reply: T } | null> {
  const [row] = await ctx.db.select().from(idempotencyKeys).where(eq(idempotencyKeys.keyHash, key.keyHash));
  if (!row) return null;
  if (row.bodyHash !== key.bodyHash) throw Conflict("idempotency_key_reused");
  return { reply: (await openReply(key.key, row.reply)) as T };
}
