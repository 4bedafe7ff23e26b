// A coordinator says what a probable duplicate is: the organisation it looks like, or another one.
import { sql } from "drizzle-orm";
import type { Decision } from "../../schema/contract/imports.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import { type AuditEntry, commit, mustChange, raw, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict, DomainError, InvalidField, NotFound } from "../kernel/errors.ts";
import { creations, updateOf, updates } from "./changes.ts";
import { findDuplicates, type Probable } from "./duplicates.ts";
import { foldName } from "./fold.ts";
import { added, type RowChange } from "./progress.ts";
import { type Job, type Kept, knownById, loadJob, loadRow, namesakes } from "./repository.ts";
import { heldTies, settle, tieStatements, tieTally } from "./write-ties.ts";

/** What the decision writes, and the outcome of its row. */
interface Outcome {
  outcome: "created" | "updated" | "unchanged";
  organisation: string;
  detail?: unknown;
  statements: Statement[];
}

const TRIES = 3;

/** Of two coordinators at once, the second finds the row decided: Conflict `already_decided`. */
export async function decideDuplicate(ctx: Ctx, id: string, input: Decision): Promise<{ id: string }> {
  requireCoordinator(ctx);
  for (let left = TRIES - 1; ; left--) {
    try {
      return await decide(ctx, id, input);
    } catch (error) {
      if (left === 0 || !(error instanceof DomainError) || error.code !== "changed_meanwhile") throw error;
    }
  }
}

async function decide(ctx: Ctx, id: string, input: Decision): Promise<{ id: string }> {
  const job = await loadJob(ctx, id);
  const kept = job && (await loadRow(ctx, id, input.line));
  if (!job || !kept) throw NotFound();
  if (job.dryRun) throw Conflict("import_dry");
  if (job.state === "running") throw Conflict("import_running");
  if (kept.outcome !== "duplicate") throw Conflict("already_decided");
  const { outcome, organisation, detail, statements } = await outcomeOf(ctx, job, kept, input);
  const held = await heldTies(ctx, id, input.line);
  const settled = await settle(ctx, held.map(decided(input.line, { outcome, organisation })));
  return commit(ctx, {
    statements: [
      settleRow(id, [input.line, outcome, organisation, detail]),
      mustChange(),
      ...statements,
      ...tieStatements(ctx, job, settled),
      raw(sql`UPDATE imports SET ${added({ ...tieTally(settled), duplicates: -1, [outcome]: 1 })},
        version = version + 1 WHERE id = ${id}`),
    ],
    audit: [decision(id, input, organisation)],
    reply: { id },
  });
}

async function outcomeOf(ctx: Ctx, job: Job, kept: Kept, input: Decision): Promise<Outcome> {
  const by = { id: job.id, person: ctx.actor.kind === "person" ? ctx.actor.id : job.person };
  const target = input.decision === "same" ? await chosen(ctx, job, kept, input) : await sinceThere(ctx, kept);
  if (target === null) {
    const organisation = ctx.newId("org");
    return { outcome: "created", organisation, statements: creations(ctx, by, [{ id: organisation, row: kept.row }]) };
  }
  if (!target.overwrite) return { outcome: "unchanged", organisation: target.organisation, statements: [] };
  const [known] = await knownById(ctx, [target.organisation]);
  if (!known) throw NotFound();
  const update = updateOf(kept.row, known);
  if (update.fields.length === 0) return { outcome: "unchanged", organisation: known.id, statements: [] };
  const detail = { fields: update.fields };
  return { outcome: "updated", organisation: known.id, detail, statements: updates(ctx, by, [update]) };
}

type Target = { organisation: string; overwrite: boolean } | null;

/** Another line of the same file keeps what it said first; an organisation there before takes what the row says. */
async function chosen(ctx: Ctx, job: Job, kept: Kept, input: Decision): Promise<Target> {
  const candidates = JSON.parse(kept.detail) as Probable[];
  for (const { organisation, line } of candidates) {
    const earlier = line === null ? null : await loadRow(ctx, job.id, line);
    const candidate = organisation ?? earlier?.organisation ?? null;
    const wanted = input.organisation === undefined || input.organisation === candidate;
    if (candidate !== null && wanted) return { organisation: candidate, overwrite: organisation !== null };
  }
  if (input.organisation === undefined) throw Conflict("earlier_line_undecided");
  throw InvalidField("organisation", "not_a_candidate");
}

/** The very same may have come in meanwhile, by another file: then it is that one. */
async function sinceThere(ctx: Ctx, { row }: Kept): Promise<Target> {
  const there = await namesakes(ctx, row.country, foldName(row.name));
  const [verdict] = findDuplicates([row], there);
  return verdict?.verdict === "same" ? { organisation: verdict.organisation, overwrite: true } : null;
}

function settleRow(id: string, [line, outcome, organisation, detail]: RowChange): Statement {
  return raw(sql`UPDATE import_rows SET outcome = ${outcome}, organisation = ${organisation},
    detail = ${detail === undefined ? "" : JSON.stringify(detail)}
    WHERE import = ${id} AND line = ${line} AND outcome = 'duplicate'`);
}

const decision = (id: string, { line, decision }: Decision, organisation: string): AuditEntry => ({
  act: "import.resolve",
  subject: id,
  detail: { line, decision, organisation },
});

type Held = Awaited<ReturnType<typeof heldTies>>[number];

const decided =
  (line: number, row: Held["aRow"]) =>
  (tie: Held): Held => ({
    ...tie,
    aRow: "line" in tie.a && tie.a.line === line ? row : tie.aRow,
    bRow: "line" in tie.b && tie.b.line === line ? row : tie.bRow,
  });
