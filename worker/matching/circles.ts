// Exchange circles: who gives to whom, all the way round, so that as many organisations as can be are in one.
import { type Arc, readArcs } from "./arcs.ts";
import { listCircles } from "./circle-list.ts";
import { pack } from "./packing.ts";

export interface CirclesAsked {
  /** Organisations are numbered from 0 up to, not including, `size`. */
  readonly size: number;
  /** [from, to, weight]: what `from` could give to `to`, weight ≥ 0; each at most once. */
  readonly arcs: readonly Arc[];
  /** Members of a circle at most: 2, 3 or 4. */
  readonly maxLength: number;
  /** In how many circles each may be. Default: 1 each. */
  readonly capacity?: readonly number[];
}

export interface Circles {
  /** Members in the order of giving, from the smallest index; circles in the order of their indices. */
  circles: number[][];
  /** How many different organisations are in a circle. */
  covered: number;
  /** What the circles weigh, each as much as the least of its arcs. */
  total: number;
  /** No choice covers more: equal to `covered` where that is proven. */
  upperBound: number;
}

const MOST_CIRCLES = 150_000;
const BUDGET = 8e9;

/**
 * The circles of 2 to `maxLength` organisations that, nobody being in more than capacity allows, first cover as many
 * organisations as possible, and among these weigh the most in total. A circle is chosen once at most; one that would
 * add neither is left out. The same arcs in any order give the same circles.
 *
 * With a capacity of 1 this is the packing of cycles of a kidney exchange, NP-hard from length 3 on (Abraham, Blum &
 * Sandholm, EC 2007), where one variable for each cycle gives the tight relaxation (Dickerson, Manlove, Plaut, Sandholm &
 * Trimble, EC 2016) and short cycles carry thin markets (Anderson, Ashlagi, Gamarnik & Roth, PNAS 2015, and with chains
 * Operations Research 2017). So: every circle is listed once; of those that could not both be chosen and have the same
 * members the heaviest stays; parts that share nobody are solved apart; each by branch and bound, on prices of a
 * relaxation that the simplex method finds and that are checked as a bound by themselves, whatever rounding did.
 *
 * Exact while the circles are at most 150,000, no part that hangs together has more than 1,000 organisations, and the
 * search ends within a budget of elementary steps (never of time, so the answer is the same everywhere). Beyond that the
 * answer is good, `upperBound` still holds, and `upperBound > covered` says that more may be possible.
 *
 * Throws `Invalid`, naming the arc, capacity or length that cannot be.
 */
export function findCircles(asked: CirclesAsked): Circles {
  const arcs = readArcs(asked, 4);
  const { groups, covered, total, upperBound } = pack(
    listCircles(arcs, asked.maxLength, MOST_CIRCLES),
    arcs.room,
    BUDGET,
  );
  return { circles: groups, covered, total, upperBound };
}
