// A coordinator sets a round aside: nobody has heard of it, and nobody will.
import { requireCoordinator } from "../kernel/actor.ts";
import { commit } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict } from "../kernel/errors.ts";
import { untilSettled } from "../proposals/turn.ts";
import { loadRound, moveRound } from "./repository.ts";
import { nextState } from "./rules.ts";

export async function setRoundAside(ctx: Ctx, id: string): Promise<{ id: string }> {
  requireCoordinator(ctx);
  return untilSettled(async () => {
    const round = await loadRound(ctx, id);
    const outcome = nextState(round.state, "abandon");
    if ("refused" in outcome) throw Conflict(outcome.refused);
    return commit(ctx, {
      statements: moveRound(round, { state: outcome.next, phase: "end", kept: "", replay: "" }),
      audit: [{ act: "round.abandon", subject: id }],
      reply: { id },
    });
  });
}
