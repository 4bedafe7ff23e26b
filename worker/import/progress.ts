// How an import moves on: its counters and its phase, in the batch of whatever moved it, by one worker at a time.
import { sql } from "drizzle-orm";
import { type AuditEntry, mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { jsonChunks } from "./bulk.ts";
import type { Job, Kept } from "./repository.ts";

/** What one step adds to the counters. */
type RowCounter = "created" | "updated" | "unchanged" | "refused" | "duplicates";
type TieCounter = "tiesCreated" | "tiesUnchanged" | "tiesRefused";
export type RowTally = Record<RowCounter, number>;
export type Tally = Partial<Record<RowCounter | TieCounter, number>>;

/**
 * Refused (the whole batch with it) when another worker has moved the import since it was read. `seen` says which
 * organisations the import now knows of: up to a rowid, or all there are at this point of the batch.
 */
export function advance(
  ctx: Ctx,
  job: Job,
  tally: Tally & { seen?: number | "all" },
  phase: Job["phase"],
): Statement[] {
  const all = sql`(SELECT coalesce(max(rowid), 0) FROM organisations)`;
  const seen = tally.seen === "all" ? all : sql`${tally.seen ?? job.seen}`;
  const state = phase === "end" ? "done" : "running";
  const finished = phase === "end" ? iso(ctx.now) : null;
  return [
    raw(sql`UPDATE imports SET ${added(tally)}, phase = ${phase}, state = ${state}, seen = ${seen}, finished_at = ${finished},
      version = version + 1 WHERE id = ${job.id} AND version = ${job.version}`),
    mustChange(),
  ];
}

export function added(tally: Tally) {
  const { created = 0, updated = 0, unchanged = 0, refused = 0, duplicates = 0 } = tally;
  const { tiesCreated = 0, tiesUnchanged = 0, tiesRefused = 0 } = tally;
  return sql`created = created + ${created}, updated = updated + ${updated}, unchanged = unchanged + ${unchanged},
    refused = refused + ${refused}, duplicates = duplicates + ${duplicates},
    done = done + ${created + updated + unchanged + refused + duplicates},
    ties_created = ties_created + ${tiesCreated}, ties_unchanged = ties_unchanged + ${tiesUnchanged},
    ties_refused = ties_refused + ${tiesRefused}`;
}

/** What a step leaves in the log; the last one says that it is the last. */
export function stepEntries(job: Job, act: string, detail: Record<string, unknown>, phase: Job["phase"]): AuditEntry[] {
  const step = { act, subject: job.id, detail };
  return phase === "end" ? [step, { act: "import.finish", subject: job.id, detail: { dryRun: job.dryRun } }] : [step];
}

/** What comes once every row has its outcome. */
export const afterRows = (job: Job): Job["phase"] => (job.ties > 0 ? "tie" : "end");

/** A detail, when there is one, is kept as JSON. */
export type RowChange = [line: number, outcome: Kept["outcome"], organisation: string | null, detail?: unknown];

/** Outcomes of many rows at once. An upsert finds each by its key, where UPDATE … FROM would go through the import. */
export function rowOutcomes(job: Pick<Job, "id">, changes: readonly RowChange[]): Statement[] {
  return jsonChunks(changes).map(({ json }) =>
    raw(sql`INSERT INTO import_rows (import, line, row, outcome, organisation, detail)
      SELECT ${job.id}, value ->> 0, '', value ->> 1, value ->> 2, coalesce(value -> 3, '') FROM json_each(${json})
      WHERE true ON CONFLICT (import, line) DO UPDATE SET
        outcome = excluded.outcome, organisation = excluded.organisation, detail = excluded.detail`),
  );
}
