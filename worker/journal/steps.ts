// The steps of the agreement in force, as they stand now.
import { type SQL, sql } from "drizzle-orm";
import type { Step } from "../../schema/contract/steps.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { requireReader } from "./see-entry.ts";

const COLUMNS = sql`s.id, s.title, s.starts, s.ends, s.state, s.done_at AS doneAt, s.moved_from AS movedFrom, s.moves`;

export const loadSteps = (ctx: Ctx, rest: SQL): Promise<Step[]> =>
  ctx.db.all<Step>(sql`SELECT ${COLUMNS} FROM steps s ${rest}`);

/** In the order of time; for those who may read the partnership. */
export async function listSteps(ctx: Ctx, partnership: string): Promise<Step[]> {
  await requireReader(ctx, partnership);
  return loadSteps(ctx, sql`WHERE s.partnership = ${partnership} ORDER BY s.starts, s.position`);
}

export async function seeStep(ctx: Ctx, partnership: string, id: string): Promise<Step> {
  await requireReader(ctx, partnership);
  const [step] = await loadSteps(ctx, sql`WHERE s.partnership = ${partnership} AND s.id = ${id}`);
  if (!step) throw NotFound();
  return step;
}
