// Why somebody is left without a pair, and how far its best chance was.
import type { LeftOutCode } from "../../schema/contract/rounds.ts";
import type { Edge } from "./problem.ts";
import { type Outcome, pairsByMember } from "./review.ts";

export interface LeftOut {
  readonly number: number;
  readonly why: LeftOutCode;
  /** Pairs it could have had. */
  readonly candidates: number;
  /** Points its best chance lacked before someone else would have had to make room. */
  readonly short: number | null;
}

/** How many of the other shore bring what it seeks, and seek what it brings; whether all its pairs were forbidden. */
export interface Chances {
  readonly bringers: number;
  readonly seekers: number;
  readonly banned: boolean;
}

/**
 * Everyone without a pair, in the order of the members. `short` follows from the certificate: a pair that is not chosen
 * weighs at most the prices of its two ends together, and what is missing up to there is what it lacks.
 */
export function leftOut(outcome: Outcome, chancesOf: (member: number) => Chances): LeftOut[] {
  const { members, edges, chosen, prices } = outcome;
  const pairs = pairsByMember(members.length, chosen);
  const own = new Map<number, Edge[]>();
  for (const edge of edges) for (const end of [edge.a, edge.b]) own.set(end, [...(own.get(end) ?? []), edge]);
  const full = (number: number): boolean => (pairs[number] ?? 0) >= (members[number]?.room ?? 0);
  const fullSide = (side: "north" | "south") => members.every((one) => one.side !== side || full(one.number));
  const sides = { north: fullSide("north"), south: fullSide("south") };
  return members
    .filter(({ number }) => (pairs[number] ?? 0) === 0)
    .map(({ number, side }) => {
      const chances = own.get(number) ?? [];
      const gaps = chances.map(({ a, b, score, bonus }) => (prices[a] ?? 0) + (prices[b] ?? 0) - score - bonus);
      const short = gaps.length === 0 ? null : Math.max(0, Math.min(...gaps));
      const noPlaces = side === "north" ? sides.south : sides.north;
      return { number, why: whyOf(chancesOf(number), chances, noPlaces), candidates: chances.length, short };
    });
}

function whyOf({ bringers, seekers, banned }: Chances, chances: readonly Edge[], noPlaces: boolean): LeftOutCode {
  if (chances.length > 0) return noPlaces ? "no_places" : "taken";
  if (banned) return "forbidden";
  if (seekers === 0) return "nobody_seeks";
  return bringers === 0 ? "nobody_offers" : "no_candidate";
}
