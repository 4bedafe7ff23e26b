// Hours given and received in partnerships, by side: from the sums that journals keep, anew each night.
import { type SQL, sql } from "drizzle-orm";
import { raw, type Statement } from "../kernel/commit.ts";
import { boundsOf } from "./periods.ts";

/**
 * Two years at once: people write down in May what they gave in March. `first` is the quarter to begin with. A period
 * that was not counted otherwise stays unknown. Cases are partnerships: few would point at someone.
 */
export function countHours(first: string): Statement[] {
  const since = boundsOf(first).from.slice(0, 7);
  const month = sql`'m' || s.month`;
  const quarter = sql`'q' || substr(s.month, 1, 4) || '-' || ((CAST(substr(s.month, 6, 2) AS INTEGER) + 2) / 3)`;
  return [
    raw(sql`DELETE FROM equity_figures WHERE measure IN ('hours_given', 'hours_received')
      AND (period BETWEEN ${`m${since}`} AND 'n' OR period BETWEEN ${first} AND 'r')`),
    ...[month, quarter].flatMap((period) => [
      hours("hours_given", period, sql`s.from_organisation`, since),
      hours("hours_received", period, sql`s.to_organisation`, since),
    ]),
  ];
}

const hours = (measure: string, period: SQL, organisation: SQL, since: string): Statement =>
  raw(sql`INSERT INTO equity_figures (period, measure, part, value, cases)
    SELECT * FROM (SELECT ${period} AS period, ${measure}, o.side, sum(s.minutes) / 60.0, count(DISTINCT s.partnership)
      FROM journal_sums s JOIN organisations o ON o.id = ${organisation}
      WHERE s.kind = 'hours' AND s.month >= ${since} AND s.minutes > 0 GROUP BY 1, 3) h
    WHERE EXISTS (SELECT 1 FROM equity_figures f WHERE f.period = h.period AND f.measure = 'gini')`);
