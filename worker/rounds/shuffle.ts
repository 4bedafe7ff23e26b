// Lots drawn from a seed: the same seed gives the same order, today and in a year.

/** Numbers in [0, 1): a small counter-based generator (32-bit mixing), enough to draw lots, not to keep secrets. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + GOLDEN) >>> 0;
    return mixed(state) / 4_294_967_296;
  };
}

const GOLDEN = 0x9e3779b9;

function mixed(state: number): number {
  let bits = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/** The lot of two members, in [0, 2^32): the same whichever of them asks, another with another seed. */
export function lotOfTwo(seed: number, a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return mixed((mixed((mixed(seed >>> 0) + low + GOLDEN) >>> 0) + high + GOLDEN) >>> 0);
}

/** A new list in an order drawn by lot (Fisher and Yates); the one given stays as it is. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const drawn = [...list];
  for (let at = drawn.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = drawn[at] as T;
    drawn[at] = drawn[other] as T;
    drawn[other] = held;
  }
  return drawn;
}
