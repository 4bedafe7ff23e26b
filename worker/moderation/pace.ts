// How often an account may write on the board, counted along an index of what it wrote.
import { type SQL, sql } from "drizzle-orm";
import { isCoordinator } from "../kernel/actor.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { TooMany } from "../kernel/errors.ts";
import { type Paced, paceOf } from "./rules.ts";
import { isTrusted } from "./trust.ts";

/** On one machine, tried by one person who stands for many, the pace is roomy, as in wrangler.toml. */
const ROOMY = 10;

const WRITTEN: Record<Paced, SQL> = {
  topic: sql`topics WHERE author`,
  post: sql`posts WHERE author`,
  report: sql`moderation_reports WHERE person`,
};

/** The clock and the queue write as they need. */
export async function refuseIfTooFast(ctx: Ctx, act: Paced): Promise<void> {
  if (ctx.actor.kind !== "person") return;
  const person = ctx.actor.id;
  const who = isCoordinator(ctx.actor) ? "coordinator" : (await isTrusted(ctx, person)) ? "member" : "newcomer";
  const { most, hours } = paceOf(who, act, ctx.env.ENVIRONMENT === "development" ? ROOMY : 1);
  const oldest = await ctx.db.get<
    { at: string } | undefined
  >(sql`SELECT created_at AS at FROM ${WRITTEN[act]} = ${person}
    AND created_at > ${iso(later(ctx.now, { hours: -hours }))} AND created_at <= ${iso(ctx.now)}
    ORDER BY created_at DESC LIMIT 1 OFFSET ${most - 1}`);
  if (!oldest) return;
  const wait = later(new Date(oldest.at), { hours }).getTime() - ctx.now.getTime();
  throw TooMany(`too_many_${act}s`, Math.max(1, Math.ceil(wait / 1000)));
}
