// A round moves on, one atomic slice at a time: whoever calls, however often, no slice is done twice.
import { requireCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { DomainError } from "../kernel/errors.ts";
import { faultOf } from "../kernel/log.ts";
import { assignSlice, replaySlice } from "./assign-slice.ts";
import { Desk } from "./desk.ts";
import { findEdges } from "./find-edges.ts";
import { findSteps } from "./find-steps.ts";
import { gather } from "./gather.ts";
import { publishSlice } from "./publish-slice.ts";
import { loadRound, type RoundRow, unfinishedRounds } from "./repository.ts";
import { settle } from "./settle.ts";
import { writeReview } from "./write-review.ts";

/** elsewhere: another worker has it in hand. */
export type RoundProgress = "running" | "done" | "elsewhere";

const PHASES: Record<Exclude<RoundRow["phase"], "end">, (ctx: Ctx, round: RoundRow, desk: Desk) => Promise<void>> = {
  gather,
  edges: findEdges,
  settle,
  assign: assignSlice,
  review: writeReview,
  steps: findSteps,
  publish: publishSlice,
};

/** The next slice, in one batch. A slice that another worker has overtaken changes nothing. */
export async function continueRound(ctx: Ctx, id: string, desk = new Desk(ctx, id)): Promise<RoundProgress> {
  requireCoordinator(ctx);
  const { once: _, ...alone } = ctx; // the key of a request was kept with what the request itself wrote
  const round = await loadRound(ctx, id);
  const slice = sliceOf(round);
  if (!slice) return "done";
  try {
    await slice(alone, round, desk);
    return "running";
  } catch (error) {
    if (error instanceof DomainError && error.kind === "conflict") return "elsewhere";
    throw error;
  }
}

/** What comes next for a round as it stands, or nothing. */
export function sliceOf(round: RoundRow): ((ctx: Ctx, round: RoundRow, desk: Desk) => Promise<void>) | null {
  if (round.state === "abandoned") return null;
  if (round.phase !== "end") return PHASES[round.phase];
  return round.replay.startsWith('{"state":"running"') ? replaySlice : null;
}

/** Slices until it is done, another has taken it over, or the time is up. */
export async function workOnRound(ctx: Ctx, id: string, seconds: number): Promise<RoundProgress> {
  const until = Date.now() + seconds * 1000;
  const desk = new Desk(ctx, id);
  for (;;) {
    const progress = await continueRound(ctx, id, desk);
    if (progress !== "running" || Date.now() > until) return progress;
  }
}

/** Up to here the answer waits for the end; a larger round goes on behind it. */
export const AT_ONCE = 300;

/** Small rounds are done before the answer; of the others the queue is told, and the clock in case it forgets. */
export async function getRoundGoing(ctx: Ctx, id: string, members: number): Promise<void> {
  requireCoordinator(ctx);
  ctx.nudges.push({ kind: "round", id });
  if (members > AT_ONCE) return;
  await workOnRound(ctx, id, 10).catch((error) => console.error("round left to the queue", id, faultOf(error)));
}

/** The clock's: takes up whatever a lost nudge has left. */
export async function resumeRounds(ctx: Ctx): Promise<void> {
  for (const id of await unfinishedRounds(ctx, 3)) {
    await workOnRound(ctx, id, 20).catch((error) => console.error("round stands still", id, faultOf(error)));
  }
}
