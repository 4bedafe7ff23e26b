// The fourth slice of a round, as many times as it takes: the assignment goes a few turns on and is kept.
import { commit } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { chosenPairs } from "./chosen.ts";
import type { Desk } from "./desk.ts";
import { hashOf, type Settled } from "./problem.ts";
import { loadPairs, moveRound, type RoundRow } from "./repository.ts";

export async function assignSlice(ctx: Ctx, round: RoundRow, desk: Desk): Promise<void> {
  const running = await desk.assignment(round, round.kept);
  const done = running.done || running.step(desk.turns) || running.done;
  const kept = running.keep();
  const cursor = Math.round(1000 * running.progress);
  await commit(ctx, {
    statements: moveRound(round, { kept, cursor, ...(done && { phase: "review" }) }),
    audit: [],
    reply: null,
  });
  desk.hold(kept, running);
}

export interface Replay {
  readonly state: "running" | "done";
  readonly identical: boolean | null;
  readonly at: string;
  readonly kept?: string;
}

/** The same work again, from the stored input, beside the result that stands. */
export async function replaySlice(ctx: Ctx, round: RoundRow, desk: Desk): Promise<void> {
  const replay = JSON.parse(round.replay) as Replay;
  const running = await desk.assignment(round, replay.kept ?? "");
  const done = running.done || running.step(desk.turns) || running.done;
  const kept = running.keep();
  const next: Replay = done
    ? { state: "done", identical: await isSame(ctx, round, desk, running.result().pairs), at: iso(ctx.now) }
    : { ...replay, kept };
  await commit(ctx, {
    statements: moveRound(round, { replay: JSON.stringify(next) }),
    audit: done ? [{ act: "round.replay", subject: round.id, detail: { identical: next.identical } }] : [],
    reply: null,
  });
  desk.hold(kept, running);
}

/** The fingerprint of what went in, then the pairs themselves. */
async function isSame(ctx: Ctx, round: RoundRow, desk: Desk, found: readonly [number, number][]): Promise<boolean> {
  const members = await desk.members();
  const settled = JSON.parse(round.settled) as Settled;
  if ((await hashOf({ ...round, members, settled })) !== round.inputHash) return false;
  const name = (number: number): string => members[number]?.organisation ?? "";
  const now = chosenPairs(await desk.posed(round), found).map(({ a, b }) => `${name(a)}|${name(b)}`);
  const then = (await loadPairs(ctx, round.id)).map(({ a, b }) => `${a}|${b}`);
  return then.sort().join() === now.sort().join();
}
