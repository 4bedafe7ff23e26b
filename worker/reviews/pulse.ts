// Counts what coordinators see of a partnership at a glance: in the batch of what changed it, and by the clock.
import { sql } from "drizzle-orm";
import { PULSE_NEEDS } from "../../schema/vocabulary.ts";
import { raw, runBatch, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { SHARED, WIDE } from "./gap.ts";
import { DAYS, daysBefore, ENDED, ONE_SIDED, WEIGHTS } from "./needs.ts";
import { periodOver } from "./periods.ts";
import { dayOf } from "./see.ts";

const AT_ONCE = 200;
/** An ended partnership is counted once, and again only when something of it changes. */
const FOR_GOOD = "9999";

/** Called by cron as the system: what changed since it was counted first, then what was not counted today. */
export async function sweepPulse(ctx: Ctx): Promise<number> {
  const rows = await ctx.db.all<{ partnership: string }>(sql`SELECT partnership FROM partnership_pulse
    WHERE counted_on < ${dayOf(ctx)} ORDER BY counted_on LIMIT ${AT_ONCE}`);
  if (rows.length > 0)
    await runBatch(
      ctx,
      refreshPulse(
        ctx,
        rows.map(({ partnership }) => partnership),
      ),
    );
  return rows.length;
}

export function refreshPulse(ctx: Ctx, partnerships: readonly string[]): Statement[] {
  const today = dayOf(ctx);
  const these = sql`WHERE partnership IN (SELECT value FROM json_each(${JSON.stringify(partnerships)}))`;
  return [
    raw(sql`UPDATE partnership_pulse SET
      agreed = coalesce((SELECT in_force IS NOT NULL FROM partnerships s WHERE s.id = partnership_pulse.partnership), 0),
      given_north = ${given("north")}, given_south = ${given("south")},
      waivers = (SELECT count(*) FROM waivers w WHERE w.partnership = partnership_pulse.partnership),
      late = EXISTS (SELECT 1 FROM steps p WHERE p.partnership = partnership_pulse.partnership AND +p.state = 'planned'
        AND +p.ends < ${daysBefore(today, DAYS.late)}),
      gap_period = coalesce(${LAST_COMPLETE}, ''), unanswered = ${unanswered(today)},
      countries = coalesce((SELECT '|' || group_concat(country, '|') || '|' FROM (SELECT DISTINCT o.country
        FROM ${HERE} JOIN organisations o ON o.id = here.organisation ${WHERE_HERE} ORDER BY o.country)), ''),
      counted_on = CASE WHEN open = 1 THEN ${today} ELSE ${FOR_GOOD} END ${these}`),
    raw(sql`UPDATE partnership_pulse SET gap = CASE WHEN gap_period = '' THEN NULL ELSE ${GAP} END ${these}`),
    raw(
      sql`UPDATE partnership_pulse SET rank = CASE WHEN open = 1 THEN ${RANKS - 1} - (${hand(today)}) ELSE ${ENDED + RANKS - 1} END ${these}`,
    ),
  ];
}

const RANKS = 2 ** PULSE_NEEDS.length;
const HERE = sql`partnership_organisations here`;
const WHERE_HERE = sql`WHERE here.partnership = partnership_pulse.partnership`;
const HOW_MANY = sql`(SELECT count(*) FROM ${HERE} ${WHERE_HERE})`;

const given = (side: "north" | "south") => sql`(SELECT coalesce(sum(j.minutes), 0) FROM journal_sums j
  JOIN organisations o ON o.id = j.from_organisation AND o.side = ${side}
  WHERE j.partnership = partnership_pulse.partnership AND j.kind = 'hours')`;

/** Answers of organisations that are still part of it. */
const STILL = sql`reviews r JOIN partnership_organisations po ON po.partnership = r.partnership
  AND po.organisation = r.organisation`;

const LAST_COMPLETE = sql`(SELECT max(period) FROM (SELECT r.period FROM ${STILL}
  WHERE r.partnership = partnership_pulse.partnership GROUP BY r.period HAVING count(*) > 1 AND count(*) = ${HOW_MANY}))`;

/** Asked for in the last half-year that is over, and somebody did not answer. */
function unanswered(today: string) {
  const { id, asked } = periodOver(today);
  return sql`(open = 1 AND EXISTS (SELECT 1 FROM partnerships s WHERE s.id = partnership_pulse.partnership
      AND s.opened_at < ${asked})
    AND (SELECT count(*) FROM ${STILL} WHERE r.partnership = partnership_pulse.partnership AND r.period = ${id})
      < ${HOW_MANY})`;
}

const ASKED = sql`${STILL} WHERE r.partnership = partnership_pulse.partnership AND r.period = partnership_pulse.gap_period`;

/** What gapOf says, in SQL. */
const GAP = sql`(SELECT round(sum(d) / ${sql.raw(`${SHARED.length + 1}.0`)}, 2) FROM (
  SELECT max(r.answers ->> ('$.' || q.value || '.scale')) - min(r.answers ->> ('$.' || q.value || '.scale')) AS d
    FROM json_each(${JSON.stringify(SHARED)}) q CROSS JOIN ${ASKED} GROUP BY q.value
  UNION ALL
  SELECT max(abs((r.answers ->> '$.gave.scale') - (SELECT avg(others.answers ->> '$.received.scale') FROM reviews others
      JOIN partnership_organisations held ON held.partnership = others.partnership AND held.organisation = others.organisation
      WHERE others.partnership = r.partnership AND others.period = r.period AND others.organisation <> r.organisation))) AS d
    FROM ${ASKED}))`;

const hand = (today: string) => sql`
  (last_sign < ${daysBefore(today, DAYS.silent - 1)}) * ${WEIGHTS.silent}
  + (coalesce(gap, 0) >= ${WIDE}) * ${WEIGHTS.wide_gap}
  + (given_north + given_south >= ${ONE_SIDED.minutes}
    AND max(given_north, given_south) >= ${ONE_SIDED.share} * (given_north + given_south)) * ${WEIGHTS.one_sided}
  + (agreed = 0 AND (SELECT opened_at FROM partnerships s WHERE s.id = partnership_pulse.partnership)
    < ${daysBefore(today, DAYS.toAgree - 1)}) * ${WEIGHTS.without_agreement}
  + late * ${WEIGHTS.late_step} + unanswered * ${WEIGHTS.unanswered}`;
