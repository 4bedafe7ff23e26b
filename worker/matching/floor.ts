// The floor of exposure: who has been seen too little so far, and who of them is drawn to stand beside a shortlist.
import type { Standing } from "../../schema/vocabulary.ts";

/**
 * What the floor promises. The best of a list take most looks, and looks bring answers that bring looks (popularity
 * bias; Biega, Gummadi & Weikum 2018 ask for attention in proportion to worth over time). So a place in ten goes to
 * those who have had few, beside the exact list, which stays what it is.
 */
export const FLOOR = {
  /** Looks are counted over so many days, today left out. */
  days: 60,
  /** Shown fewer times than this, anyone is owed a place. */
  shown: 10,
  /** A newcomer is owed one until it has been shown so often. */
  newcomer: 20,
  /** For so long after its publication an organisation is new. */
  newcomerDays: 90,
  /** One place for every ten of a list, begun tens included. */
  oneIn: 10,
  /** Drawn among so many of those who answer the reader best, so that the place is worth looking at. */
  among: 20,
} as const;

export interface Seen {
  /** Times shown to others in the last FLOOR.days. */
  readonly shown: number;
  /** Whole days since it was published. */
  readonly publishedDays: number;
  /** Partnerships lived through, here or before. */
  readonly partnerships: number;
}

/**
 * Why an organisation is owed a place, or `enough`. Total over non-negative numbers, and monotone: shown more often,
 * nobody comes from `enough` back to being owed.
 */
export function standingOf({ shown, publishedDays, partnerships }: Seen): Standing {
  if (shown >= FLOOR.newcomer) return "enough";
  if (publishedDays < FLOOR.newcomerDays) return "newcomer";
  if (partnerships === 0) return "first_partnership";
  return shown < FLOOR.shown ? "seldom_shown" : "enough";
}

/** Places beside a list of so many: ceil(limit / 10), and none beside an empty one. */
export const placesBeside = (limit: number): number => Math.ceil(Math.max(0, limit) / FLOOR.oneIn);

/**
 * `places` of the candidates, the same for one reader all day long and others the next day. The order they come in
 * does not matter; more places keep those drawn for fewer; nobody is drawn twice; over the days each is drawn about
 * as often. Not a secret: whoever knows the ids and the day can redo the draw.
 */
export function draw(candidates: readonly string[], places: number, by: { reader: string; day: string }): string[] {
  return [...new Set(candidates)]
    .map((id) => ({ id, lot: lotOf(`${by.day}|${by.reader}|${id}`) }))
    .sort((a, b) => a.lot - b.lot || (a.id < b.id ? -1 : 1))
    .slice(0, Math.max(0, places))
    .map(({ id }) => id);
}

/** FNV-1a over the text, then the last mixing of MurmurHash3, so that days one apart lie far apart. */
function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
