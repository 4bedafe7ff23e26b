// What happened between organisations in a period: proposals, answers and how soon, partnerships and what they carry.
import { type SQL, sql } from "drizzle-orm";
import { raw, type Statement } from "../kernel/commit.ts";
import { boundsOf } from "./periods.ts";

/** Statements that write the period's figures; each reads only what carries a date within it. */
export function countTurns(period: string): Statement[] {
  const { from, until } = boundsOf(period);
  const within = (column: SQL) => sql`${column} >= ${from} AND ${column} < ${until}`;
  return [turns, silences, answerDays, partnerships, carried("given"), carried("received")].map((figures) =>
    raw(sql`INSERT INTO equity_figures (period, measure, part, value, cases)
      SELECT ${period}, measure, part, value, cases FROM (${figures(within)}) WHERE true`),
  );
}

type Within = (column: SQL) => SQL;

/** Proposals made, yeses and noes said, by the side that spoke; the coordinators' own apart. */
const turns = (within: Within): SQL => sql`SELECT
    CASE e.act WHEN 'propose' THEN 'proposed' WHEN 'accept' THEN 'yes' ELSE 'no' END AS measure,
    coalesce(o.side, 'coordination') AS part, count(*) AS value, count(*) AS cases
  FROM proposal_entries e LEFT JOIN organisations o ON o.id = e.organisation
  WHERE ${within(sql`e.created_at`)} AND e.act IN ('propose', 'accept', 'decline') GROUP BY 1, 2`;

/** Proposals that ended because nobody answered, by the side that stayed silent. */
const silences = (
  within: Within,
): SQL => sql`SELECT 'silent' AS measure, o.side AS part, count(*) AS value, count(*) AS cases
  FROM proposal_entries e JOIN proposals p ON p.id = e.proposal
  JOIN organisations o ON o.id IN (p.from_organisation, p.to_organisation)
  WHERE ${within(sql`e.created_at`)} AND e.act = 'expire'
    AND NOT EXISTS (SELECT 1 FROM proposal_answers a WHERE a.proposal = p.id AND a.organisation = o.id) GROUP BY 2`;

/** The median of days between the coordinators' yes and an organisation's first answer, whatever it says. */
const answerDays = (
  within: Within,
): SQL => sql`SELECT 'answer_days' AS measure, side AS part, avg(days) AS value, n AS cases
  FROM (SELECT side, days, n, row_number() OVER (PARTITION BY side ORDER BY days) AS at FROM (
    SELECT o.side, julianday(e.created_at) - julianday(a.created_at) AS days, count(*) OVER (PARTITION BY o.side) AS n
    FROM proposal_entries e JOIN organisations o ON o.id = e.organisation
    JOIN proposal_entries a ON a.proposal = e.proposal AND a.act = 'approve'
    WHERE ${within(sql`e.created_at`)} AND e.act IN ('accept', 'decline', 'ask')
      AND NOT EXISTS (SELECT 1 FROM proposal_entries b WHERE b.proposal = e.proposal AND b.version < e.version
        AND b.organisation = e.organisation AND b.act IN ('accept', 'decline', 'ask'))))
  WHERE at IN ((n + 1) / 2, (n + 2) / 2) GROUP BY side`;

const partnerships = (
  within: Within,
): SQL => sql`SELECT 'partnerships' AS measure, '' AS part, count(*) AS value, count(*) AS cases
  FROM partnerships WHERE ${within(sql`opened_at`)}`;

/**
 * Skills that partnerships begun in the period carry: needs of one member that an offer of another meets, the same
 * skill or the skill and its own theme. By the side of those who give, or of those who receive.
 */
const carried =
  (measure: "given" | "received") =>
  (within: Within): SQL =>
    sql`SELECT ${measure} AS measure, o.side AS part, count(*) AS value, count(*) AS cases FROM (
      SELECT DISTINCT s.id, f.organisation AS given, n.organisation AS received, n.skill FROM partnerships s
      JOIN partnership_organisations a ON a.partnership = s.id
      JOIN partnership_organisations b ON b.partnership = s.id AND b.organisation <> a.organisation
      JOIN needs n ON n.organisation = b.organisation
      JOIN offers f ON f.organisation = a.organisation AND f.theme = n.theme
        AND (f.skill = n.skill OR f.skill = f.theme OR n.skill = n.theme)
      WHERE ${within(sql`s.opened_at`)}) c
    JOIN organisations o ON o.id = c.${sql.raw(measure)} GROUP BY 2`;
