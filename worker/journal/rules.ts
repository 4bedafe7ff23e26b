// What an entry of each kind must say, on which days, and when a step is spoken of: pure questions over plain data.
import { MOST_HOURS } from "../../schema/contract/journal.ts";
import type { JournalKind, StepState } from "../../schema/vocabulary.ts";
import { type FieldError, Invalid } from "../kernel/errors.ts";

/** What an entry says, whatever its kind. */
export interface Said {
  date: string;
  text: string;
  minutes: number | null;
  givenBy: string | null;
  receivedBy: string | null;
  place: string;
  visitor: string | null;
  host: string | null;
  learnedBy: string;
}

/** The fields each kind cannot do without; what belongs to no kind named here belongs to none. */
const NEEDED: Record<JournalKind, readonly (keyof Said)[]> = {
  text: ["text"],
  visit: ["place", "visitor", "host"],
  hours: ["minutes", "givenBy", "receivedBy"],
  learning: ["learnedBy", "text"],
};
const OWN: Record<JournalKind, readonly (keyof Said)[]> = {
  text: [],
  visit: ["place", "visitor", "host"],
  hours: ["minutes", "givenBy", "receivedBy"],
  learning: ["learnedBy"],
};
const ALL_OWN = Object.values(OWN).flat();

/** Around an entry: whose partnership it is, since when, and what day it is. */
export interface Around {
  organisations: readonly string[];
  openedOn: string;
  today: string;
}

/** One error a field; nothing when the entry may stand. */
export function whatIsWrong(kind: JournalKind, said: Said, around: Around): FieldError[] {
  const errors = new Map<string, FieldError>();
  const add = (field: string, code: string, params?: FieldError["params"]) => {
    if (!errors.has(field)) errors.set(field, params ? { field, code, params } : { field, code });
  };
  for (const field of NEEDED[kind]) if (isEmpty(said[field])) add(field, "required");
  for (const field of ALL_OWN) if (!OWN[kind].includes(field) && !isEmpty(said[field])) add(field, "not_for_kind");
  for (const { field, code } of wrongPair(said, around)) add(field, code);
  if (said.date < around.openedOn) add("date", "date_before_partnership");
  if (said.date > addDays(around.today, 1)) add("date", "date_in_future"); // it may be tomorrow already, further east
  const { minutes } = said;
  if (minutes !== null && minutes < 1) add("minutes", "no_hours");
  if (minutes !== null && minutes > MOST_HOURS * 60) add("minutes", "too_many_hours", { max: MOST_HOURS });
  return [...errors.values()];
}

export function refuseWrong(kind: JournalKind, said: Said, around: Around): void {
  const errors = whatIsWrong(kind, said, around);
  if (errors.length > 0) throw Invalid("invalid", errors);
}

const isEmpty = (value: string | number | null): boolean => value === null || value === "";

/** Both of the partnership, and not the same. */
function wrongPair(said: Said, { organisations }: Around): FieldError[] {
  const pairs = [
    ["givenBy", "receivedBy"],
    ["visitor", "host"],
  ] as const;
  return pairs.flatMap(([one, other]) => {
    const unknown = [one, other].filter((field) => said[field] !== null && !organisations.includes(said[field]));
    if (unknown.length > 0) return unknown.map((field) => ({ field, code: "not_of_partnership" }));
    return said[one] !== null && said[one] === said[other] ? [{ field: other, code: "same_partner" }] : [];
  });
}

/** Where an entry stands in the sums: its month, and from whom to whom. */
export const wayOf = ({ date, givenBy, receivedBy, visitor, host }: Said) => ({
  month: date.slice(0, 7),
  from: givenBy ?? visitor ?? "",
  to: receivedBy ?? host ?? "",
});

/** yyyy-mm-dd; days are days, whatever the clocks do. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const STEP_TURNS = {
  done: { from: "planned", to: "done" },
  planned: { from: "done", to: "planned" },
  moved: { from: "planned", to: "planned" },
} as const satisfies Record<string, { from: StepState; to: StepState }>;
export type StepTurn = keyof typeof STEP_TURNS;

/** Why a step does not take this turn now, or null. */
export function whyNotTurn(turn: StepTurn, state: StepState): "step_done" | "step_not_done" | "step_dropped" | null {
  if (state === STEP_TURNS[turn].from) return null;
  if (state === "dropped") return "step_dropped";
  return state === "done" ? "step_done" : "step_not_done";
}

export const SOON_DAYS = 14;
export const LATE_DAYS = 7;
/** Nobody is reminded of what should have ended longer ago: then it is for people to talk about. */
export const LATE_UNTIL = 60;

/**
 * Which reminder a planned step is due for on a day: once when it begins within two weeks, once when it should have
 * ended a week ago. `remindedOn` is the day of the last one. Moved to other days, a step is due anew.
 */
export function reminderDue(
  step: { starts: string; ends: string; remindedOn: string | null },
  today: string,
): "soon" | "late" | null {
  const { starts, ends, remindedOn } = step;
  const since = (day: string) => remindedOn !== null && remindedOn >= day;
  const [soon, late] = [addDays(starts, -SOON_DAYS), addDays(ends, LATE_DAYS)];
  if (today >= late) return today <= addDays(ends, LATE_UNTIL) && !since(late) ? "late" : null;
  return today >= soon && today <= starts && !since(soon) ? "soon" : null;
}
