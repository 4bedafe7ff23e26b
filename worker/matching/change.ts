// The small changes of a profile that a match may call for, and a profile once one is made.
import { type Level, WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import { openNeeds, type Profile } from "./profile.ts";

/** In the order that decides between equals. */
export const CHANGE_CODES = ["add_need", "add_offer", "raise_level", "add_sdg", "add_way", "add_language"] as const;

/** The priority a suggested need is given. */
export const SUGGESTED_PRIORITY = 2;

export type Change =
  | { readonly code: "add_need"; readonly skill: string; readonly priority: typeof SUGGESTED_PRIORITY }
  | { readonly code: "add_offer" | "raise_level"; readonly skill: string; readonly level: Level }
  | { readonly code: "add_sdg"; readonly sdg: number }
  | { readonly code: "add_way"; readonly way: string }
  | { readonly code: "add_language"; readonly language: string };

/** How much a change asks of people: one, or two for an offer begun at level 2. */
export const effort = (change: Change): number => (change.code === "add_offer" ? change.level : 1);

/** The profile once the change is made; the one given stays as it is. */
export function withChange(profile: Profile, change: Change): Profile {
  switch (change.code) {
    case "add_need":
      return { ...profile, needs: [...profile.needs, { skill: change.skill, priority: change.priority, open: true }] };
    case "add_offer":
      return { ...profile, offers: [...profile.offers, { skill: change.skill, level: change.level }] };
    case "raise_level": {
      const raised = (skill: string, level: Level) => (skill === change.skill ? change.level : level);
      return { ...profile, offers: profile.offers.map((o) => ({ ...o, level: raised(o.skill, o.level) })) };
    }
    case "add_sdg":
      return { ...profile, sdgs: [...profile.sdgs, change.sdg] };
    case "add_way":
      return { ...profile, ways: [...(profile.ways ?? []), change.way] };
    case "add_language":
      return { ...profile, languages: [...profile.languages, change.language] };
  }
}

/**
 * Every change of `a` that one of `candidates` gives a reason for, in a fixed order: by code, then skill, then level.
 * A need is never suggested for a skill whose need was closed: what people settled stays settled.
 */
export function changesFor(a: Profile, candidates: readonly Profile[]): Change[] {
  const offered = new Map<string, Level>();
  for (const { skill, level } of a.offers) offered.set(skill, atLeast(level, offered.get(skill)));
  const sought = new Set(a.needs.map((need) => need.skill));
  const skills = fresh(
    candidates.flatMap((b) => b.offers.map((offer) => offer.skill)),
    sought,
  );
  const wanted = fresh(
    candidates.flatMap((b) => openNeeds(b.needs).map((need) => need.skill)),
    offered,
  );
  return [
    ...skills.map((skill): Change => ({ code: "add_need", skill, priority: SUGGESTED_PRIORITY })),
    ...wanted.flatMap((skill) => ([1, 2] as const).map((level): Change => ({ code: "add_offer", skill, level }))),
    ...raises(offered),
    ...fresh(
      candidates.flatMap((b) => b.sdgs),
      new Set(a.sdgs),
    ).map((sdg): Change => ({ code: "add_sdg", sdg })),
    ...fresh(
      candidates.flatMap((b) => b.ways ?? []),
      new Set(a.ways),
    ).map((way): Change => ({ code: "add_way", way })),
    ...languages(a, candidates).map((language): Change => ({ code: "add_language", language })),
  ];
}

const atLeast = (level: Level, other: Level | undefined): Level => (other && other > level ? other : level);

function raises(offered: ReadonlyMap<string, Level>): Change[] {
  const levels = [...offered].sort(([one], [other]) => (one < other ? -1 : 1));
  return levels.flatMap(([skill, level]): Change[] =>
    level === 3 ? [] : [{ code: "raise_level", skill, level: level === 1 ? 2 : 3 }],
  );
}

/** Each value once, in order, without those already there. */
const fresh = <T extends string | number>(values: readonly T[], there: { has(value: T): boolean }): T[] =>
  [...new Set(values)].filter((value) => !there.has(value)).sort((x, y) => (x < y ? -1 : 1));

/** Languages of the candidates, those the network uses most first. */
function languages(a: Profile, candidates: readonly Profile[]): string[] {
  const rank = (language: string): number => {
    const at = (WORKING_LANGUAGES as readonly string[]).indexOf(language);
    return at < 0 ? WORKING_LANGUAGES.length : at;
  };
  const missing = fresh(
    candidates.flatMap((b) => b.languages),
    new Set(a.languages),
  );
  return missing.sort((x, y) => rank(x) - rank(y));
}
