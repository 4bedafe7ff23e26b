// Second phase of an import: the next thousand rows become organisations, or change those they are, in one batch.
import { sql } from "drizzle-orm";
import { commit, mustHold } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict } from "../kernel/errors.ts";
import { type Creation, creations, type Update, updateOf, updates } from "./changes.ts";
import { advance, afterRows, type RowChange, rowOutcomes, stepEntries } from "./progress.ts";
import { type Job, type Kept, knownById, waitingRows } from "./repository.ts";

export const SLICE = 1000;

/**
 * Nothing is written when someone has added an organisation since the sorting, or changed one that the slice is
 * about: the Conflict sends the import back to be sorted anew.
 */
export async function writeRows(ctx: Ctx, job: Job): Promise<void> {
  const rows = await waitingRows(ctx, job.id, SLICE);
  const made = rows.flatMap(({ row, organisation }): Creation[] =>
    organisation === null ? [{ id: ctx.newId("org"), row }] : [],
  );
  const changed = await updatesOf(ctx, rows);
  const outcomes: RowChange[] = [
    ...made.map(({ id, row }): RowChange => [row.line, "created", id]),
    ...changed.map(({ known, row, fields }): RowChange => [row.line, "updated", known.id, { fields }]),
  ];
  const tally = { created: made.length, updated: changed.length };
  const phase = rows.length < SLICE ? afterRows(job) : "write";
  await commit(ctx, {
    statements: [
      mustHold(sql`(SELECT coalesce(max(rowid), 0) FROM organisations) = ${job.seen}`),
      ...creations(ctx, job, made),
      ...updates(ctx, job, changed),
      ...rowOutcomes(job, outcomes),
      ...advance(ctx, job, { ...tally, seen: "all" }, phase),
    ],
    audit: stepEntries(job, "import.write", { ...tally, from: rows[0]?.line, to: rows.at(-1)?.line }, phase),
    reply: null,
  });
}

async function updatesOf(ctx: Ctx, rows: readonly Kept[]): Promise<Update[]> {
  const about = rows.filter((kept) => kept.organisation !== null);
  const known = new Map(
    (
      await knownById(
        ctx,
        about.flatMap((kept) => kept.organisation ?? []),
      )
    ).map((one) => [one.id, one]),
  );
  return about.map(({ row, organisation, detail }) => {
    const now = known.get(organisation ?? "");
    const { version } = JSON.parse(detail) as { version: number };
    if (now?.version !== version) throw Conflict("changed_meanwhile");
    return updateOf(row, now);
  });
}
