// Answers set apart to judge weights that were learned from others, no organisation on both sides.
import type { Example } from "./examples.ts";

export interface Fold {
  readonly learn: readonly Example[];
  readonly judge: readonly Example[];
  /** Whose lists may be judged: no answer learned from names them. */
  readonly reads: (organisation: string) => boolean;
}

/**
 * Every answer is judged once, by weights learned without either of its two organisations.
 *
 * Leaving out one answer at a time would leak: the other answers of the same organisation stay, and with them its
 * profile and its habit of saying yes, so that what is learned by heart looks like insight; and each answer left out
 * tips the share of yeses among those that stay the other way, which alone makes the judged order wrong.
 *
 * The organisations are dealt into `count` hands by a lot that depends on their ids alone. A fold judges the answers
 * given by one hand, and learns from those that name nobody of the hand and nobody it judges.
 */
export function foldsOf(examples: readonly Example[], count: number): Fold[] {
  return Array.from({ length: count }, (_, hand) => {
    const reads = (organisation: string): boolean => lotOf(organisation) % count === hand;
    const judge = examples.filter(({ organisation }) => reads(organisation));
    const judged = new Set(judge.map(({ other }) => other));
    const apart = (organisation: string): boolean => !reads(organisation) && !judged.has(organisation);
    const learn = examples.filter(({ organisation, other }) => apart(organisation) && apart(other));
    return { learn, judge, reads };
  });
}

/** FNV-1a, then a last mixing, so that ids one apart are dealt apart. */
function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
