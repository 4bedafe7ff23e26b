// From what an organiser writes to the moments it means: an hour that does not exist, or comes twice, is told as such.
import { InvalidField } from "../kernel/errors.ts";
import { isZone, momentsOf } from "../meetings/zones.ts";

export interface SaidSpan {
  starts: string;
  ends: string;
  timeZone: string;
  startsClock?: "earlier" | "later" | undefined;
  endsClock?: "earlier" | "later" | undefined;
}

export interface Span {
  startsAt: string;
  endsAt: string;
  timeZone: string;
}

const YEAR = 366 * 86_400_000;

/** Ends after it starts, within a year, and not in the past. */
export function spanOf(said: SaidSpan, now: Date): Span {
  if (!isZone(said.timeZone)) throw InvalidField("timeZone", "unknown_zone");
  const starts = momentOf(said, "starts");
  const ends = momentOf(said, "ends");
  if (ends <= starts) throw InvalidField("ends", "ends_before_starts");
  if (ends.getTime() - starts.getTime() > YEAR) throw InvalidField("ends", "session_too_long");
  if (ends <= now) throw InvalidField("ends", "session_in_the_past");
  return { startsAt: starts.toISOString(), endsAt: ends.toISOString(), timeZone: said.timeZone };
}

function momentOf(said: SaidSpan, field: "starts" | "ends"): Date {
  const text = said[field];
  if (/(Z|[+-]\d{2}:\d{2})$/.test(text)) return instant(text, field);
  const found = momentsOf(said.timeZone, text.slice(0, 16));
  if (found.kind === "never") throw InvalidField(field, "no_such_day");
  if (found.kind === "skipped") throw InvalidField(field, "time_skipped", { next: found.next.slice(11) });
  if (found.kind === "once") return found.at;
  const clock = said[`${field}Clock`];
  if (clock === undefined) throw InvalidField(`${field}Clock`, "time_twice");
  return found[clock];
}

function instant(text: string, field: string): Date {
  const at = new Date(text);
  const year = Number.isNaN(at.getTime()) ? 0 : at.getUTCFullYear();
  if (year < 1981 || year > 2199) throw InvalidField(field, "no_such_day");
  return at;
}
