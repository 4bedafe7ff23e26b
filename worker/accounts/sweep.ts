// What is no longer good is no longer kept: links, challenges, invitations, sessions, tokens, answers to repeats.
import { sql } from "drizzle-orm";
import { raw, runBatch } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { MAIL_DAYS, REPLAY_HOURS } from "./rules.ts";

/** Called by the clock. Invitations stay a day in any case: they are counted against floods of mail. */
export async function sweepAccounts(ctx: Ctx): Promise<void> {
  const now = iso(ctx.now);
  const yesterday = iso(later(ctx.now, { days: -1 }));
  await runBatch(ctx, [
    raw(sql`DELETE FROM sign_in_links WHERE expires_at <= ${now}`),
    raw(sql`DELETE FROM passkey_challenges WHERE expires_at <= ${now}`),
    raw(sql`DELETE FROM invitations WHERE expires_at <= ${now} AND created_at <= ${yesterday}`),
    raw(sql`DELETE FROM sessions WHERE expires_at <= ${now}`),
    raw(sql`DELETE FROM api_tokens WHERE expires_at <= ${now}`),
    raw(
      sql`DELETE FROM outbox WHERE state IN ('sent', 'failed') AND due_at <= ${iso(later(ctx.now, { days: -MAIL_DAYS }))}`,
    ),
    raw(sql`DELETE FROM idempotency_keys WHERE created_at <= ${iso(later(ctx.now, { hours: -REPLAY_HOURS }))}`),
  ]);
}
