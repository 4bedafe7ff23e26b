// Which partnerships need a hand from the coordination, and which first. Pure; pulse.ts says the same in SQL.
import { PULSE_NEEDS, type PulseNeed } from "../../schema/vocabulary.ts";
import { WIDE } from "./gap.ts";

export interface Pulse {
  readonly open: boolean;
  readonly openedAt: string;
  /** The last act, journal entry or message of its people. */
  readonly lastSign: string;
  readonly gap: number | null;
  readonly agreed: boolean;
  /** Minutes. */
  readonly givenNorth: number;
  readonly givenSouth: number;
  readonly late: boolean;
  readonly unanswered: boolean;
}

/** Days without a sign of life; days to agree in; days that a step may be late. */
export const DAYS = { silent: 90, toAgree: 60, late: 30 } as const;

/** From ten hours on, four fifths of them given by one side. */
export const ONE_SIDED = { minutes: 600, share: 0.8 } as const;

/** Each weighs more than all that come after it in the list together, so the heaviest reason always comes first. */
export const WEIGHTS: Readonly<Record<PulseNeed, number>> = Object.fromEntries(
  PULSE_NEEDS.map((need, at) => [need, 2 ** (PULSE_NEEDS.length - 1 - at)]),
) as Record<PulseNeed, number>;

export const isOneSided = ({ givenNorth, givenSouth }: Pick<Pulse, "givenNorth" | "givenSouth">): boolean =>
  givenNorth + givenSouth >= ONE_SIDED.minutes &&
  Math.max(givenNorth, givenSouth) >= ONE_SIDED.share * (givenNorth + givenSouth);

/** One that has ended needs nothing any more. */
export function needsOf(pulse: Pulse, today: string): PulseNeed[] {
  if (!pulse.open) return [];
  const holds: Record<PulseNeed, boolean> = {
    silent: daysSince(pulse.lastSign, today) >= DAYS.silent,
    wide_gap: (pulse.gap ?? 0) >= WIDE,
    one_sided: isOneSided(pulse),
    without_agreement: !pulse.agreed && daysSince(pulse.openedAt, today) >= DAYS.toAgree,
    late_step: pulse.late,
    unanswered: pulse.unanswered,
  };
  return PULSE_NEEDS.filter((need) => holds[need]);
}

const MOST = 2 ** PULSE_NEEDS.length - 1;
/** Those that have ended come after all others. */
export const ENDED = 1000;

/** The list goes by this number, the smallest first; among equals, the longest silent. */
export const rankOf = (open: boolean, needs: readonly PulseNeed[]): number =>
  (open ? 0 : ENDED) + MOST - needs.reduce((sum, need) => sum + WEIGHTS[need], 0);

export const daysSince = (time: string, today: string): number =>
  Math.max(0, Math.round((Date.parse(today) - Date.parse(time.slice(0, 10))) / 86_400_000));

export function daysBefore(today: string, days: number): string {
  return new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
}
