// Solidarity chains: one gives without receiving, each who receives gives on, the last only receives. For where no circle closes.
import { type Arc, type Arcs, readArcs, refuse } from "./arcs.ts";
import { type Groups, noGroups, push } from "./groups.ts";
import { pack } from "./packing.ts";

export interface ChainsAsked {
  readonly size: number;
  /** [from, to, weight]: what `from` could give to `to`, weight ≥ 0; each at most once. */
  readonly arcs: readonly Arc[];
  /** Who gives without receiving: chains begin with these and never come back to one. */
  readonly starts: readonly number[];
  /** Organisations of a chain at most, its start among them: 2 to 6. */
  readonly maxLength: number;
  /** In how many chains each may be. Default: 1 each. */
  readonly capacity?: readonly number[];
}

export interface Chains {
  /** Members in the order of giving, from the start; chains in the order of their indices. */
  chains: number[][];
  /** How many different organisations are in a chain, starts among them. */
  covered: number;
  /** What the chains weigh, each as much as the least of its arcs. */
  total: number;
  /** No choice covers more: equal to `covered` where that is proven. */
  upperBound: number;
}

const MOST_CHAINS = 150_000;
const BUDGET = 8e9;

/**
 * The chains that, nobody being in more than capacity allows, first cover as many organisations as possible, and among
 * these weigh the most in total. Exact, bounded and repeatable as `findCircles` is, by the same search; capacity is
 * counted for chains alone. Throws `Invalid`, naming the arc, start, capacity or length that cannot be.
 */
export function findChains(asked: ChainsAsked): Chains {
  const arcs = readArcs(asked, 6);
  const starts = readStarts(asked);
  const listed = listChains(arcs, starts, asked.maxLength, MOST_CHAINS);
  const { groups, covered, total, upperBound } = pack(listed, arcs.room, BUDGET);
  return { chains: groups, covered, total, upperBound };
}

function readStarts({ starts, size }: ChainsAsked): number[] {
  const seen = new Set<number>();
  starts.forEach((start, at) => {
    if (!(Number.isInteger(start) && start >= 0 && start < size))
      throw refuse(`starts[${at}]`, "index_out_of_range", { start });
    if (seen.has(start)) throw refuse(`starts[${at}]`, "start_twice", { start });
    seen.add(start);
  });
  return [...starts].sort((a, b) => a - b);
}

/** Every chain; or, where they are too many, the shortest to each organisation, and those along the heaviest arcs. */
export function listChains(arcs: Arcs, starts: readonly number[], longest: number, limit: number): Groups {
  const chains = noGroups(false);
  const walk = { arcs, longest, chains, limit, on: new Uint8Array(arcs.size), path: new Int32Array(longest) };
  for (const start of starts) walk.on[start] = 1;
  for (const start of starts) follow(walk, start, 0, Infinity);
  if (chains.weight.length < limit) return chains;
  const some = noGroups(false);
  some.complete = false;
  for (const start of starts) addShortest({ ...walk, chains: some }, start);
  const each = Math.max(1, Math.floor((limit / starts.length) ** (1 / (longest - 1))));
  const fewer = { ...walk, arcs: heaviest(arcs, each), chains: some, limit: some.weight.length + limit };
  for (const start of starts) follow(fewer, start, 0, Infinity);
  return some;
}

/** So many arcs out of each: the heaviest, and of equals those to the nearest indices after it, another's for each. */
function heaviest({ size, start, to, weight, ...rest }: Arcs, each: number): Arcs {
  const kept: number[] = [];
  const first = new Int32Array(size + 1);
  for (let v = 0; v < size; v++) {
    const out = Array.from(
      { length: (start[v + 1] as number) - (start[v] as number) },
      (_, i) => (start[v] as number) + i,
    );
    const turn = (arc: number) => ((to[arc] as number) - v + size) % size;
    out.sort((a, b) => (weight[b] as number) - (weight[a] as number) || turn(a) - turn(b));
    kept.push(...out.slice(0, each));
    first[v + 1] = kept.length;
  }
  return {
    ...{ ...rest, size, start: first },
    ...{ to: Int32Array.from(kept, (arc) => to[arc] as number) },
    ...{ weight: Float64Array.from(kept, (arc) => weight[arc] as number) },
  };
}

interface Walk {
  readonly arcs: Arcs;
  readonly longest: number;
  readonly chains: Groups;
  readonly limit: number;
  readonly on: Uint8Array;
  readonly path: Int32Array;
}

function follow(w: Walk, v: number, length: number, least: number): void {
  const { arcs, path, on } = w;
  path[length] = v;
  if (length > 0) push(w.chains, path, length + 1, least);
  if (length + 1 === w.longest) return;
  const before = on[v] as number;
  on[v] = 1;
  const end = arcs.start[v + 1] as number;
  for (let arc = arcs.start[v] as number; arc < end && w.chains.weight.length < w.limit; arc++) {
    const to = arcs.to[arc] as number;
    if (!on[to]) follow(w, to, length + 1, Math.min(least, arcs.weight[arc] as number));
  }
  on[v] = before;
}

/** So that whoever could be in a chain is in one of those listed. */
function addShortest({ arcs, on, longest, chains }: Walk, start: number): void {
  const seen = on.slice();
  let reached: [number[], number][] = [[[start], Infinity]];
  for (let length = 2; length <= longest; length++) {
    const further: [number[], number][] = [];
    for (const [path, least] of reached) {
      const v = path.at(-1) as number;
      for (let arc = arcs.start[v] as number; arc < (arcs.start[v + 1] as number); arc++) {
        const to = arcs.to[arc] as number;
        if (seen[to]) continue;
        seen[to] = 1;
        further.push([[...path, to], Math.min(least, arcs.weight[arc] as number)]);
      }
    }
    for (const [path, least] of further) push(chains, path, path.length, least);
    reached = further;
  }
}
