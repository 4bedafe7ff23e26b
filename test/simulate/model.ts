// What the simulation takes for granted about people. It is a model: it compares policies, and foretells no network.
import type { Chance } from "./chance.ts";

/**
 * Nobody has lived these two years yet, so these figures are guesses, the same for every policy, but for what makes a
 * pair please: there the score tells mutual yeses apart with an AUC of 0.74 and a proposal to one of the first ten
 * pleases in 43 cases of 100, close to what MATCHING.md cites from real meetings (0.72) and RECON (42 of 100).
 * - half the network is there on the first day, newcomers arrive evenly until half a year before the end;
 * - three temperaments: some look at their list about once a month, most every ten weeks, some twice a year;
 *   whoever waits for an answer looks half as often for each proposal under way, and whoever has no place not at all;
 * - the further down a list, the less it is read; of what is read and pleases, the first is proposed to;
 * - one answer a week at most, so that whoever is asked by many leaves some without an answer until they expire;
 * - a pair pleases by its score and by what one receives oneself, and by a taste that nobody can know beforehand;
 * - partnerships last about a year, and four in ten are renewed. Profiles stay as they were on arrival.
 */
export const MODEL = {
  weeks: 104,
  presentAtFirst: 0.5,
  lastArrival: 78,
  /** More organisations of the South look for a partner than of the North. */
  north: 0.4,
  /** Lines of a shortlist, as on its page, and once in three looks of the longer one. */
  shown: { short: 10, long: 30, longOnce: 1 / 3 },
  rhythms: [
    { share: 0.2, aWeek: 0.25 },
    { share: 0.5, aWeek: 0.1 },
    { share: 0.3, aWeek: 0.04 },
  ],
  /** Mails bring people back: an answer comes so many times as readily as a look at the list. */
  answersMoreReadily: 4,
  /** Proposals the coordinators read in a week, for each organisation of the network; and how many weeks one waits at least. */
  deskAWeek: 1 / 15,
  deskWaits: 1,
  /** The coordinators let a pair that gives one way only pass every other time. */
  oneWayPasses: 0.5,
  /** Whoever got no answer does not ask the same again for so many weeks. */
  hurt: 26,
  /** Weeks a no shuts a pair. */
  declined: 52,
  lasts: { least: 39, more: 26 },
  renewed: { chance: 0.4, weeks: 52 },
  /** Weeks between two rounds, and the score below which a coordinator lets a round make no pair. */
  quarter: 13,
  leastScore: 15,
} as const;

/** Log-odds that a pair pleases one of its two: a yes in two at a score of 34 when a third of one's needs are met. */
const PLEASES = { before: -2.3, score: 0.05, receives: 2 } as const;

export const pleasing = (score: number, receives: number): number =>
  1 / (1 + Math.exp(-(PLEASES.before + PLEASES.score * score + PLEASES.receives * receives)));

/** Whether a pair pleases `self`: once and for all, whoever asks. */
export const likes = (
  chance: Chance,
  { self, other, score, receives }: { self: number; other: number; score: number; receives: number },
): boolean => chance("taste", self, other) < pleasing(score, receives);

/** How likely the line of a list is read, the first being 0: the discount that nDCG uses for ranks. */
export const isRead = (line: number): number => 1 / Math.log2(line + 2);

export function rhythmOf(chance: Chance, self: number): number {
  let left = chance("rhythm", self);
  for (const { share, aWeek } of MODEL.rhythms) {
    if (left < share) return aWeek;
    left -= share;
  }
  return 0.1;
}

/** Weeks a partnership lasts, its renewal included. */
export function lastingOf(chance: Chance, a: number, b: number): number {
  const first = MODEL.lasts.least + Math.floor(chance("length", a, b) * MODEL.lasts.more);
  return first + (chance("renewal", a, b) < MODEL.renewed.chance ? MODEL.renewed.weeks : 0);
}
