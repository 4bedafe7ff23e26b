// Among candidates that answer equally well, those who have been looked at less come first.

/** A proposal asks more of an organisation than a look at its name: it counts as so many. */
export const PROPOSAL_WEIGHS = 10;

export interface Placed {
  readonly organisation: { readonly id: string };
  readonly match: { readonly score: number; readonly oneWay: boolean };
}

/** How much attention an organisation has had lately, in times shown. */
export const attention = (lately: { shown: number; proposed: number } | undefined): number =>
  lately ? lately.shown + PROPOSAL_WEIGHS * lately.proposed : 0;

/** Whether two neighbours of a ranked list are equal: the same score to the last bit, both one-way or both not. */
const equal = (a: Placed | undefined, b: Placed | undefined): boolean =>
  a !== undefined && b !== undefined && a.match.score === b.match.score && a.match.oneWay === b.match.oneWay;

/** The ids whose place hangs on attention; empty for most lists. */
export const tiedIn = (ranked: readonly Placed[]): string[] =>
  ranked
    .filter((one, at) => equal(one, ranked[at - 1]) || equal(one, ranked[at + 1]))
    .map((one) => one.organisation.id);

/**
 * The same list with equals ordered by attention, least first, then by id. Scores never change places: the list stays
 * sorted exactly as it came, with the same members.
 */
export function inEqualCases<T extends Placed>(ranked: readonly T[], had: ReadonlyMap<string, number>): T[] {
  const runs: T[][] = [];
  for (const one of ranked) {
    const run = runs.at(-1);
    if (run && equal(run[0], one)) run.push(one);
    else runs.push([one]);
  }
  const of = (one: T): number => had.get(one.organisation.id) ?? 0;
  return runs.flatMap((run) => run.sort((a, b) => of(a) - of(b) || (a.organisation.id < b.organisation.id ? -1 : 1)));
}
