// What a calendar holds: the steps of the partnerships that the holder of the address belongs to at this moment.
import { sql } from "drizzle-orm";
import type { Locale, StepState } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { sha256 } from "../kernel/ids.ts";
import { ROOM_PLACES } from "../partnerships/room.ts";

export interface CalendarStep {
  id: string;
  partnership: string;
  title: string;
  starts: string;
  ends: string;
  state: StepState;
  moves: number;
  /** The organisations, by name. */
  names: string[];
}

export interface CalendarHolder {
  person: string;
  locale: Locale;
  /** Empty: all of theirs. */
  partnership: string;
}

/** A step `s` fell with its partnership `p`. */
const FELL = sql`(s.state = 'planned' AND p.state = 'ended' AND s.ends >= substr(coalesce(p.ended_at, ''), 1, 10))`;

/** A year back, and as far ahead as was agreed. */
const MOST_STEPS = 1000;

/** Whoever holds the address asks; one that was ended, or whose person is gone or suspended, is unknown. */
export async function holderOf(ctx: Ctx, token: string): Promise<CalendarHolder> {
  if (!/^[\w-]{43}$/.test(token)) throw NotFound();
  const found = await ctx.db.get<CalendarHolder | undefined>(sql`SELECT a.person, p.locale, a.partnership
    FROM calendar_addresses a JOIN people p ON p.id = a.person AND p.suspended_at IS NULL
    WHERE a.token_hash = ${sha256(token)}`);
  if (!found) throw NotFound();
  return found;
}

/**
 * What they may enter now: whoever has left an organisation no longer reads its days. What was still to come when a
 * partnership ended will not be: a move like another, so that calendars take it out.
 */
export async function stepsFor(
  ctx: Ctx,
  { person, partnership }: CalendarHolder,
  since: string,
): Promise<CalendarStep[]> {
  const only = partnership === "" ? sql`` : sql`AND r.partnership = ${partnership}`;
  const rows = await ctx.db.all<Omit<CalendarStep, "names"> & { names: string }>(sql`
    WITH mine AS MATERIALIZED (SELECT d.partnership,
        (SELECT json_group_array(name) FROM (SELECT o.name FROM partnership_organisations po
          JOIN organisations o ON o.id = po.organisation WHERE po.partnership = d.partnership ORDER BY o.side, o.name)) AS names
      FROM (SELECT DISTINCT r.partnership FROM memberships m CROSS JOIN ${ROOM_PLACES}
        WHERE m.person = ${person} AND r.organisation = m.organisation ${only}) d)
    SELECT s.id, s.partnership, s.title, s.starts, s.ends, mine.names,
      CASE WHEN ${FELL} THEN 'dropped' ELSE s.state END AS state, s.moves + ${FELL} AS moves
    FROM mine CROSS JOIN steps s ON s.partnership = mine.partnership CROSS JOIN partnerships p ON p.id = s.partnership
    WHERE s.ends >= ${since} ORDER BY s.starts, s.id LIMIT ${MOST_STEPS}`);
  return rows.map((row) => ({ ...row, names: JSON.parse(row.names) as string[] }));
}
