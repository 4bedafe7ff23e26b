// How unevenly attention falls: one number, and the curve it is read from.

/** So many organisations were shown so many times; several lines may say the same number of times. */
export interface Spread {
  readonly times: number;
  readonly organisations: number;
}

/**
 * The Gini coefficient (Gini 1912; here half the mean absolute difference between two organisations, over the mean).
 * 0 when all are shown as often, or nobody at all; at most 1 - 1/n, when one alone is. Unchanged when every number of
 * times is multiplied by the same factor, when every group is, and by the order of the lines. Numbers are ≥ 0.
 */
export function gini(spread: readonly Spread[]): number {
  const sorted = inOrder(spread);
  const count = sorted.reduce((sum, { organisations }) => sum + organisations, 0);
  const total = sorted.reduce((sum, { times, organisations }) => sum + times * organisations, 0);
  if (count === 0 || total === 0) return 0;
  let before = 0;
  let weighed = 0;
  for (const { times, organisations } of sorted) {
    weighed += organisations * times * (2 * before + organisations - count);
    before += organisations;
  }
  return Math.min(1, Math.max(0, weighed / (count * total)));
}

/**
 * The Lorenz curve (Lorenz 1905) at `parts` + 1 even steps: what share of all the times goes to the least shown
 * 0, 1/parts, 2/parts … of the organisations. From 0 to 1, rising, never above the diagonal; the diagonal itself when
 * all are shown as often, or nobody at all. Between two organisations it is straight.
 */
export function lorenz(spread: readonly Spread[], parts = 10): number[] {
  const sorted = inOrder(spread);
  const count = sorted.reduce((sum, { organisations }) => sum + organisations, 0);
  const total = sorted.reduce((sum, { times, organisations }) => sum + times * organisations, 0);
  return Array.from({ length: parts + 1 }, (_, step) => {
    if (total === 0 || step === parts) return step / parts;
    return Math.min(step / parts, timesOf(sorted, (count * step) / parts) / total);
  });
}

/** What goes to the first `organisations` of the sorted lines, a part of one included. */
function timesOf(sorted: readonly Spread[], organisations: number): number {
  let left = organisations;
  let sum = 0;
  for (const line of sorted) {
    const taken = Math.min(left, line.organisations);
    sum += taken * line.times;
    left -= taken;
  }
  return sum;
}

const inOrder = (spread: readonly Spread[]): Spread[] =>
  spread.filter(({ organisations }) => organisations > 0).sort((a, b) => a.times - b.times);
