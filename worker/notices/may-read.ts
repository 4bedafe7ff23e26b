// Whether a person may still open a topic, as SQL: the same answer as worker/board/rules.ts gives for one reader.
import { type SQL, sql } from "drizzle-orm";
import { ROOM_PLACES } from "../partnerships/room.ts";

/**
 * A condition over `t` (topics) and `p` (people), asked when a notice is written and again whenever it is told:
 * topics are narrowed, people leave organisations, organisations are suspended.
 */
export const MAY_READ: SQL = sql`(p.network_role IS NOT NULL OR (
  (t.state IN ('open', 'locked') OR (t.state IN ('waiting', 'hidden') AND t.author = p.id))
  AND (t.visibility IN ('public', 'network')
    OR (t.visibility = 'partnership' AND EXISTS (SELECT 1 FROM memberships m
      CROSS JOIN ${ROOM_PLACES}
      WHERE m.person = p.id AND r.partnership = t.partnership AND r.organisation = m.organisation)))))`;
