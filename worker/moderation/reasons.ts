// Why a text is hidden or refused, for its author on their own post: the reason, the words, the way to answer.
import { sql } from "drizzle-orm";
import type { DecisionView, TakenView } from "../../schema/contract/moderation-views.ts";
import { isCoordinator } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { type Answerable, answerable, type Key, myDecisions } from "./appeal.ts";

/** By topic or post: the last decision that took it away. For its author and the coordinators; others get nothing. */
export async function whyTaken(ctx: Ctx, subjects: readonly string[]): Promise<Map<string, TakenView>> {
  if (ctx.actor.kind !== "person" || subjects.length === 0) return new Map();
  const seesAll = isCoordinator(ctx.actor) ? 1 : 0;
  const rows = await ctx.db.all<Omit<TakenView, "mayAppeal"> & { subject: string; open: number }>(sql`
    SELECT m.id AS act, m.subject, m.reason, m.text,
      m.author = ${ctx.actor.id} AND m.appeal_until > ${iso(ctx.now)}
        AND NOT EXISTS (SELECT 1 FROM appeals a WHERE a.act = m.id) AS open
    FROM json_each(${JSON.stringify(subjects)}) j JOIN moderation_acts m ON m.subject = j.value
    WHERE m.act IN ('hide', 'refuse') AND m.reversed_at IS NULL AND (${seesAll} = 1 OR m.author = ${ctx.actor.id})
    ORDER BY m.id`);
  return new Map(rows.map(({ subject, open, ...why }) => [subject, { ...why, mayAppeal: open === 1 }]));
}

export async function decisionsAboutMe(ctx: Ctx): Promise<DecisionView[]> {
  return (await myDecisions(ctx)).map((one) => toView(ctx, one));
}

export async function decisionToAnswer(ctx: Ctx, key: Key): Promise<DecisionView> {
  return toView(ctx, await answerable(ctx, key));
}

function toView(ctx: Ctx, one: Answerable): DecisionView {
  const { id, act, kind, reason, text, createdAt, appealed, answer } = one;
  const open = one.appealUntil !== null && one.appealUntil > iso(ctx.now);
  return {
    ...{ id, act, kind, reason, text, createdAt, appealed, answer },
    reversed: one.reversedAt !== null,
    mayAppeal: open && appealed === null && one.reversedAt === null,
  };
}
