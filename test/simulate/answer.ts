// What happens to proposals: the coordinators let them pass, organisations say yes or no, or nothing until they expire.
import type { Chance } from "./chance.ts";
import { lastingOf, likes, MODEL } from "./model.ts";
import type { Network, Partnership, Proposal } from "./network.ts";

/** What was answered by whom, told to whoever keeps a log. */
export type Answered = (proposal: Proposal, by: number, yes: boolean) => void;

/** First come, first read; each waits a while. */
export function decide(network: Network, waiting: Proposal[], chance: Chance): void {
  const places = Math.max(1, Math.round(network.population.organisations.length * MODEL.deskAWeek));
  for (let read = 0; read < places; read++) {
    const first = waiting[0];
    if (!first || network.week - first.week < MODEL.deskWaits) return;
    waiting.shift();
    const passes = !first.pair.oneWay || chance("desk", first.from, first.to) < MODEL.oneWayPasses;
    if (passes) network.approve(first);
    else network.close(first, "declined");
  }
}

/** Each organisation answers the oldest proposal that awaits it, at most one, if it finds the time. */
export function answerAll(network: Network, open: readonly Proposal[], chance: Chance, tell?: Answered): void {
  const oldest = new Map<number, Proposal>();
  for (const proposal of open) {
    if (proposal.state !== "approved") continue;
    for (const self of proposal.awaits) if (!oldest.has(self)) oldest.set(self, proposal);
  }
  for (const [self, proposal] of oldest) {
    const time = network.of(self).rhythm * MODEL.answersMoreReadily;
    if (proposal.state === "approved" && chance("answer", self, network.week) < time)
      answer(network, proposal, self, chance, tell);
  }
}

function answer(network: Network, proposal: Proposal, self: number, chance: Chance, tell?: Answered): void {
  const { from, to, pair } = proposal;
  const seen =
    self === from
      ? { self, other: to, score: pair.score, receives: pair.receives }
      : { self, other: from, score: pair.score, receives: pair.gives };
  const yes = network.hasRoom(self) && likes(chance, seen);
  tell?.(proposal, self, yes);
  if (!yes) {
    network.close(proposal, "declined");
    return;
  }
  proposal.awaits = proposal.awaits.filter((one) => one !== self);
  if (proposal.awaits.length > 0) return;
  const room = network.hasRoom(from) && network.hasRoom(to);
  network.close(proposal, room ? "accepted" : "declined");
  if (room) network.open(proposal, network.week + lastingOf(chance, from, to));
}

export function expire(network: Network, open: readonly Proposal[]): void {
  for (const proposal of open) {
    if (proposal.state !== "approved" || proposal.due > network.week) continue;
    network.close(proposal, "expired");
    network.between(proposal.from, proposal.to).silent = network.week;
  }
}

export function end(network: Network, lasting: readonly Partnership[]): Partnership[] {
  return lasting.filter((one) => {
    if (one.until > network.week) return true;
    network.end(one);
    return false;
  });
}
