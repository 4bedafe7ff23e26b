// What open courses are listed under, brought in the batch of each change to what the tables say; and what the search is told.
import { sql } from "drizzle-orm";
import { raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { stale, unindex } from "../search/index-statements.ts";

/** The `soon` of a course without a date to come. */
export const NO_DATE = "9999";

/** A skill of three parts without its last one is its theme. */
const theme = sql.raw(`rtrim(rtrim(j.value, replace(j.value, '.', '')), '.')`);

/** Five selects, D1's most. */
const wanted = (ids: string, now: string) => sql`
  WITH it AS (SELECT c.*, coalesce((SELECT min(s.starts_at) FROM course_sessions s WHERE s.course = c.id
      AND s.state = 'planned' AND s.starts_at > ${now}), ${NO_DATE}) AS soon
    FROM json_each(${ids}) j CROSS JOIN courses c ON c.id = j.value WHERE c.state = 'open'),
  said(course, soon, visibility, term) AS (
    SELECT it.id, it.soon, it.visibility, j.value FROM it, json_each(json_array('all', 'field:' || field, 'lang:' || lang,
      'vocational:' || vocational, 'organisation:' || organisation,
      iif(partner_agreed_at IS NULL, NULL, 'organisation:' || partner))) j WHERE j.value IS NOT NULL
    UNION SELECT it.id, it.soon, it.visibility, 'skill:' || j.value FROM it, json_each(it.skills) j
    UNION SELECT it.id, it.soon, it.visibility, 'skill:' || ${theme} FROM it, json_each(it.skills) j
      WHERE j.value LIKE '%.%.%'
    UNION SELECT it.id, it.soon, it.visibility, j.value FROM it
      CROSS JOIN course_sessions s ON s.course = it.id AND s.state = 'planned' AND s.starts_at > ${now},
      json_each(json_array('lang:' || s.lang, 'country:' || iif(s.country = '', 'online', s.country))) j)`;

/** Put after every change to these courses, their partners or their sessions. */
export function refreshCourses(ctx: Ctx, ids: readonly string[]): Statement[] {
  if (ids.length === 0) return [];
  const list = JSON.stringify(ids);
  return [
    raw(sql`DELETE FROM course_terms WHERE course IN (SELECT value FROM json_each(${list}))`),
    raw(sql`${wanted(list, iso(ctx.now))}
      INSERT OR IGNORE INTO course_terms (term, soon, course)
      SELECT a.value || ' ' || term, soon, course
      FROM said, json_each(iif(visibility = 'public', '["public","network"]', '["network"]')) a`),
  ];
}

/** Out of the index at once, and back, as it then stands, a moment later. */
export function reindexCourses(ctx: Ctx, ids: readonly string[]): Statement[] {
  if (!ctx.nudges.some((nudge) => nudge.kind === "search")) ctx.nudges.push({ kind: "search" });
  return [...unindex(ids), ...stale(ids)];
}
