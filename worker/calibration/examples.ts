// What can be learned from a log: answers, each with what the score is made of, and lists as their readers treated them.
import { CONTEXT_CODES, contextOf } from "../matching/context.ts";
import { cover } from "../matching/covers.ts";
import { harmonicMean } from "../matching/points.ts";
import type { Profile } from "../matching/profile.ts";
import { settle, type Weights } from "../matching/weights.ts";
import { LOOKS, type Log } from "./log.ts";

/** Reciprocity, then the components of context in their order: a score is 100 times their product with a direction. */
export type Features = readonly number[];
/** What each feature weighs, adding up to 1: weights as one vector. */
export type Direction = readonly number[];

export interface Example {
  /** Who answered, and about whom. */
  readonly organisation: string;
  readonly other: string;
  readonly yes: boolean;
  readonly features: Features;
}

/** What one organisation was shown, each line with what came of it: 0 nothing, 1 opened, 2 proposed, 3 accepted. */
export interface List {
  readonly organisation: string;
  readonly lines: readonly { readonly features: Features; readonly gain: number }[];
}

export function featuresOf(a: Profile, b: Profile): Features {
  const context = contextOf(a, b);
  const reciprocity = harmonicMean(cover(a.offers, b.needs).covers, cover(b.offers, a.needs).covers);
  return [reciprocity, ...CONTEXT_CODES.map((code) => context[code])];
}

export function directionOf(weights: Weights): Direction {
  const { reciprocity, context, components, total } = settle(weights);
  return [reciprocity, ...CONTEXT_CODES.map((code) => (total === 0 ? 0 : (context * components[code]) / total))];
}

/** The score with such weights, 0..1. */
export function scored(direction: Direction, features: Features): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (direction[at] ?? 0);
  return sum;
}

/** Answers about organisations that the log does not know, or no longer, are left out. */
export function examplesOf(log: Log): Example[] {
  const pair = pairsOf(log);
  return log.answers.flatMap(({ organisation, other, answer }) => {
    const features = pair(organisation, other);
    return features ? [{ organisation, other, yes: answer === "accept", features }] : [];
  });
}

/** Lists on which something came of one line and less of another: the others cannot tell one order from another. */
export function listsOf(log: Log): List[] {
  const pair = pairsOf(log);
  const gains = new Map<string, Map<string, number>>();
  const seen = new Set(log.looks.filter(({ act }) => act === "shown").map(lineOf));
  for (const look of log.looks) {
    if (!seen.has(lineOf(look))) continue;
    const own = gains.get(look.organisation) ?? new Map<string, number>();
    gains.set(look.organisation, own);
    own.set(look.candidate, Math.max(own.get(look.candidate) ?? 0, LOOKS.indexOf(look.act)));
  }
  return [...gains].flatMap(([organisation, lines]) => {
    if (new Set(lines.values()).size < 2) return [];
    const told = [...lines].flatMap(([candidate, gain]) => {
      const features = pair(organisation, candidate);
      return features ? [{ features, gain }] : [];
    });
    return [{ organisation, lines: told }];
  });
}

const lineOf = ({ organisation, candidate }: Log["looks"][number]): string => `${organisation}|${candidate}`;

function pairsOf(log: Log): (a: string, b: string) => Features | null {
  const known = new Map(log.organisations.map((one) => [one.id, one]));
  return (a, b) => {
    const [one, other] = [known.get(a), known.get(b)];
    return one && other ? featuresOf(one, other) : null;
  };
}
