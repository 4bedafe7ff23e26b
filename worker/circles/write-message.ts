// A word in the exchange of a circle, read by all its members and the coordinators.
import type { Circle } from "../../schema/contract/circles.ts";
import { requireCoordinator, requireManager } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { take } from "./turn.ts";

/** Managers write for their organisation; without one, it is the coordination that speaks. */
export async function writeToCircle(
  ctx: Ctx,
  input: { circle: string; organisation?: string | undefined; text: string },
): Promise<Circle> {
  const { organisation, circle, text } = input;
  if (organisation === undefined) requireCoordinator(ctx);
  else requireManager(ctx, organisation);
  const by = organisation === undefined ? ({ party: "coordinator" } as const) : memberOf(organisation);
  return take(ctx, { circle, act: "reply", by, text });
}

const memberOf = (member: string) => ({ party: "member", member }) as const;
