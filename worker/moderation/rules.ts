// What may be decided about what, and what becomes of it: the table of transitions, and other pure questions.
import type {
  ModerationAct,
  ModerationReason,
  OrganisationState,
  PostState,
  SubjectKind,
  TopicState,
  TopicVisibility,
} from "../../schema/vocabulary.ts";

export type PersonState = "active" | "suspended";
interface States {
  topic: TopicState;
  post: PostState;
  organisation: OrganisationState;
  person: PersonState;
}
export type Judged = keyof States;

type Turn<S> = { from: readonly S[]; to: S | "same" };
type Turns = { [K in Judged]?: Turn<States[K]> };

const READ: readonly TopicState[] = ["open", "locked"];
const ACTIVE = { from: ["active"], to: "same" } as const;

/** Every act of a coordinator: from which states, to which. What is not here cannot be done. */
const TRANSITIONS: Readonly<Record<Exclude<ModerationAct, "dismiss" | "keep" | "reverse">, Turns>> = {
  approve: { topic: { from: ["waiting"], to: "open" }, post: { from: ["waiting"], to: "visible" } },
  refuse: { topic: { from: ["waiting"], to: "hidden" }, post: { from: ["waiting"], to: "hidden" } },
  hide: { topic: { from: READ, to: "hidden" }, post: { from: ["visible"], to: "hidden" } },
  // A topic goes back to what it was when it was hidden, locked or not.
  show: { topic: { from: ["hidden"], to: "open" }, post: { from: ["hidden"], to: "visible" } },
  lock: { topic: { from: ["open"], to: "locked" } },
  unlock: { topic: { from: ["locked"], to: "open" } },
  move: { topic: { from: ["open", "locked", "waiting"], to: "same" } },
  merge: { topic: { from: READ, to: "merged" } },
  split: { post: { from: ["visible"], to: "same" } },
  warn: { person: ACTIVE },
  suspend: {
    person: { from: ["active"], to: "suspended" },
    organisation: { from: ["draft", "published", "paused"], to: "suspended" },
  },
  // An organisation goes back to what it was, which its suspension noted.
  lift: { person: { from: ["suspended"], to: "active" }, organisation: { from: ["suspended"], to: "paused" } },
};

/** The state after an act, or null when the table does not know it. Total. */
export function after<K extends Judged>(act: ModerationAct, kind: K, state: States[K]): States[K] | null {
  if (act === "dismiss" || act === "keep" || act === "reverse") return null;
  const turn = TRANSITIONS[act][kind] as Turn<States[K]> | undefined;
  if (!turn?.from.includes(state)) return null;
  return turn.to === "same" ? state : turn.to;
}

/** Acts about what somebody wrote that bear on the person. */
export const ON_THE_PERSON: ReadonlySet<ModerationAct> = new Set(["warn", "suspend", "lift"]);

/** Whether it lets what waits be read, or not: all else leaves it waiting. */
export const endsWaiting = (act: ModerationAct): boolean => act === "approve" || act === "refuse";

/** What may be done with a thing as it stands, and with whoever wrote it. */
export function mayDo(kind: Judged, state: States[Judged], author: PersonState | null): ModerationAct[] {
  const acts = Object.keys(TRANSITIONS) as (keyof typeof TRANSITIONS)[];
  return acts.filter((act) => {
    const bears = ON_THE_PERSON.has(act) && (kind === "topic" || kind === "post");
    return bears ? author !== null && after(act, "person", author) !== null : after(act, kind, state as never) !== null;
  });
}

/** Those that take something from somebody: they want words, and may be answered. */
const TAKES: ReadonlySet<ModerationAct> = new Set(["refuse", "hide", "warn", "suspend"]);
export const wantsWords = (act: ModerationAct): boolean => TAKES.has(act) || act === "keep";
export const mayAppeal = (act: ModerationAct): boolean => TAKES.has(act);
export const APPEAL_DAYS = 30;

/** What undoes an act, when its author was right. A warning is only struck out. */
export const undoes = (act: ModerationAct): "show" | "lift" | null =>
  act === "suspend" ? "lift" : act === "hide" || act === "refuse" ? "show" : null;

/** Whether an author hears of it. A report set aside is no news for the person reported. */
export const isTold = (act: ModerationAct): boolean => act !== "dismiss";

/** That a danger was reported and set aside must not reach the reported, not even through the log. */
export const isLogged = (act: ModerationAct, reason: ModerationReason, danger: boolean): boolean =>
  act !== "dismiss" || (!danger && reason !== "danger");

export interface Place {
  visibility: TopicVisibility;
  partnership: string | null;
}

/** Words written for some are never moved to where more people read them. */
export function mayMergeInto(from: Place, into: Place): boolean {
  if (from.visibility === into.visibility) return from.partnership === into.partnership;
  return from.visibility === "public" && into.visibility === "network";
}

/** How the queue sorts: a danger before everything. */
export const rankOf = (reason: string): 0 | 1 => (reason === "danger" ? 0 : 1);
export const DANGER_HOURS = 24;

/** The prefix of an id tells what it names. */
export function kindOf(id: string): SubjectKind | null {
  const kinds: Record<string, SubjectKind> = {
    top: "topic",
    pst: "post",
    org: "organisation",
    usr: "person",
    apl: "appeal",
  };
  return kinds[id.slice(0, id.indexOf("_"))] ?? null;
}

/** What stood: so many posts, each read by others for so long. */
export const STOOD = { posts: 3, hours: 24 };
/** How long an organisation has been published before its word counts. */
export const VOUCHING_DAYS = 7;
/** How long a warned person's links wait again. */
export const WARNED_DAYS = 30;

export type Paced = "topic" | "post" | "report";
export interface Pace {
  most: number;
  hours: number;
}

const PACES: Readonly<Record<"newcomer" | "member" | "coordinator", Record<Paced, Pace>>> = {
  newcomer: { topic: { most: 2, hours: 1 }, post: { most: 5, hours: 1 }, report: { most: 20, hours: 24 } },
  member: { topic: { most: 10, hours: 1 }, post: { most: 60, hours: 1 }, report: { most: 20, hours: 24 } },
  coordinator: { topic: { most: 60, hours: 1 }, post: { most: 300, hours: 1 }, report: { most: 200, hours: 24 } },
};

/** How often each may write. `times` is more than one on a machine where one reader stands for many. */
export function paceOf(who: keyof typeof PACES, act: Paced, times = 1): Pace {
  const { most, hours } = PACES[who][act];
  return { most: most * times, hours };
}

/** The middle of a list of numbers, or null when there is none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
