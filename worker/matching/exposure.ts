// What was shown, opened, proposed and answered, counted by day: for fairness figures and for calibrating the weights.
import { sql } from "drizzle-orm";
import type { exposures } from "../../schema/tables/network.ts";
import type { Standing } from "../../schema/vocabulary.ts";
import { raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { attention } from "./congestion.ts";

export type ExposureAct = (typeof exposures.$inferSelect)["act"];

/**
 * One statement whatever the number of candidates; `organisation` is the one that looks or acts.
 * It goes into the batch of what it counts, or alone through `runBatch` for what was only seen.
 */
export function recordExposure(
  ctx: Ctx,
  seen: { organisation: string; candidates: readonly string[]; act: ExposureAct },
): Statement {
  const day = iso(ctx.now).slice(0, 10);
  // WHERE true keeps SQLite from reading ON CONFLICT as a join.
  return raw(sql`INSERT INTO exposures (organisation, candidate, act, day, times)
    SELECT ${seen.organisation}, value, ${seen.act}, ${day}, 1 FROM json_each(${JSON.stringify(seen.candidates)}) WHERE true
    ON CONFLICT (organisation, candidate, act, day) DO UPDATE SET times = times + 1`);
}

/** How much attention each of these has had lately, as the last night counted it. */
export async function attentionOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db.all<{ id: string; shown: number; proposed: number }>(sql`
    SELECT e.organisation AS id, e.shown, e.proposed FROM json_each(${JSON.stringify(ids)}) j
    JOIN exposure_lately e ON e.organisation = j.value`);
  return new Map(rows.map((row) => [row.id, attention(row)]));
}

/** Why each of these is owed a place; one that no night has counted yet is new. */
export async function standingsOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Standing>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db.all<{ id: string; standing: Standing | null }>(sql`
    SELECT j.value AS id, e.standing FROM json_each(${JSON.stringify(ids)}) j
    LEFT JOIN exposure_lately e ON e.organisation = j.value`);
  return new Map(rows.map(({ id, standing }) => [id, standing ?? "newcomer"]));
}
