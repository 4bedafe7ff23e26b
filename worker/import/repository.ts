// Imports as the database keeps them: the job, its rows, and the organisations its rows may be.
import { sql } from "drizzle-orm";
import { fromBits } from "../../schema/bits.ts";
import type { importRows, imports } from "../../schema/tables/network.ts";
import { type Kind, type Side, WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import { raw, runBatch } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { Content } from "./content.ts";
import type { Existing } from "./duplicates.ts";
import type { ImportRow } from "./row.ts";

export type Job = typeof imports.$inferSelect;
type Row = typeof importRows.$inferSelect;

/** A row of the file that was not refused when it was read. */
export type Kept = Pick<Row, "line" | "outcome" | "organisation" | "detail"> & { row: ImportRow };

/** An organisation as duplicates and changes are told by it. */
export type Known = Existing & Content & { version: number };

const JOB = sql`id, person, state, phase, seen, dry_run AS dryRun, file, about, rows, done, created, updated, unchanged,
  refused, duplicates, ties, ties_created AS tiesCreated, ties_unchanged AS tiesUnchanged,
  ties_refused AS tiesRefused, created_at AS createdAt, finished_at AS finishedAt, version`;

type StoredJob = Omit<Job, "dryRun"> & { dryRun: number };
const toJob = (job: StoredJob): Job => ({ ...job, dryRun: job.dryRun === 1 });

export async function loadJob(ctx: Ctx, id: string): Promise<Job | null> {
  const job = await ctx.db.get<StoredJob | undefined>(sql`SELECT ${JOB} FROM imports WHERE id = ${id}`);
  return job ? toJob(job) : null;
}

/** Newest first: ids sort by the time they were made. */
export async function loadJobs(ctx: Ctx, before: string | undefined, limit: number): Promise<Job[]> {
  const jobs = await ctx.db.all<StoredJob>(
    sql`SELECT ${JOB} FROM imports WHERE id < ${before ?? "~"} ORDER BY id DESC LIMIT ${limit}`,
  );
  return jobs.map(toJob);
}

export async function runningJobs(ctx: Ctx, limit: number): Promise<string[]> {
  const rows = await ctx.db.all<{ id: string }>(
    sql`SELECT id FROM imports WHERE state = 'running' ORDER BY id LIMIT ${limit}`,
  );
  return rows.map((row) => row.id);
}

const PAGE = 5000;

/** Every row that can be taken, in the order of the file. */
export async function loadRows(ctx: Ctx, id: string): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (let line = 0; ; line = kept.at(-1)?.line ?? line) {
    const page = await ctx.db.all<Row>(sql`SELECT line, row, outcome, organisation, detail FROM import_rows
      WHERE import = ${id} AND line > ${line} AND row <> '{}' ORDER BY line LIMIT ${PAGE}`);
    for (const { row, ...rest } of page) kept.push({ ...rest, row: JSON.parse(row) as ImportRow });
    if (page.length < PAGE) return kept;
  }
}

/** The next rows to write, by their line. */
export async function waitingRows(ctx: Ctx, id: string, limit: number): Promise<Kept[]> {
  const rows = await ctx.db.all<Row>(sql`SELECT line, row, outcome, organisation, detail FROM import_rows
    WHERE import = ${id} AND outcome = 'waiting' ORDER BY line LIMIT ${limit}`);
  return rows.map(({ row, ...rest }) => ({ ...rest, row: JSON.parse(row) as ImportRow }));
}

export async function loadRow(ctx: Ctx, id: string, line: number): Promise<Kept | null> {
  const found = await ctx.db.get<Row | undefined>(sql`SELECT line, row, outcome, organisation, detail FROM import_rows
    WHERE import = ${id} AND line = ${line} AND row <> '{}'`);
  return found ? { ...found, row: JSON.parse(found.row) as ImportRow } : null;
}

/** The rowid of the newest organisation: as long as it stays, nobody has added one. */
export async function newestOrganisation(ctx: Ctx): Promise<number> {
  const row = await ctx.db.get<{ newest: number }>(sql`SELECT coalesce(max(rowid), 0) AS newest FROM organisations`);
  return row.newest;
}

const KNOWN = sql`id, name, name_folded AS folded, country, town, lat, lon, kind, side, languages, summary, version`;

interface StoredKnown extends Omit<Known, "languages" | "kind" | "side"> {
  at: number;
  kind: Kind;
  side: Side;
  languages: number;
}

const toKnown = ({ at: _, languages, ...known }: StoredKnown): Known => ({
  ...known,
  languages: fromBits(WORKING_LANGUAGES, languages),
});

/** Those of some countries, all at once: a page of each country a round trip, until each has shown its last. */
export async function knownIn(ctx: Ctx, countries: readonly string[]): Promise<Known[]> {
  const known: Known[] = [];
  let open = countries.map((country) => ({ country, folded: "", at: 0 }));
  while (open.length > 0) {
    const pages = await runBatch(
      ctx,
      open.map(({ country, folded, at }) =>
        raw(sql`SELECT ${KNOWN}, rowid AS at FROM organisations
          WHERE country = ${country} AND (name_folded, rowid) > (${folded}, ${at})
          ORDER BY name_folded, rowid LIMIT ${PAGE}`),
      ),
    );
    open = pages.flatMap(({ results }) => {
      const page = results as unknown as StoredKnown[];
      known.push(...page.map(toKnown));
      const last = page.at(-1);
      return page.length === PAGE && last ? [{ country: last.country, folded: last.folded, at: last.at }] : [];
    });
  }
  return known;
}

export async function knownById(ctx: Ctx, ids: readonly string[]): Promise<Known[]> {
  const rows = await ctx.db.all<StoredKnown>(sql`SELECT ${KNOWN}, rowid AS at FROM organisations
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  return rows.map(toKnown);
}

/** Those of one name in one country, once folded. */
export async function namesakes(ctx: Ctx, country: string, folded: string): Promise<Known[]> {
  const rows = await ctx.db.all<StoredKnown>(sql`SELECT ${KNOWN}, rowid AS at FROM organisations
    WHERE country = ${country} AND name_folded = ${folded} LIMIT ${PAGE}`);
  return rows.map(toKnown);
}
