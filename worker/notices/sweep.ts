// Everything about notices that must leave: called by the clock, and sooner by the queue.
import { sql } from "drizzle-orm";
import { raw, runBatch } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { sweepDigests } from "./digest.ts";
import { sweepMailsAtOnce } from "./mail-at-once.ts";
import { sweepPushes } from "./push-sweep.ts";
import { KEPT_DAYS } from "./rules.ts";
import { sweepUnsubscribes } from "./unsubscribe.ts";

/** Mails and digests are written to the outbox, pushes leave. Asks for another turn when more wait. */
export async function sweepNotices(ctx: Ctx): Promise<void> {
  const mails = await sweepMailsAtOnce(ctx);
  const pushes = await sweepPushes(ctx);
  const digests = await sweepDigests(ctx);
  if (mails.more || pushes.more || digests.more) await ctx.env.WORK.send({ kind: "notices" });
}

/** Every five minutes; then what is no longer kept. */
export async function sweepNoticesByClock(ctx: Ctx): Promise<void> {
  await sweepNotices(ctx);
  await sweepUnsubscribes(ctx);
  await runBatch(ctx, [tooOld(ctx)]);
}

/** A share each time: what nobody has looked at for a season says nothing new. */
const tooOld = (ctx: Ctx) =>
  raw(sql`DELETE FROM notices WHERE rowid IN
    (SELECT rowid FROM notices WHERE at < ${iso(later(ctx.now, { days: -KEPT_DAYS }))} ORDER BY at LIMIT 500)`);
