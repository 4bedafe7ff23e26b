// What a dry run showed is done for real: the rows kept from it are sorted anew and written.
import { sql } from "drizzle-orm";
import { actorId, requireCoordinator } from "../kernel/actor.ts";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict, NotFound } from "../kernel/errors.ts";
import { loadJob } from "./repository.ts";
import { getGoing } from "./start-import.ts";

/** Rows and ties refused when the file was read stay refused; everything else waits again. */
export async function runImport(ctx: Ctx, id: string): Promise<{ id: string }> {
  requireCoordinator(ctx);
  const job = await loadJob(ctx, id);
  if (!job) throw NotFound();
  if (!job.dryRun) throw Conflict("import_not_dry");
  if (job.state === "running") throw Conflict("import_running");
  await commit(ctx, {
    statements: [
      raw(sql`UPDATE import_rows SET outcome = 'waiting', organisation = NULL, detail = ''
        WHERE import = ${id} AND row <> '{}'`),
      raw(sql`UPDATE import_ties SET outcome = 'waiting', detail = '' WHERE import = ${id} AND a <> '{}'`),
      raw(sql`UPDATE imports SET dry_run = 0, person = ${actorId(ctx.actor)}, state = 'running', phase = 'sort', finished_at = NULL,
        created = 0, updated = 0, unchanged = 0, duplicates = 0, ties_created = 0, ties_unchanged = 0,
        refused = (SELECT count(*) FROM import_rows WHERE import = ${id} AND outcome = 'refused'),
        done = (SELECT count(*) FROM import_rows WHERE import = ${id} AND outcome = 'refused'),
        ties_refused = (SELECT count(*) FROM import_ties WHERE import = ${id} AND outcome = 'refused'),
        version = version + 1 WHERE id = ${id} AND version = ${job.version}`),
      mustChange(),
    ],
    audit: [{ act: "import.run", subject: id, detail: { rows: job.rows } }],
    reply: { id },
  });
  await getGoing(ctx, id, job.rows + job.ties);
  return { id };
}
