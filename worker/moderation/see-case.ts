// One case with everything said about it, for the coordinator who decides; who opens a danger leaves a trace.
import { sql } from "drizzle-orm";
import type { Act, CaseDetail } from "../../schema/contract/moderation.ts";
import { safeguardingReads } from "../../schema/tables/moderation.ts";
import type { ReportReason } from "../../schema/vocabulary.ts";
import { actorId, requireCoordinator } from "../kernel/actor.ts";
import { runBatch } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { loadCases, notAboutMe, type SeenCase, toCase } from "./cases.ts";
import { mayDo } from "./rules.ts";
import { loadSubject, type Subject } from "./subject.ts";

/** The row behind an id, when this coordinator may know of it. */
export async function findCase(ctx: Ctx, id: string): Promise<SeenCase> {
  const shown = sql`(SELECT * FROM moderation_cases WHERE id = ${id} AND ${await notAboutMe(ctx)}) c`;
  const [row] = await loadCases(ctx, shown, sql``);
  if (!row) throw NotFound();
  return row;
}

export async function seeCase(ctx: Ctx, id: string): Promise<CaseDetail> {
  requireCoordinator(ctx);
  const row = await findCase(ctx, id);
  const appeal = row.cause === "appeal" ? await appealOf(ctx, row.subject) : null;
  const subject = await loadSubject(ctx, appeal ? appeal.act.subject : row.subject);
  if (row.rank === 0) await noteReading(ctx, id);
  const [told, readers, acts] = await Promise.all([
    reportsOf(ctx, row),
    row.rank === 0 ? readersOf(ctx, id) : [],
    actsOn(ctx, row.subject),
  ]);
  return {
    ...toCase(row),
    text: subject?.text ?? "",
    html: subject?.html ?? "",
    may: decisionsOpen(row, subject),
    told,
    readers,
    acts,
    appeal,
  };
}

/** Setting aside what waits would leave it waiting for ever; what was taken back meanwhile can only be set aside. */
function decisionsOpen({ state, cause }: SeenCase, subject: Subject | null): CaseDetail["may"] {
  if (state === "closed") return [];
  if (cause === "appeal") return ["keep", "reverse"];
  const waits = cause === "waiting" && subject?.state === "waiting";
  return [...actsOpen(subject), ...(waits ? [] : (["dismiss"] as const))];
}

/** What may be done with it now. */
export const actsOpen = (subject: Subject | null) =>
  subject ? mayDo(subject.kind, subject.state as never, subject.author?.state ?? null) : [];

async function noteReading(ctx: Ctx, caseId: string): Promise<void> {
  const row = { caseId, at: iso(ctx.now), person: actorId(ctx.actor) };
  await runBatch(ctx, [ctx.db.insert(safeguardingReads).values(row).onConflictDoNothing()]);
}

async function readersOf(ctx: Ctx, id: string): Promise<CaseDetail["readers"]> {
  return ctx.db.all<CaseDetail["readers"][number]>(sql`SELECT coalesce(p.name, '') AS name, r.at
    FROM safeguarding_reads r LEFT JOIN people p ON p.id = r.person
    WHERE r.case_id = ${id} ORDER BY r.at DESC LIMIT 50`);
}

const MOST_SHOWN = 50;

/** Whoever decides about a report on their own text, being alone, does not learn who told. */
async function reportsOf(ctx: Ctx, row: SeenCase): Promise<CaseDetail["told"]> {
  const own = row.about === actorId(ctx.actor) ? 1 : 0;
  const rows = await ctx.db.all<{
    person: string;
    name: string | null;
    reason: ReportReason;
    text: string;
    createdAt: string;
  }>(
    sql`SELECT r.person, p.name, r.reason, r.text, r.created_at AS createdAt FROM moderation_reports r
      LEFT JOIN people p ON p.id = r.person AND ${own} = 0
      WHERE r.case_id = ${row.id} ORDER BY r.reason = 'danger' DESC, r.created_at LIMIT ${MOST_SHOWN}`,
  );
  return rows.map(({ person, name, ...said }) => ({
    ...said,
    reporter: name === null ? null : { id: person, name },
  }));
}

const ACT = sql`id, act, subject, kind, reason, text, created_at AS createdAt, reversed_at AS reversedAt`;

export async function actsOn(ctx: Ctx, subject: string): Promise<Act[]> {
  return ctx.db.all<Act>(sql`SELECT ${ACT} FROM moderation_acts WHERE subject = ${subject} ORDER BY id DESC LIMIT 20`);
}

export async function actOf(ctx: Ctx, id: string): Promise<Act | null> {
  return (await ctx.db.get<Act | undefined>(sql`SELECT ${ACT} FROM moderation_acts WHERE id = ${id}`)) ?? null;
}

async function appealOf(ctx: Ctx, id: string): Promise<CaseDetail["appeal"]> {
  const row = await ctx.db.get<{ act: string; text: string } | undefined>(
    sql`SELECT act, text FROM appeals WHERE id = ${id}`,
  );
  const act = row && (await actOf(ctx, row.act));
  return act ? { text: row.text, act } : null;
}
