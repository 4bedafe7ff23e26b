// How evenly attention fell in the sixty days before a moment: Gini, its curve, and who stayed under the floor.
import { sql } from "drizzle-orm";
import { SIDES, type Side } from "../../schema/vocabulary.ts";
import { raw, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { FLOOR } from "../matching/floor.ts";
import { gini, lorenz } from "./gini.ts";
import { addDays, boundsOf } from "./periods.ts";

interface Line {
  side: Side;
  times: number;
  organisations: number;
  owed: number; // of them, published all that time and with room
}

type Figure = [measure: string, part: string, value: number, cases: number];

/** At the end of the period, or today while it lasts. */
export async function countExposure(ctx: Ctx, period: string, today: string): Promise<Statement[]> {
  const end = boundsOf(period).until;
  const figures = figuresOf(await linesUntil(ctx, end < today ? end : today));
  return [
    raw(sql`INSERT INTO equity_figures (period, measure, part, value, cases)
      SELECT ${period}, value ->> 0, value ->> 1, CAST(value ->> 2 AS REAL), value ->> 3
      FROM json_each(${JSON.stringify(figures)})`),
  ];
}

/** Organisations that others may see, by side and by how often they were shown: a few hundred lines at most. */
async function linesUntil(ctx: Ctx, end: string): Promise<Line[]> {
  const start = addDays(end, -FLOOR.days);
  return ctx.db.all<Line>(sql`
    WITH seen AS MATERIALIZED (SELECT candidate, sum(shown) AS shown FROM exposure_days
      WHERE day >= ${start} AND day < ${end} GROUP BY candidate)
    SELECT o.side, coalesce(s.shown, 0) AS times, count(*) AS organisations,
      sum(o.published_at < ${start} AND o.load < o.capacity) AS owed
    FROM organisations o LEFT JOIN seen s ON s.candidate = o.id
    WHERE o.state = 'published' AND o.visibility <> 'coordinators' AND o.published_at < ${end} GROUP BY 1, 2`);
}

function figuresOf(lines: readonly Line[]): Figure[] {
  const count = (of: readonly Line[]): number => of.reduce((sum, line) => sum + line.organisations, 0);
  const bySide = SIDES.flatMap((side): Figure[] => {
    const own = lines.filter((line) => line.side === side);
    const shown = own.reduce((sum, line) => sum + line.times * line.organisations, 0);
    const below = own.reduce((sum, line) => sum + (line.times < FLOOR.shown ? line.owed : 0), 0);
    return [
      ["shown", side, shown, count(own)],
      ["below", side, below, count(own)],
    ];
  });
  const curve = lorenz(lines).map((share, step): Figure => ["lorenz", `${step}`.padStart(2, "0"), share, count(lines)]);
  return [["gini", "", gini(lines), count(lines)], ...bySide, ...curve];
}
