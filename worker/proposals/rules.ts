// The life of a proposal: which act, by whom, leads from which state to which, and how long silence may last.
import type { Answer, ProposalState } from "../../schema/vocabulary.ts";

/** What may happen to a proposal once it is made. `pause`: not available for now; `forbid`: the pair is shut. */
export const ACTS = [
  "approve",
  "decline",
  "accept",
  "ask",
  "reply",
  "withdraw",
  "pause",
  "forbid",
  "remind",
  "escalate",
  "expire",
] as const;
export type Act = (typeof ACTS)[number];

/** Who acts: the organisation that proposes, the one it proposes to, a coordinator, the clock. */
export const PARTIES = ["from", "to", "coordinator", "clock"] as const;
export type Party = (typeof PARTIES)[number];

/** Where a proposal stands: its state, and the last answer of each organisation. */
export interface Standing {
  readonly state: ProposalState;
  readonly from: Answer | null;
  readonly to: Answer | null;
}

interface Move {
  readonly by: readonly Party[];
  readonly to: ProposalState;
}

const BOTH = ["from", "to"] as const;

/** The whole life. An act absent from a state cannot happen there; a state without acts is the end. */
export const LIFE: Readonly<Record<ProposalState, Readonly<Partial<Record<Act, Move>>>>> = {
  proposed: {
    approve: { by: ["coordinator"], to: "approved" },
    decline: { by: ["coordinator"], to: "declined" },
    reply: { by: [...BOTH, "coordinator"], to: "proposed" },
    withdraw: { by: BOTH, to: "withdrawn" },
    forbid: { by: ["coordinator"], to: "declined" },
    escalate: { by: ["clock"], to: "proposed" },
  },
  approved: {
    accept: { by: BOTH, to: "approved" }, // accepted once the other has accepted too
    decline: { by: BOTH, to: "declined" },
    ask: { by: BOTH, to: "approved" },
    reply: { by: [...BOTH, "coordinator"], to: "approved" },
    withdraw: { by: BOTH, to: "withdrawn" },
    pause: { by: BOTH, to: "withdrawn" },
    forbid: { by: ["coordinator"], to: "declined" },
    remind: { by: ["clock"], to: "approved" },
    expire: { by: ["clock"], to: "expired" },
  },
  accepted: {},
  declined: {},
  expired: {},
  withdrawn: {},
};

export const isOpen = (state: ProposalState): boolean => state === "proposed" || state === "approved";

/** Why an act cannot happen now; `not_yours` is about who asks, the others say where the proposal stands. */
export type Refused =
  | "not_yours"
  | "not_yet_approved"
  | "already_decided"
  | "proposal_accepted"
  | "proposal_declined"
  | "proposal_expired"
  | "proposal_withdrawn";

export type Outcome = { readonly next: Standing } | { readonly refused: Refused };

const ANSWERING: readonly Act[] = ["accept", "decline", "ask", "pause"];
const OVER = {
  accepted: "proposal_accepted",
  declined: "proposal_declined",
  expired: "proposal_expired",
  withdrawn: "proposal_withdrawn",
} as const;

/**
 * Where an act leads. Total: every standing, act and party has an outcome. Saying yes again leads to the standing
 * itself, so a repeat is harmless. A partnership opens exactly when the outcome's state becomes `accepted`.
 */
export function next(standing: Standing, act: Act, by: Party): Outcome {
  if (act === "accept" && saidYes(standing, by)) return { next: standing };
  const move = LIFE[standing.state][act];
  if (!move?.by.includes(by)) return { refused: whyNot(standing, act, by) };
  const answers = by === "from" || by === "to" ? { ...standing, ...answered(act, by) } : standing;
  const agreed = answers.from === "accept" && answers.to === "accept";
  return { next: { ...answers, state: act === "accept" && agreed ? "accepted" : move.to } };
}

/** A yes that stands: the proposal is still open, or it has become a partnership. */
function saidYes(standing: Standing, by: Party): boolean {
  const stands = standing.state === "approved" || standing.state === "accepted";
  return stands && (by === "from" || by === "to") && standing[by] === "accept";
}

function answered(act: Act, by: "from" | "to"): Partial<Standing> {
  return act === "accept" || act === "decline" || act === "ask" ? { [by]: act } : {};
}

function whyNot({ state }: Standing, act: Act, by: Party): Refused {
  const decides = by === "coordinator" && (act === "approve" || act === "decline");
  if (decides && state !== "withdrawn") return "already_decided";
  if (state !== "proposed" && state !== "approved") return OVER[state];
  const answers = (by === "from" || by === "to") && ANSWERING.includes(act);
  return state === "proposed" && answers ? "not_yet_approved" : "not_yours";
}

/** The acts open to someone now, in the order of ACTS: the buttons of a page. A yes already said is not offered again. */
export function mayNow(standing: Standing, by: Party): Act[] {
  return ACTS.filter((act) => "next" in next(standing, act, by) && !(act === "accept" && saidYes(standing, by)));
}

export { PENDING_CAP } from "../../schema/vocabulary.ts"; // the market reads it too: hands full, out of the lists

/** In days: the coordinators' time, the organisations', the warning before its end, what an exchange adds. */
export const DAYS = { decide: 21, answer: 30, warn: 7, talk: 14 } as const;

const DAY = 86_400_000;
const daysAfter = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY);

/** When silence next counts, after an act: a decision opens 30 days; people who talk are not silent. */
export function dueAfter(act: Act | "propose", now: Date, due: Date): Date {
  if (act === "propose") return daysAfter(now, DAYS.decide);
  if (act === "approve") return daysAfter(now, DAYS.answer);
  const talk = daysAfter(now, DAYS.talk);
  return (act === "ask" || act === "reply") && talk > due ? talk : due;
}

export interface Clock {
  readonly state: ProposalState;
  readonly due: Date;
  readonly reminded: boolean;
  readonly escalated: boolean;
}

/** What the clock does to a proposal now, if anything. */
export function onTime({ state, due, reminded, escalated }: Clock, now: Date): "remind" | "expire" | "escalate" | null {
  if (state === "proposed") return !escalated && due <= now ? "escalate" : null;
  if (state !== "approved") return null;
  if (due <= now) return "expire";
  return !reminded && daysAfter(due, -DAYS.warn) <= now ? "remind" : null;
}

/** Whole days gone by since a date, never below 0. */
export const daysSince = (date: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - date.getTime()) / DAY));

/** Whole days left before a date, never below 0. */
export const daysLeft = (due: Date, now: Date): number => Math.max(0, Math.ceil((due.getTime() - now.getTime()) / DAY));
