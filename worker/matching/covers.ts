// How well the offers of one organisation meet the needs of another, counted in whole hundredths so that nothing drifts.
import { type Need, type Offer, openNeeds } from "./profile.ts";
import { quality, similarity } from "./similarity.ts";

/** One open need, the offer that meets it best if any does, and how well in whole hundredths (0..100). */
export type CoverLine = { readonly need: Need; readonly by?: Offer; readonly worth: number };

/** `earned` = Σ priority · worth and `asked` = 100 · Σ priority are whole numbers; `covers` = earned / asked, 0 without a need. */
export type Coverage = {
  readonly lines: readonly CoverLine[];
  readonly earned: number;
  readonly asked: number;
  readonly covers: number;
};

/** similarity · quality in whole hundredths, 0..100: exact where 0.7 · 0.8 in binary is not. */
export const worth = (offer: Offer, skill: string): number =>
  Math.round(100 * similarity(offer.skill, skill) * quality(offer.level));

/** Best offer for a skill; between equals the first id in the alphabet, whatever the order given. */
export function bestFor(offers: readonly Offer[], skill: string): { by?: Offer; worth: number } {
  let best: { by?: Offer; worth: number } = { worth: 0 };
  for (const offer of offers) {
    const value = worth(offer, skill);
    if (value === 0 || value < best.worth) continue;
    if (value > best.worth || offer.skill < (best.by?.skill ?? "")) best = { by: offer, worth: value };
  }
  return best;
}

/** The part of what is asked that is earned, in [0, 1]. */
export const coverRatio = (earned: number, asked: number): number => (asked === 0 ? 0 : earned / asked);

/**
 * covers(A→B) for the offers of A and the needs of B: Σ priority · max(similarity · quality) / Σ priority, in [0, 1].
 * Closed needs count for nothing. Lines come heaviest first (then by priority, then by id), whatever the order given.
 */
export function cover(offers: readonly Offer[], needs: readonly Need[]): Coverage {
  const lines = openNeeds(needs).map((need): CoverLine => ({ need, ...bestFor(offers, need.skill) }));
  lines.sort(heaviestFirst);
  const earned = lines.reduce((sum, line) => sum + line.need.priority * line.worth, 0);
  const asked = lines.reduce((sum, line) => sum + line.need.priority * 100, 0);
  return { lines, earned, asked, covers: coverRatio(earned, asked) };
}

function heaviestFirst(one: CoverLine, other: CoverLine): number {
  const weight = other.need.priority * other.worth - one.need.priority * one.worth;
  const priority = other.need.priority - one.need.priority;
  return weight || priority || (one.need.skill < other.need.skill ? -1 : Number(one.need.skill > other.need.skill));
}
