// The meetings in a calendar: of the partnerships that its holder enters now, and those their organisations are invited to.
import { sql } from "drizzle-orm";
import type { MeetingState } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { ROOM_PLACES } from "../partnerships/room.ts";
import type { CalendarHolder } from "./read.ts";

export interface CalendarMeeting {
  id: string;
  title: string;
  startsAt: string;
  endsAt: string;
  place: string;
  state: MeetingState;
  moves: number;
}

/** A meeting `m` fell with its partnership. */
const FELL = sql`(m.state = 'planned' AND EXISTS (SELECT 1 FROM partnerships p WHERE p.id = m.partnership
  AND p.state = 'ended' AND m.ends_at > coalesce(p.ended_at, '')))`;

const MOST_MEETINGS = 300;

/** The title in the holder's language where there is one. A calendar of one partnership holds its own alone. */
export async function meetingsFor(
  ctx: Ctx,
  { person, partnership, locale }: CalendarHolder,
  since: string,
): Promise<CalendarMeeting[]> {
  const rooms = sql`SELECT r.partnership FROM memberships s CROSS JOIN ${ROOM_PLACES}
    WHERE s.person = ${person} AND r.organisation = s.organisation`;
  const invited = sql`SELECT g.meeting FROM memberships s JOIN organisations o ON o.id = s.organisation
    AND o.state <> 'suspended' JOIN meeting_organisations g ON g.organisation = s.organisation WHERE s.person = ${person}`;
  const which =
    partnership === ""
      ? sql`(m.partnership IN (${rooms}) OR (m.partnership IS NULL AND m.id IN (${invited})))`
      : sql`m.partnership = ${partnership} AND m.partnership IN (${rooms})`;
  return ctx.db.all<CalendarMeeting>(sql`SELECT m.id, m.starts_at AS startsAt, m.ends_at AS endsAt, m.place,
    CASE WHEN ${FELL} THEN 'cancelled' ELSE m.state END AS state, m.moves + ${FELL} AS moves, (SELECT text FROM meeting_texts x WHERE x.meeting = m.id AND x.part = 'title'
      ORDER BY x.lang <> ${locale}, x.lang <> (m.languages ->> 0) LIMIT 1) AS title
    FROM meetings m WHERE ${which} AND m.starts_at >= ${since} ORDER BY m.starts_at, m.id LIMIT ${MOST_MEETINGS}`);
}
