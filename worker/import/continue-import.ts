// An import moves on, one atomic step at a time: whoever calls, however often, no row is handled twice.
import { sql } from "drizzle-orm";
import { requireCoordinator } from "../kernel/actor.ts";
import { raw, runBatch } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { DomainError, NotFound } from "../kernel/errors.ts";
import { type Job, loadJob, runningJobs } from "./repository.ts";
import { sortRows } from "./sort-rows.ts";
import { writeRows } from "./write-rows.ts";
import { writeTies } from "./write-ties.ts";

/** elsewhere: another worker has it in hand. */
export type Progress = "running" | "done" | "elsewhere";

const PHASES: Record<Exclude<Job["phase"], "end">, (ctx: Ctx, job: Job) => Promise<void>> = {
  sort: sortRows,
  write: writeRows,
  tie: writeTies,
};

/** The next step, in one batch with its audit entry. A step that others have overtaken changes nothing. */
export async function continueImport(ctx: Ctx, id: string): Promise<Progress> {
  requireCoordinator(ctx);
  // The key of the request was kept with what the request itself wrote.
  const { once: _, ...alone } = ctx;
  const job = await loadJob(ctx, id);
  if (!job) throw NotFound();
  if (job.state === "done" || job.phase === "end") return "done";
  try {
    await PHASES[job.phase](alone, job);
    return "running";
  } catch (error) {
    if (!isConflict(error)) throw error;
    return sortAgain(alone, job);
  }
}

/** Steps until it is done or the time is up. */
export async function workOnImport(ctx: Ctx, id: string, seconds: number): Promise<Progress> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const progress = await continueImport(ctx, id);
    if (progress !== "running" || Date.now() > until) return progress;
  }
}

/** The clock's: takes up whatever a lost nudge has left. */
export async function resumeImports(ctx: Ctx): Promise<void> {
  for (const id of await runningJobs(ctx, 5)) await workOnImport(ctx, id, 20);
}

const isConflict = (error: unknown): boolean => error instanceof DomainError && error.kind === "conflict";

/** The network has moved since the rows were sorted, unless it is the import itself that another worker moved. */
async function sortAgain(ctx: Ctx, job: Job): Promise<Progress> {
  const now = await loadJob(ctx, job.id);
  if (now?.version !== job.version) return "elsewhere";
  const statement = sql`UPDATE imports SET phase = 'sort', version = version + 1
    WHERE id = ${job.id} AND version = ${job.version}`;
  await runBatch(ctx, [raw(statement)]);
  return "running";
}
