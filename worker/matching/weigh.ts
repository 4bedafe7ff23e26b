// The weights in force, and coordinators changing them: one at a time, each change on the record.
import { eq, sql } from "drizzle-orm";
import type { WeightsInput } from "../../schema/contract/matching.ts";
import { settings } from "../../schema/tables/network.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Stale } from "../kernel/errors.ts";
import { DEFAULT_WEIGHTS, type Weights } from "./weights.ts";

const NAME = "matching.weights";

/** Version 0 is the default, never written down. */
export interface WeightsNow extends Weights {
  readonly version: number;
}

/** For the use-cases that score; readers ask through `readWeights`. */
export async function currentWeights(ctx: Ctx): Promise<Weights> {
  const { version: _, ...weights } = await weightsNow(ctx);
  return weights;
}

export async function readWeights(ctx: Ctx): Promise<WeightsNow> {
  requireCoordinator(ctx);
  return weightsNow(ctx);
}

async function weightsNow(ctx: Ctx): Promise<WeightsNow> {
  const row = await ctx.db.select().from(settings).where(eq(settings.name, NAME)).get();
  return row ? { ...(JSON.parse(row.value) as Weights), version: row.version } : { ...DEFAULT_WEIGHTS, version: 0 };
}

/** Replaces the weights of `version`; Stale when it is no longer the one in force, Conflict when another change wins. */
export async function saveWeights(ctx: Ctx, input: { weights: WeightsInput; version: number }): Promise<WeightsNow> {
  requireCoordinator(ctx);
  const before = await weightsNow(ctx);
  if (before.version !== input.version) throw Stale();
  const { reciprocity, context, components } = input.weights;
  const value = JSON.stringify({ reciprocity, context, components });
  const version = before.version + 1;
  return commit(ctx, {
    statements: [
      raw(sql`INSERT INTO settings (name, value, version, updated_at) VALUES (${NAME}, ${value}, ${version}, ${iso(ctx.now)})
        ON CONFLICT (name) DO UPDATE SET value = excluded.value, version = excluded.version, updated_at = excluded.updated_at
        WHERE settings.version = ${before.version}`),
      mustChange(),
    ],
    audit: [{ act: "matching.weigh", subject: NAME, detail: { version, reciprocity, context, components } }],
    reply: { reciprocity, context, components, version },
  });
}
