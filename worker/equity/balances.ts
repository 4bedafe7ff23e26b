// Which skills are scarce and which abundant, out of how many offer and how many look for each.

export interface Balance {
  readonly skill: string;
  readonly offered: number;
  readonly sought: number;
}

/** Looked for by more than offer it: the most seekers for each offer first, then the most seekers, then by name. */
export const scarcest = <T extends Balance>(balances: readonly T[], most: number): T[] =>
  balances
    .filter(({ offered, sought }) => sought > offered)
    .sort((a, b) => ratio(b.sought, b.offered) - ratio(a.sought, a.offered) || b.sought - a.sought || byName(a, b))
    .slice(0, most);

/** Offered by more than look for it, in the same order the other way round. */
export const mostAbundant = <T extends Balance>(balances: readonly T[], most: number): T[] =>
  balances
    .filter(({ offered, sought }) => offered > sought)
    .sort((a, b) => ratio(b.offered, b.sought) - ratio(a.offered, a.sought) || b.offered - a.offered || byName(a, b))
    .slice(0, most);

/** One is added below, so that "two for none" stands before "one for none" and after "nine for two". */
const ratio = (many: number, few: number): number => many / (few + 1);

const byName = (a: Balance, b: Balance): number => (a.skill < b.skill ? -1 : 1);
