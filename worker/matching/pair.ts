// The name of a pair of organisations, the same whichever of the two comes first.

/** `a|b`, the smaller id first. */
export const pairKey = (a: string, b: string): string => [a, b].sort().join("|");

/** The pairs that stand side by side in a ring, each once; two alone are one pair. */
export const neighboursOf = (ring: readonly string[]): string[] => [
  ...new Set(ring.map((id, at) => pairKey(id, ring[(at + 1) % ring.length] ?? id))),
];
