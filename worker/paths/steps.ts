// The steps of a path, set in another order or changed one by one: pure changes of a list.
import type { StepInput } from "../../schema/contract/paths.ts";

export type Move = "up" | "down" | "out";
export const MOVES: readonly Move[] = ["up", "down", "out"];

/** `position` counts from 1; one past the end adds a step. */
export const written = (steps: readonly StepInput[], position: number, step: StepInput): StepInput[] =>
  position > steps.length ? [...steps, step] : steps.map((one, at) => (at === position - 1 ? step : one));

export function moved(steps: readonly StepInput[], position: number, move: Move): StepInput[] {
  const at = position - 1;
  const step = steps[at];
  if (!step) return [...steps];
  const others = steps.filter((_, index) => index !== at);
  if (move === "out") return others;
  const to = Math.min(others.length, Math.max(0, at + (move === "up" ? -1 : 1)));
  return [...others.slice(0, to), step, ...others.slice(to)];
}
