// A coordinator approves a proposal, so that both organisations may answer, or declines it with a reason.
import type { Proposal } from "../../schema/contract/proposals.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Conflict, InvalidField } from "../kernel/errors.ts";
import { pairFacts } from "../matching/facts.ts";
import { gates } from "../matching/gates.ts";
import { readPair, shut } from "./facts.ts";
import type { Kept } from "./repository.ts";
import { take } from "./turn.ts";

/** The second of two coordinators gets Conflict `already_decided`. */
export async function approve(ctx: Ctx, input: { proposal: string; reason: string }): Promise<Proposal> {
  requireCoordinator(ctx);
  return take(ctx, {
    proposal: input.proposal,
    act: "approve",
    by: "coordinator",
    text: input.reason,
    also: async (before) => {
      if (before.oneWay && !input.reason) throw InvalidField("reason", "one_way_reason");
      await refuseIfShut(ctx, before);
      return {};
    },
  });
}

export async function decline(ctx: Ctx, input: { proposal: string; reason: string }): Promise<Proposal> {
  requireCoordinator(ctx);
  return take(ctx, {
    proposal: input.proposal,
    act: "decline",
    by: "coordinator",
    text: input.reason,
    also: async () => {
      if (!input.reason) throw InvalidField("reason", "reason_needed");
      return {};
    },
  });
}

/** Things may have changed since it was proposed; this proposal itself is no obstacle to its approval. */
async function refuseIfShut(ctx: Ctx, kept: Kept): Promise<void> {
  const pair = await readPair(ctx, kept.fromOrganisation, kept.toOrganisation);
  if (!pair) throw Conflict("not_published_b");
  const facts = await pairFacts(ctx, pair.a.id, pair.b.id);
  const [gate] = gates(pair.a, pair.b, {
    ...facts,
    pending: false,
    loadA: pair.a.load - 1,
    loadB: pair.b.load - 1,
  });
  if (gate) throw shut(gate);
}
