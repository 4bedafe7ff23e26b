// Somebody says that something is wrong: several reports of one thing are one case, a danger before everything.
import { sql } from "drizzle-orm";
import type { Report, ReportInput } from "../../schema/contract/moderation.ts";
import { coordinators } from "../accounts/recipients.ts";
import { seePost, seeTopic } from "../board/see-topic.ts";
import { requirePerson } from "../kernel/actor.ts";
import { auditStatement, commit, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { InvalidField, NotFound } from "../kernel/errors.ts";
import { mailStatement } from "../notifications/outbox.ts";
import { seeOrganisation } from "../organisations/see.ts";
import { caseInsert, isKeptFrom, openCase } from "./open-case.ts";
import { refuseIfTooFast } from "./pace.ts";
import { DANGER_HOURS, kindOf, rankOf } from "./rules.ts";
import { isOwn, loadSubject, type Subject } from "./subject.ts";

/** Anyone signed in, about what they may read. Said again by the same person, the words are replaced. */
export async function report(ctx: Ctx, input: ReportInput): Promise<Report> {
  const person = requirePerson(ctx);
  const subject = await reportable(ctx, input.subject);
  if (isOwn(ctx, subject)) throw InvalidField("subject", "own_text");
  await refuseIfTooFast(ctx, "report");
  const id = ctx.newId("rpt");
  const rank = rankOf(input.reason);
  const known = await openCase(ctx, subject.id);
  const opened = { id: known?.id ?? ctx.newId("cas"), kind: subject.kind, about: subject.author?.id ?? null };
  const alarm = rank === 0 && known?.rank !== 0 ? await alarms(ctx, subject, opened.id) : [];
  return commit(ctx, {
    statements: [
      caseInsert(ctx, { ...opened, subject: subject.id, cause: "report", rank }),
      raw(sql`INSERT INTO moderation_reports (id, case_id, person, reason, text, created_at)
        SELECT ${id}, c.id, ${person.id}, ${input.reason}, ${input.text}, ${iso(ctx.now)}
        FROM moderation_cases c WHERE c.subject = ${subject.id} AND c.state = 'open'
        ON CONFLICT (case_id, person) DO UPDATE SET reason = excluded.reason, text = excluded.text`),
      counted(ctx, subject.id, rank),
      ...alarm,
      // The log is read by administrators, and one of them may be the person reported: it does not say who told.
      auditStatement({ ...ctx, actor: { kind: "system" } }, { act: "report.receive", subject: id }),
    ],
    audit: [],
    reply: { id, subject: input.subject, reason: input.reason, createdAt: iso(ctx.now) },
  });
}

/** What the reader may not see does not exist, for a report either. */
export async function reportable(ctx: Ctx, id: string): Promise<Subject> {
  const kind = kindOf(id);
  if (kind === "topic") await seeTopic(ctx, id);
  else if (kind === "post") await seePost(ctx, id);
  else if (kind === "organisation") await seeOrganisation(ctx, id);
  else throw NotFound();
  const subject = await loadSubject(ctx, id);
  if (!subject) throw NotFound();
  return subject;
}

function counted(ctx: Ctx, subject: string, rank: 0 | 1): Statement {
  const due = rank === 0 ? iso(later(ctx.now, { hours: DANGER_HOURS })) : null;
  return raw(sql`UPDATE moderation_cases SET rank = min(rank, ${rank}), due_at = coalesce(due_at, ${due}),
    reports = (SELECT count(*) FROM moderation_reports r WHERE r.case_id = moderation_cases.id), version = version + 1
    WHERE subject = ${subject} AND state = 'open'`);
}

/** A danger is told at once to everyone who coordinates, but never to whoever it is about. */
async function alarms(ctx: Ctx, subject: Subject, id: string): Promise<Statement[]> {
  const readers = await coordinators(ctx);
  const path = `/coordination/moderation/${id}`;
  const kept = await isKeptFrom(ctx, subject);
  return readers
    .filter(({ person }) => person !== null && !kept.has(person))
    .map((to) => mailStatement(ctx, { kind: "moderation_danger", to, payload: { path } }));
}
