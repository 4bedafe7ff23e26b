// The life of a circle: which act, by whom, leads from which state to which, and who is lost on the way.
import type { Answer, CircleState } from "../../schema/vocabulary.ts";
import { DAYS } from "../proposals/rules.ts";

/** What may happen to a circle once it is proposed. `lose`: members who can no longer take part. */
export const ACTS = [
  "accept",
  "ask",
  "decline",
  "reply",
  "leave",
  "lose",
  "remind",
  "expire",
  "repair",
  "close",
] as const;
export type Act = (typeof ACTS)[number];

/** Who acts: one of its members, a coordinator, or the clock, which knows who is gone. */
export type Who =
  | { readonly party: "member"; readonly member: string }
  | { readonly party: "coordinator" }
  | { readonly party: "clock"; readonly gone?: readonly string[] };

/** Where a circle stands: its state, each member's last answer in the order of the ring, and those it has lost. */
export interface Standing {
  readonly state: CircleState;
  readonly answers: ReadonlyMap<string, Answer | null>;
  readonly lost: readonly string[];
}

interface Move {
  readonly by: readonly Who["party"][];
  readonly to: CircleState;
}

/** Out of what it has opened: the others go on together. */
const LEAVES: Move["by"] = ["member"];

/** The whole life. An act absent from a state cannot happen there. */
export const LIFE: Readonly<Record<CircleState, Readonly<Partial<Record<Act, Move>>>>> = {
  proposed: {
    accept: { by: ["member"], to: "proposed" }, // accepted once all have accepted
    ask: { by: ["member"], to: "proposed" },
    decline: { by: ["member"], to: "broken" },
    reply: { by: ["member", "coordinator"], to: "proposed" },
    lose: { by: ["clock"], to: "broken" },
    remind: { by: ["clock"], to: "proposed" },
    expire: { by: ["clock"], to: "broken" },
    close: { by: ["coordinator"], to: "closed" },
  },
  accepted: {
    leave: { by: LEAVES, to: "broken" },
    lose: { by: ["clock"], to: "broken" },
  },
  broken: {
    leave: { by: LEAVES, to: "broken" },
    lose: { by: ["clock"], to: "broken" },
    repair: { by: ["coordinator"], to: "repaired" },
    close: { by: ["coordinator"], to: "closed" },
  },
  repaired: { leave: { by: LEAVES, to: "repaired" } },
  closed: { leave: { by: LEAVES, to: "closed" } },
};

/** Why an act cannot happen now; `not_yours` is about who asks, the others say where the circle stands. */
export type Refused =
  | "not_yours"
  | "not_due"
  | "circle_proposed"
  | "circle_accepted"
  | "circle_broken"
  | "circle_repaired"
  | "circle_closed";

export type Outcome = { readonly next: Standing } | { readonly refused: Refused };

/**
 * Where an act leads. Total: every standing, act and party has an outcome. Saying yes again leads to the standing
 * itself, so a repeat is harmless. A partnership opens exactly when the outcome's state becomes `accepted`.
 */
export function next(standing: Standing, act: Act, who: Who): Outcome {
  const { state, answers, lost } = standing;
  if (who.party === "member" && !answers.has(who.member)) return { refused: "not_yours" };
  if (act === "accept" && saidYes(standing, who)) return { next: standing };
  const move = LIFE[state][act];
  if (!move) return { refused: MOVES_OF(who.party).has(act) ? `circle_${state}` : "not_yours" };
  if (!move.by.includes(who.party)) return { refused: "not_yours" };
  const newly = lostBy(standing, act, who);
  if (act === "lose" && newly.length === 0) return { refused: "not_due" };
  const said = who.party === "member" ? withAnswer(answers, act, who.member) : answers;
  const agreed = act === "accept" && [...said.values()].every((answer) => answer === "accept");
  return { next: { state: agreed ? "accepted" : move.to, answers: said, lost: [...lost, ...newly] } };
}

/** The acts that a party has somewhere in a circle's life. */
const MOVES_OF = (party: Who["party"]): ReadonlySet<Act> =>
  new Set(ACTS.filter((act) => Object.values(LIFE).some((moves) => moves[act]?.by.includes(party))));

/** A yes that stands: the circle still awaits others, or all have agreed. */
const saidYes = ({ state, answers }: Standing, who: Who): boolean =>
  (state === "proposed" || state === "accepted") && who.party === "member" && answers.get(who.member) === "accept";

function withAnswer(answers: Standing["answers"], act: Act, member: string): Standing["answers"] {
  const answer = act === "leave" ? "decline" : act;
  if (answer !== "accept" && answer !== "ask" && answer !== "decline") return answers;
  return new Map([...answers].map(([id, before]) => [id, id === member ? answer : before]));
}

/** Whoever says no or leaves, whoever is gone, and at the end of time whoever has not said yes. */
function lostBy({ answers, lost }: Standing, act: Act, who: Who): string[] {
  const goes = act === "decline" || act === "leave";
  if (who.party === "member") return goes && !lost.includes(who.member) ? [who.member] : [];
  const members = [...answers.keys()].filter((id) => !lost.includes(id));
  if (act === "expire") return members.filter((id) => answers.get(id) !== "accept");
  return act === "lose" && who.party === "clock" ? members.filter((id) => who.gone?.includes(id)) : [];
}

/** The acts open to someone now, in the order of ACTS: the buttons of a page. A yes already said is not offered again. */
export const mayNow = (standing: Standing, who: Who): Act[] =>
  ACTS.filter((act) => "next" in next(standing, act, who) && !(act === "accept" && saidYes(standing, who)));

const DAY = 86_400_000;
const daysAfter = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY);

/** When silence next counts: thirty days from the proposal; people who talk are not silent. */
export function dueAfter(act: Act | "propose", now: Date, due: Date): Date {
  if (act === "propose") return daysAfter(now, DAYS.answer);
  const talk = daysAfter(now, DAYS.talk);
  return (act === "ask" || act === "reply") && talk > due ? talk : due;
}

export interface Clock {
  readonly state: CircleState;
  readonly due: Date;
  readonly reminded: boolean;
}

/** What time does to a circle now, if anything. */
export function onTime({ state, due, reminded }: Clock, now: Date): "remind" | "expire" | null {
  if (state !== "proposed") return null;
  if (due <= now) return "expire";
  return !reminded && daysAfter(due, -DAYS.warn) <= now ? "remind" : null;
}

/** A circle gathers three or four; two are a pair, which only a repair may leave. */
export const SIZES = { least: 3, most: 4, repaired: 2 } as const;
