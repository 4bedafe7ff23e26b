// The simulated network at one moment: who carries what, what is under way, what has happened between whom.

import { FLOOR, type Seen, standingOf } from "../../worker/matching/floor.ts";
import { type Facts, gates } from "../../worker/matching/gates.ts";
import { DAYS, PENDING_CAP } from "../../worker/proposals/rules.ts";
import { MODEL } from "./model.ts";
import type { Policy } from "./policies.ts";
import type { Population, Possible } from "./population.ts";

export interface Proposal {
  readonly from: number;
  readonly to: number;
  readonly pair: Possible; // as `from` sees it
  readonly origin: "organisation" | "round";
  readonly week: number;
  state: "proposed" | "approved" | "accepted" | "declined" | "expired";
  /** Who has still to answer. */
  awaits: number[];
  /** When silence becomes expiry; until it is approved, never. */
  due: number;
}

export interface Partnership {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly oneWay: boolean;
  readonly origin: Proposal["origin"];
  readonly from: number; // week
  readonly until: number;
}

/** Between two: partners, something under way, and the weeks a no was last said, and nothing. */
interface Between {
  partners: boolean;
  pending: boolean;
  declined: number;
  silent: number;
}

const weeks = (days: number): number => Math.ceil(days / 7);

export class Network {
  readonly population: Population;
  readonly policy: Policy;
  week = 0;
  readonly proposals: Proposal[] = [];
  readonly partnerships: Partnership[] = [];
  /** Partnerships carried, proposals under way as the one that proposes, and as the one that receives. */
  readonly carried: Int32Array;
  readonly sent: Int32Array;
  readonly received: Int32Array;
  /** Partnerships lived through, here or before. */
  readonly lived: number[];
  /** Times shown to others, by week and organisation. */
  readonly shown: Int32Array[];
  readonly #size: number;
  readonly #between = new Map<number, Between>();

  constructor(population: Population, policy: Policy) {
    this.population = population;
    this.policy = policy;
    this.#size = population.organisations.length;
    [this.carried, this.sent, this.received] = [this.#zeros(), this.#zeros(), this.#zeros()];
    this.lived = population.organisations.map(({ profile }) => profile.pastPartnerships ?? 0);
    this.shown = Array.from({ length: MODEL.weeks }, () => this.#zeros());
  }

  #zeros = (): Int32Array => new Int32Array(this.#size);

  of(self: number) {
    const found = this.population.organisations[self];
    if (!found) throw new Error(`nobody is number ${self}`);
    return found;
  }

  isThere = (self: number): boolean => this.of(self).arrives <= this.week;

  /** Without congestion control, what is only under way takes no place. */
  load(self: number): number {
    const pending = (this.sent[self] ?? 0) + (this.received[self] ?? 0);
    return (this.carried[self] ?? 0) + (this.policy.control ? pending : 0);
  }

  free = (self: number): number => this.of(self).profile.capacity - this.load(self);

  /** Room for one more partnership, whatever is under way. */
  hasRoom = (self: number): boolean => (this.carried[self] ?? 0) < this.of(self).profile.capacity;

  mayPropose = (self: number): boolean =>
    this.isThere(self) && this.free(self) > 0 && !(this.policy.control && (this.sent[self] ?? 0) >= PENDING_CAP);

  mayReceive = (other: number): boolean => !this.policy.control || (this.received[other] ?? 0) < PENDING_CAP;

  /** Both are there and every gate of the pair is open, by the project's own gates. */
  isOpen(a: number, b: number): boolean {
    if (!this.isThere(a) || !this.isThere(b)) return false;
    return gates(this.of(a).profile, this.of(b).profile, this.#facts(a, b)).length === 0;
  }

  #facts(a: number, b: number): Facts {
    const { partners, pending, declined } = this.between(a, b);
    const declinedWithin12Months = this.week - declined < MODEL.declined;
    return { partners, pending, declinedWithin12Months, forbidden: false, loadA: this.load(a), loadB: this.load(b) };
  }

  between(a: number, b: number): Between {
    const key = Math.min(a, b) * this.#size + Math.max(a, b);
    const known = this.#between.get(key);
    if (known) return known;
    const fresh = { partners: false, pending: false, declined: -Infinity, silent: -Infinity };
    this.#between.set(key, fresh);
    return fresh;
  }

  propose(from: number, pair: Possible, origin: Proposal["origin"]): void {
    const byRound = origin === "round"; // published already approved, and neither has said anything yet
    this.proposals.push({
      ...{ from, to: pair.other, pair, origin, week: this.week },
      state: byRound ? "approved" : "proposed",
      awaits: byRound ? [from, pair.other] : [pair.other],
      due: byRound ? this.week + weeks(DAYS.answer) : Infinity,
    });
    this.#count(from, pair.other, 1);
    this.between(from, pair.other).pending = true;
  }

  approve(proposal: Proposal): void {
    proposal.state = "approved";
    proposal.due = this.week + weeks(DAYS.answer);
  }

  close(proposal: Proposal, state: "accepted" | "declined" | "expired"): void {
    proposal.state = state;
    this.#count(proposal.from, proposal.to, -1);
    const between = this.between(proposal.from, proposal.to);
    between.pending = false;
    if (state === "declined") between.declined = this.week;
  }

  #count(from: number, to: number, by: number): void {
    this.sent[from] = (this.sent[from] ?? 0) + by;
    this.received[to] = (this.received[to] ?? 0) + by;
  }

  open({ from: a, to: b, pair, origin }: Proposal, until: number): void {
    this.partnerships.push({ a, b, score: pair.score, oneWay: pair.oneWay, origin, from: this.week, until });
    this.#carry(a, b, 1);
    this.between(a, b).partners = true;
  }

  end({ a, b }: Partnership): void {
    this.#carry(a, b, -1);
    this.between(a, b).partners = false;
    for (const one of [a, b]) this.lived[one] = (this.lived[one] ?? 0) + 1;
  }

  #carry(a: number, b: number, by: number): void {
    for (const one of [a, b]) this.carried[one] = (this.carried[one] ?? 0) + by;
  }

  show(self: number): void {
    const now = this.shown[this.week];
    if (now) now[self] = (now[self] ?? 0) + 1;
  }

  /** Whether the floor of exposure still owes it a place. */
  isOwed(self: number): boolean {
    const lately = this.shown.slice(Math.max(0, this.week - weeks(FLOOR.days)), this.week);
    const seen: Seen = {
      shown: lately.reduce((sum, counts) => sum + (counts[self] ?? 0), 0),
      publishedDays: 7 * (this.week - this.of(self).arrives) + (this.of(self).newcomer ? 0 : FLOOR.newcomerDays),
      partnerships: (this.lived[self] ?? 0) + (this.carried[self] ?? 0),
    };
    return standingOf(seen) !== "enough";
  }
}
