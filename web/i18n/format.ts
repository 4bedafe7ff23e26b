// Dates and numbers as the reader writes them.
import type { Locale } from "../../schema/vocabulary.ts";

/** « 12 mars 2026 », in universal time so that every reader sees the same day. */
export function longDate(locale: Locale, isoTime: string): string {
  const format = days.get(locale) ?? new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, DAY);
  days.set(locale, format);
  const told = format.format(new Date(isoTime));
  return locale === "fr" ? told.replace(/^1 /, "1er ") : told;
}

const DAY = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const days = new Map<Locale, Intl.DateTimeFormat>();

/** « nov. 2026 », or a quarter as the catalogue writes it: `2026-11`, `2026-q4`. `short`: « nov. 26 ». */
export function periodName(
  locale: Locale,
  period: string,
  quarter: (n: string, year: string) => string,
  short = false,
): string {
  const [year = "", part = ""] = period.split("-");
  if (part.startsWith("q")) return quarter(part.slice(1), year);
  const months = short ? shortMonths : longMonths;
  const format = months.get(locale) ?? new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, MONTH(short));
  months.set(locale, format);
  return format.format(new Date(`${period}-01T00:00:00Z`)).replaceAll(" ", "\u00a0");
}

const MONTH = (short: boolean) => ({ month: "short", year: short ? "2-digit" : "numeric", timeZone: "UTC" }) as const;
const shortMonths = new Map<Locale, Intl.DateTimeFormat>();
const longMonths = new Map<Locale, Intl.DateTimeFormat>();

export function number(locale: Locale, n: number, digits = 0): string {
  return n.toLocaleString(locale, { maximumFractionDigits: digits });
}

/** « a, b et c ». */
export function list(locale: Locale, items: readonly string[]): string {
  const format = lists.get(locale) ?? new Intl.ListFormat(locale, { type: "conjunction" });
  lists.set(locale, format);
  return format.format(items);
}

/** « il y a 2 jours », « hier » ; past a month, the day itself. */
export function ago(locale: Locale, isoTime: string, now: string): string {
  const seconds = Math.max(0, (Date.parse(now) - Date.parse(isoTime)) / 1000);
  const format = since.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  since.set(locale, format);
  if (seconds < 3600) return format.format(-Math.floor(seconds / 60), "minute");
  if (seconds < 86_400) return format.format(-Math.floor(seconds / 3600), "hour");
  if (seconds < 30 * 86_400) return format.format(-Math.floor(seconds / 86_400), "day");
  return longDate(locale, isoTime);
}

const since = new Map<Locale, Intl.RelativeTimeFormat>();

// Making one costs more than using it a hundred times.
const lists = new Map<Locale, Intl.ListFormat>();
