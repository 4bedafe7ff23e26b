// Bit sets over closed lists: how languages, goals and ways are kept in one integer that SQL can compare.

/** The integer with one bit a value, by its place in the list. Unknown values are left out. */
export function toBits<T>(list: readonly T[], values: readonly T[]): number {
  return values.reduce((bits, value) => {
    const place = list.indexOf(value);
    return place < 0 ? bits : bits | (1 << place);
  }, 0);
}

/** The values whose bits are set, in the order of the list. */
export function fromBits<T>(list: readonly T[], bits: number): T[] {
  return list.filter((_, place) => (bits & (1 << place)) !== 0);
}
