// What clocks say: a moment in the place where it happens and in the reader's own.
import type { Locale } from "../../schema/vocabulary.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formats.get(`${locale} ${key}`);
  const made = known ?? new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, options);
  formats.set(`${locale} ${key}`, made);
  return made;
}

const DAY = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
const HOUR = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** « jeudi 12 mars 2026 ». */
export const dayIn = (locale: Locale, at: string, zone: string): string =>
  format(locale, `day ${zone}`, { ...DAY, timeZone: zone }).format(new Date(at));

/** « 14:30 ». */
export const hourIn = (locale: Locale, at: string, zone: string): string =>
  format(locale, `hour ${zone}`, { ...HOUR, timeZone: zone }).format(new Date(at));

/** « UTC+1 », as it is on that day. */
export const offsetIn = (locale: Locale, at: string, zone: string): string =>
  format(locale, `offset ${zone}`, { hour: "2-digit", timeZone: zone, timeZoneName: "shortOffset" })
    .formatToParts(new Date(at))
    .find(({ type }) => type === "timeZoneName")
    ?.value.replace("GMT", "UTC") ?? "UTC";

/** The city that a zone is named after, as the reader calls it: « Dakar », « Londres ». */
export function cityOf(cities: Readonly<Record<string, string>>, zone: string): string {
  const city = (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
  return cities[city] ?? city;
}
