// A coordinator proposes a circle: it reaches its members at once, and each of them answers.
import type { Circle } from "../../schema/contract/circles.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { untilSettled } from "../proposals/turn.ts";
import { type NewCircle, newborn, refuseIfAskedTooMuch, requireSize, soundRing, write } from "./new-circle.ts";
import { SIZES } from "./rules.ts";

/** Every gate and cap has its own refusal. */
export async function proposeCircle(ctx: Ctx, input: NewCircle): Promise<Circle> {
  requireCoordinator(ctx);
  requireSize(input.members, SIZES.least);
  return untilSettled(async () => {
    const ring = await soundRing(ctx, input, null);
    await refuseIfAskedTooMuch(ctx, input.members);
    return write(ctx, newborn(ctx, input, ring), ring);
  });
}
