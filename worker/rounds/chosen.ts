// The pairs an assignment has chosen, as members again, the best first.
import type { Edge, Posed } from "./problem.ts";

/** Equals in the order of the members, whatever the lots. */
export function chosenPairs({ left, right, edges }: Posed, pairs: readonly (readonly [number, number])[]): Edge[] {
  const byPair = new Map(edges.map((edge) => [`${edge.a}|${edge.b}`, edge]));
  const chosen = pairs.flatMap(([l, r]) => byPair.get(`${left[l]}|${right[r]}`) ?? []);
  return chosen.sort((one, two) => two.score - one.score || one.a - two.a || one.b - two.b);
}
