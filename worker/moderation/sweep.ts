// The clock's part: a report of danger that nobody has settled in a day is recalled, once, to everyone who may.
import { sql } from "drizzle-orm";
import { coordinators } from "../accounts/recipients.ts";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { tried } from "../kernel/tried.ts";
import { mailStatement } from "../notifications/outbox.ts";
import { isKeptFrom } from "./open-case.ts";

interface Late {
  id: string;
  subject: string;
  kind: string;
  about: string | null;
}

/** Called by cron as the system; one that fails is told to the log and tried again. Returns how many were recalled. */
export async function sweepModeration(ctx: Ctx, limit = 20): Promise<number> {
  const late = await ctx.db.all<Late>(sql`SELECT id, subject, kind, about FROM moderation_cases
    WHERE state = 'open' AND due_at IS NOT NULL AND reminded_at IS NULL AND due_at <= ${iso(ctx.now)}
    ORDER BY due_at LIMIT ${limit}`);
  let recalled = 0;
  for (const one of late) if (await tried(`recall ${one.id}`, () => recall(ctx, one))) recalled++;
  return recalled;
}

async function recall(ctx: Ctx, { id, subject, kind, about }: Late): Promise<void> {
  const kept = await isKeptFrom(ctx, { id: subject, kind, author: about === null ? null : { id: about } });
  const readers = (await coordinators(ctx)).filter(({ person }) => person !== null && !kept.has(person));
  const payload = { path: `/coordination/moderation/${id}` };
  await commit(ctx, {
    statements: [
      raw(sql`UPDATE moderation_cases SET reminded_at = ${iso(ctx.now)}
        WHERE id = ${id} AND state = 'open' AND reminded_at IS NULL`),
      mustChange(),
      ...readers.map((to) => mailStatement(ctx, { kind: "moderation_danger_waits", to, payload })),
    ],
    audit: [{ act: "moderation.recall", subject: id }],
    reply: null,
  });
}
