// One order for what the different tables found: how well each answers, a little how new it is.
import type { Candidate } from "./candidates.ts";

export interface Ranked {
  number: number;
  score: number;
}

/** Meeting every word of the question counts for more than one word met often. */
const LAYERS = { 3: 1.6, 2: 1.4, 1: 1 } as const;
/** Between the oldest document and the newest. */
const FRESHNESS = 0.1;
/** What a match is worth where it was not weighed, beside the best that was. */
const UNWEIGHED = 0.5;

export interface Source {
  found: readonly Candidate[];
  /** What its scores are worth beside those of the others. */
  weight: number;
}

/** `size`: the newest number. Best first; of two alike, the newer. */
export function ranked(sources: readonly Source[], size: number): Ranked[] {
  const best = Math.max(1, ...sources.flatMap(({ found, weight }) => found.map((one) => one.score * weight)));
  return sources
    .flatMap(({ found, weight }) =>
      found.map(({ number, score, layer }) => {
        const worth = score > 0 ? score * weight : best * UNWEIGHED;
        return { number, score: worth * LAYERS[layer] * (1 - FRESHNESS + (FRESHNESS * number) / Math.max(1, size)) };
      }),
    )
    .sort((a, b) => b.score - a.score || b.number - a.number);
}
