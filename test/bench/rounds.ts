// A whole round at 1,000 and 5,000 organisations, slice by slice as the queue does it; computed again beside it.
import { RoundInput } from "../../schema/contract/rounds.ts";
import { OBJECTIVES, type Objective } from "../../schema/vocabulary.ts";
import { type Served, serve } from "../../worker/cli/serve.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import { continueRound } from "../../worker/rounds/continue-round.ts";
import { Desk } from "../../worker/rounds/desk.ts";
import { makeRound } from "../../worker/rounds/make-round.ts";
import { replayRound } from "../../worker/rounds/replay-round.ts";
import { seeRound } from "../../worker/rounds/tell-round.ts";
import { insertNetwork } from "../support/network-rows.ts";
import { makeNetwork } from "./network.ts";

const SIZES: [number, readonly Objective[]][] = [
  [1_000, OBJECTIVES],
  [5_000, ["value"]],
];

export async function run(): Promise<string[]> {
  const lines: string[] = [];
  for (const [size, objectives] of SIZES) {
    const served = await serve();
    await insertNetwork(served.db, makeNetwork(size));
    for (const objective of objectives) lines.push(await measure(served, size, objective));
    await served.stop();
  }
  return lines;
}

async function measure({ db }: Served, size: number, objective: Objective): Promise<string> {
  const ctx = makeCtx({ env: { DB: db } as unknown as Env });
  const { id } = await makeRound(ctx, RoundInput.parse({ objective, seed: 1981 }));
  const whole = await work(ctx, id);
  const { members, pairs, total, upperBound } = await seeRound(ctx, id);
  await replayRound(ctx, id);
  await work(ctx, id);
  const { replay } = await seeRound(ctx, id);
  if (!replay?.identical) throw new Error(`a round of ${size} organisations does not come out the same again`);
  const gap = Math.max(0, (upperBound ?? 0) - (total ?? 0));
  return `${size.toLocaleString("en")} organisations, ${objective}: ${members} take part, ${pairs.length} pairs in ${seconds(whole.took)}, ${whole.slices} slices, the longest ${seconds(whole.longest)}; gap to the bound ${gap.toFixed(1)}; again from what was kept: identical`;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

async function work(ctx: ReturnType<typeof makeCtx>, id: string) {
  const desk = new Desk(ctx, id);
  const times: number[] = [];
  for (;;) {
    const started = performance.now();
    if ((await continueRound(ctx, id, desk)) === "done") break;
    times.push(performance.now() - started);
  }
  return { slices: times.length, longest: Math.max(...times), took: times.reduce((sum, time) => sum + time, 0) };
}
