// The first slice of a round: who takes part, as they are today, in one statement.
import { type SQL, sql } from "drizzle-orm";
import { commit, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { today } from "../matching/facts.ts";
import { PENDING_CAP } from "../proposals/rules.ts";
import { type Asked, moveRound, type RoundRow } from "./repository.ts";

const SHOWN_DAYS = 90;

/**
 * Published, available, with room left, and asked for; those named in a pin whatever was asked. Organisations that only
 * coordinators see are left out unless a pin names them: their name would reach another organisation.
 */
export async function gather(ctx: Ctx, round: RoundRow): Promise<void> {
  const asked = JSON.parse(round.asked) as Asked;
  await commit(ctx, {
    statements: [
      insertMembers(ctx, round.id, asked),
      ...moveRound(round, { phase: "edges", cursor: 0 }),
      raw(sql`UPDATE rounds SET members = (SELECT count(*) FROM round_members WHERE round = ${round.id})
        WHERE id = ${round.id}`),
    ],
    audit: [],
    reply: null,
  });
}

function insertMembers(ctx: Ctx, id: string, asked: Asked): Statement {
  const pinned = JSON.stringify(asked.pinned.flatMap(({ a, b }) => [a, b]));
  const inPins = sql`o.id IN (SELECT value FROM json_each(${pinned}))`;
  return raw(sql`INSERT INTO round_members (round, number, organisation, side, room, waited, facts)
    SELECT ${id}, row_number() OVER (ORDER BY id) - 1, id, side, room, waited, facts FROM (
      SELECT o.id, o.side, min(o.capacity - o.load, ${PENDING_CAP} - ${underWay}) AS room,
        coalesce(iif(${served}, 0, last.waited + 1), 0) AS waited, ${facts(ctx)} AS facts
      FROM organisations o LEFT JOIN round_members last ON last.organisation = o.id AND last.round = ${lastRound}
      WHERE o.state = 'published' AND o.load < o.capacity
        AND coalesce(o.available_until, '9999-12-31') >= ${today(ctx)}
        AND (${inPins} OR (o.visibility <> 'coordinators' AND ${invited(asked)})))
    WHERE room > 0`);
}

/** The pairs of a round are proposed by the North to the South: each side has its cap of proposals under way. */
const underWay = sql`iif(o.side = 'north',
  (SELECT count(*) FROM proposals p WHERE p.from_organisation = o.id AND p.state IN ('proposed', 'approved')),
  (SELECT count(*) FROM proposals p WHERE p.to_organisation = o.id AND p.state IN ('proposed', 'approved')))`;

/** Its own: a round that did not invite it takes nothing from what it has waited. */
const lastRound = sql`(SELECT r.id FROM rounds r WHERE r.published_at IS NOT NULL
  AND EXISTS (SELECT 1 FROM round_members mine WHERE mine.round = r.id AND mine.organisation = o.id)
  ORDER BY r.published_at DESC, r.id DESC LIMIT 1)`;

const wentOut = sql`state <> 'skipped' AND round IN (SELECT id FROM rounds WHERE published_at IS NOT NULL)`;

/** A pair that was left when the round was published served nobody. Unknown where there is no such round. */
const served = sql`(last.round, o.id) IN (
  SELECT round, a FROM round_pairs WHERE ${wentOut} UNION ALL
  SELECT round, b FROM round_pairs WHERE ${wentOut})`;

function invited({ participants }: Asked): SQL {
  const { side, kinds, countries, newcomers } = participants;
  const named = (column: SQL, values: readonly string[]) =>
    values.length === 0 ? sql`1` : sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;
  const wanted = sql`(${named(sql`o.kind`, kinds)} AND ${named(sql`o.country`, countries)}
    AND (${newcomers ? 0 : 1} OR o.past_partnerships = 0))`;
  return side === null ? wanted : sql`(o.side <> ${side} OR ${wanted})`;
}

function facts(ctx: Ctx): SQL {
  const since = iso(later(ctx.now, { days: -SHOWN_DAYS })).slice(0, 10);
  return sql`json_object('kind', o.kind, 'country', o.country, 'capacity', o.capacity, 'languages', o.languages,
    'sdgs', o.sdgs, 'ways', o.ways, 'past', o.past_partnerships, 'from', o.available_from, 'until', o.available_until,
    'shown', (SELECT coalesce(sum(times), 0) FROM exposures e
      WHERE e.candidate = o.id AND e.day >= ${since} AND e.act = 'shown'),
    'manned', EXISTS (SELECT 1 FROM memberships m JOIN people p ON p.id = m.person
      WHERE m.organisation = o.id AND m.role = 'manager' AND p.suspended_at IS NULL),
    'offers', json((SELECT json_group_array(json_array(skill, level)) FROM
      (SELECT skill, level FROM offers WHERE organisation = o.id ORDER BY skill))),
    'needs', json((SELECT json_group_array(json_array(skill, priority)) FROM
      (SELECT skill, priority FROM needs WHERE organisation = o.id AND open = 1 ORDER BY skill))))`;
}
