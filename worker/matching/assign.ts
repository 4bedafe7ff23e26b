// The whole network matched at once: exact maximum-weight b-matching with capacities, pins and bans, and its certificate.

import type { Objective } from "../../schema/vocabulary.ts";
import type { Assignment, Problem, Running } from "./assignment.ts";
import { type Augmented, Augmenter } from "./augment.ts";
import { type Bipartite, barWithoutPlace, readProblem } from "./bipartite.ts";
import { type Levelled, Levels } from "./fair.ts";
import { isDense, OnMatrix } from "./matrix.ts";

export { OBJECTIVES, type Objective } from "../../schema/vocabulary.ts";
export type { Assignment, Problem, Running } from "./assignment.ts";

/**
 * Pairs between `left` and `right` (capacities, whole numbers), among `edges` [left, right, weight ≥ 0], each at most
 * once and nobody beyond their capacity; all of `pinned`, none of `forbidden`.
 *
 * - `value` (the default): the largest total, exactly.
 * - `participation`: as many organisations as can be, of both sides together, with a pair at least; then the largest
 *   total, exactly. A first place is worth more than all weights together; prices carry that worth, and are as low as
 *   minus that worth where nobody comes.
 * - `fair`: as many organisations as can be, then leximin over the pairs that serve them (see fair.ts), then the
 *   largest total of what places are left.
 *
 * `upperBound` comes from the prices by linear programming duality, for anyone to check: Σ capacity · price
 * + Σ over edges max(0, weight − price left − price right), pins without the max. For `value` and `participation` it
 * equals `total` but for rounding. Same input, same pairs: ties follow the order of organisations and edges.
 *
 * Chosen after measuring (`npm run bench assign`): shortest augmenting paths with prices, on edges (augment.ts), or on a
 * matrix where one place each and nearly all pairs make it dense (dense.ts). Auctions need whole weights to be exact, and
 * bidding before the paths won nothing on networks like ours.
 *
 * Throws `Invalid` naming what cannot be: an index out of range, a weight that is negative or not finite, a capacity
 * that is not whole, an edge told twice, a pin that is forbidden, told twice, without an edge or beyond a capacity.
 */
export function assign(p: Problem): Assignment {
  const running = begin(p);
  while (!running.step(1000));
  return running.result();
}

export function begin(p: Problem): Running {
  return isDense(p) ? new OnMatrix(p) : new Assigning(p, null);
}

export function resume(p: Problem, kept: string): Running {
  return isDense(p) ? new OnMatrix(p) : new Assigning(p, JSON.parse(kept) as Kept);
}

/** `serve`, `level` and `fill` are the ways of `fair`; the last stage of each objective is a plain maximum with its prices. */
type Stage = "serve" | "level" | "fill" | "best";
const STAGES: Readonly<Record<Objective, readonly Stage[]>> = {
  value: ["best"],
  participation: ["best"],
  fair: ["serve", "level", "fill", "best"],
};

interface Kept {
  at: number;
  augmented: Augmented | null;
  levelled: Levelled | null;
  /** Edges decided by the stages before. */
  decided: number[];
}

class Assigning implements Running {
  readonly #g: Bipartite;
  readonly #objective: Objective;
  readonly #bonus: number;
  #at = 0;
  #augmenter: Augmenter | null = null;
  #levels: Levels | null = null;
  #decided: number[] = [];

  constructor(p: Problem, kept: Kept | null) {
    this.#g = readProblem(p);
    this.#objective = p.objective ?? "value";
    this.#bonus = this.#objective === "participation" ? firstPlaceOf(this.#g) : 0;
    this.#at = kept?.at ?? 0;
    this.#decided = kept?.decided ?? [];
    this.#open(kept);
  }

  get #stages() {
    return STAGES[this.#objective];
  }
  get done(): boolean {
    return this.#at >= this.#stages.length;
  }
  get progress(): number {
    const lefts = Math.max(1, this.#g.left.length);
    const inStage = this.done ? 0 : (this.#levels?.progress ?? (this.#augmenter?.next ?? 0) / lefts);
    return (this.#at + inStage) / this.#stages.length;
  }

  step(turns: number): boolean {
    for (let turn = 0; turn < turns && !this.done; turn++) {
      const more = this.#levels ? this.#levels.turn() : this.#augmenter?.turn();
      if (!more) this.#close();
    }
    return this.done;
  }

  keep(): string {
    const kept: Kept = {
      ...{ at: this.#at, decided: this.#decided },
      augmented: this.#augmenter?.keep() ?? null,
      levelled: this.#levels?.keep() ?? null,
    };
    return JSON.stringify(kept);
  }

  #open(kept: Kept | null): void {
    const stage = this.#stages[this.#at];
    const augmented = kept?.augmented ?? undefined;
    if (stage === "serve") this.#augmenter = new Augmenter(withoutWeights(this.#g), 1, augmented);
    if (stage === "level") this.#levels = this.#levelled(kept);
    if (stage === "fill") this.#augmenter = new Augmenter(without(this.#g, this.#decided), 0, augmented);
    if (stage === "best" || !stage) this.#augmenter = new Augmenter(this.#g, this.#bonus, augmented);
  }

  /** Levels start from the service just found; taken up later, they know what they need of it. */
  #levelled(kept: Kept | null): Levels {
    const served = this.#augmenter ?? new Augmenter(withoutWeights(this.#g), 1);
    return new Levels(this.#g, served, kept?.levelled ?? undefined);
  }

  #close(): void {
    const stage = this.#stages[this.#at];
    if (stage === "level" && this.#levels) this.#decided = listed(this.#levels.chosen);
    if (stage === "best") this.#augmenter?.lowerRight();
    if (stage === "fill" && this.#augmenter) this.#decided = [...this.#decided, ...listed(this.#augmenter.chosen)];
    this.#at++;
    if (this.done) return;
    this.#levels = null;
    this.#open(null);
    if (this.#levels) this.#augmenter = null;
  }

  result(): Assignment {
    const [g, best] = [this.#g, this.#augmenter];
    if (!this.done || !best) throw new Error("asked before it was done");
    const edges = this.#objective === "fair" ? this.#decided : listed(best.chosen);
    const chosen = edges.map((e): [number, number, number] => [g.from[e] ?? 0, g.to[e] ?? 0, g.weight[e] ?? 0]);
    const all = [...chosen, ...g.pinned].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return {
      pairs: all.map(([a, b]) => [a, b]),
      total: all.reduce((sum, [, , weight]) => sum + weight, 0),
      upperBound: bound(g, best, this.#bonus),
      prices: pricesOf(g, best, 0 - this.#bonus),
    };
  }
}

/** Whoever has no place at all is priced at what the dearest of their pairs would pay. */
function pricesOf(g: Bipartite, { priceLeft, priceRight }: Augmenter, lowest: number): Assignment["prices"] {
  const left = Array.from(priceLeft, (price, i) => (g.left[i] ? Math.max(lowest, price) : 0)); // but for rounding
  const right = Array.from(priceRight, (price, j) => (g.right[j] ? Math.max(lowest, price) : 0));
  const free = (e: number) => (g.weight[e] ?? 0) - (left[g.from[e] ?? 0] ?? 0) - (right[g.to[e] ?? 0] ?? 0);
  for (let e = 0; e < g.to.length; e++) {
    const [i, j] = [g.from[e] ?? 0, g.to[e] ?? 0];
    if (free(e) <= 0 || g.forbidden[e]) continue;
    if (!g.left[i]) left[i] = (left[i] ?? 0) + free(e);
    else if (!g.right[j]) right[j] = (right[j] ?? 0) + free(e);
  }
  return { left, right };
}

/** Of edges by number, those marked. */
function listed(marks: Uint8Array): number[] {
  const edges: number[] = [];
  marks.forEach((mark, e) => {
    if (mark) edges.push(e);
  });
  return edges;
}

/** More than all weights that could be given up for it, and a power of two, so that adding it rounds nothing it need not. */
function firstPlaceOf({ left, right, weight }: Bipartite): number {
  const sum = (capacities: Int32Array) => capacities.reduce((all, one) => all + one, 0);
  const most = weight.reduce((high, one) => Math.max(high, one), 0) * Math.min(sum(left), sum(right), weight.length);
  return 2 ** Math.ceil(Math.log2(most + 1) + 1);
}

const withoutWeights = (g: Bipartite): Bipartite => ({ ...g, weight: new Float64Array(g.weight.length) });

/** What is left to decide once these edges are. */
function without(g: Bipartite, edges: readonly number[]): Bipartite {
  const [left, right, barred] = [g.left.slice(), g.right.slice(), g.barred.slice()];
  for (const e of edges) {
    const [a, b] = [g.from[e] ?? 0, g.to[e] ?? 0];
    left[a] = (left[a] ?? 0) - 1;
    right[b] = (right[b] ?? 0) - 1;
    barred[e] = 1;
  }
  barWithoutPlace({ ...g, left, right, barred });
  return { ...g, left, right, barred };
}

/** Of the dual, less the bonus of those served: what is left bounds the total. */
function bound(g: Bipartite, { priceLeft, priceRight, filledLeft, filledRight }: Augmenter, bonus: number): number {
  let sum = 0;
  for (const [, , weight] of g.pinned) sum += weight;
  for (let i = 0; i < g.left.length; i++)
    sum += placesWorth(priceLeft[i] ?? 0, {
      capacity: g.left[i] ?? 0,
      filled: filledLeft[i] ?? 0,
      bonus: g.servedLeft[i] ? 0 : bonus,
    });
  for (let j = 0; j < g.right.length; j++)
    sum += placesWorth(priceRight[j] ?? 0, {
      capacity: g.right[j] ?? 0,
      filled: filledRight[j] ?? 0,
      bonus: g.servedRight[j] ? 0 : bonus,
    });
  for (let e = 0; e < g.to.length; e++)
    if (!g.barred[e])
      sum += Math.max(0, (g.weight[e] ?? 0) - (priceLeft[g.from[e] ?? 0] ?? 0) - (priceRight[g.to[e] ?? 0] ?? 0));
  return sum;
}

function placesWorth(
  price: number,
  { capacity, filled, bonus }: { capacity: number; filled: number; bonus: number },
): number {
  if (capacity === 0) return 0;
  const first = filled > 0 ? Math.max(price, -bonus) : Math.max(0, price + bonus);
  return first + (capacity - 1) * Math.max(0, price);
}
