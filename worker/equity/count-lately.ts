// The last sixty days of every published organisation: how often seen, what the floor owes it, how long silent.
import { type SQL, sql } from "drizzle-orm";
import { raw, type Statement } from "../kernel/commit.ts";
import { FLOOR } from "../matching/floor.ts";
import { addDays } from "./periods.ts";

/** A row is written only where something changed; those no longer published go. `standing` is standingOf's, in SQL. */
export function countLately(today: string): Statement[] {
  return [
    raw(sql`INSERT INTO exposure_lately (number, organisation, side, shown, proposed, standing, below, silences)
      SELECT * FROM (${everyone(today)}) WHERE true
      ON CONFLICT (number) DO UPDATE SET side = excluded.side, shown = excluded.shown, proposed = excluded.proposed,
        standing = excluded.standing, below = excluded.below, silences = excluded.silences
      WHERE (side, shown, proposed, standing, below, silences) IS NOT
        (excluded.side, excluded.shown, excluded.proposed, excluded.standing, excluded.below, excluded.silences)`),
    raw(
      sql`DELETE FROM exposure_lately WHERE number NOT IN (SELECT number FROM organisations WHERE state = 'published')`,
    ),
  ];
}

function everyone(today: string): SQL {
  const start = addDays(today, -FLOOR.days);
  return sql`WITH seen AS MATERIALIZED (SELECT candidate, sum(shown) AS shown, sum(proposed) AS proposed
      FROM exposure_days WHERE day >= ${start} AND day < ${today} GROUP BY candidate),
    silent AS MATERIALIZED (${silences(today)})
    SELECT o.number, o.id, o.side, coalesce(s.shown, 0), coalesce(s.proposed, 0), ${standing(today)},
      o.visibility <> 'coordinators' AND o.published_at < ${start} AND o.load < o.capacity
        AND coalesce(s.shown, 0) < ${FLOOR.shown},
      coalesce(q.silences, 0)
    FROM organisations o LEFT JOIN seen s ON s.candidate = o.id LEFT JOIN silent q ON q.organisation = o.id
    WHERE o.state = 'published' AND o.number IS NOT NULL`;
}

const neverPartnered = sql`(o.past_partnerships = 0
  AND NOT EXISTS (SELECT 1 FROM partnership_organisations po WHERE po.organisation = o.id))`;

const standing = (today: string): SQL => sql`CASE
  WHEN coalesce(s.shown, 0) >= ${FLOOR.newcomer} THEN 'enough'
  WHEN substr(o.published_at, 1, 10) > ${addDays(today, -FLOOR.newcomerDays)} THEN 'newcomer'
  WHEN ${neverPartnered} THEN 'first_partnership'
  WHEN coalesce(s.shown, 0) < ${FLOOR.shown} THEN 'seldom_shown' ELSE 'enough' END`;

const YEAR = 365;

/**
 * Proposals that ended in silence since an organisation last gave a sign: an answer, a proposal of its own, a change of
 * its profile. Only those of the last year; a word in the exchange counts as an answer.
 */
const silences = (today: string): SQL => sql`SELECT e.organisation, count(*) AS silences FROM (
    SELECT p.id, p.from_organisation AS organisation, p.due_at FROM proposals p
      WHERE p.state = 'expired' AND p.due_at >= ${addDays(today, -YEAR)}
    UNION ALL SELECT p.id, p.to_organisation, p.due_at FROM proposals p
      WHERE p.state = 'expired' AND p.due_at >= ${addDays(today, -YEAR)}) e
  JOIN organisations o ON o.id = e.organisation AND o.updated_at < e.due_at
  WHERE NOT EXISTS (SELECT 1 FROM proposal_entries w
      WHERE w.proposal = e.id AND w.organisation = e.organisation AND w.act <> 'propose')
    AND NOT EXISTS (SELECT 1 FROM proposal_answers a WHERE a.organisation = e.organisation AND a.created_at >= e.due_at)
    AND NOT EXISTS (SELECT 1 FROM proposals own INDEXED BY proposals_from
      WHERE own.from_organisation = e.organisation AND own.origin = 'organisation' AND own.created_at >= e.due_at)
  GROUP BY e.organisation`;

/** How often those of each group were shown, on average: the sides, the new and the others, the kinds. */
export function countGroups(today: string): Statement[] {
  const groups = [
    sql`'side:' || o.side`,
    sql`iif(substr(o.published_at, 1, 10) > ${addDays(today, -FLOOR.newcomerDays)} OR ${neverPartnered}, 'new', 'settled')`,
    sql`'kind:' || o.kind`,
  ];
  return [
    raw(sql`DELETE FROM equity_figures WHERE period = 'now'`),
    ...groups.map((group) =>
      raw(sql`INSERT INTO equity_figures (period, measure, part, value, cases)
        SELECT 'now', 'shown_each', ${group}, avg(e.shown), count(*)
        FROM exposure_lately e JOIN organisations o ON o.number = e.number
        WHERE o.visibility <> 'coordinators' GROUP BY 3`),
    ),
  ];
}
