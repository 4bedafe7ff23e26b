// From shares to points: the formula of a score, and parts that add up to it without a rounding error.
import type { Settled } from "./weights.ts";

// Points are whole multiples of 2^-32: up to 100 of them add up exactly in a double, in any order and any language.
const GRID = 2 ** 32;

/** Points rounded to the grid (2^-32, about 2.3e-10 of a point). */
export const snap = (points: number): number => Math.floor(points * GRID + 0.5) / GRID;

/** Harmonic mean of two values in [0, 1]: 0 as soon as one is 0, so that giving alone earns nothing. */
export const harmonicMean = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : (2 * x * y) / (x + y));

/** 100 · w_r · reciprocity, before rounding, from the two covers. */
export const mutualPoints = (gives: number, receives: number, weights: Settled): number =>
  100 * (weights.reciprocity * harmonicMean(gives, receives));

/** 100 · (w_r · reciprocity + w_c · context), before rounding, in [0, 100]. */
export const totalPoints = (gives: number, receives: number, context: number, weights: Settled): number =>
  100 * (weights.reciprocity * harmonicMean(gives, receives) + weights.context * context);

/**
 * Splits the stretch from `start` to `end` in proportion to `shares` (≥ 0): the points of each share, on the grid and
 * never negative, adding up to snap(end) - snap(start) exactly. With no share at all nobody gets a point.
 */
export function spread(start: number, end: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let reached = 0;
  let before = snap(start);
  return shares.map((share) => {
    reached += share;
    const after = whole === 0 ? before : snap(reached === whole ? end : start + (end - start) * (reached / whole));
    const points = after - before;
    before = after;
    return points;
  });
}
