// A round of the simulated network: everyone with room, matched at once by the project's own assignment.
import { assign, type Objective } from "../../worker/matching/assign.ts";
import { PENDING_CAP } from "../../worker/proposals/rules.ts";
import { bonusOf } from "../../worker/rounds/rules.ts";
import { MODEL } from "./model.ts";
import type { Network } from "./network.ts";
import type { Possible } from "./population.ts";

/** Rounds in a row that left each organisation without a pair: what a round remembers of those before it. */
export type Waited = Map<number, number>;

/** Pairs that carry something both ways and reach the least score, published as proposals already approved. */
export function round(network: Network, objective: Objective, waited: Waited): void {
  const members = [...network.population.organisations.keys()].filter((self) => roomOf(network, self) > 0);
  const of = (side: "north" | "south") => members.filter((self) => network.of(self).profile.side === side);
  const [left, right] = [of("north"), of("south")];
  const place = new Map(right.map((self, at) => [self, at]));
  const pairs = left.flatMap((self, at) => edgesOf(network, self, place).map((pair) => ({ self, at, pair })));
  const bonus = (self: number) => bonusOf(waited.get(self) ?? 0);
  const { pairs: chosen } = assign({
    left: left.map((self) => roomOf(network, self)),
    right: right.map((self) => roomOf(network, self)),
    edges: pairs.map(({ self, at, pair }) => [
      at,
      place.get(pair.other) ?? 0,
      pair.score + bonus(self) + bonus(pair.other),
    ]),
    objective,
  });
  const taken = new Set(chosen.map(([a, b]) => a * right.length + b));
  const served = new Set<number>();
  for (const { self, at, pair } of pairs) {
    if (!taken.has(at * right.length + (place.get(pair.other) ?? 0))) continue;
    network.propose(self, pair, "round");
    for (const one of [self, pair.other]) served.add(one);
  }
  for (const self of members) waited.set(self, served.has(self) ? 0 : (waited.get(self) ?? 0) + 1);
}

/** Places left, and no more than may await an answer; the North proposes to the South, as in worker/rounds. */
function roomOf(network: Network, self: number): number {
  if (!network.isThere(self)) return 0;
  const underWay = network.of(self).profile.side === "north" ? network.sent[self] : network.received[self];
  return Math.max(0, Math.min(network.free(self), PENDING_CAP - (underWay ?? 0)));
}

const edgesOf = (network: Network, self: number, others: ReadonlyMap<number, number>): Possible[] =>
  (network.population.possible[self] ?? []).filter(
    ({ other, score, oneWay }) =>
      !oneWay && score >= MODEL.leastScore && others.has(other) && network.isOpen(self, other),
  );
