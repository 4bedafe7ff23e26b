// What those who came say of a session: from one to five and in words, read by the organisers without names.
import { sql } from "drizzle-orm";
import type { Feedback, FeedbackInput } from "../../schema/contract/sessions.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustHold, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Forbidden } from "../kernel/errors.ts";
import { requireOrganiser, seeSession } from "./see.ts";

/** Said again, it replaces. */
export async function giveFeedback(ctx: Ctx, id: string, input: FeedbackInput): Promise<FeedbackInput> {
  const person = requirePerson(ctx);
  const { mine } = await seeSession(ctx, id);
  if (mine?.state !== "attended") throw Forbidden("feedback_after_attending");
  return commit(ctx, {
    statements: [
      raw(sql`INSERT INTO session_feedback (session, person, rating, text, created_at)
        VALUES (${id}, ${person.id}, ${input.rating}, ${input.text}, ${iso(ctx.now)})
        ON CONFLICT (session, person) DO UPDATE SET rating = excluded.rating, text = excluded.text`),
      mustHold(sql`EXISTS (SELECT 1 FROM enrolments
        WHERE session = ${id} AND person = ${person.id} AND state = 'attended')`),
    ],
    audit: [{ act: "session.feedback", subject: id }],
    reply: input,
  });
}

export async function readFeedback(ctx: Ctx, id: string): Promise<Feedback> {
  const { course } = await seeSession(ctx, id);
  requireOrganiser(ctx, course);
  const items = await ctx.db.all<{ rating: number; text: string }>(
    sql`SELECT rating, text FROM session_feedback WHERE session = ${id} ORDER BY rating DESC, created_at`,
  );
  const sum = items.reduce((total, { rating }) => total + rating, 0);
  const average = items.length === 0 ? null : Math.round((10 * sum) / items.length) / 10;
  return { count: items.length, average, items };
}

export async function myFeedback(ctx: Ctx, id: string): Promise<FeedbackInput | null> {
  const person = requirePerson(ctx);
  const row = await ctx.db.get<FeedbackInput | undefined>(
    sql`SELECT rating, text FROM session_feedback WHERE session = ${id} AND person = ${person.id}`,
  );
  return row ?? null;
}
