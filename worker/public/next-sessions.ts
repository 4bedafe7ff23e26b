// The next sessions that anyone may come to, the soonest first.
import { sql } from "drizzle-orm";
import type { NextSession } from "../../schema/contract/public.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";

/** As many sessions to come are passed by, looking for public ones. */
const WALK = 200;

/** Open to anyone: of public courses, open, whose organisation shows itself. The link to come by is told to nobody here. */
export const nextSessions = (ctx: Ctx, most: number): Promise<NextSession[]> =>
  ctx.db.all<NextSession>(sql`SELECT s.id, s.course, c.title, s.lang, c.field, o.name AS organisation,
      s.starts_at AS starts, s.time_zone AS timeZone, s.country, s.town
    FROM (SELECT * FROM course_sessions WHERE state = 'planned' AND starts_at > ${iso(ctx.now)}
      ORDER BY starts_at, id LIMIT ${WALK}) s
    CROSS JOIN courses c ON c.id = s.course CROSS JOIN organisations o ON o.id = c.organisation
    WHERE c.state = 'open' AND c.visibility = 'public' AND o.state = 'published' AND o.visibility = 'public'
    ORDER BY s.starts_at, s.id LIMIT ${most}`);
