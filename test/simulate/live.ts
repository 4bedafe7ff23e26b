// Two years of one network under one policy, week by week.
import { type Answered, answerAll, decide, end, expire } from "./answer.ts";
import type { Chance } from "./chance.ts";
import { look, type Shown } from "./look.ts";
import { MODEL } from "./model.ts";
import { Network, type Partnership, type Proposal } from "./network.ts";
import type { Policy } from "./policies.ts";
import type { Population } from "./population.ts";
import { round, type Waited } from "./quarter.ts";

/** Told of what the real network writes down too, and how each week ends. */
export interface Witness {
  readonly shown?: (week: number, ...of: Parameters<Shown>) => void;
  readonly answered?: (week: number, ...of: Parameters<Answered>) => void;
  readonly weekEnds?: (network: Network) => void;
}

/** The network as it stands at the end, with all that happened in it. The same arguments, the same life. */
export function live(population: Population, policy: Policy, chance: Chance, witness: Witness = {}): Network {
  const network = new Network(population, policy);
  const waited: Waited = new Map();
  const people = [...population.organisations.keys()];
  let open: Proposal[] = [];
  let desk: Proposal[] = [];
  let lasting: Partnership[] = [];
  for (let week = 0; week < MODEL.weeks; week++) {
    network.week = week;
    const [known, opened] = [network.proposals.length, network.partnerships.length];
    lasting = end(network, lasting);
    decide(network, desk, chance);
    answerAll(network, open, chance, (...said) => witness.answered?.(week, ...said));
    expire(network, open);
    if (policy.round && week % MODEL.quarter === 0) round(network, policy.round, waited);
    const turn = people.toSorted((p, q) => chance("order", p, week) - chance("order", q, week));
    for (const self of turn) look(network, self, chance, (...seen) => witness.shown?.(week, ...seen));
    const born = network.proposals.slice(known);
    open = [...open, ...born].filter(({ state }) => state === "proposed" || state === "approved");
    desk = [...desk, ...born.filter(({ state }) => state === "proposed")];
    lasting = [...lasting, ...network.partnerships.slice(opened)];
    witness.weekEnds?.(network);
  }
  return network;
}
