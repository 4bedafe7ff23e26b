// What two organisations have in common besides skills: seven components, each symmetric and in [0, 1].
import type { Kind } from "../../schema/vocabulary.ts";
import { openNeeds, type Profile } from "./profile.ts";
import { themeOf } from "./similarity.ts";

/** In the order in which they are added up, here and in SQL. */
export const CONTEXT_CODES = ["sdgs", "themes", "kindred", "tie", "experience", "ways", "dates"] as const;
export type ContextCode = (typeof CONTEXT_CODES)[number];
export type Context = Readonly<Record<ContextCode, number>>;

/** The kinds that stand half-way to each other; the same kind is 1 (`other` excepted, which says nothing), the rest 0. */
export const KINDRED_HALF: readonly (readonly [Kind, Kind])[] = [
  ["school", "training_centre"],
  ["local_authority", "institution"],
  ["association", "cooperative"],
];

/** Partnerships from which an organisation counts as experienced; a newcomer has none. */
export const EXPERIENCED = 2;

/** The themes an organisation acts on: those of its offers and of its open needs, each once. */
export const themesOf = (profile: Profile): ReadonlySet<string> =>
  new Set([...profile.offers, ...openNeeds(profile.needs)].map((line) => themeOf(line.skill)));

/** What two sets share, in the alphabet's order (numbers by size). */
export const shared = <T extends string | number>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] =>
  [...a].filter((value) => b.has(value)).sort((x, y) => (x < y ? -1 : Number(x > y)));

/** Shared values over the size of the smaller set, in [0, 1]; 0 when either is empty. */
export function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let both = 0;
  for (const value of a) if (b.has(value)) both += 1;
  return both === 0 ? 0 : both / Math.min(a.size, b.size);
}

/** 1 the same kind (not `other`), 0.5 a pair of `KINDRED_HALF`, else 0. */
export function kindred(a: Kind, b: Kind): number {
  if (a === b) return a === "other" ? 0 : 1;
  return KINDRED_HALF.some((pair) => pair.includes(a) && pair.includes(b)) ? 0.5 : 0;
}

/** 1 when either names the other among the ties of its territory. */
const tie = (a: Profile, b: Profile): number =>
  a.ties?.includes(b.id) === true || b.ties?.includes(a.id) === true ? 1 : 0;

/** 1 an experienced organisation with a newcomer, 0 two newcomers, 0.5 any other two. */
function experience(a: Profile, b: Profile): number {
  const most = Math.max(a.pastPartnerships ?? 0, b.pastPartnerships ?? 0);
  const least = Math.min(a.pastPartnerships ?? 0, b.pastPartnerships ?? 0);
  if (most <= 0) return 0;
  return most >= EXPERIENCED && least <= 0 ? 1 : 0.5;
}

/** 1 when some day lies in both windows, else 0; a missing bound is no bound. ISO dates compare as text. */
function dates(a: Profile, b: Profile): number {
  const [fromA, fromB] = [a.availableFrom ?? "", b.availableFrom ?? ""];
  const [untilA, untilB] = [a.availableUntil ?? "9999-12-31", b.availableUntil ?? "9999-12-31"];
  return [fromA, fromB].every((from) => from <= untilA && from <= untilB) ? 1 : 0;
}

/** The seven components for a pair; the same whichever of the two comes first. */
export const contextOf = (a: Profile, b: Profile): Context => ({
  sdgs: overlap(new Set(a.sdgs), new Set(b.sdgs)),
  themes: overlap(themesOf(a), themesOf(b)),
  kindred: kindred(a.kind, b.kind),
  tie: tie(a, b),
  experience: experience(a, b),
  ways: overlap(new Set(a.ways), new Set(b.ways)),
  dates: dates(a, b),
});
