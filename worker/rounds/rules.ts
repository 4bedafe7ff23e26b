// The life of a round, and what waiting is worth in it.
import type { RoundState } from "../../schema/vocabulary.ts";

export const ROUND_ACTS = ["finish", "publish", "abandon"] as const;
export type RoundAct = (typeof ROUND_ACTS)[number];

/** The whole life. An act absent from a state cannot happen there. */
export const LIFE: Readonly<Record<RoundState, Readonly<Partial<Record<RoundAct, RoundState>>>>> = {
  running: { finish: "review", abandon: "abandoned" },
  review: { publish: "published", abandon: "abandoned" },
  published: {},
  abandoned: {},
};

export type RoundRefusal = "round_running" | "round_published" | "round_abandoned";
const WHY = { running: "round_running", published: "round_published", abandoned: "round_abandoned" } as const;

/** Where an act leads, or why it cannot happen. Total over states and acts. */
export function nextState(state: RoundState, act: RoundAct): { next: RoundState } | { refused: RoundRefusal } {
  const next = LIFE[state][act];
  if (next) return { next };
  return { refused: state === "review" ? "round_running" : WHY[state] };
}

/** Points a pair gains for each round in a row that left one of its two without any, up to a few rounds. */
export const BONUS = { points: 5, rounds: 3 } as const;

export const bonusOf = (waited: number): number => BONUS.points * Math.min(Math.max(0, waited), BONUS.rounds);
