// What has been seen is no longer new, and is not mailed any more.
import { sql } from "drizzle-orm";
import { requirePerson } from "../kernel/actor.ts";
import { raw, runBatch, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { MAY_READ } from "./may-read.ts";
import { KEPT_DAYS } from "./rules.ts";

/** A topic read up to a place: what lay before it is seen, of the rest only what follows is left. */
export function seenUpTo(ctx: Ctx, person: string, topic: string, seq: number): Statement {
  return raw(sql`UPDATE notices SET
      seen_at = CASE WHEN last_seq <= ${seq} THEN ${iso(ctx.now)} END,
      mail_due = CASE WHEN last_seq > ${seq} THEN mail_due END, push_due = CASE WHEN last_seq > ${seq} THEN push_due END,
      count = CASE WHEN last_seq > ${seq} THEN min(count, last_seq - ${seq}) ELSE count END,
      first_seq = CASE WHEN last_seq > ${seq} THEN max(first_seq, ${seq + 1}) ELSE first_seq END
    WHERE person = ${person} AND topic = ${topic} AND seen_at IS NULL`);
}

export function allSeen(ctx: Ctx, person: string): Statement {
  return raw(sql`UPDATE notices SET seen_at = ${iso(ctx.now)}, mail_due = NULL, push_due = NULL
    WHERE person = ${person} AND seen_at IS NULL`);
}

/** "I have seen all this": a note for oneself. */
export async function markAllSeen(ctx: Ctx): Promise<void> {
  const { id } = requirePerson(ctx);
  await runBatch(ctx, [allSeen(ctx, id), ...tidied(ctx, id)]);
}

/** What is old, or about topics that the person may no longer open, is not kept for them. */
export function tidied(ctx: Ctx, person: string): Statement[] {
  return [
    raw(sql`DELETE FROM notices WHERE person = ${person} AND at < ${iso(later(ctx.now, { days: -KEPT_DAYS }))}`),
    raw(sql`DELETE FROM notices WHERE person = ${person} AND seen_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM topics t CROSS JOIN people p ON p.id = notices.person WHERE t.id = notices.topic AND ${MAY_READ})`),
  ];
}
