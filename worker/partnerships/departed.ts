// What goes with an organisation that leaves: its place at meetings to come, signatures that counted on it, the choice to be public.
import { sql } from "drizzle-orm";
import { raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";

/**
 * The partnership no longer shows itself: those who stay choose anew. A version that is not in force awaits all its
 * signatures again, now that it is somebody else's.
 */
export function departed(ctx: Ctx, partnership: string, organisation: string): Statement[] {
  const now = iso(ctx.now);
  const theirs = sql`partnership = ${partnership} AND state = 'planned'
    AND id IN (SELECT meeting FROM meeting_organisations WHERE organisation = ${organisation})`;
  return [
    raw(sql`DELETE FROM partnership_publicity WHERE partnership = ${partnership}`),
    raw(sql`DELETE FROM signatures WHERE partnership = ${partnership} AND EXISTS (SELECT 1 FROM partnerships s
      WHERE s.id = ${partnership} AND s.agreement = signatures.number AND s.in_force IS NOT s.agreement)`),
    raw(sql`UPDATE meetings SET version = version + 1, updated_at = ${now} WHERE ${theirs}`),
    raw(sql`INSERT INTO meeting_entries (meeting, version, act, organisation, person, created_at)
      SELECT id, version, 'withdraw', ${organisation}, NULL, ${now} FROM meetings WHERE ${theirs}`),
    raw(sql`DELETE FROM meeting_organisations WHERE organisation = ${organisation}
      AND meeting IN (SELECT id FROM meetings WHERE partnership = ${partnership} AND state = 'planned')`),
  ];
}
