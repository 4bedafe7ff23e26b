// By which clocks an hour is told: those of the place, and the reader's own where they say something else.
import { zoneOf } from "../meetings/zones.ts";

export function zoneFor(country: string | undefined, timeZone: string): string | null {
  const zone = zoneOf(country ?? "");
  return zone === timeZone ? null : zone;
}
