// Two shores set so that the lines between them cross as little as a simple rule can manage.

export interface Line {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/**
 * The order in which both shores stand: best pairs first on the left, then each shore by the mean place of those it is
 * joined to (the barycentre rule of Sugiyama, Tagawa and Toda 1981), twice. Whoever has no line comes last.
 */
export function uncrossed(
  north: readonly string[],
  south: readonly string[],
  lines: readonly Line[],
): { north: string[]; south: string[] } {
  const best = new Map<string, number>();
  for (const { a, score } of lines) best.set(a, Math.max(best.get(a) ?? 0, score));
  let left = [...north].sort((one, two) => (best.get(two) ?? -1) - (best.get(one) ?? -1));
  let right = byNeighbours(south, left, lines, "b");
  for (let pass = 0; pass < 2; pass++) {
    left = byNeighbours(left, right, lines, "a");
    right = byNeighbours(right, left, lines, "b");
  }
  return { north: left, south: right };
}

function byNeighbours(
  own: readonly string[],
  other: readonly string[],
  lines: readonly Line[],
  end: "a" | "b",
): string[] {
  const place = new Map(other.map((id, at) => [id, at]));
  const sums = new Map<string, { sum: number; count: number }>();
  for (const line of lines) {
    const at = place.get(end === "a" ? line.b : line.a) ?? 0;
    const so = sums.get(line[end]) ?? { sum: 0, count: 0 };
    sums.set(line[end], { sum: so.sum + at, count: so.count + 1 });
  }
  const mean = (id: string): number => {
    const so = sums.get(id);
    return so ? so.sum / so.count : Number.POSITIVE_INFINITY;
  };
  return [...own].sort((one, two) => {
    const [x, y] = [mean(one), mean(two)];
    return x === y ? 0 : x - y;
  });
}
