// How well an order puts first the lines of which something came.

export interface Line {
  readonly score: number;
  readonly gain: number;
}

const discount = (rank: number): number => 1 / Math.log2(rank + 2);

/**
 * nDCG of the first `depth` (Järvelin & Kekäläinen, 2002): the gains in the order of the scores, each discounted by its
 * rank, over those of the best order; in [0, 1]. Lines of one score share their ranks, as if drawn by lot, so that no
 * order of arrival flatters (McSherry & Najork, 2008). NaN when nothing has a gain.
 */
export function ndcg(lines: readonly Line[], depth = 10): number {
  const best = sumOf(
    lines.map(({ gain }) => ({ score: gain, gain })),
    depth,
  );
  return best === 0 ? Number.NaN : sumOf(lines, depth) / best;
}

function sumOf(lines: readonly Line[], depth: number): number {
  const sorted = lines.toSorted((p, q) => q.score - p.score);
  let sum = 0;
  for (let rank = 0; rank < Math.min(depth, sorted.length); ) {
    const level = sorted.filter(({ score }) => score === sorted[rank]?.score);
    const mean = level.reduce((all, { gain }) => all + gain, 0) / level.length;
    for (const last = rank + level.length; rank < last; rank++) if (rank < depth) sum += mean * discount(rank);
  }
  return sum;
}
