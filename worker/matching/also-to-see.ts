// Beside the exact list: a few who have been seen too little, drawn for the day among those that answer well.
import type { Standing } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { standingsOf } from "./exposure.ts";
import { today } from "./facts.ts";
import { draw, FLOOR, placesBeside } from "./floor.ts";
import type { Profile } from "./profile.ts";
import { rankOwed } from "./rank.ts";
import type { Weights } from "./weights.ts";

export interface Drawn {
  readonly id: string;
  readonly why: Standing;
}

/**
 * Their gates are open and they carry something both ways, exactly as on the list, of which none of them is part.
 * `listed` and `limit`: who stands on the list, and how many it could hold. The caller has asked for the right.
 */
export async function drawOwed(
  ctx: Ctx,
  asker: Profile,
  weights: Weights,
  { listed, limit }: { listed: readonly string[]; limit: number },
): Promise<Drawn[]> {
  if (listed.length < limit) return []; // everyone who answers stands on the list
  const owed = await rankOwed(ctx, asker, weights, { limit: FLOOR.among, except: listed });
  const candidates = owed.map(({ id }) => id);
  const drawn = draw(candidates, placesBeside(limit), { reader: asker.id, day: today(ctx) });
  const standings = await standingsOf(ctx, drawn);
  return drawn.map((id) => ({ id, why: standings.get(id) ?? "newcomer" }));
}
