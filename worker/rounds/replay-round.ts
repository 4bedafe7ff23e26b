// A round is computed again from its stored input: the same pairs must come out.
import { requireCoordinator } from "../kernel/actor.ts";
import { commit } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict } from "../kernel/errors.ts";
import { untilSettled } from "../proposals/turn.ts";
import type { Replay } from "./assign-slice.ts";
import { getRoundGoing } from "./continue-round.ts";
import { loadRound, moveRound } from "./repository.ts";

export async function replayRound(ctx: Ctx, id: string): Promise<{ id: string }> {
  requireCoordinator(ctx);
  const members = await untilSettled(async () => {
    const round = await loadRound(ctx, id);
    if (round.state === "running") throw Conflict("round_running");
    if (round.state === "abandoned") throw Conflict("round_abandoned");
    const replay: Replay = { state: "running", identical: null, at: iso(ctx.now) };
    return commit(ctx, {
      statements: moveRound(round, { replay: JSON.stringify(replay) }),
      audit: [{ act: "round.check", subject: id }],
      reply: round.members,
    });
  });
  await getRoundGoing(ctx, id, members);
  return { id };
}
