// First phase of an import: each row is found to be new, there already, changed, repeated, or perhaps another's double.
import { commit } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { changedFields } from "./content.ts";
import { findDuplicates, type Verdict } from "./duplicates.ts";
import { advance, afterRows, type RowChange, type RowTally, rowOutcomes, stepEntries } from "./progress.ts";
import type { Fault } from "./read-upload.ts";
import { type Job, type Kept, type Known, knownIn, loadRows, newestOrganisation } from "./repository.ts";

/** Countries looked through together: verdicts never cross a border, so memory holds a few at a time. */
const COUNTRIES = 20;

/**
 * Only waiting rows change; the others are there to be compared with. In a dry run this is the end of it, else what
 * must be written goes on waiting, with the organisation it is about when there is one.
 */
export async function sortRows(ctx: Ctx, job: Job): Promise<void> {
  const seen = await newestOrganisation(ctx);
  const rows = await loadRows(ctx, job.id);
  const changes: RowChange[] = [];
  const tally: RowTally = { created: 0, updated: 0, unchanged: 0, refused: 0, duplicates: 0 };
  let toWrite = 0;
  for await (const [kept, verdict, known] of verdicts(ctx, rows)) {
    if (kept.outcome !== "waiting") continue;
    const change = changeOf(job, kept, verdict, known);
    const counter = COUNTERS[change[1]];
    if (counter) tally[counter]++;
    else toWrite++;
    if (differs(kept, change)) changes.push(change);
  }
  const phase = toWrite > 0 ? "write" : afterRows(job);
  await commit(ctx, {
    statements: [...rowOutcomes(job, changes), ...advance(ctx, job, { ...tally, seen }, phase)],
    audit: stepEntries(job, "import.sort", { ...tally, toWrite }, phase),
    reply: null,
  });
}

const COUNTERS = {
  created: "created",
  updated: "updated",
  unchanged: "unchanged",
  refused: "refused",
  duplicate: "duplicates",
  waiting: null,
} as const;

async function* verdicts(ctx: Ctx, rows: readonly Kept[]): AsyncGenerator<[Kept, Verdict, Known | undefined]> {
  const own = new Set(rows.flatMap((row) => (row.outcome === "created" && row.organisation) || []));
  const byCountry = [...Map.groupBy(rows, (kept) => kept.row.country)];
  for (let at = 0; at < byCountry.length; at += COUNTRIES) {
    const group = byCountry.slice(at, at + COUNTRIES);
    const known = await knownIn(
      ctx,
      group.map(([country]) => country),
    );
    const others = Map.groupBy(
      known.filter((one) => !own.has(one.id)),
      (one) => one.country,
    );
    for (const [country, inside] of group) {
      const there = others.get(country) ?? [];
      const byId = new Map(there.map((one) => [one.id, one]));
      const found = findDuplicates(
        inside.map((kept) => kept.row),
        there,
      );
      for (const [index, kept] of inside.entries()) {
        const verdict = found[index] ?? { verdict: "new" };
        yield [kept, verdict, verdict.verdict === "same" ? byId.get(verdict.organisation) : undefined];
      }
    }
  }
}

function changeOf(job: Job, { line, row }: Kept, verdict: Verdict, known: Known | undefined): RowChange {
  if (verdict.verdict === "repeated") {
    const fault: Fault = { field: null, code: "repeated_line", other: verdict.line };
    return [line, "refused", null, [fault]];
  }
  if (verdict.verdict === "probable") return [line, "duplicate", null, verdict.probable];
  if (known === undefined) return [line, job.dryRun ? "created" : "waiting", null];
  const fields = changedFields(row, known);
  if (fields.length === 0) return [line, "unchanged", known.id];
  return job.dryRun ? [line, "updated", known.id, { fields }] : [line, "waiting", known.id, { version: known.version }];
}

const differs = (kept: Kept, [, outcome, organisation, detail]: RowChange): boolean =>
  kept.outcome !== outcome ||
  kept.organisation !== organisation ||
  kept.detail !== (detail === undefined ? "" : JSON.stringify(detail));
