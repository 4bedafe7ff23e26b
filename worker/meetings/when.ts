// From what somebody writes, a day and an hour of a place, to the moment it means; refused with the reason where it means none, or two.
import { InvalidField } from "../kernel/errors.ts";
import { isZone, localOf, momentsOf } from "./zones.ts";

export interface Said {
  readonly starts: string;
  /** In minutes: however the clocks change meanwhile, it lasts as long. */
  readonly duration: number;
  readonly timeZone: string;
  readonly clock?: "earlier" | "later" | undefined;
}

export interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
}

export function spanOf({ starts, duration, timeZone, clock }: Said): Span {
  if (!isZone(timeZone)) throw InvalidField("timeZone", "unknown_zone");
  return lasting(startOf(timeZone, starts, clock), duration, timeZone);
}

function startOf(timeZone: string, starts: string, clock: Said["clock"]): Date {
  const found = momentsOf(timeZone, starts);
  if (found.kind === "never") throw InvalidField("starts", "no_such_day");
  if (found.kind === "skipped") throw InvalidField("starts", "time_skipped", { next: found.next.slice(11) });
  if (found.kind === "once") return found.at;
  if (clock === undefined) throw InvalidField("clock", "time_twice");
  return found[clock];
}

const lasting = (starts: Date, duration: number, timeZone: string): Span => ({
  startsAt: starts.toISOString(),
  endsAt: new Date(starts.getTime() + duration * 60_000).toISOString(),
  timeZone,
});

/** What is left out stays as the clocks of the place say it; an hour that comes twice stays the one it was. */
export function movedTo(before: Span, patch: { [K in keyof Said]?: Said[K] | undefined }): Span {
  const starts = localOf(before.timeZone, new Date(before.startsAt));
  const duration = (Date.parse(before.endsAt) - Date.parse(before.startsAt)) / 60_000;
  const said = {
    starts: patch.starts ?? starts,
    duration: patch.duration ?? duration,
    timeZone: patch.timeZone ?? before.timeZone,
    clock: patch.clock,
  };
  const sameHour = said.starts === starts && said.timeZone === before.timeZone && said.clock === undefined;
  return sameHour ? lasting(new Date(before.startsAt), said.duration, said.timeZone) : spanOf(said);
}
