// One pair in full, both directions, with what shuts it: the page people read before they propose.
import type { Organisation } from "../../schema/contract/organisations.ts";
import { isCoordinator, requirePerson } from "../kernel/actor.ts";
import { runBatch } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Forbidden } from "../kernel/errors.ts";
import { seeOrganisation } from "../organisations/see.ts";
import { recordExposure } from "./exposure.ts";
import { isMember, loadTied, pairFacts } from "./facts.ts";
import { type GateCode, gates } from "./gates.ts";
import { nextStep } from "./next-step.ts";
import { score } from "./score.ts";
import type { Found } from "./shortlist.ts";
import { currentWeights } from "./weigh.ts";

export interface SeenMatch extends Found {
  readonly own: Organisation;
  readonly shut: readonly GateCode[];
}

/**
 * As `a` reads it, for the people of either and for coordinators; whichever of the two the reader may not see does not
 * exist for them. Opened by a's own people, it is noted.
 */
export async function seeMatch(ctx: Ctx, a: string, b: string): Promise<SeenMatch> {
  requirePerson(ctx);
  if (!isCoordinator(ctx.actor) && !isMember(ctx, a) && !isMember(ctx, b)) throw Forbidden("members_only");
  await seeOrganisation(ctx, a);
  const organisation = await seeOrganisation(ctx, b);
  const own = await loadTied(ctx, a);
  const weights = await currentWeights(ctx);
  const shut = gates(own, organisation, await pairFacts(ctx, a, b));
  if (isMember(ctx, a) && a !== b) {
    await runBatch(ctx, [recordExposure(ctx, { organisation: a, candidates: [b], act: "opened" })]);
  }
  return {
    own,
    organisation,
    match: score(own, organisation, weights),
    step: a === b ? null : nextStep(own, organisation, weights),
    shut,
  };
}
