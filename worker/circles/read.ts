// Reading circles: one's own organisations', or all of them for coordinators.
import { type SQL, sql } from "drizzle-orm";
import type { Circle, CircleDetail } from "../../schema/contract/circles.ts";
import type { CircleState } from "../../schema/vocabulary.ts";
import { isCoordinator, requirePerson, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { idsOf, type Kept, loadCircle, loadCircles, loadEntries, toCircle, toDetail } from "./repository.ts";

/** Its members' people and coordinators; for others it does not exist. */
export async function seeCircle(ctx: Ctx, id: string): Promise<Kept> {
  requirePerson(ctx);
  const kept = await loadCircle(ctx, id);
  const inside = kept && idsOf(kept).some((one) => roleIn(ctx.actor, one));
  if (!kept || !(inside || isCoordinator(ctx.actor))) throw NotFound();
  return kept;
}

export async function circleDetail(ctx: Ctx, id: string): Promise<CircleDetail> {
  return toDetail(await seeCircle(ctx, id), await loadEntries(ctx, id));
}

export interface CircleFilter {
  state?: CircleState | undefined;
  organisation?: string | undefined;
  after?: string | undefined;
  limit: number;
}

/** Newest first, by keyset on ids, which sort by time. Coordinators see all unless they name an organisation. */
export async function listCircles(ctx: Ctx, filter: CircleFilter): Promise<{ items: Circle[]; next: string | null }> {
  requirePerson(ctx);
  const { state, organisation, limit } = filter;
  const everything = isCoordinator(ctx.actor) && organisation === undefined;
  const states = state ? [state] : null;
  const which = everything ? inStates(states, filter.after) : ofMine(ctx, states, filter);
  const rows = await loadCircles(ctx, sql`${which} LIMIT ${limit + 1}`);
  const items = rows.slice(0, limit).map(toCircle);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

const among = (states: readonly CircleState[] | null): SQL =>
  states ? sql`AND c.state IN (SELECT value FROM json_each(${JSON.stringify(states)}))` : sql``;

/** All of them, for coordinators; newest first. */
export const inStates = (states: readonly CircleState[] | null, after = "~"): SQL =>
  sql`WHERE c.id < ${after} ${among(states)} ORDER BY c.id DESC`;

/** Those of the reader's organisations, or of one of them; a coordinator may name any. Newest first. */
export function ofMine(
  ctx: Ctx,
  states: readonly CircleState[] | null,
  { organisation, after = "~" }: { organisation?: string | undefined; after?: string | undefined },
): SQL {
  const { memberships } = requirePerson(ctx);
  const readable = (id: string) => isCoordinator(ctx.actor) || memberships.has(id);
  const ids = organisation === undefined ? [...memberships.keys()] : [organisation].filter(readable);
  return sql`WHERE c.id IN (SELECT circle FROM circle_members
      WHERE organisation IN (SELECT value FROM json_each(${JSON.stringify(ids)})))
    AND c.id < ${after} ${among(states)} ORDER BY c.id DESC`;
}
