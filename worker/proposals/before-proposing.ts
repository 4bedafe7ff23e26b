// What one reads before proposing: both directions of the match, and whether anything stands in the way.
import { sql } from "drizzle-orm";
import type { ProposeView } from "../../schema/contract/proposal-views.ts";
import { isCoordinator, requireManagerOrCoordinator, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { DomainError, NotFound } from "../kernel/errors.ts";
import { isInside } from "../organisations/see.ts";
import { type PairRead, readPair } from "./facts.ts";
import { meetingOf } from "./meeting.ts";
import { refuseUnlessOpen, showsItself } from "./propose.ts";
import { PENDING_CAP } from "./rules.ts";
import { brief, hiddenAmong } from "./view.ts";

export async function beforeProposing(ctx: Ctx, own: string, other: string): Promise<ProposeView> {
  requireManagerOrCoordinator(ctx, own);
  const pair = await readPair(ctx, own, other);
  if (!pair || !showsItself(ctx, pair.b)) throw NotFound();
  // The page would show what a draft says; the API only says that it is not published.
  if (pair.b.state === "draft" && !isInside(ctx, other)) throw NotFound();
  const row = await ctx.db.get<{ n: number }>(sql`SELECT count(*) AS n FROM proposals
    WHERE from_organisation = ${own} AND state IN ('proposed', 'approved')`);
  return {
    own: brief(pair.a),
    other: brief(pair.b),
    meeting: await meetingOf(ctx, pair),
    shut: await whatShuts(ctx, pair),
    left: Math.max(0, PENDING_CAP - row.n),
    asCoordinator: isCoordinator(ctx.actor) && roleIn(ctx.actor, own) !== "manager",
    hidden: isCoordinator(ctx.actor) ? hiddenAmong([pair.a, pair.b]) : [],
  };
}

async function whatShuts(ctx: Ctx, pair: PairRead): Promise<string | null> {
  try {
    await refuseUnlessOpen(ctx, pair);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
