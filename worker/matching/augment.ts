// Best pairs and the prices that prove them, one organisation of the left at a time, along shortest augmenting paths.
// biome-ignore-all lint/style/noNonNullAssertion: indices are in range by construction, and a default costs the inner loops a third of their time.
import type { Bipartite } from "./bipartite.ts";
import { Heap } from "./heap.ts";
import { Held, NONE } from "./held.ts";

/** As JSON keeps it between two slices; numbers come back as they were. */
export interface Augmented {
  next: number;
  priceLeft: number[];
  priceRight: number[];
  /** Chosen edges, those of one right side by side, in the order in which they will be looked at. */
  chosen: number[];
}

/**
 * Maximum-weight b-matching in which the first place an organisation fills is worth `bonus` more: successive shortest
 * paths with potentials (Jewell 1958, Iri 1960, Busacker & Gowen 1960; potentials by Edmonds & Karp 1972 and Tomizawa
 * 1971; for assignment Jonker & Volgenant 1987; Ahuja, Magnanti & Orlin 1993, chapter 9).
 *
 * What holds between two turns, up to rounding: weight ≤ price left + price right for an edge not chosen, ≥ for one
 * chosen; an organisation with a place to fill that it may still want has its price at minus what that place is worth
 * (0, or -bonus for the first), one with places filled has it no lower than minus what the last of them is worth.
 * These are the conditions of an optimum, so the pairs are the best of all those the organisations done so far could have.
 *
 * Time O(places · (edges + organisations · log organisations)) at worst; a search ends at the first place it finds,
 * which is mostly near. No object is made in the searches.
 */
export class Augmenter {
  readonly priceLeft: Float64Array;
  readonly priceRight: Float64Array;
  readonly filledLeft: Int32Array;
  readonly filledRight: Int32Array;
  /** Organisations of the left that have had their turn. */
  next = 0;
  readonly #g: Bipartite;
  readonly #bonus: number;
  readonly #held: Held;
  /** Of the search under way, over left then right: by which edge each was reached, and who has been looked through. */
  readonly #reachedBy: Int32Array;
  readonly #heap: Heap;
  readonly #through: Int32Array;
  #best = 0;
  #end = NONE;
  /** Whether a search is for an end, or goes everywhere. */
  #seeking = true;

  constructor(g: Bipartite, bonus: number, kept?: Augmented) {
    const [n, m] = [g.left.length, g.right.length];
    this.#g = g;
    this.#bonus = bonus;
    this.priceLeft = new Float64Array(n);
    this.priceRight = Float64Array.from(g.right, (_, j) => (g.servedRight[j] ? 0 : 0 - bonus));
    this.filledLeft = new Int32Array(n);
    this.filledRight = new Int32Array(m);
    this.#held = new Held(g.to, m);
    this.#reachedBy = new Int32Array(n + m);
    this.#through = new Int32Array(n + m);
    this.#heap = new Heap(n + m);
    for (let i = 0; i < n; i++) this.priceLeft[i] = this.#highest(i);
    if (kept) this.#takeUp(kept);
  }

  /** 1 for an edge chosen. */
  get chosen(): Uint8Array {
    return this.#held.is;
  }

  keep(): Augmented {
    const { next, priceLeft, priceRight } = this;
    return { next, priceLeft: [...priceLeft], priceRight: [...priceRight], chosen: this.#held.listed() };
  }

  #takeUp(kept: Augmented): void {
    this.next = kept.next;
    this.priceLeft.set(kept.priceLeft);
    this.priceRight.set(kept.priceRight);
    for (const e of kept.chosen.toReversed()) {
      this.#held.take(e);
      this.filledLeft[this.#g.from[e]!]! += 1;
      this.filledRight[this.#g.to[e]!]! += 1;
    }
  }

  /** The next organisation of the left fills its places as far as that is worth while. False when all have had their turn. */
  turn(): boolean {
    if (this.next >= this.#g.left.length) return false;
    const i = this.next++;
    while (this.filledLeft[i]! < this.#g.left[i]! && this.priceLeft[i]! > -this.#worthNextLeft(i)) {
      this.#search(i);
      this.#settle(i);
      if (this.#end === i) break;
      this.#flip(i);
    }
    return this.next < this.#g.left.length;
  }

  /** No edge costs less than nothing at these prices. */
  #highest(i: number): number {
    const { start, to, weight, barred } = this.#g;
    let highest = 0 - this.#bonus;
    for (let e = start[i]!; e < start[i + 1]!; e++)
      if (!barred[e]) highest = Math.max(highest, weight[e]! - this.priceRight[to[e]!]!);
    return highest;
  }

  #worthNextLeft(i: number): number {
    return this.filledLeft[i] === 0 && !this.#g.servedLeft[i] ? this.#bonus : 0;
  }
  #worthLastLeft(i: number): number {
    return this.filledLeft[i] === 1 && !this.#g.servedLeft[i] ? this.#bonus : 0;
  }
  #worthNextRight(j: number): number {
    return this.filledRight[j] === 0 && !this.#g.servedRight[j] ? this.#bonus : 0;
  }

  #worthLastRight(j: number): number {
    return this.filledRight[j] === 1 && !this.#g.servedRight[j] ? this.#bonus : 0;
  }

  /**
   * The cheapest way to give `source` one more: `#end` is where it ends, `#best` by how much the price of `source` then
   * falls. It ends at a right with a place, at a left that gives one up, or at `source` itself, which then stays without.
   */
  #search(source: number): void {
    const heap = this.#heap;
    heap.clear();
    this.#best = this.priceLeft[source]! + this.#worthNextLeft(source);
    this.#end = source;
    this.#fromLeft(source, 0);
    while (heap.size > 0 && heap.least < this.#best) {
      const least = heap.least;
      const node = heap.pop();
      this.#through[heap.popped - 1] = node;
      if (node < this.#g.left.length) this.#fromLeft(node, least);
      else this.#fromRight(node - this.#g.left.length, least, source);
    }
  }

  /** To every right by an edge not chosen. */
  #fromLeft(i: number, far: number): void {
    const { start, to, weight, barred, right } = this.#g;
    const { priceRight, filledRight } = this;
    const held = this.#held.is;
    const [heap, n, reachedBy, end] = [this.#heap, this.#g.left.length, this.#reachedBy, start[i + 1]!];
    const [paid, seeking] = [far + this.priceLeft[i]!, this.#seeking];
    let best = this.#best;
    for (let e = start[i]!; e < end; e++) {
      const j = to[e]!;
      let near = paid + priceRight[j]! - weight[e]!;
      if (near >= best || held[e]! + barred[e]! > 0) continue;
      if (near < far) near = far; // rounding
      if (near >= heap.farOf(n + j)) continue;
      reachedBy[n + j] = e;
      if (seeking && filledRight[j]! < right[j]!) {
        const there = near - this.#worthNextRight(j) - priceRight[j]!;
        if (there < best) {
          best = there;
          this.#end = n + j;
        }
      }
      heap.put(n + j, near);
    }
    this.#best = best;
  }

  /** Back to every left that has it. */
  #fromRight(j: number, far: number, source: number): void {
    const { from, weight } = this.#g;
    const { first, next } = this.#held;
    const [heap, price] = [this.#heap, this.priceRight[j]!];
    for (let e = first[j]!; e !== NONE; e = next[e]!) {
      const k = from[e]!;
      if (k === source) continue;
      const near = Math.max(far, far + weight[e]! - this.priceLeft[k]! - price);
      if (near >= this.#best || near >= heap.farOf(k)) continue;
      this.#reachedBy[k] = e;
      const there = near + this.priceLeft[k]! + this.#worthLastLeft(k);
      if (this.#seeking && there < this.#best) {
        this.#best = there;
        this.#end = k;
      }
      heap.put(k, near);
    }
  }

  /**
   * Of all prices that prove these pairs, those lowest on the right, and so highest on the left: what competition asks,
   * whoever came first. Once all have had their turn. By how much each may still move is a shortest path, too.
   */
  lowerRight(): void {
    const { left, right } = this.#g;
    const [heap, n] = [this.#heap, left.length];
    heap.clear();
    for (let i = 0; i < n; i++)
      if (this.filledLeft[i]! < left[i]!) heap.put(i, Math.max(0, 0 - this.#worthNextLeft(i) - this.priceLeft[i]!));
    for (let j = 0; j < right.length; j++)
      heap.put(n + j, this.filledRight[j] === 0 ? 0 : Math.max(0, this.priceRight[j]! + this.#worthLastRight(j)));
    [this.#seeking, this.#best] = [false, Infinity];
    while (heap.size > 0) {
      const least = heap.least;
      const node = heap.pop();
      this.#through[heap.popped - 1] = node;
      if (node < n) this.#fromLeft(node, least);
      else this.#fromRight(node - n, least, NONE);
    }
    this.#seeking = true;
    for (let at = 0; at < heap.popped; at++) {
      const node = this.#through[at]!;
      if (node < n) this.priceLeft[node]! += heap.farOf(node);
      else this.priceRight[node - n]! -= heap.farOf(node);
    }
  }

  /** Prices follow: all that was nearer than the end comes level with it. */
  #settle(source: number): void {
    const [heap, n, best] = [this.#heap, this.#g.left.length, this.#best];
    this.priceLeft[source]! -= best;
    for (let at = 0; at < heap.popped; at++) {
      const node = this.#through[at]!;
      const by = best - heap.farOf(node);
      if (by <= 0) continue;
      if (node < n) this.priceLeft[node]! -= by;
      else this.priceRight[node - n]! += by;
    }
  }

  /** Along the way found, what was chosen is given back and what was not is taken. */
  #flip(source: number): void {
    const { from, to, left } = this.#g;
    const n = left.length;
    let node = this.#end;
    if (node >= n) this.filledRight[node - n]! += 1;
    else {
      this.filledLeft[node]! -= 1;
      const given = this.#reachedBy[node]!;
      this.#held.giveBack(given);
      node = n + to[given]!;
    }
    for (;;) {
      const taken = this.#reachedBy[node]!;
      this.#held.take(taken);
      if (from[taken] === source) break;
      const given = this.#reachedBy[from[taken]!]!;
      this.#held.giveBack(given);
      node = n + to[given]!;
    }
    this.filledLeft[source]! += 1;
  }
}
