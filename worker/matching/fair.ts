// The worst-off first: as many served as can be, then the fewest pairs of the lowest score, then of the next, to the top.
// biome-ignore-all lint/style/noNonNullAssertion: indices are in range by construction, and a default costs the inner loops a third of their time.
import type { Augmenter } from "./augment.ts";
import type { Bipartite } from "./bipartite.ts";
import { Heap } from "./heap.ts";

/** As JSON keeps it between two slices: arcs still free, and those that carry a pair. */
export interface Levelled {
  level: number;
  open: number[];
  flow: [number, number][];
}

/** Beyond as many different scores, scores are taken in as many bands of one width, and pairs of one band are level. */
export const MOST_LEVELS = 4096;

/**
 * Leximin over the pairs that serve: starts from pairs that serve as many as can be (`served`, an optimum of bonus 1
 * and no weights), and goes up the scores. At each level the pairs of that score are made as few as the levels below
 * allow, by shortest paths; the prices of that optimum then say which arcs no optimum may change, and these are shut
 * for good, so that what was won for the worst-off is never given up for others. Burkard & Rendl, "Lexicographic
 * bottleneck problems" (1991); the same order is the "fair matching" of Huang, Kavitha, Mehlhorn & Michail (2016).
 *
 * Where nobody has more than one place this is the leximin order of what each organisation gets: the largest minimum,
 * then the next. Time O(levels with a pair · pairs of it · edges) at worst; arcs shut are looked at no more.
 *
 * Arcs: the edges first; then for each node (left, then right) its first place and its other places, all of them
 * between the node and one node that stands for the network.
 */
export class Levels {
  readonly #g: Bipartite;
  readonly #tail: Int32Array;
  readonly #head: Int32Array;
  readonly #capacity: Int32Array;
  readonly #flow: Int32Array;
  readonly #shut: Uint8Array;
  /** Arcs at each node, whichever way they go. */
  readonly #first: Int32Array;
  readonly #arcs: Int32Array;
  readonly #levels: Int32Array[];
  readonly #price: Int32Array;
  readonly #reachedBy: Int32Array;
  readonly #heap: Heap;
  #level = 0;

  constructor(g: Bipartite, served: Augmenter, kept?: Levelled) {
    const [n, m, edges] = [g.left.length, g.right.length, g.to.length];
    const [nodes, arcs] = [n + m + 1, edges + 2 * (n + m)];
    this.#g = g;
    [this.#tail, this.#head] = [new Int32Array(arcs), new Int32Array(arcs)];
    [this.#capacity, this.#flow] = [new Int32Array(arcs).fill(1), new Int32Array(arcs)];
    this.#shut = new Uint8Array(arcs);
    for (let e = 0; e < edges; e++) this.#edge(e, served);
    for (let v = 0; v < n + m; v++) this.#places(v, served);
    [this.#first, this.#arcs] = atEachNode(this.#tail, this.#head, nodes);
    this.#levels = levelsOf(g);
    [this.#price, this.#reachedBy, this.#heap] = [new Int32Array(nodes), new Int32Array(nodes), new Heap(nodes)];
    if (kept) this.#takeUp(kept);
  }

  get progress(): number {
    return this.#levels.length === 0 ? 1 : this.#level / this.#levels.length;
  }

  /** 1 for an edge chosen. */
  get chosen(): Uint8Array {
    return Uint8Array.from(this.#flow.subarray(0, this.#g.to.length));
  }

  keep(): Levelled {
    const open: number[] = [];
    const flow: [number, number][] = [];
    this.#shut.forEach((shut, arc) => {
      if (!shut) open.push(arc);
      if (this.#flow[arc]) flow.push([arc, this.#flow[arc]!]);
    });
    return { level: this.#level, open, flow };
  }

  #takeUp(kept: Levelled): void {
    this.#level = kept.level;
    this.#shut.fill(1);
    this.#flow.fill(0);
    for (const arc of kept.open) this.#shut[arc] = 0;
    for (const [arc, flow] of kept.flow) this.#flow[arc] = flow;
  }

  /** The next level is settled. False when there is none left. */
  turn(): boolean {
    const level = this.#levels[this.#level];
    if (!level) return false;
    this.#level++;
    const open = level.filter((arc) => !this.#shut[arc]);
    const carrying = open.filter((arc) => this.#flow[arc] === 1);
    if (carrying.length === 0) for (const arc of open) this.#shut[arc] = 1;
    else this.#fewest(open, carrying);
    return this.#level < this.#levels.length;
  }

  /** An edge that no optimum of the service may take, or leave, is shut. */
  #edge(e: number, { chosen, priceLeft, priceRight }: Augmenter): void {
    const { from, to, barred, left } = this.#g;
    this.#tail[e] = from[e]!;
    this.#head[e] = left.length + to[e]!;
    this.#flow[e] = chosen[e]!;
    this.#shut[e] = barred[e] || priceLeft[from[e]!]! + priceRight[to[e]!]! !== 0 ? 1 : 0;
  }

  /** A first place is worth 1 and the others nothing: what prices make a must, or a loss, is shut. */
  #places(v: number, served: Augmenter): void {
    const { left, right, to, servedLeft, servedRight } = this.#g;
    const isLeft = v < left.length;
    const j = v - left.length;
    const price = isLeft ? served.priceLeft[v]! : served.priceRight[j]!;
    const filled = isLeft ? served.filledLeft[v]! : served.filledRight[j]!;
    const capacity = isLeft ? left[v]! : right[j]!;
    const ownFirst = (isLeft ? servedLeft[v] : servedRight[j]) ? 0 : Math.min(1, capacity);
    const network = left.length + right.length;
    [ownFirst, capacity - ownFirst].forEach((size, at) => {
      const arc = to.length + 2 * v + at;
      this.#tail[arc] = isLeft ? network : v;
      this.#head[arc] = isLeft ? v : network;
      this.#capacity[arc] = size;
      this.#flow[arc] = at === 0 ? Math.min(filled, size) : filled - Math.min(filled, ownFirst);
      this.#shut[arc] = size === 0 || price + (at === 0 ? 1 : 0) !== 0 ? 1 : 0;
    });
  }

  /** The pairs of the level are given back, and as many as can be led another way; then what must stay so is shut. */
  #fewest(open: Int32Array, carrying: Int32Array): void {
    const cost = new Uint8Array(this.#g.to.length);
    for (const arc of open) cost[arc] = 1;
    this.#price.fill(0);
    const excess = new Int32Array(this.#price.length);
    for (const arc of carrying) {
      this.#flow[arc] = 0;
      excess[this.#tail[arc]!]! += 1;
      excess[this.#head[arc]!]! -= 1;
    }
    for (let node = 0; node < excess.length; node++)
      while (excess[node]! > 0) {
        const end = this.#lead(node, excess, cost);
        excess[node]! -= 1;
        excess[end]! += 1;
      }
    for (let arc = 0; arc < this.#shut.length; arc++)
      if (!this.#shut[arc] && this.#reduced(arc, cost) !== 0) this.#shut[arc] = 1;
  }

  #reduced(arc: number, cost: Uint8Array): number {
    return (cost[arc] ?? 0) + this.#price[this.#tail[arc]!]! - this.#price[this.#head[arc]!]!;
  }

  /** From where there is one too many to the nearest node with one too few, which there always is: the way it came. */
  #lead(source: number, excess: Int32Array, cost: Uint8Array): number {
    const [heap, price] = [this.#heap, this.#price];
    heap.clear();
    heap.put(source, 0);
    let end = source;
    while (heap.size > 0) {
      const far = heap.least;
      end = heap.pop();
      if (excess[end]! < 0) break;
      this.#around(end, far, cost);
    }
    const there = heap.farOf(end);
    for (let node = 0; node < price.length; node++) price[node]! += Math.min(there, heap.farOf(node));
    for (let node = end; node !== source; ) {
      const arc = this.#reachedBy[node]!;
      const forward = this.#head[arc] === node;
      this.#flow[arc]! += forward ? 1 : -1;
      node = forward ? this.#tail[arc]! : this.#head[arc]!;
    }
    return end;
  }

  #around(node: number, far: number, cost: Uint8Array): void {
    for (let at = this.#first[node]!; at < this.#first[node + 1]!; at++) {
      const arc = this.#arcs[at]!;
      if (this.#shut[arc]) continue;
      const forward = this.#tail[arc] === node;
      if (forward ? this.#flow[arc]! >= this.#capacity[arc]! : this.#flow[arc] === 0) continue;
      const other = forward ? this.#head[arc]! : this.#tail[arc]!;
      const there = far + (forward ? this.#reduced(arc, cost) : -this.#reduced(arc, cost));
      if (there >= this.#heap.farOf(other)) continue;
      this.#reachedBy[other] = arc;
      this.#heap.put(other, there);
    }
  }
}

function atEachNode(tail: Int32Array, head: Int32Array, nodes: number): [Int32Array, Int32Array] {
  const first = new Int32Array(nodes + 1);
  for (const ends of [tail, head]) for (const node of ends) first[node + 1]! += 1;
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  const [next, arcs] = [first.slice(), new Int32Array(2 * tail.length)];
  for (let arc = 0; arc < tail.length; arc++)
    for (const node of [tail[arc]!, head[arc]!]) {
      arcs[next[node]!] = arc;
      next[node]! += 1;
    }
  return [first, arcs];
}

/** Edges by score, lowest first, those of one score (or of one band) together. */
function levelsOf({ weight, barred }: Bipartite): Int32Array[] {
  const open = Int32Array.from(weight.keys()).filter((e) => !barred[e]);
  const [least, most] = open.reduce(
    ([low, high], e) => [Math.min(low, weight[e]!), Math.max(high, weight[e]!)],
    [Infinity, 0],
  );
  const exact = new Set(Array.from(open, (e) => weight[e]!)).size <= MOST_LEVELS;
  const band = (e: number) => Math.floor(((weight[e]! - least) / (most - least)) * (MOST_LEVELS - 1));
  const levels = new Map<number, number[]>();
  for (const e of open) {
    const key = exact ? weight[e]! : band(e);
    const level = levels.get(key);
    if (level) level.push(e);
    else levels.set(key, [e]);
  }
  return [...levels].sort(([a], [b]) => a - b).map(([, edges]) => Int32Array.from(edges));
}
