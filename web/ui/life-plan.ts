// Where everything stands in the drawing of a partnership's life: across in %, from its first quarter to its last.

import type { LifeView, MonthSum, Named } from "../../schema/contract/journal-views.ts";
import type { Step } from "../../schema/contract/steps.ts";

export interface Span {
  /** First day of the first quarter. */
  from: string;
  /** First day after the last one. */
  until: string;
}

export interface Quarter {
  /** `2026-q4` */
  key: string;
  x: number;
  width: number;
}

const DAY = 86_400_000;
const MOST_QUARTERS = 48;
/** A young partnership has its first year before it. */
const FEWEST_QUARTERS = 4;
const quarterStart = (day: string, after = 0): string => {
  const [year, month] = [Number(day.slice(0, 4)), Math.floor((Number(day.slice(5, 7)) - 1) / 3) + after];
  return new Date(Date.UTC(year, month * 3, 1)).toISOString().slice(0, 10);
};

/** Whole quarters around everything there is to show; steps of a far future are cut off. */
export function spanOf({ openedOn, endedOn, today, steps, sums }: LifeView): Span {
  const lived = steps.filter(({ state }) => state !== "dropped");
  const days = [openedOn, endedOn ?? today, ...lived.flatMap(({ starts, ends }) => [starts, ends])];
  const first = [...days, ...sums.map(({ month }) => `${month}-01`)].sort()[0] ?? openedOn;
  const last = days.sort().at(-1) ?? today;
  const from = quarterStart(first);
  const farthest = quarterStart(from, MOST_QUARTERS);
  const [, until = farthest] = [quarterStart(from, FEWEST_QUARTERS), quarterStart(last, 1)].sort();
  return { from, until: [until, farthest].sort()[0] ?? until };
}

/** In %, from 0 to 100. */
export function placeOf({ from, until }: Span, day: string): number {
  const share = (Date.parse(day) - Date.parse(from)) / (Date.parse(until) - Date.parse(from));
  return tenth(Math.min(1, Math.max(0, share)) * 100);
}

const tenth = (n: number): number => Math.round(n * 10) / 10;

export function quartersOf(span: Span): Quarter[] {
  const quarters: Quarter[] = [];
  for (let start = span.from; start < span.until; start = quarterStart(start, 1)) {
    const x = placeOf(span, start);
    quarters.push({ key: quarterOf(start), x, width: tenth(placeOf(span, quarterStart(start, 1)) - x) });
  }
  return quarters;
}

/** Of a day or a month. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** A line with what went one way above it and what went the other way below it, in minutes a quarter. */
export interface Band {
  key: string;
  above: { from: Named; to: Named | null; values: number[] };
  below: { from: Named | null; to: Named; values: number[] };
}

/** Between two, what each gave the other; among several, what each gave and received. */
export function bandsOf({ organisations, present, sums }: LifeView, quarters: readonly Quarter[]): Band[] {
  const hours = sums.filter(({ kind }) => kind === "hours");
  const some = organisations.filter(
    ({ id }, at) => at < present || hours.some(({ from, to }) => from === id || to === id),
  );
  const per = (which: (sum: MonthSum) => boolean) =>
    quarters.map(({ key }) =>
      hours
        .filter((sum) => quarterOf(sum.month) === key && which(sum))
        .reduce((total, { minutes }) => total + minutes, 0),
    );
  const [one, other] = some;
  if (some.length === 2 && one && other) {
    return [
      {
        key: one.id,
        above: { from: one, to: other, values: per(({ from }) => from === one.id) },
        below: { from: other, to: one, values: per(({ from }) => from === other.id) },
      },
    ];
  }
  return some.map((own) => ({
    key: own.id,
    above: { from: own, to: null, values: per(({ from }) => from === own.id) },
    below: { from: null, to: own, values: per(({ to }) => to === own.id) },
  }));
}

export interface Mark {
  kind: "text" | "visit" | "learning";
  month: string;
  x: number;
  entries: number;
}

/** One for each month and kind; hours have the columns. */
export function marksOf(sums: readonly MonthSum[], span: Span): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { month, kind, entries } of sums) {
    if (kind === "hours") continue;
    const before = marks.get(`${month} ${kind}`);
    const x = placeOf(span, `${month}-15`);
    marks.set(`${month} ${kind}`, { kind, month, x, entries: (before?.entries ?? 0) + entries });
  }
  return [...marks.values()];
}

export interface PlacedStep {
  step: Step;
  /** From 1, as the list beside the drawing counts them. */
  number: number;
  lane: number;
  x: number;
  width: number;
  /** Where it was first to begin, when that was earlier. */
  first: number | null;
}

/** Each step on the first line where it has room; with few steps each has a line and a title of its own. */
export function lanesOf(steps: readonly Step[], span: Span, ownLanes: number): PlacedStep[] {
  const ends: number[] = [];
  return steps.flatMap((step, at) => {
    if (step.starts >= span.until) return [];
    const x = placeOf(span, step.starts);
    const width = Math.max(1, tenth(placeOf(span, nextDay(step.ends)) - x));
    const free = steps.length <= ownLanes ? at : ends.findIndex((end) => end + 1 <= x);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = x + width;
    const first = step.movedFrom && step.movedFrom < step.starts ? placeOf(span, step.movedFrom) : null;
    return [{ step, number: at + 1, lane, x, width, first }];
  });
}

const nextDay = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

/** How far the beam of the balance leans, in degrees: none when both gave the same. */
export function leanOf(left: number, right: number): number {
  const most = 14;
  return left + right === 0 ? 0 : tenth(((right - left) / (left + right)) * most);
}

/** Both gave about the same: within a tenth of the whole. */
export const isEven = (left: number, right: number): boolean => Math.abs(left - right) <= (left + right) / 10;
