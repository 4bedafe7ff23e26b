// The formula of a score written a second time, naively and on its own, for tests to compare with.
import type { Need, Offer, Profile } from "../../worker/matching/profile.ts";
import type { Weights } from "../../worker/matching/weights.ts";

function naiveSimilarity(s: string, t: string): number {
  if (s === t) return 1;
  const [one, other] = [s.split("."), t.split(".")];
  if (one[0] !== other[0] || one[1] !== other[1]) return 0;
  return one.length === 2 || other.length === 2 ? 0.7 : 0.4;
}

export function naiveCovers(offers: readonly Offer[], needs: readonly Need[]): number {
  let [earned, asked] = [0, 0];
  for (const need of needs) {
    if (need.open === false) continue;
    const values = offers.map((offer) => naiveSimilarity(offer.skill, need.skill) * (0.4 + 0.2 * offer.level));
    earned += need.priority * Math.max(0, ...values);
    asked += need.priority;
  }
  return asked === 0 ? 0 : earned / asked;
}

export function naiveReciprocity(x: number, y: number): number {
  return x === 0 || y === 0 ? 0 : 2 / (1 / x + 1 / y);
}

function naiveOverlap(a: readonly unknown[] = [], b: readonly unknown[] = []): number {
  const both = [...new Set(a)].filter((value) => b.includes(value)).length;
  return both === 0 ? 0 : both / Math.min(new Set(a).size, new Set(b).size);
}

const naiveThemes = (profile: Profile): string[] =>
  [...profile.offers, ...profile.needs.filter((need) => need.open !== false)].map(({ skill }) =>
    skill.split(".").slice(0, 2).join("."),
  );

function naiveKindred(a: string, b: string): number {
  if (a === b) return a === "other" ? 0 : 1;
  const halves = ["school+training_centre", "institution+local_authority", "association+cooperative"];
  return halves.includes([a, b].sort().join("+")) ? 0.5 : 0;
}

function naiveExperience(a = 0, b = 0): number {
  if (a === 0 && b === 0) return 0;
  return (a === 0 && b >= 2) || (b === 0 && a >= 2) ? 1 : 0.5;
}

function naiveDates(a: Profile, b: Profile): number {
  const day = (date: string | null | undefined, open: number) => (date ? Date.parse(date) : open);
  const start = Math.max(day(a.availableFrom, -Infinity), day(b.availableFrom, -Infinity));
  return start <= Math.min(day(a.availableUntil, Infinity), day(b.availableUntil, Infinity)) ? 1 : 0;
}

export function naiveContext(a: Profile, b: Profile): Weights["components"] {
  return {
    sdgs: naiveOverlap(a.sdgs, b.sdgs),
    themes: naiveOverlap(naiveThemes(a), naiveThemes(b)),
    kindred: naiveKindred(a.kind, b.kind),
    tie: [...(a.ties ?? []).map((id) => id === b.id), ...(b.ties ?? []).map((id) => id === a.id)].some(Boolean) ? 1 : 0,
    experience: naiveExperience(a.pastPartnerships, b.pastPartnerships),
    ways: naiveOverlap(a.ways, b.ways),
    dates: naiveDates(a, b),
  };
}

/** The score as written on paper, without any care for rounding. */
export function naiveScore(a: Profile, b: Profile, weights: Weights): number {
  const mutual = naiveReciprocity(naiveCovers(a.offers, b.needs), naiveCovers(b.offers, a.needs));
  const values = Object.entries(naiveContext(a, b));
  const weight = (code: string) => weights.components[code as keyof Weights["components"]];
  const whole = values.reduce((sum, [code]) => sum + weight(code), 0);
  const mean = whole === 0 ? 0 : values.reduce((sum, [code, value]) => sum + weight(code) * value, 0) / whole;
  return (100 * (weights.reciprocity * mutual + weights.context * mean)) / (weights.reciprocity + weights.context);
}
