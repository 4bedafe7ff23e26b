// The circles of three or four with both shores in them, so chosen that as many organisations as can be are in one.
import { readArcs } from "../matching/arcs.ts";
import { listChains } from "../matching/chains.ts";
import { listCircles } from "../matching/circle-list.ts";
import { type Groups, membersOf, noGroups, push } from "../matching/groups.ts";
import { pack } from "../matching/packing.ts";
import { type Apart, type Graph, hasBothSides, mayGather } from "./arcs.ts";
import { SIZES } from "./rules.ts";

export interface Picked {
  /** Indices into the nodes of the graph, each giving to the next; the heaviest circle first. */
  readonly rings: readonly (readonly number[])[];
  readonly covered: number;
  readonly total: number;
  /** No choice covers more. */
  readonly upperBound: number;
}

/** What the time of one request holds; beyond it the answer is good and the bound still stands. */
const MOST_CIRCLES = 20_000;
const MOST_STARTS = 12;
const BUDGET = 1e9;

/**
 * As `findCircles` chooses, among the circles that the house proposes: a pair is for a proposal, and a circle on one
 * shore is not what the network is for. Each organisation is in one at most.
 */
export function pickCircles({ nodes, arcs }: Graph, forbidden: Apart): Picked {
  if (nodes.length === 0) return { rings: [], covered: 0, total: 0, upperBound: 0 };
  const read = readArcs({ size: nodes.length, arcs, maxLength: SIZES.most }, SIZES.most);
  const listed = listCircles(read, SIZES.most, MOST_CIRCLES);
  const { groups, covered, total, upperBound } = pack(fitting(listed, nodes, forbidden), read.room, BUDGET);
  const weights = new Map(arcs.map(([from, to, weight]) => [`${from}>${to}`, weight]));
  const least = (ring: readonly number[]): number =>
    Math.min(...ring.map((from, at) => weights.get(`${from}>${ring[(at + 1) % ring.length]}`) ?? 0));
  return { rings: groups.sort((one, other) => least(other) - least(one)), covered, total, upperBound };
}

/**
 * Solidarity chains among those who are in no circle: begun by organisations that nobody could give to, for they have
 * something to give all the same; each who receives gives on. Three at least, with both shores in them.
 */
export function pickChains({ nodes, arcs }: Graph, rings: Picked["rings"], forbidden: Apart): number[][] {
  const taken = new Set(rings.flat());
  const served = new Set(arcs.map(([, to]) => to));
  const free = arcs.filter(([from, to]) => !taken.has(from) && !taken.has(to));
  const starts = [...new Set(free.map(([from]) => from))].filter((from) => !served.has(from)).slice(0, MOST_STARTS);
  if (starts.length === 0) return [];
  const read = readArcs({ size: nodes.length, arcs: free, maxLength: SIZES.most }, SIZES.most);
  const listed = listChains(read, starts, SIZES.most, MOST_CIRCLES);
  return pack(fitting(listed, nodes, forbidden), read.room, BUDGET).groups;
}

/** Two who are kept apart could never be proposed together, even across a circle of four. */
function fitting(listed: Groups, nodes: Graph["nodes"], forbidden: Apart): Groups {
  const kept = noGroups(listed.closed);
  kept.complete = listed.complete;
  for (const [group, weight] of listed.weight.entries()) {
    const members = membersOf(listed, group);
    const profiles = members.flatMap((at) => nodes[at] ?? []);
    if (members.length < SIZES.least || !hasBothSides(profiles) || !mayGather(profiles, forbidden)) continue;
    push(kept, members, members.length, weight);
  }
  return kept;
}
