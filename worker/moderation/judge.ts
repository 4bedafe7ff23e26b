// An appeal is judged: the decision is kept or reversed, by another coordinator than the one who took it when there is one.
import { sql } from "drizzle-orm";
import type { Done } from "../../schema/contract/moderation.ts";
import { moderationActs } from "../../schema/tables/moderation.ts";
import { actorId } from "../kernel/actor.ts";
import { commit, mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Forbidden, InvalidField } from "../kernel/errors.ts";
import { mailStatement } from "../notifications/outbox.ts";
import { type Order, turned } from "./carry-out.ts";
import type { SeenCase } from "./cases.ts";
import { after, undoes, wantsWords } from "./rules.ts";
import { actOf } from "./see-case.ts";
import { hasOtherCoordinator, loadSubject, type Subject } from "./subject.ts";
import { readersOf } from "./tell.ts";

export async function judge(ctx: Ctx, row: SeenCase, order: Order, closing: Statement[]): Promise<Done> {
  const me = actorId(ctx.actor);
  if ((row.about === me || row.barred === me) && (await hasOtherCoordinator(ctx))) throw Forbidden("own_decision");
  if (wantsWords(order.act) && order.text === "") throw InvalidField("text", "words_needed");
  const appeal = await ctx.db.get<{ act: string; author: string } | undefined>(
    sql`SELECT act, author FROM appeals WHERE id = ${row.subject}`,
  );
  const decided = appeal && (await actOf(ctx, appeal.act));
  if (!appeal || !decided) return closeAlone(ctx, row, order, closing);
  const subject = await loadSubject(ctx, decided.subject);
  const author = await loadSubject(ctx, appeal.author);
  const reversed = order.act === "reverse";
  const kept = { ...rowOf(ctx, row, order, subject), author: appeal.author };
  return commit(ctx, {
    statements: [
      ...closing,
      raw(sql`UPDATE appeals SET state = ${reversed ? "reversed" : "kept"}, answer = ${order.text},
        decided_at = ${iso(ctx.now)} WHERE id = ${row.subject} AND state = 'open'`),
      mustChange(),
      ...(reversed ? await undone(ctx, decided, subject) : []),
      ctx.db.insert(moderationActs).values(kept),
      ...(author ? await answered(ctx, author, decided.id, order) : []),
    ],
    audit: [{ act: `moderation.${order.act}`, subject: decided.id, detail: { appeal: row.subject } }],
    reply: {
      act: {
        ...decided,
        id: kept.id,
        act: order.act,
        reason: order.reason,
        text: order.text,
        createdAt: kept.createdAt,
      },
      topic: subject?.topic ?? null,
    },
  });
}

/** Whoever appealed was erased since, and their words with them: nothing is left to judge. */
async function closeAlone(ctx: Ctx, row: SeenCase, order: Order, closing: Statement[]): Promise<Done> {
  const kept = rowOf(ctx, row, { ...order, act: "keep" }, null);
  const { id, act, subject, kind, reason, text, createdAt } = kept;
  return commit(ctx, {
    statements: [...closing, ctx.db.insert(moderationActs).values({ ...kept, day: null })],
    audit: [{ act: "moderation.keep", subject: row.subject }],
    reply: { act: { id, act, subject, kind, reason, text, createdAt, reversedAt: null }, topic: null },
  });
}

function rowOf(ctx: Ctx, row: SeenCase, { act, reason, text }: Order, subject: Subject | null) {
  return {
    ...{ id: ctx.newId("act"), caseId: row.id, act, reason, text, subject: row.subject, kind: "appeal" as const },
    ...{ coordinator: actorId(ctx.actor), category: subject?.category ?? null, day: iso(ctx.now).slice(0, 10) },
    ...{ detail: "{}", createdAt: iso(ctx.now) },
  };
}

/** The decision no longer counts, and what it did is undone where it still stands. */
async function undone(
  ctx: Ctx,
  decided: { id: string; act: Order["act"] },
  subject: Subject | null,
): Promise<Statement[]> {
  const struck = raw(sql`UPDATE moderation_acts SET reversed_at = ${iso(ctx.now)} WHERE id = ${decided.id}`);
  const undo = undoes(decided.act);
  const to = undo && subject ? after(undo, subject.kind, subject.state as never) : null;
  return to && subject ? [struck, ...(await turned(ctx, subject, subject, to))] : [struck];
}

async function answered(ctx: Ctx, author: Subject, act: string, order: Order): Promise<Statement[]> {
  const payload = { act: order.act, text: order.text, path: `/appeal?act=${act}` };
  const to = await readersOf(ctx, author);
  return to.map((one) => mailStatement(ctx, { kind: "moderation_judged", to: one, payload }));
}
