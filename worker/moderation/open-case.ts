// Cases as rows: one open at a time for each thing, opened by a report, a newcomer's links or an appeal.
import { sql } from "drizzle-orm";
import type { moderationCases } from "../../schema/tables/moderation.ts";
import type { CaseCause, SubjectKind } from "../../schema/vocabulary.ts";
import { raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";

export type CaseRow = typeof moderationCases.$inferSelect;

export interface NewCase {
  id: string;
  subject: string;
  kind: SubjectKind;
  cause: CaseCause;
  rank: 0 | 1;
  about: string | null;
  barred?: string;
}

/** Nothing happens when one is open already. */
export function caseInsert(ctx: Ctx, one: NewCase): Statement {
  return raw(sql`INSERT INTO moderation_cases
    (id, subject, kind, cause, rank, state, reports, about, barred, opened_at, version)
    VALUES (${one.id}, ${one.subject}, ${one.kind}, ${one.cause}, ${one.rank}, 'open', 0, ${one.about},
      ${one.barred ?? null}, ${iso(ctx.now)}, 1)
    ON CONFLICT (subject) WHERE state = 'open' DO NOTHING`);
}

export async function openCase(ctx: Ctx, subject: string): Promise<{ id: string; rank: number } | undefined> {
  return ctx.db.get<{ id: string; rank: number } | undefined>(
    sql`SELECT id, rank FROM moderation_cases WHERE subject = ${subject} AND state = 'open'`,
  );
}

/** A topic or a post has just been written that waits: in the batch of its writing. */
export function waitingCase(ctx: Ctx, subject: string, author: string): Statement {
  const kind = subject.startsWith("top_") ? "topic" : "post";
  return caseInsert(ctx, { id: ctx.newId("cas"), subject, kind, cause: "waiting", rank: 1, about: author });
}

/** Settled without a decision on the case itself. A danger stays until somebody has read it. */
export function closeCalmCases(ctx: Ctx, subjects: readonly string[]): Statement {
  return raw(sql`UPDATE moderation_cases SET state = 'closed', closed_at = ${iso(ctx.now)}, version = version + 1
    WHERE state = 'open' AND rank = 1 AND subject IN (SELECT value FROM json_each(${JSON.stringify(subjects)}))`);
}

/** A topic taken back whole: its own case, and those of what its author had added. */
export function closeCalmCasesIn(ctx: Ctx, topic: string): Statement {
  return raw(sql`UPDATE moderation_cases SET state = 'closed', closed_at = ${iso(ctx.now)}, version = version + 1
    WHERE state = 'open' AND rank = 1 AND subject IN (
      SELECT ${topic} UNION ALL SELECT id FROM posts WHERE topic = ${topic} AND state = 'deleted')`);
}

/** What waits says something else now: whoever has read it decides on what it said no longer. */
export const waitingChanged = (subject: string): Statement =>
  raw(
    sql`UPDATE moderation_cases SET version = version + 1 WHERE subject = ${subject} AND state = 'open' AND cause = 'waiting'`,
  );

/** Those who must never learn of a report: whoever wrote the thing, or belongs to the organisation. */
export async function isKeptFrom(
  ctx: Ctx,
  subject: { id: string; kind: string; author: { id: string } | null },
): Promise<ReadonlySet<string>> {
  if (subject.kind !== "organisation") return new Set(subject.author ? [subject.author.id] : []);
  const rows = await ctx.db.all<{ person: string }>(
    sql`SELECT person FROM memberships WHERE organisation = ${subject.id}`,
  );
  return new Set(rows.map(({ person }) => person));
}
