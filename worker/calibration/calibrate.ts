// The weights in force beside those a log would propose: judged on answers and lists they were not learned from.
import { auc } from "./auc.ts";
import { type Interval, intervals } from "./bootstrap.ts";
import { type Direction, directionOf, type Example, examplesOf, type List, listsOf, scored } from "./examples.ts";
import { foldsOf } from "./folds.ts";
import { learnWeights } from "./learn.ts";
import type { Log } from "./log.ts";
import { ndcg } from "./ndcg.ts";

/** Fewer say nothing: eight weights want at least five of the rarer answer each, from more than a handful of people. */
export const FEWEST = { yeses: 40, noes: 40, organisations: 20, lists: 20 } as const;
const FOLDS = 10;

export interface Counted {
  readonly yeses: number;
  readonly noes: number;
  /** Who answered. */
  readonly organisations: number;
  readonly lists: number;
}

/** A measure under the weights in force, under those proposed, and what lies between. */
export interface Compared {
  readonly inForce: Interval;
  readonly proposed: Interval;
  readonly difference: Interval;
}

export type Calibration = { readonly counted: Counted } & (
  | { readonly enough: false }
  | {
      readonly enough: true;
      readonly answers: Compared; // AUC
      readonly lists: Compared | null; // nDCG@10; null when there are too few lists
      /** Learned from every answer. */
      readonly proposed: Direction;
      /** The proposed weights tell answers apart better beyond doubt, and put no list in a worse order. */
      readonly better: boolean;
    }
);

export function calibrate(log: Log): Calibration {
  const [examples, lists, inForce] = [examplesOf(log), listsOf(log), directionOf(log.weights)];
  const counted = count(examples, lists);
  const { yeses, noes, organisations } = counted;
  if (yeses < FEWEST.yeses || noes < FEWEST.noes || organisations < FEWEST.organisations)
    return { counted, enough: false };
  const { answers, orders } = judgeByFolds(examples, lists, inForce);
  const onAnswers = compare(answers, (some, by) =>
    auc(some.map(({ yes, times, ...one }) => ({ yes, times, score: one[by] }))),
  );
  const onLists = orders.length < FEWEST.lists ? null : compare(orders, (some, by) => meanOf(some, by));
  return {
    ...{ counted, enough: true, answers: onAnswers, lists: onLists },
    proposed: learnWeights(examples, inForce),
    better: onAnswers.difference.low > 0 && (onLists === null || onLists.difference.high >= 0),
  };
}

function count(examples: readonly Example[], lists: readonly List[]): Counted {
  const yeses = examples.filter(({ yes }) => yes).length;
  const organisations = new Set(examples.map(({ organisation }) => organisation)).size;
  return { yeses, noes: examples.length - yeses, organisations, lists: lists.length };
}

/** Of one organisation: what is judged, under both weights. */
interface Both {
  readonly organisation: string;
  readonly inForce: number;
  readonly proposed: number;
}
type Answer = Both & { readonly yes: boolean };
type Times = { readonly times: number };

function judgeByFolds(examples: readonly Example[], lists: readonly List[], inForce: Direction) {
  const answers: Answer[] = [];
  const orders: Both[] = [];
  for (const { learn, judge, reads } of foldsOf(examples, FOLDS)) {
    const learned = learnWeights(learn, inForce);
    for (const { organisation, yes, features } of judge)
      answers.push({ organisation, yes, inForce: scored(inForce, features), proposed: scored(learned, features) });
    for (const { organisation, lines } of lists) {
      if (!reads(organisation)) continue;
      const under = (direction: Direction) =>
        ndcg(lines.map(({ features, gain }) => ({ gain, score: scored(direction, features) })));
      orders.push({ organisation, inForce: under(inForce), proposed: under(learned) });
    }
  }
  return { answers, orders };
}

function compare<T extends Both>(
  judged: readonly T[],
  measure: (some: readonly (T & Times)[], by: "inForce" | "proposed") => number,
): Compared {
  const [inForce, proposed, difference] = intervals(judged, (some) => {
    const [now, then] = [measure(some, "inForce"), measure(some, "proposed")];
    return [now, then, then - now];
  });
  if (!inForce || !proposed || !difference) throw new Error("three measures were asked for");
  return { inForce, proposed, difference };
}

function meanOf(orders: readonly (Both & Times)[], by: "inForce" | "proposed"): number {
  const whole = orders.reduce((sum, { times }) => sum + times, 0);
  return orders.reduce((sum, one) => sum + one.times * one[by], 0) / whole;
}
