// The edges each right holds, linked both ways: one is taken or given back in no time, however many there are.
// biome-ignore-all lint/style/noNonNullAssertion: indices are in range by construction, and a default costs the inner loops a third of their time.

export const NONE = -1;

export class Held {
  /** 1 for an edge that is held. */
  readonly is: Uint8Array;
  /** The first edge of each right, and of each edge the next; -1 at the end. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly #before: Int32Array;
  readonly #to: Int32Array;

  /** `to`: the right of each edge. */
  constructor(to: Int32Array, rights: number) {
    this.#to = to;
    this.is = new Uint8Array(to.length);
    this.first = new Int32Array(rights).fill(NONE);
    this.next = new Int32Array(to.length).fill(NONE);
    this.#before = new Int32Array(to.length).fill(NONE);
  }

  take(e: number): void {
    const right = this.#to[e]!;
    const first = this.first[right]!;
    this.is[e] = 1;
    this.#before[e] = NONE;
    this.next[e] = first;
    if (first !== NONE) this.#before[first] = e;
    this.first[right] = e;
  }

  giveBack(e: number): void {
    const [before, next] = [this.#before[e]!, this.next[e]!];
    this.is[e] = 0;
    if (before === NONE) this.first[this.#to[e]!] = next;
    else this.next[before] = next;
    if (next !== NONE) this.#before[next] = before;
  }

  /** All of them, those of one right side by side: taken in the reverse order, they stand as they stood. */
  listed(): number[] {
    const all: number[] = [];
    for (const first of this.first) for (let e = first; e !== NONE; e = this.next[e]!) all.push(e);
    return all;
  }
}
