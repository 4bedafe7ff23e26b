// An organisation that has a manager keeps one, whoever leaves, is demoted or erased, and however many at once.
import { type SQL, sql } from "drizzle-orm";

/** True when this person may stop managing this organisation: somebody else, able to act, manages it. */
export function canStopManaging(organisation: string, person: string): SQL {
  return sql`(NOT EXISTS (SELECT 1 FROM memberships
      WHERE organisation = ${organisation} AND person = ${person} AND role = 'manager')
    OR EXISTS (SELECT 1 FROM memberships m JOIN people q ON q.id = m.person
      WHERE m.organisation = ${organisation} AND m.role = 'manager' AND m.person <> ${person}
        AND q.suspended_at IS NULL))`;
}
