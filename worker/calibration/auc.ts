// How well scores tell a yes from a no, whatever the threshold.

/** One answer with its score; it may count several times, or not at all. */
export interface Judged {
  readonly score: number;
  readonly yes: boolean;
  readonly times?: number;
}

/**
 * The chance that a yes scores above a no, equal scores counting half (Mann and Whitney's U over the number of pairs):
 * 1 told apart perfectly, 0.5 not at all. NaN without a yes or without a no.
 */
export function auc(judged: readonly Judged[]): number {
  const sorted = judged.toSorted((p, q) => p.score - q.score);
  let [won, noes, yeses] = [0, 0, 0];
  for (let at = 0; at < sorted.length; ) {
    let [level, levelYes] = [0, 0];
    const score = sorted[at]?.score;
    for (; at < sorted.length && sorted[at]?.score === score; at++) {
      const times = sorted[at]?.times ?? 1;
      if (sorted[at]?.yes) levelYes += times;
      else level += times;
    }
    won += levelYes * (noes + level / 2);
    noes += level;
    yeses += levelYes;
  }
  return yeses === 0 || noes === 0 ? Number.NaN : won / (yeses * noes);
}
