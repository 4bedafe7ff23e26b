// What a better choice could still reach, as the prices prove it.
import { isCoarse, type Search, WHOLE } from "./packing-state.ts";
import { surplus } from "./relaxation.ts";

const SAME = 1e-9;

export const evenly = (bound: number): number => 2 * Math.floor((bound + WHOLE) / 2);

/** Whether something better than the best may lie under this bound. */
export function promising({ part, forTotal, even, best, relaxation: { reward } }: Search, bound: number): boolean {
  const step = isCoarse(part.grain) ? 0.8 * part.grain : SAME * reward;
  if (forTotal) return bound > best.covered * reward + best.total + step;
  return (even ? evenly(bound) : Math.floor(bound + WHOLE)) > best.covered;
}

/**
 * What the prices prove, whatever rounding did to them: no choice under the present bars and holds earns more than what
 * the prices ask for everyone's room, and the surplus of the groups that have one.
 */
export function bound({ part, relaxation: r, barred, held, due, forTotal }: Search): number {
  const { size, count, room, weight } = part;
  const spare = Math.max(0, r.state.price[size] as number);
  let sum = spare * r.atMost;
  for (let v = 0; v < size; v++) {
    const price = r.state.price[v] as number;
    const first = r.reward + price - spare;
    sum += (due[v] ? first : Math.max(0, first)) + ((room[v] as number) - 1) * Math.max(0, price);
  }
  for (let c = 0; c < count; c++) {
    if (barred[c]) continue;
    const left = surplus(r, c, forTotal ? (weight[c] as number) : 0);
    if (left > 0 || held[c]) sum += left;
  }
  r.work += 4 * count;
  return sum;
}
