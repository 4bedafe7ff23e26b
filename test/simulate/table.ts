// The figures of every policy as a table: mean and spread over the seeds, then what differs from the first policy.
import { type Figures, type Summary, summarise } from "./figures.ts";
import { MODEL } from "./model.ts";

/** One policy, its figures by seed; every policy has the same seeds in the same order. */
export interface Ran {
  readonly name: string;
  readonly figures: readonly Figures[];
}

type Unit = "count" | "share" | "weeks" | "index" | "points";
export const MEASURES: Readonly<Record<keyof Figures, { readonly label: string; readonly unit: Unit }>> = {
  partnerships: { label: "partnerships made", unit: "count" },
  servedNorth: { label: "served, North", unit: "share" },
  servedSouth: { label: "served, South", unit: "share" },
  servedNewcomers: { label: "served, newcomers", unit: "share" },
  waitHalf: { label: "half have a first partner within", unit: "weeks" },
  waitNineInTen: { label: "nine in ten within", unit: "weeks" },
  giniShown: { label: "Gini of exposure", unit: "index" },
  giniPartnerships: { label: "Gini of partnerships by capacity", unit: "index" },
  oneWay: { label: "one-way among partnerships", unit: "share" },
  yes: { label: "proposals that became partnerships", unit: "share" },
  silence: { label: "proposals that met silence", unit: "share" },
  score: { label: "mean score of partnerships", unit: "points" },
};

const DIGITS: Readonly<Record<Unit, number>> = { count: 0, share: 1, weeks: 1, index: 3, points: 1 };

/** A figure as one reads it: shares in per cent. */
export function told(value: number, unit: Unit, digits = DIGITS[unit]): string {
  if (value === Infinity) return `> ${MODEL.weeks} weeks`;
  const number = (unit === "share" ? 100 * value : value).toFixed(digits);
  return unit === "share" ? `${number} %` : unit === "weeks" ? `${number} weeks` : number;
}

function spreadTold({ mean, spread }: Summary, unit: Unit): string {
  if (mean === Infinity) return told(mean, unit);
  return `${told(mean, unit)} ± ${(unit === "share" ? 100 * spread : spread).toFixed(DIGITS[unit])}`;
}

/** Mean ± standard deviation from seed to seed. */
export function table(ran: readonly Ran[]): string[] {
  return grid(ran, (policy, key) => spreadTold(summarise(policy.figures.map((one) => one[key])), MEASURES[key].unit));
}

/** The same seeds compared one by one: mean difference from the first policy ± its standard error. */
export function differences(ran: readonly Ran[]): string[] {
  const [first, ...others] = ran;
  return grid(others, (policy, key) => {
    const by = policy.figures.map((one, seed) => one[key] - (first?.figures[seed]?.[key] ?? 0));
    if (by.some((one) => !Number.isFinite(one))) return "–";
    const { mean, spread } = summarise(by);
    const text = spreadTold({ mean, spread: spread / Math.sqrt(by.length) }, MEASURES[key].unit);
    return (mean > 0 ? `+${text}` : text).replace(" %", " pt");
  });
}

function grid(ran: readonly Ran[], cell: (policy: Ran, key: keyof Figures) => string): string[] {
  const keys = Object.keys(MEASURES) as (keyof Figures)[];
  const rows = [["", ...ran.map(({ name }) => name)]];
  for (const key of keys) rows.push([MEASURES[key].label, ...ran.map((policy) => cell(policy, key))]);
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join("  "),
  );
}
