// The mutuality gap: how differently the organisations of a partnership see it. Pure.
import type { Answers, Gap } from "../../schema/contract/reviews.ts";
import type { ReviewQuestion } from "../../schema/vocabulary.ts";

export type Scales = Readonly<Record<ReviewQuestion, number>>;

/** What all answer about the same thing; what was brought and received is compared across instead. */
export const SHARED = [
  "balance",
  "beneficiaries",
  "together",
  "learning",
  "going_on",
] as const satisfies ReviewQuestion[];

/** From here on it is worth a talk, and from here on it is wide. In points of the scale, whose widest is 4. */
export const APART = 0.75;
export const WIDE = 1.5;

export const scalesOf = (answers: Answers): Scales =>
  Object.fromEntries(Object.entries(answers).map(([question, { scale }]) => [question, scale])) as Scales;

/**
 * Six differences on the scale of 1 to 5, each from 0 to 4, and their mean:
 * - the exchange: what each says it brought, against what the others say they received (their mean); the widest of these;
 * - the five questions that all answer about the same thing: the highest answer less the lowest.
 * Null while fewer than two have answered. Nought when each sees its gifts as the others do and all else alike; whoever
 * is named first makes no difference.
 */
export function gapOf(said: ReadonlyMap<string, Scales>): Gap | null {
  if (said.size < 2) return null;
  const exchanges = [...said].map(([organisation, { gave }]) => {
    const received = mean([...said].flatMap(([other, scales]) => (other === organisation ? [] : [scales.received])));
    return { organisation, gave, received, difference: Math.abs(gave - received) };
  });
  const questions = SHARED.map((question) => {
    const scales = [...said.values()].map((one) => one[question]);
    return { question, difference: Math.max(...scales) - Math.min(...scales) };
  });
  const exchange = Math.max(...exchanges.map(({ difference }) => difference));
  return {
    whole: round(mean([exchange, ...questions.map(({ difference }) => difference)])),
    exchange: round(exchange),
    exchanges: exchanges.map((one) => ({ ...one, received: round(one.received), difference: round(one.difference) })),
    questions,
  };
}

/** In words: they see it alike, differently, or very differently. */
export const levelOf = (whole: number): "close" | "apart" | "wide" =>
  whole >= WIDE ? "wide" : whole >= APART ? "apart" : "close";

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
const round = (n: number): number => Math.round(n * 100) / 100;
