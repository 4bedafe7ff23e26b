// What may be told in public: nothing counted from so few that it would point at someone.

/** From this many on, a number is told: a group of two is two names to whoever knows the place. */
export const FEWEST = 3;

/**
 * A number that counts things, or null when they are fewer than FEWEST: none and two are told alike. No total stands
 * beside the parts, so that none can be taken away from it.
 */
export const toldCount = (count: number | null): number | null => (count === null || count < FEWEST ? null : count);

/**
 * Parts of a whole that may be known elsewhere. When one of them alone is too small to tell, the smallest of the others
 * is kept back with it: else the whole less the others would be the one that is not told.
 */
export function toldParts(counts: readonly number[]): (number | null)[] {
  const told = counts.map(toldCount);
  if (told.filter((count) => count === null).length !== 1) return told;
  const smallest = Math.min(...told.flatMap((count) => count ?? []));
  const at = told.indexOf(smallest);
  return told.map((count, index) => (index === at ? null : count));
}

/** The curve of shares shows tenths: each must be FEWEST organisations or more. */
export const FEWEST_ON_CURVE = 10 * FEWEST;

/** A mean, a median, a share, when it was counted from FEWEST or more. */
export const toldMeasure = (value: number | null, cases: number): number | null => (cases < FEWEST ? null : value);
