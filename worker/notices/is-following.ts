// Whether the reader follows something, for the button beside it.
import { sql } from "drizzle-orm";
import type { FollowTarget } from "../../schema/contract/notices.ts";
import type { Ctx } from "../kernel/ctx.ts";

/** Null for those not signed in: there is nothing to press. */
export async function isFollowing(ctx: Ctx, { kind, subject }: FollowTarget): Promise<boolean | null> {
  if (ctx.actor.kind !== "person") return null;
  const row = await ctx.db.get<{ follows: number }>(sql`SELECT EXISTS (SELECT 1 FROM follows
    WHERE person = ${ctx.actor.id} AND kind = ${kind} AND subject = ${subject}) AS follows`);
  return row.follows === 1;
}
