// A heap of numbered nodes by how far they are, which can come nearer: four children each, in typed arrays.
// biome-ignore-all lint/style/noNonNullAssertion: indices are in range by construction, and a default costs the inner loops a third of their time.

/** Nodes are 0 up to, not including, the size it is made for. Emptied in no time. */
export class Heap {
  size = 0;
  /** How many have left since it was emptied. */
  popped = 0;
  readonly #nodes: Int32Array;
  readonly #place: Int32Array;
  readonly #far: Float64Array;
  /** Of which emptying a node's distance is. */
  readonly #round: Int32Array;
  #rounds = 1;

  constructor(nodes: number) {
    this.#nodes = new Int32Array(nodes);
    this.#place = new Int32Array(nodes);
    this.#far = new Float64Array(nodes);
    this.#round = new Int32Array(nodes);
  }

  clear(): void {
    this.size = 0;
    this.popped = 0;
    this.#rounds++;
  }

  /** As last put since it was emptied, also once popped; Infinity before. */
  farOf(node: number): number {
    return this.#round[node] === this.#rounds ? this.#far[node]! : Infinity;
  }

  /** The distance of the nearest; only while `size` > 0. */
  get least(): number {
    return this.#far[this.#nodes[0]!]!;
  }

  /** In, or nearer than it was; never a node popped already. */
  put(node: number, far: number): void {
    if (this.#round[node] !== this.#rounds) {
      this.#round[node] = this.#rounds;
      this.#place[node] = this.size++;
    }
    this.#far[node] = far;
    this.#rise(node, this.#place[node]!, far);
  }

  pop(): number {
    const first = this.#nodes[0]!;
    const last = this.#nodes[--this.size]!;
    this.popped++;
    if (this.size > 0) this.#sink(last, this.#far[last]!);
    return first;
  }

  #rise(node: number, from: number, far: number): void {
    const [nodes, place, fars] = [this.#nodes, this.#place, this.#far];
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 2;
      const parent = nodes[above]!;
      if (fars[parent]! <= far) break;
      nodes[at] = parent;
      place[parent] = at;
      at = above;
    }
    nodes[at] = node;
    place[node] = at;
  }

  #sink(node: number, far: number): void {
    const [nodes, place, fars, size] = [this.#nodes, this.#place, this.#far, this.size];
    let at = 0;
    for (;;) {
      const first = 4 * at + 1;
      if (first >= size) break;
      let child = first;
      let least = fars[nodes[first]!]!;
      const end = Math.min(first + 4, size);
      for (let other = first + 1; other < end; other++) {
        const its = fars[nodes[other]!]!;
        if (its < least) {
          least = its;
          child = other;
        }
      }
      if (least >= far) break;
      const up = nodes[child]!;
      nodes[at] = up;
      place[up] = at;
      at = child;
    }
    nodes[at] = node;
    place[node] = at;
  }
}
