// What a coordinator reads beside the pairs of a round: whom it serves, who would rather be elsewhere, what is scarce.
import type { RoundGroup } from "../../schema/contract/rounds.ts";
import { type Objective, otherSide, SIDES, type Side } from "../../schema/vocabulary.ts";
import type { Edge } from "./problem.ts";
import type { Member } from "./repository.ts";

type Taking = Pick<Member, "number" | "side" | "room" | "facts">;

/** A round once it is computed: everyone by number, the pairs they could make, those chosen, what a place was worth. */
export interface Outcome {
  readonly members: readonly Taking[];
  readonly edges: readonly Edge[];
  readonly chosen: readonly Edge[];
  /** By member: the dual price, what one more place would add to the total. */
  readonly prices: readonly number[];
}

export interface SideCount {
  readonly organisations: number;
  readonly served: number;
  readonly places: number;
  readonly filled: number;
}

/** How many pairs each member has. */
export function pairsByMember(size: number, chosen: readonly Edge[]): number[] {
  const pairs = new Array<number>(size).fill(0);
  for (const { a, b } of chosen) {
    pairs[a] = (pairs[a] ?? 0) + 1;
    pairs[b] = (pairs[b] ?? 0) + 1;
  }
  return pairs;
}

export function sideCounts({ members, chosen }: Outcome): Record<Side, SideCount> {
  const pairs = pairsByMember(members.length, chosen);
  const count = (side: Side): SideCount => {
    const those = members.filter((member) => member.side === side);
    return {
      organisations: those.length,
      served: those.filter(({ number }) => (pairs[number] ?? 0) > 0).length,
      places: those.reduce((sum, { room }) => sum + room, 0),
      filled: those.reduce((sum, { number }) => sum + (pairs[number] ?? 0), 0),
    };
  };
  return { north: count("north"), south: count("south") };
}

/** Capacity in words: one at a time, two or three, more. */
export const sizeOf = (capacity: number): "one" | "few" | "many" =>
  capacity <= 1 ? "one" : capacity <= 3 ? "few" : "many";

const KEYS: Readonly<Record<RoundGroup["by"], (member: Taking) => string>> = {
  side: ({ side }) => side,
  kind: ({ facts }) => facts.kind,
  size: ({ facts }) => sizeOf(facts.capacity),
  newcomer: ({ facts }) => (facts.past === 0 ? "yes" : "no"),
};

const ORDER = ["north", "south", "one", "few", "many", "yes", "no"];
const placeOf = ({ key }: { key: string }): number => ORDER.indexOf(key);

/** Those of one kind counted together, for every way of counting; where there is no order, the most numerous first. */
export function groupsOf({ members, chosen }: Outcome): RoundGroup[] {
  const pairs = pairsByMember(members.length, chosen);
  return (Object.keys(KEYS) as RoundGroup["by"][]).flatMap((by) => {
    const groups = new Map<string, { organisations: number; served: number; pairs: number; shown: number }>();
    for (const member of members) {
      const own = pairs[member.number] ?? 0;
      const key = KEYS[by](member);
      const so = groups.get(key) ?? { organisations: 0, served: 0, pairs: 0, shown: 0 };
      groups.set(key, {
        organisations: so.organisations + 1,
        served: so.served + Number(own > 0),
        pairs: so.pairs + own,
        shown: so.shown + member.facts.shown,
      });
    }
    return [...groups]
      .map(([key, { shown, ...counts }]) => ({ by, key, ...counts, shown: shown / counts.organisations }))
      .sort(
        (one, two) =>
          placeOf(one) - placeOf(two) || two.organisations - one.organisations || (one.key < two.key ? -1 : 1),
      );
  });
}

/**
 * Blocking pairs (Gale and Shapley 1962): two who are not together, and would both rather be: each has a place left, or
 * a pair of its own that scores less. Best first.
 */
export function blockingPairs({ members, edges, chosen }: Outcome): Edge[] {
  const size = members.length;
  const pairs = pairsByMember(size, chosen);
  const worst = new Array<number>(size).fill(Number.POSITIVE_INFINITY);
  const together = new Set(chosen.map(({ a, b }) => a * size + b));
  for (const { a, b, score } of chosen) {
    for (const one of [a, b]) worst[one] = Math.min(worst[one] ?? score, score);
  }
  const rather = (one: number, score: number): boolean =>
    (pairs[one] ?? 0) < (members[one]?.room ?? 0) || (worst[one] ?? 0) < score;
  return edges
    .filter(({ a, b, score }) => !together.has(a * size + b) && rather(a, score) && rather(b, score))
    .sort((one, two) => two.score - one.score || one.a - two.a || one.b - two.b);
}

export interface Market {
  readonly skill: string;
  readonly side: Side; // of those who seek it
  readonly seek: number;
  readonly offer: number;
}

const NAMED = 5;

/**
 * The skills that count most for how the round came out. Scarce: more seek it than offer it, those whose offerers' places
 * were worth most first. Abundant: more offer it than seek it, those whose offerers' places were worth least first. Under
 * `participation` the prices carry the worth of a first place, thousands of points: numbers alone count there.
 */
export function skillMarket(
  { members, prices: asked }: Outcome,
  objective: Objective,
): { scarce: Market[]; abundant: Market[] } {
  const prices = objective === "participation" ? asked.map(() => 0) : asked;
  const markets = SIDES.flatMap((side) => marketOf(members, prices, side));
  const dearest = Math.max(1e-9, ...prices);
  const weigh = (m: Priced) =>
    Math.abs(m.seek - m.offer) * (1 + (m.seek > m.offer ? m.worth : dearest - m.worth) / dearest);
  const first = (those: Priced[]): Market[] =>
    those
      .sort((one, two) => weigh(two) - weigh(one) || (one.skill < two.skill ? -1 : 1))
      .slice(0, NAMED)
      .map(({ worth: _, ...market }) => market);
  return {
    scarce: first(markets.filter(({ seek, offer }) => seek > offer && seek > 1)),
    abundant: first(markets.filter(({ seek, offer }) => offer > seek && offer > 1)),
  };
}

interface Priced extends Market {
  readonly worth: number; // mean price of those who offer it; of nobody's offer, the highest there is
}

/** What `side` seeks and the other shore offers. */
function marketOf(members: readonly Taking[], prices: readonly number[], side: Side): Priced[] {
  const seek = new Map<string, number>();
  const offers = new Map<string, number[]>();
  for (const { number, facts, ...member } of members) {
    if (member.side === side) for (const [skill] of facts.needs) seek.set(skill, (seek.get(skill) ?? 0) + 1);
    if (member.side !== otherSide(side)) continue;
    for (const [skill] of facts.offers) offers.set(skill, [...(offers.get(skill) ?? []), prices[number] ?? 0]);
  }
  const dearest = Math.max(0, ...prices);
  return [...new Set([...seek.keys(), ...offers.keys()])].map((skill) => {
    const those = offers.get(skill) ?? [];
    const worth = those.length === 0 ? dearest : those.reduce((sum, price) => sum + price, 0) / those.length;
    return { skill, side, seek: seek.get(skill) ?? 0, offer: those.length, worth };
  });
}
