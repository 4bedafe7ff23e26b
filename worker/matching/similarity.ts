// How near two skills stand on the tree, and what a level is worth.
import type { Level } from "../../schema/vocabulary.ts";

/** The theme of a path-like id: `water.supply.hand_pumps` and `water.supply` both give `water.supply`. */
export function themeOf(id: string): string {
  const domainEnd = id.indexOf(".");
  const themeEnd = domainEnd < 0 ? -1 : id.indexOf(".", domainEnd + 1);
  return themeEnd < 0 ? id : id.slice(0, themeEnd);
}

/**
 * Similarity of two ids of the tree (`domain.theme.skill`, or `domain.theme` for a whole theme), in [0, 1] and symmetric:
 * 1 the same, 0.7 a skill and its own theme, 0.4 two skills of one theme, else 0.
 */
export function similarity(s: string, t: string): 0 | 0.4 | 0.7 | 1 {
  if (s === t) return 1;
  const theme = themeOf(s);
  if (theme !== themeOf(t)) return 0;
  return s === theme || t === theme ? 0.7 : 0.4;
}

const QUALITY = { 1: 0.6, 2: 0.8, 3: 1 } as const;

/** What an offer is worth at its level: 0.6 practises, 0.8 masters, 1 can teach others. */
export const quality = (level: Level): number => QUALITY[level];
