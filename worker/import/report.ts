// What an import did, for whoever brought the file: counts, and line by line what was refused or waits.
import { sql } from "drizzle-orm";
import {
  type Candidate,
  type DuplicateLine,
  type ImportReport,
  type ImportSummary,
  MOST_NAMED,
  type RefusedLine,
  type RefusedTie,
} from "../../schema/contract/imports.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import type { Probable } from "./duplicates.ts";
import type { Fault } from "./read-upload.ts";
import { type Job, loadJob, loadJobs } from "./repository.ts";
import { type ImportRow, LIMITS } from "./row.ts";

/** How many lines of each kind, and after which line. */
export interface Wanted {
  limit: number;
  refusedAfter: number;
  duplicatesAfter: number;
}
const ALL: Wanted = { limit: MOST_NAMED, refusedAfter: 0, duplicatesAfter: 0 };

export async function importReport(ctx: Ctx, id: string, wanted: Wanted = ALL): Promise<ImportReport> {
  requireCoordinator(ctx);
  const job = await loadJob(ctx, id);
  if (!job) throw NotFound();
  const { encoding, ignoredColumns } = JSON.parse(job.about) as Pick<ImportReport, "encoding" | "ignoredColumns">;
  return {
    ...summary(job),
    refused: await refusedLines(ctx, id, wanted.refusedAfter, wanted.limit),
    duplicates: await duplicateLines(ctx, id, wanted.duplicatesAfter, wanted.limit),
    ties: {
      rows: job.ties,
      created: job.tiesCreated,
      unchanged: job.tiesUnchanged,
      waiting: job.ties - job.tiesCreated - job.tiesUnchanged - job.tiesRefused,
      refused: await refusedTies(ctx, id, wanted.limit),
    },
    encoding,
    ignoredColumns,
  };
}

export async function listImports(
  ctx: Ctx,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: ImportSummary[]; next: string | null }> {
  requireCoordinator(ctx);
  const jobs = await loadJobs(ctx, page.after, page.limit + 1);
  const items = jobs.slice(0, page.limit).map(summary);
  return { items, next: jobs.length > page.limit ? (items.at(-1)?.id ?? null) : null };
}

function summary(job: Job): ImportSummary {
  const { id, state, dryRun, file, rows, done, created, updated, unchanged, createdAt, finishedAt } = job;
  const counts = { refused: job.refused, duplicates: job.duplicates, tiesRefused: job.tiesRefused };
  return { id, state, dryRun, file, rows, done, created, updated, unchanged, counts, createdAt, finishedAt };
}

async function refusedLines(ctx: Ctx, id: string, after: number, limit: number): Promise<RefusedLine[]> {
  const rows = await ctx.db.all<{ line: number; detail: string }>(sql`SELECT line, detail FROM import_rows
    WHERE import = ${id} AND outcome = 'refused' AND line > ${after} ORDER BY line LIMIT ${limit}`);
  return rows.flatMap(({ line, detail }) => {
    const [first, ...others] = (JSON.parse(detail) as Fault[]).map((fault) => said(ctx, fault));
    return first ? [{ line, ...first, others }] : [];
  });
}

function said(ctx: Ctx, { field, code, other }: Fault): Omit<RefusedLine, "line" | "others"> {
  const t = messages(ctx.locale).imports;
  const limits: Record<string, number> = LIMITS;
  const max = limits[field === "twins" && code === "too_long" ? "twin" : (field ?? "")] ?? 0;
  const message = t.refusals[code]({ column: field ? t.columns[field] : "", max, line: other ?? 0 });
  return { field, code, message };
}

async function refusedTies(ctx: Ctx, id: string, limit: number): Promise<RefusedTie[]> {
  const t = messages(ctx.locale).imports;
  const rows = await ctx.db.all<Omit<RefusedTie, "message">>(sql`SELECT line, source, detail AS code FROM import_ties
    WHERE import = ${id} AND outcome = 'refused' ORDER BY number LIMIT ${limit}`);
  return rows.map((tie) => ({ ...tie, message: t.tieRefusals[tie.code] }));
}

type Named = { name: string; town: string; country: string };

async function duplicateLines(ctx: Ctx, id: string, after: number, limit: number): Promise<DuplicateLine[]> {
  const rows = await ctx.db.all<{ line: number; row: string; detail: string }>(sql`SELECT line, row, detail
    FROM import_rows WHERE import = ${id} AND outcome = 'duplicate' AND line > ${after} ORDER BY line LIMIT ${limit}`);
  const lines = rows.map((kept) => ({ ...kept, probable: JSON.parse(kept.detail) as Probable[] }));
  const probable = lines.flatMap((kept) => kept.probable);
  const known = await organisationsNamed(
    ctx,
    probable.flatMap((one) => one.organisation ?? []),
  );
  const earlier = await linesNamed(
    ctx,
    id,
    probable.flatMap((one) => one.line ?? []),
  );
  return lines.flatMap(({ line, row, probable }) => {
    const { name, town, country } = JSON.parse(row) as ImportRow;
    const candidates = probable.flatMap((one): Candidate[] => {
      const found = one.organisation === null ? earlier.get(one.line ?? 0) : known.get(one.organisation);
      return found ? [{ ...one, ...found }] : [];
    });
    const [best = probable[0]] = candidates;
    return best ? [{ line, organisation: best.organisation, why: best.why, name, town, country, candidates }] : [];
  });
}

async function organisationsNamed(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Named>> {
  const rows = await ctx.db.all<Named & { id: string }>(sql`SELECT id, name, town, country FROM organisations
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  return new Map(rows.map(({ id, ...named }) => [id, named]));
}

/** Earlier lines of the same file, with the organisation they became. */
async function linesNamed(
  ctx: Ctx,
  id: string,
  lines: readonly number[],
): Promise<Map<number, Named & { organisation: string | null }>> {
  const rows = await ctx.db.all<Named & { line: number; organisation: string | null }>(sql`
    SELECT line, organisation, row ->> 'name' AS name, row ->> 'town' AS town, row ->> 'country' AS country
    FROM import_rows WHERE import = ${id} AND line IN (SELECT value FROM json_each(${JSON.stringify(lines)}))`);
  return new Map(rows.map(({ line, ...named }) => [line, named]));
}
