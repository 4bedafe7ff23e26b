// An agreement comes into force: its steps begin to live, those it takes over go on, those it leaves out are dropped.
import { type SQL, sql } from "drizzle-orm";
import { raw, type Statement } from "../kernel/commit.ts";
import type { KeptStep } from "./repository.ts";

/**
 * What is done stays done. A step whose day the agreement moves is reminded of anew; where it says what the version
 * before said, the step stays on the days to which it has moved meanwhile.
 */
export function openSteps(
  partnership: string,
  steps: readonly KeptStep[],
  before: readonly KeptStep[] = [],
): Statement[] {
  const said = new Map(before.map(({ id, starts, ends }) => [id, `${starts} ${ends}`]));
  const rows = JSON.stringify(
    steps.map(({ id, title, starts, ends }) => [id, title, starts, ends, Number(said.get(id) === `${starts} ${ends}`)]),
  );
  const day = (column: SQL, written: SQL) => sql`CASE WHEN value ->> 4 THEN
    coalesce((SELECT ${column} FROM steps WHERE id = value ->> 0), ${written}) ELSE ${written} END`;
  return [
    raw(sql`UPDATE steps SET state = 'dropped', moves = moves + 1 WHERE partnership = ${partnership} AND state = 'planned'
      AND id NOT IN (SELECT value ->> 0 FROM json_each(${rows}))`),
    raw(sql`INSERT INTO steps (id, partnership, position, title, starts, ends, state)
      SELECT value ->> 0, ${partnership}, key, value ->> 1, ${day(sql`starts`, sql`value ->> 2`)}, ${day(sql`ends`, sql`value ->> 3`)}, 'planned'
      FROM json_each(${rows}) WHERE true
      ON CONFLICT (id) DO UPDATE SET position = excluded.position, title = excluded.title,
        moves = steps.moves + (steps.starts <> excluded.starts OR steps.ends <> excluded.ends OR steps.state = 'dropped'),
        state = CASE steps.state WHEN 'dropped' THEN 'planned' ELSE steps.state END,
        moved_from = CASE WHEN steps.starts = excluded.starts THEN steps.moved_from END,
        reminded_at = CASE WHEN steps.starts = excluded.starts THEN steps.reminded_at END,
        starts = excluded.starts, ends = excluded.ends`),
  ];
}
