// The coordinators' page of circles: those to repair, those that await answers, those that live, and a search when asked.
import type { CirclesView } from "../../schema/contract/circle-views.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { allCircles, livingCircles } from "./lines.ts";
import { viewSearch } from "./search.ts";

export async function circlesDesk(ctx: Ctx, input: { search: boolean }): Promise<CirclesView> {
  requireCoordinator(ctx);
  const [broken, proposed, accepted, found] = await Promise.all([
    allCircles(ctx, ["broken"]),
    allCircles(ctx, ["proposed"]),
    livingCircles(ctx),
    input.search ? viewSearch(ctx) : null,
  ]);
  return { broken, proposed, accepted, found };
}
