// What is measured of two years: partnerships, who was served and how soon, how evenly looks and partners were shared.
import { MODEL } from "./model.ts";
import type { Network } from "./network.ts";

/** Shares are 0..1, waits in weeks (Infinity: not within the two years), Gini 0 for equal shares, 1 for all to one. */
export interface Figures {
  readonly partnerships: number;
  readonly servedNorth: number;
  readonly servedSouth: number;
  readonly servedNewcomers: number;
  readonly waitHalf: number;
  readonly waitNineInTen: number;
  readonly giniShown: number;
  readonly giniPartnerships: number;
  readonly oneWay: number;
  /** Of proposals put to organisations and closed: those that became partnerships, those that met silence. */
  readonly yes: number;
  readonly silence: number;
  readonly score: number;
}

export function figuresOf(network: Network): Figures {
  const { partnerships, population } = network;
  const { organisations } = population;
  const first = firstWeeks(network);
  const served = organisations.map((_, self) => first[self] !== undefined);
  const of = (who: (self: number) => boolean) => shareOf(served.filter((_, self) => who(self)));
  const side = (self: number) => organisations[self]?.profile.side;
  const waits = organisations.map(({ arrives }, self) => ({
    weeks: (first[self] ?? MODEL.weeks) - arrives,
    served: served[self] === true,
  }));
  const made = countsOf(network);
  const closed = network.proposals.filter(({ state, due }) => due < Infinity && state !== "approved");
  return {
    partnerships: partnerships.length,
    servedNorth: of((self) => side(self) === "north"),
    servedSouth: of((self) => side(self) === "south"),
    servedNewcomers: of((self) => organisations[self]?.newcomer === true),
    waitHalf: waitFor(0.5, waits),
    waitNineInTen: waitFor(0.9, waits),
    giniShown: gini(shownAWeek(network)),
    giniPartnerships: gini(organisations.map(({ profile }, self) => (made[self] ?? 0) / profile.capacity)),
    oneWay: shareOf(partnerships.map(({ oneWay }) => oneWay)),
    yes: shareOf(closed.map(({ state }) => state === "accepted")),
    silence: shareOf(closed.map(({ state }) => state === "expired")),
    score: partnerships.reduce((sum, { score }) => sum + score, 0) / Math.max(1, partnerships.length),
  };
}

const shareOf = (these: readonly boolean[]): number => these.filter(Boolean).length / Math.max(1, these.length);

/** The week of each one's first partnership. */
function firstWeeks({ partnerships }: Network): (number | undefined)[] {
  const first: (number | undefined)[] = [];
  for (const { a, b, from } of partnerships) for (const one of [a, b]) first[one] ??= from;
  return first;
}

function countsOf({ partnerships, population }: Network): number[] {
  const counts = population.organisations.map(() => 0);
  for (const { a, b } of partnerships) for (const one of [a, b]) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}

/** Times shown to others, for each week it was there. */
function shownAWeek({ shown, population }: Network): number[] {
  return population.organisations.map(({ arrives }, self) => {
    const times = shown.reduce((sum, counts) => sum + (counts[self] ?? 0), 0);
    return times / (MODEL.weeks - arrives);
  });
}

/** Half the mean difference between two, over the mean; 0 when nobody has anything. */
export function gini(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const sum = sorted.reduce((all, one) => all + one, 0);
  const ranked = sorted.reduce((all, one, at) => all + (2 * (at + 1) - sorted.length - 1) * one, 0);
  return sum === 0 ? 0 : ranked / (sorted.length * sum);
}

/**
 * The wait within which such a share has its first partnership, Infinity when fewer ever do. Whoever still waits at the
 * end counts for as long as it was seen to wait (Kaplan & Meier, 1958), so that late arrivals do not flatter.
 */
export function waitFor(share: number, waits: readonly { weeks: number; served: boolean }[]): number {
  const sorted = waits.toSorted((a, b) => a.weeks - b.weeks || Number(b.served) - Number(a.served));
  let waiting = 1;
  for (const [at, { weeks, served }] of sorted.entries()) {
    if (served) waiting *= 1 - 1 / (sorted.length - at);
    if (waiting <= 1 - share + 1e-9) return weeks;
  }
  return Infinity;
}

export interface Summary {
  readonly mean: number;
  /** Standard deviation from seed to seed, 0 with one seed. */
  readonly spread: number;
}

/** Over several seeds; what one seed never reached, the mean does not either. */
export function summarise(values: readonly number[]): Summary {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, spread: values.length < 2 || mean === Infinity ? 0 : Math.sqrt(squares / (values.length - 1)) };
}
