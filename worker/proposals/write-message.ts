// A word in the exchange of a proposal, read by both organisations and the coordinators.
import type { Proposal } from "../../schema/contract/proposals.ts";
import { requireCoordinator, requireManager } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { take } from "./turn.ts";

/** Managers write for their organisation; without one, it is the coordination that speaks. */
export async function writeMessage(
  ctx: Ctx,
  input: { proposal: string; organisation?: string | undefined; text: string },
): Promise<Proposal> {
  const { organisation } = input;
  if (organisation === undefined) requireCoordinator(ctx);
  else requireManager(ctx, organisation);
  return take(ctx, {
    proposal: input.proposal,
    act: "reply",
    by: organisation === undefined ? "coordinator" : { organisation },
    text: input.text,
  });
}
