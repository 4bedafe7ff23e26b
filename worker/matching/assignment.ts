// What is asked of an assignment, what it answers, and how it is done in slices: the shapes that assign.ts gives meaning.
import type { Objective } from "../../schema/vocabulary.ts";

/** [left, right, weight]: indices from 0, weight ≥ 0 and finite, a pair at most once. */
export type Edge = readonly [number, number, number];
export type Pair = readonly [number, number];

export interface Problem {
  /** How many partnerships each organisation of the left can still carry: a whole number, 0 or more. */
  left: readonly number[];
  right: readonly number[];
  edges: readonly Edge[];
  /** Edges that must be in. */
  pinned?: readonly Pair[];
  /** Pairs that must not be in; one without an edge may be named, for nothing. */
  forbidden?: readonly Pair[];
  objective?: Objective;
}

export interface Assignment {
  /** [left, right], by left then right; the pins among them. */
  pairs: [number, number][];
  /** The sum of their weights. */
  total: number;
  /** No choice of pairs that follows the same objective can have a larger total; for `fair`, no choice at all can. */
  upperBound: number;
  /** What one more place at each would add to what is maximised: 0 where places are left. */
  prices: { left: number[]; right: number[] };
}

/** The same work in slices: `step` until `done`; `keep` may be asked between two steps, `resume` goes on from it. */
export interface Running {
  readonly done: boolean;
  /** From 0 to 1. */
  readonly progress: number;
  /** At most as many turns, a turn being one organisation's, or one level's. Returns `done`. */
  step(turns: number): boolean;
  /** JSON; only for `resume` with the very same problem. */
  keep(): string;
  /** Once done. */
  result(): Assignment;
}
