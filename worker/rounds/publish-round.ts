// A coordinator publishes a round: from here on its pairs become proposals, some at a time.
import { actorId, requireCoordinator } from "../kernel/actor.ts";
import { commit } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Stale } from "../kernel/errors.ts";
import { getRoundGoing } from "./continue-round.ts";
import { loadRound, moveRound } from "./repository.ts";
import { nextState } from "./rules.ts";

/** `version`: the round as it was read, when the caller says so. Published already: Conflict, and nothing twice. */
export async function publishRound(
  ctx: Ctx,
  input: { id: string; version?: number | undefined },
): Promise<{ id: string }> {
  requireCoordinator(ctx);
  const { id } = input;
  const round = await loadRound(ctx, id);
  if (input.version !== undefined && input.version !== round.version) throw Stale();
  const outcome = nextState(round.state, "publish");
  if ("refused" in outcome) throw Conflict(outcome.refused);
  await commit(ctx, {
    statements: moveRound(round, {
      ...{ state: outcome.next, phase: "publish", cursor: 0 },
      ...{ publishedAt: iso(ctx.now), publishedBy: actorId(ctx.actor) },
    }),
    audit: [{ act: "round.publish", subject: id, detail: { version: round.version } }],
    reply: { id },
  });
  await getRoundGoing(ctx, id, round.members);
  return { id };
}
