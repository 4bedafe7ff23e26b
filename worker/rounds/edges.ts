// The possible pairs of an organisation: whoever answers it both ways, the best of them, exactly as score.ts counts.
import { BEST_PAIRS } from "../../schema/contract/rounds.ts";
import type { Profile } from "../matching/profile.ts";
import { score } from "../matching/score.ts";
import { themeOf } from "../matching/similarity.ts";
import type { Weights } from "../matching/weights.ts";
import { lotOfTwo } from "./shuffle.ts";

/** One side of the network by theme: who brings something of it, who seeks something of it. */
export interface Shore {
  readonly people: readonly Stander[];
  readonly bring: ReadonlyMap<string, readonly number[]>;
  readonly seek: ReadonlyMap<string, readonly number[]>;
}

export interface Stander {
  readonly number: number;
  readonly profile: Profile;
}

/** Places in the lists are places in `people`. */
export function shoreOf(people: readonly Stander[]): Shore {
  const bring = new Map<string, number[]>();
  const seek = new Map<string, number[]>();
  for (const [at, { profile }] of people.entries()) {
    for (const theme of themes(profile.offers)) add(bring, theme, at);
    for (const theme of themes(profile.needs)) add(seek, theme, at);
  }
  return { people, bring, seek };
}

const themes = (lines: readonly { skill: string }[]): Set<string> => new Set(lines.map(({ skill }) => themeOf(skill)));

function add(lists: Map<string, number[]>, theme: string, at: number): void {
  const list = lists.get(theme);
  if (list) list.push(at);
  else lists.set(theme, [at]);
}

/** Places of those who bring something sought, or seek something brought. */
function meeting(lists: ReadonlyMap<string, readonly number[]>, wanted: ReadonlySet<string>): Set<number> {
  const found = new Set<number>();
  for (const theme of wanted) for (const at of lists.get(theme) ?? []) found.add(at);
  return found;
}

/** How many of the other shore bring what it seeks, and seek what it brings. */
export function chancesOf(own: Profile, shore: Shore): { bringers: number; seekers: number } {
  return {
    bringers: meeting(shore.bring, themes(own.needs)).size,
    seekers: meeting(shore.seek, themes(own.offers)).size,
  };
}

/**
 * [the other's number, score] of those that carry something both ways, share a language, are not `shut` and reach
 * `minScore`: the `most` best, best first. Which of equals is kept is drawn by lot from the seed: by number it would
 * always be those that joined first.
 */
export function bestEdges(
  { number, profile: own }: Stander,
  shore: Shore,
  rules: { weights: Weights; minScore: number; shut: ReadonlySet<string>; seed: number; most?: number },
): [number, number][] {
  const bringers = meeting(shore.bring, themes(own.needs));
  const edges: [number, number][] = [];
  for (const at of meeting(shore.seek, themes(own.offers))) {
    const other = bringers.has(at) ? shore.people[at] : undefined;
    if (!other || rules.shut.has(other.profile.id) || !sharesLanguage(own, other.profile)) continue;
    const match = score(own, other.profile, rules.weights);
    const both = match.covers.gives > 0 && match.covers.receives > 0;
    if (both && match.score >= rules.minScore) edges.push([other.number, match.score]);
  }
  const lot = (other: number): number => lotOfTwo(rules.seed, number, other);
  edges.sort((one, two) => two[1] - one[1] || lot(one[0]) - lot(two[0]) || one[0] - two[0]);
  return edges.slice(0, rules.most ?? BEST_PAIRS);
}

export const sharesLanguage = (a: Profile, b: Profile): boolean =>
  a.languages.some((language) => b.languages.includes(language));
