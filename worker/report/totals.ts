// The sums of a year. Pure.

import type { EquityPeriod } from "../../schema/contract/equity.ts";
import type { ReportView } from "../../schema/contract/report.ts";

/** Only where every quarter is told: a sum less the quarters that are would be the one that is not. */
export function totalsOf(periods: readonly EquityPeriod[]): ReportView["totals"] {
  const sum = (of: (one: EquityPeriod) => (number | null)[]): number | null => {
    const values = periods.flatMap(of);
    return values.length === 0 || values.includes(null)
      ? null
      : values.reduce<number>((total, value) => total + (value ?? 0), 0);
  };
  return {
    proposed: sum(({ proposed: p }) => [p.north, p.south, p.coordination]),
    yes: sum(({ yes }) => [yes.north, yes.south]),
    partnerships: sum((one) => [one.partnerships]),
    carried: sum(({ given }) => [given.north, given.south]),
  };
}
