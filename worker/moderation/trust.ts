// Whether what somebody writes waits for a moderator: a newcomer's first posts with links in them.
import { sql } from "drizzle-orm";
import { hasLinks } from "../board/render.ts";
import { isCoordinator } from "../kernel/actor.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { STOOD, VOUCHING_DAYS, WARNED_DAYS } from "./rules.ts";

/** A link to another page of the network leads nowhere else. */
export async function mustWait(ctx: Ctx, text: string): Promise<boolean> {
  if (isCoordinator(ctx.actor) || !hasLinks(text.replaceAll(`${ctx.origin}/`, "/"))) return false;
  return ctx.actor.kind === "person" && !(await isTrusted(ctx, ctx.actor.id));
}

/**
 * Three posts that stood, or the word of a manager whose organisation has been in the directory for some days: nobody
 * makes one up to answer for themselves. A warning takes both away for a while.
 */
export async function isTrusted(ctx: Ctx, person: string): Promise<boolean> {
  const row = await ctx.db.get<{ warned: number; vouched: number; stood: number }>(sql`SELECT
    EXISTS (SELECT 1 FROM moderation_acts WHERE author = ${person} AND created_at > ${iso(later(ctx.now, { days: -WARNED_DAYS }))}
      AND act = 'warn' AND reversed_at IS NULL) AS warned,
    EXISTS (SELECT 1 FROM vouches v
      JOIN memberships m ON m.organisation = v.organisation AND m.person = v.person
      JOIN organisations o ON o.id = v.organisation AND o.state = 'published'
        AND o.published_at <= ${iso(later(ctx.now, { days: -VOUCHING_DAYS }))}
      WHERE v.person = ${person}) AS vouched,
    (SELECT count(*) FROM (SELECT 1 FROM posts s JOIN topics t ON t.id = s.topic
      WHERE s.author = ${person} AND s.created_at <= ${iso(later(ctx.now, { hours: -STOOD.hours }))}
        AND s.state = 'visible' AND t.state IN ('open', 'locked') LIMIT ${STOOD.posts})) AS stood`);
  return row.warned === 0 && (row.vouched === 1 || row.stood >= STOOD.posts);
}
