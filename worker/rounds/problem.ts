// The assignment problem of a round, built from its stored input and nothing else: the same input, the same problem.
import type { Objective } from "../../schema/vocabulary.ts";
import { sha256 } from "../kernel/ids.ts";
import type { Problem } from "../matching/assign.ts";
import type { Member } from "./repository.ts";
import { bonusOf } from "./rules.ts";
import { randomFrom, shuffled } from "./shuffle.ts";

/** Pins and bans by member: north, south, and for a pin its score, whether it is one-way, and the reason given. */
export interface Settled {
  readonly pinned: readonly Pin[];
  readonly forbidden: readonly (readonly [number, number])[];
  /** Pins that had become impossible, by organisation. */
  readonly dropped: readonly { readonly a: string; readonly b: string; readonly why: string }[];
}
export interface Pin {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly oneWay: boolean;
  readonly reason: string;
}

export const NOTHING_SETTLED: Settled = { pinned: [], forbidden: [], dropped: [] };

export type Taking = Pick<Member, "number" | "organisation" | "side" | "room" | "waited" | "edges">;

export interface Input {
  readonly objective: Objective;
  readonly seed: number;
  readonly members: readonly Taking[];
  readonly settled: Settled;
}

/** One possible pair: north, south, its score and the points that waiting adds. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly bonus: number;
}

export interface Posed {
  readonly problem: Problem;
  /** The member numbers behind the problem's own, in the order drawn by lot. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Beside each of the problem's edges, in the same order. */
  readonly edges: readonly Edge[];
}

/** Every pair that either end kept, and the pins; bans taken out. In the order of the members. */
export function edgesOf({ members, settled }: Pick<Input, "members" | "settled">): Edge[] {
  const size = members.length;
  const scores = new Map<number, number>();
  for (const { number, side, edges } of members) {
    for (const [other, score] of edges) {
      scores.set(side === "north" ? number * size + other : other * size + number, score);
    }
  }
  for (const { a, b, score } of settled.pinned) scores.set(a * size + b, score);
  for (const [a, b] of settled.forbidden) scores.delete(a * size + b);
  const keys = Float64Array.from(scores.keys()).sort();
  return Array.from(keys, (key): Edge => {
    const [a, b] = [Math.floor(key / size), key % size];
    const bonus = bonusOf(members[a]?.waited ?? 0) + bonusOf(members[b]?.waited ?? 0);
    return { a, b, score: scores.get(key) ?? 0, bonus };
  });
}

/** The order of both shores is drawn by lot from the seed, so that nobody is served first for the date of an id. */
export function pose(input: Input): Posed {
  const random = randomFrom(input.seed);
  const of = (side: "north" | "south") =>
    shuffled(
      input.members.filter((member) => member.side === side).map((member) => member.number),
      random,
    );
  const [left, right] = [of("north"), of("south")];
  const place = new Int32Array(input.members.length);
  for (const list of [left, right]) for (const [at, number] of list.entries()) place[number] = at;
  const at = (number: number): number => place[number] ?? -1;
  const edges = edgesOf(input).sort((one, two) => at(one.a) - at(two.a) || at(one.b) - at(two.b));
  const room = (number: number): number => input.members[number]?.room ?? 0;
  const problem: Problem = {
    left: left.map(room),
    right: right.map(room),
    edges: edges.map(({ a, b, score, bonus }) => [at(a), at(b), score + bonus]),
    pinned: input.settled.pinned.map(({ a, b }) => [at(a), at(b)]),
    objective: input.objective,
  };
  return { problem, left, right, edges };
}

/** The fingerprint of everything the pairs follow from. */
export function hashOf({ objective, seed, members, settled }: Input): string {
  const people = members.map(({ organisation, side, room, waited, edges }) => [
    organisation,
    side,
    room,
    waited,
    edges,
  ]);
  return sha256(JSON.stringify([objective, seed, people, settled.pinned, settled.forbidden]));
}
