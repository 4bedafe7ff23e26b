// What holds of courses, sessions and seats: pure questions over plain data.
import type { CourseState, CourseVisibility, EnrolmentState, SessionState, Side } from "../../schema/vocabulary.ts";

/** People of one pool share its seats and its line: all of them, or those of one side. */
export type Pool = "all" | Side;

export interface Seats {
  readonly seats: number;
  readonly seatsNorth: number | null;
  readonly seatsSouth: number | null;
  readonly taken: number;
  readonly takenNorth: number;
  readonly takenSouth: number;
  readonly waiting: number;
  readonly waitingNorth: number;
  readonly waitingSouth: number;
}

export const isBySide = ({ seatsNorth, seatsSouth }: Pick<Seats, "seatsNorth" | "seatsSouth">): boolean =>
  seatsNorth !== null && seatsSouth !== null;

export const poolsOf = (seats: Seats): readonly Pool[] => (isBySide(seats) ? ["north", "south"] : ["all"]);

/** Null: a session with seats by side, and nobody said which is theirs. */
export const poolFor = (seats: Seats, side: Side | null): Pool | null => (isBySide(seats) ? side : "all");

const seatsIn = (s: Seats, pool: Pool): number =>
  ({ all: s.seats, north: s.seatsNorth ?? 0, south: s.seatsSouth ?? 0 })[pool];
const takenIn = (s: Seats, pool: Pool): number => ({ all: s.taken, north: s.takenNorth, south: s.takenSouth })[pool];
const waitingIn = (s: Seats, pool: Pool): number =>
  ({ all: s.waiting, north: s.waitingNorth, south: s.waitingSouth })[pool];

export const freeIn = (seats: Seats, pool: Pool): number => Math.max(0, seatsIn(seats, pool) - takenIn(seats, pool));

/** Whoever comes while others wait goes behind them, even when a seat has just come free. */
export const stateOnArrival = (seats: Seats, pool: Pool): "enrolled" | "waiting" =>
  freeIn(seats, pool) > 0 && waitingIn(seats, pool) === 0 ? "enrolled" : "waiting";

/** How many of a pool's line a seat can be offered to, once `freed` seats have come free. */
export const toOffer = (seats: Seats, pool: Pool, freed: number): number =>
  Math.min(waitingIn(seats, pool), freeIn(seats, pool) + freed);

/** In SQL, the columns of `course_sessions` that tell of a pool. */
export const COLUMNS: Readonly<Record<Pool, { seats: string; taken: string; waiting: string }>> = {
  all: { seats: "seats", taken: "taken", waiting: "waiting" },
  north: { seats: "seats_north", taken: "taken_north", waiting: "waiting_north" },
  south: { seats: "seats_south", taken: "taken_south", waiting: "waiting_south" },
};

export type SeatsProblem = "seats_both_sides" | "seats_sum" | "seats_taken" | "seats_split";

/** `now`: as they are, with the people in them; null for a new session. */
export function seatsProblem(
  wanted: Pick<Seats, "seats" | "seatsNorth" | "seatsSouth">,
  now: Seats | null,
): SeatsProblem | null {
  const { seats, seatsNorth, seatsSouth } = wanted;
  if ((seatsNorth === null) !== (seatsSouth === null)) return "seats_both_sides";
  if (seatsNorth !== null && seatsNorth + (seatsSouth ?? 0) !== seats) return "seats_sum";
  if (now === null) return null;
  const after = { ...now, ...wanted };
  if (isBySide(after) !== isBySide(now) && now.taken + now.waiting > 0) return "seats_split";
  const tooFew = poolsOf(after).some((pool) => takenIn(after, pool) > seatsIn(after, pool));
  return tooFew ? "seats_taken" : null;
}

export interface Open {
  readonly course: CourseState;
  readonly session: SessionState;
  readonly endsAt: string;
}

export type ClosedBecause = "session_cancelled" | "session_held" | "session_over" | "course_not_open";

/** Why nobody enrols any more, or null. One that has begun still takes whoever comes late. */
export function closedBecause({ course, session, endsAt }: Open, now: string): ClosedBecause | null {
  if (session === "cancelled") return "session_cancelled";
  if (session === "held") return "session_held";
  if (endsAt <= now) return "session_over";
  return course === "open" ? null : "course_not_open";
}

/** In a session, or in its line. */
export const HERE: readonly EnrolmentState[] = ["enrolled", "waiting", "offered", "attended", "absent"];
export const isHere = (state: EnrolmentState): boolean => state !== "left";

/** Until when a seat is kept; never beyond the session itself. */
export function keptUntil(now: Date, answerHours: number, endsAt: string): string {
  const until = new Date(now.getTime() + answerHours * 3_600_000).toISOString();
  return until < endsAt ? until : endsAt;
}

/** Who sees a course beside its organisers, given whether they may see the organisation it is of. */
export const isShown = (
  course: { state: CourseState; visibility: CourseVisibility },
  reader: { signedIn: boolean; seesHost: boolean },
): boolean => course.state !== "draft" && reader.seesHost && (course.visibility === "public" || reader.signedIn);

export type When = "before" | "during" | "after";
export const whenIs = (session: { startsAt: string; endsAt: string }, now: string): When =>
  now < session.startsAt ? "before" : now < session.endsAt ? "during" : "after";
