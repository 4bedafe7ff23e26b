// Who lives in the simulated network, since when, and whom each could meet: scored once, by the project's own score.
import { type Facts, shortlistGates } from "../../worker/matching/gates.ts";
import { score } from "../../worker/matching/score.ts";
import { type Made, makeNetwork } from "../bench/network.ts";
import type { Chance } from "./chance.ts";
import { MODEL, rhythmOf } from "./model.ts";

export interface Organisation {
  readonly profile: Made;
  /** The week it comes. */
  readonly arrives: number;
  /** Comes after the first day, and never had a partner. */
  readonly newcomer: boolean;
  /** How likely it looks at its list in a week. */
  readonly rhythm: number;
}

/** One of the other side, as `self` sees it. */
export interface Possible {
  readonly other: number;
  readonly score: number;
  readonly oneWay: boolean;
  /** What `self` would receive of its needs, and `other` of its own, 0..1. */
  readonly receives: number;
  readonly gives: number;
}

export interface Population {
  readonly organisations: readonly Organisation[];
  /** Of each, all whose lasting gates are open, in the order of a shortlist. */
  readonly possible: readonly (readonly Possible[])[];
  /** How many times as often as in model.ts everyone looks, answering no more than there. */
  readonly looks: number;
}

export const NOTHING_BETWEEN: Facts = {
  ...{ partners: false, declinedWithin12Months: false, forbidden: false, pending: false },
};

export function populate(size: number, seed: number, chance: Chance, looks = 1): Population {
  const organisations = makeNetwork(size, seed).map((made, at) => organisation(made, at, chance));
  const possible = organisations.map((): Possible[] => []);
  for (const [a, one] of organisations.entries()) {
    if (one.profile.side !== "north") continue;
    for (const [b, other] of organisations.entries()) {
      if (shortlistGates(one.profile, other.profile, NOTHING_BETWEEN).length > 0) continue;
      const { score: points, oneWay, covers } = score(one.profile, other.profile);
      possible[a]?.push({ other: b, score: points, oneWay, receives: covers.receives, gives: covers.gives });
      possible[b]?.push({ other: a, score: points, oneWay, receives: covers.gives, gives: covers.receives });
    }
  }
  for (const list of possible) list.sort(inOrder);
  return { organisations, possible, looks };
}

/** As MATCHING.md ranks: both ways before one way, then by score; ids follow the order of the network. */
const inOrder = (p: Possible, q: Possible): number =>
  Number(p.oneWay) - Number(q.oneWay) || q.score - p.score || p.other - q.other;

/** Made-up profiles as they come, except for what these two years decide themselves. */
function organisation(made: Made, at: number, chance: Chance): Organisation {
  const there = chance("arrival", at) < MODEL.presentAtFirst;
  const arrives = there ? 0 : 1 + Math.floor(chance("arrival", at, 1) * MODEL.lastArrival);
  const profile: Made = {
    ...made,
    side: chance("side", at) < MODEL.north ? "north" : "south",
    languages: made.languages.length > 0 ? made.languages : ["fr"],
    pastPartnerships: there ? (made.pastPartnerships ?? 0) : 0,
    ...{ state: "published", visibility: "public", load: 0, availableFrom: null, availableUntil: null },
  };
  return { profile, arrives, newcomer: !there, rhythm: rhythmOf(chance, at) };
}
