// A coordinator brings a file: read, checked and kept whole in one batch, then worked on step by step.
import { sql } from "drizzle-orm";
import { imports } from "../../schema/tables/network.ts";
import { cleanText } from "../../schema/text.ts";
import { actorId, requireCoordinator } from "../kernel/actor.ts";
import { commit, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { faultOf } from "../kernel/log.ts";
import { jsonChunks } from "./bulk.ts";
import { workOnImport } from "./continue-import.ts";
import { type Reading, readUpload, type Upload } from "./read-upload.ts";

/** Up to here the answer waits for the end; a larger file goes on behind it. */
const AT_ONCE = 300;

/** Throws Invalid, and keeps nothing, when the file as a whole cannot be taken. */
export async function startImport(ctx: Ctx, upload: Upload & { dryRun: boolean }): Promise<{ id: string }> {
  requireCoordinator(ctx);
  const reading = readUpload(upload);
  const id = ctx.newId("imp");
  const { dryRun } = upload;
  const rows = reading.rows.length + reading.refused.length;
  await commit(ctx, {
    statements: [newJob(ctx, id, upload, reading), ...rowStatements(id, reading), ...tieStatements(id, reading)],
    audit: [{ act: "import.start", subject: id, detail: { dryRun, rows, ties: reading.ties.length } }],
    reply: { id },
  });
  await getGoing(ctx, id, rows + reading.ties.length);
  return { id };
}

/** Small files are done before the answer; of the others the queue is told, and the clock in case it forgets. */
export async function getGoing(ctx: Ctx, id: string, size: number): Promise<void> {
  requireCoordinator(ctx);
  ctx.nudges.push({ kind: "import", id });
  if (size > AT_ONCE) return;
  // What was kept is safe: a failure here is no reason to tell the coordinator that the file did not come in.
  await workOnImport(ctx, id, 10).catch((error) => console.error("import left to the queue", id, faultOf(error)));
}

function newJob(ctx: Ctx, id: string, upload: Upload & { dryRun: boolean }, reading: Reading): Statement {
  const { encoding, ignoredColumns, refused, ties } = reading;
  return ctx.db.insert(imports).values({
    id,
    person: actorId(ctx.actor),
    state: "running",
    phase: "sort",
    seen: 0,
    dryRun: upload.dryRun,
    file: cleanText(upload.file.name).slice(0, 120),
    about: JSON.stringify({ encoding, ignoredColumns }),
    rows: reading.rows.length + refused.length,
    done: refused.length,
    created: 0,
    updated: 0,
    unchanged: 0,
    refused: refused.length,
    duplicates: 0,
    ties: ties.length,
    tiesCreated: 0,
    tiesUnchanged: 0,
    tiesRefused: ties.filter((tie) => tie.refusal !== null).length,
    createdAt: iso(ctx.now),
    version: 1,
  });
}

/** A refused row keeps its faults only: nothing of it was checked. */
function rowStatements(id: string, { rows, refused }: Reading): Statement[] {
  const kept = [
    ...rows.map((row) => [row.line, row, "waiting"]),
    ...refused.map(({ line, faults }) => [line, {}, "refused", faults]),
  ];
  return jsonChunks(kept).map(({ json }) =>
    raw(sql`INSERT INTO import_rows (import, line, row, outcome, detail)
      SELECT ${id}, value ->> 0, value -> 1, value ->> 2, coalesce(value -> 3, '') FROM json_each(${json})`),
  );
}

function tieStatements(id: string, { ties }: Reading): Statement[] {
  const kept = ties.map(({ line, source, a, b, refusal }, number) => {
    return [number, line, source, a ?? {}, b ?? {}, refusal ? "refused" : "waiting", refusal ?? ""];
  });
  return jsonChunks(kept).map(({ json }) =>
    raw(sql`INSERT INTO import_ties (import, number, line, source, a, b, outcome, detail)
      SELECT ${id}, value ->> 0, value ->> 1, value ->> 2, value -> 3, value -> 4, value ->> 5, value ->> 6
      FROM json_each(${json})`),
  );
}
