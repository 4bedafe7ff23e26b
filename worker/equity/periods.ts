// Months and quarters as the figures name them, and what the clock has to count next. Days are yyyy-mm-dd, UTC.

export const BY = ["month", "quarter"] as const;
export type By = (typeof BY)[number];

/** `m2026-11` or `q2026-4`; the names of one kind sort as time does. */
export const periodOf = (day: string, by: By): string =>
  by === "month" ? `m${day.slice(0, 7)}` : `q${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** Its first day, and the first day after it. */
export function boundsOf(period: string): { from: string; until: string } {
  const [year = 0, at = 1] = period.slice(1).split("-").map(Number);
  const length = period.startsWith("q") ? 3 : 1;
  const first = (at - 1) * length;
  return { from: firstOf(year, first), until: firstOf(year, first + length) };
}

const firstOf = (year: number, month: number): string => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The last `count` periods up to the one this day is in, oldest first. */
export function lastPeriods(day: string, by: By, count: number): string[] {
  const periods: string[] = [];
  for (let at = day; periods.length < count; at = addDays(boundsOf(periodOf(at, by)).from, -1)) {
    periods.unshift(periodOf(at, by));
  }
  return periods;
}

/** How far the counting has come: days summed up before this one, months closed before this one, last day counted. */
export interface Counted {
  readonly days: string;
  readonly month: string;
  readonly today: string | null;
}

export type Job =
  | { readonly kind: "days"; readonly from: string; readonly until: string }
  | { readonly kind: "month"; readonly month: string }
  | { readonly kind: "today" };

/** At most so many days are summed up in one go. */
const DAYS_AT_ONCE = 31;

/**
 * What to count next, or null when all is counted: first the days that are over, then the months that are, then today.
 * Following it always ends, and then says nothing until tomorrow.
 */
export function nextJob(counted: Counted, today: string): Job | null {
  if (counted.days < today) {
    const end = addDays(counted.days, DAYS_AT_ONCE);
    return { kind: "days", from: counted.days, until: end < today ? end : today };
  }
  if (counted.month < periodOf(today, "month")) return { kind: "month", month: counted.month };
  return counted.today === today ? null : { kind: "today" };
}

/** Once a job is done. */
export function after(counted: Counted, job: Job, today: string): Counted {
  if (job.kind === "days") return { ...counted, days: job.until };
  if (job.kind === "month") return { ...counted, month: periodOf(boundsOf(job.month).until, "month") };
  return { ...counted, today };
}

/** Months kept for the pages: two years before this one. */
const MONTHS_BACK = 24;

/** Where counting starts in a network whose first act was on this day. */
export function begin(firstDay: string, today: string): Counted {
  const [oldest = periodOf(today, "month")] = lastPeriods(today, "month", MONTHS_BACK + 1);
  const first = periodOf(firstDay, "month");
  return { days: firstDay, month: [first, oldest].sort()[1] ?? first, today: null };
}
