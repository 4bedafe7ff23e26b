// A coordinator looks for circles, and for chains beside them, among organisations that no pair serves well; nothing is kept.
import type { CircleRingView } from "../../schema/contract/circle-lines.ts";
import type { CirclesFound } from "../../schema/contract/circle-views.ts";
import type { FoundCircles } from "../../schema/contract/circles.ts";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { requireCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { type Arc, chainOf, graphOf, ringOf, weightOf } from "./arcs.ts";
import { type Picked, pickChains, pickCircles } from "./pick.ts";
import { readPool } from "./pool.ts";
import { teller, toldOfRing } from "./tell.ts";

/** Organisations that take part, and arcs that leave each: what one request can search; and the least worth proposing. */
export const LIMITS = { most: 64, each: 6, least: 10 } as const;

interface Walked {
  members: Organisation[];
  arcs: Arc[];
}

interface Found extends Omit<Picked, "rings"> {
  rings: Walked[];
  chains: Walked[];
  considered: number;
}

async function find(ctx: Ctx): Promise<Found> {
  const { organisations, apart, forbidden } = await readPool(ctx);
  const graph = graphOf(organisations, apart, LIMITS);
  const { rings, ...figures } = pickCircles(graph, forbidden);
  const walked = (walk: readonly number[], arcsOf: typeof ringOf): Walked[] => {
    const members = walk.flatMap((at) => graph.nodes[at] ?? []);
    const arcs = arcsOf(members, apart);
    return arcs ? [{ members, arcs }] : [];
  };
  return {
    ...figures,
    rings: rings.flatMap((ring) => walked(ring, ringOf)),
    chains: pickChains(graph, rings, forbidden).flatMap((chain) => walked(chain, chainOf)),
    considered: graph.nodes.length,
  };
}

export async function searchCircles(ctx: Ctx): Promise<FoundCircles> {
  requireCoordinator(ctx);
  const { rings, chains, ...figures } = await find(ctx);
  const told = ({ members, arcs }: Walked) => ({
    members: members.map(({ id }, at) => ({ organisation: id, gives: [...(arcs[at]?.gifts ?? [])] })),
    weight: weightOf(arcs),
  });
  return { circles: rings.map(told), chains: chains.map(told), ...figures };
}

/** The same as a page draws it. */
export async function viewSearch(ctx: Ctx): Promise<CirclesFound> {
  requireCoordinator(ctx);
  const [{ rings, chains, considered, covered, upperBound }, tell] = await Promise.all([find(ctx), teller(ctx)]);
  return {
    circles: rings.map(({ members, arcs }) => tell(toldOfRing(members, arcs))),
    chains: chains.map(({ members, arcs }) => openEnd(tell(toldOfRing(members, arcs)))),
    ...{ considered, covered, upperBound },
  };
}

/** Nothing goes from the last of a chain to its first. */
const openEnd = (ring: CircleRingView): CircleRingView => ({ ...ring, arcs: ring.arcs.slice(0, -1) });
