// How far figures could have come out otherwise, had other organisations been there: bootstrap by organisation.

export interface Interval {
  readonly figure: number;
  /** 95 in 100 of the draws lie between. */
  readonly low: number;
  readonly high: number;
}

const DRAWS = 1000;

/**
 * Whole organisations are drawn with replacement, since the answers of one hang together; drawn twice, its answers
 * count twice. Percentile intervals (Efron & Tibshirani, 1993) of every figure, over the same draws, always the same
 * for the same input. Draws without an answer of each kind tell nothing and are passed over.
 */
export function intervals<T extends { readonly organisation: string }>(
  judged: readonly T[],
  measure: (some: readonly (T & { readonly times: number })[]) => readonly number[],
): Interval[] {
  const names = [...new Set(judged.map(({ organisation }) => organisation))];
  const random = randomFrom(judged.length);
  const draws: (readonly number[])[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const times = new Map<string, number>();
    for (let at = 0; at < names.length; at++) {
      const name = names[Math.floor(random() * names.length)] ?? "";
      times.set(name, (times.get(name) ?? 0) + 1);
    }
    const some = judged.flatMap((one) => {
      const drawn = times.get(one.organisation);
      return drawn ? [{ ...one, times: drawn }] : [];
    });
    const figures = measure(some);
    if (figures.every(Number.isFinite)) draws.push(figures);
  }
  const whole = measure(judged.map((one) => ({ ...one, times: 1 })));
  return whole.map((figure, at) => {
    const sorted = draws.map((figures) => figures[at] ?? 0).sort((a, b) => a - b);
    const quantile = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
    return { figure, low: quantile(0.025), high: quantile(0.975) };
  });
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
