// Last phase of an import: the ties between its lines, and with organisations named by them, a few thousand a batch.
import { sql } from "drizzle-orm";
import { commit, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { jsonChunks } from "./bulk.ts";
import { foldName } from "./fold.ts";
import { advance, stepEntries, type Tally } from "./progress.ts";
import type { Job } from "./repository.ts";
import { keyOf, type PendingTie, type SettledTie, settleTies } from "./settle-ties.ts";

const SLICE = 2000;

export async function writeTies(ctx: Ctx, job: Job): Promise<void> {
  const pending = await pendingTies(ctx, job.id, sql`t.outcome = 'waiting'`);
  const settled = await settle(ctx, pending);
  const tally = tieTally(settled);
  const phase = pending.length < SLICE ? "end" : "tie";
  await commit(ctx, {
    statements: [...tieStatements(ctx, job, settled), ...advance(ctx, job, tally, phase)],
    audit: stepEntries(job, "tie.import", { ...tally }, phase),
    reply: null,
  });
}

/** Ties of one line that waited for what would become of it. */
export async function heldTies(ctx: Ctx, id: string, line: number): Promise<PendingTie[]> {
  return pendingTies(ctx, id, sql`t.outcome = 'held' AND (t.a ->> 'line' = ${line} OR t.b ->> 'line' = ${line})`);
}

interface StoredTie extends Record<"aOutcome" | "bOutcome", PendingTie["aRow"]["outcome"]> {
  number: number;
  a: string;
  b: string;
  aOrganisation: string | null;
  bOrganisation: string | null;
}

async function pendingTies(ctx: Ctx, id: string, which: ReturnType<typeof sql>): Promise<PendingTie[]> {
  const rows = await ctx.db.all<StoredTie>(sql`SELECT t.number, t.a, t.b,
      x.outcome AS aOutcome, x.organisation AS aOrganisation, y.outcome AS bOutcome, y.organisation AS bOrganisation
    FROM import_ties t
    LEFT JOIN import_rows x ON x.import = t.import AND x.line = t.a ->> 'line'
    LEFT JOIN import_rows y ON y.import = t.import AND y.line = t.b ->> 'line'
    WHERE t.import = ${id} AND ${which} ORDER BY t.number LIMIT ${SLICE}`);
  return rows.map(({ number, a, b, aOutcome, aOrganisation, bOutcome, bOrganisation }) => ({
    number,
    a: JSON.parse(a) as PendingTie["a"],
    b: JSON.parse(b) as PendingTie["b"],
    aRow: { outcome: aOutcome, organisation: aOrganisation },
    bRow: { outcome: bOutcome, organisation: bOrganisation },
  }));
}

/** What each tie becomes as things stand in the network. */
export async function settle(ctx: Ctx, pending: readonly PendingTie[]): Promise<SettledTie[]> {
  const found = await organisationsNamed(ctx, pending);
  const settled = settleTies(pending, found, new Set());
  const pairs = settled.flatMap((tie) => (tie.pair ? [tie.pair] : []));
  const there = await ctx.db.all<{
    a: string;
    b: string;
  }>(sql`SELECT t.a, t.b FROM json_each(${JSON.stringify(pairs)}) j
    JOIN ties t ON t.a = j.value ->> 0 AND t.b = j.value ->> 1`);
  return settleTies(pending, found, new Set(there.map(({ a, b }) => `${a}|${b}`)));
}

/** Two at most for each name: more than one is ambiguous all the same. */
async function organisationsNamed(ctx: Ctx, pending: readonly PendingTie[]): Promise<Map<string, string[]>> {
  const names = pending.flatMap(({ a, b }) => [a, b]).flatMap((end) => ("name" in end ? [end] : []));
  const keys = names.map((end) => [keyOf(end), foldName(end.name), end.country]);
  if (keys.length === 0) return new Map();
  const rows = await ctx.db.all<{ key: string; ids: string }>(sql`SELECT DISTINCT j.value ->> 0 AS key,
      (SELECT json_group_array(id) FROM (SELECT o.id FROM organisations o
        WHERE o.state IN ('draft', 'published', 'paused') AND o.name_folded = j.value ->> 1
          AND (j.value ->> 2 IS NULL OR o.country = j.value ->> 2) LIMIT 2)) AS ids
    FROM json_each(${JSON.stringify(keys)}) j`);
  return new Map(rows.map(({ key, ids }) => [key, JSON.parse(ids) as string[]]));
}

export function tieStatements(ctx: Ctx, job: Job, settled: readonly SettledTie[]): Statement[] {
  const made = settled.flatMap((tie) => (tie.outcome === "created" && tie.pair && !job.dryRun ? [tie.pair] : []));
  const outcomes = settled.map(({ number, outcome, refusal }) => [number, outcome, refusal ?? ""]);
  return [
    ...jsonChunks(made).map(({ json }) =>
      raw(sql`INSERT OR IGNORE INTO ties (a, b, created_at)
        SELECT value ->> 0, value ->> 1, ${iso(ctx.now)} FROM json_each(${json})`),
    ),
    ...jsonChunks(outcomes).map(({ json }) =>
      raw(sql`INSERT INTO import_ties (import, number, line, source, a, b, outcome, detail)
        SELECT ${job.id}, value ->> 0, 0, '', '', '', value ->> 1, value ->> 2 FROM json_each(${json})
        WHERE true ON CONFLICT (import, number) DO UPDATE SET outcome = excluded.outcome, detail = excluded.detail`),
    ),
  ];
}

export function tieTally(settled: readonly SettledTie[]): Tally {
  const count = (outcome: SettledTie["outcome"]) => settled.filter((tie) => tie.outcome === outcome).length;
  return { tiesCreated: count("created"), tiesUnchanged: count("unchanged"), tiesRefused: count("refused") };
}
