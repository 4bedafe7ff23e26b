// Not available for now: the proposal ends without a no, the pair stays possible, the organisation takes a pause.
import type { Proposal } from "../../schema/contract/proposals.ts";
import { requireManager } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { pausing } from "../organisations/pause.ts";
import { take } from "./turn.ts";

export async function stepAside(
  ctx: Ctx,
  input: { proposal: string; organisation: string; reason: string },
): Promise<Proposal> {
  requireManager(ctx, input.organisation);
  const { organisation } = input;
  return take(ctx, {
    proposal: input.proposal,
    act: "pause",
    by: { organisation },
    text: input.reason,
    also: async () => {
      const { statements, audit } = pausing(ctx, organisation);
      return { statements, audit: [audit] };
    },
  });
}
