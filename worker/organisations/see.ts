// Who sees an organisation: as its state and visibility say, and those it is already dealing with.
import { sql } from "drizzle-orm";
import type { Organisation } from "../../schema/contract/organisations.ts";
import type { MemberRole } from "../../schema/vocabulary.ts";
import { isCoordinator, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { loadOrganisation } from "./repository.ts";
import { fromOutside, maySee } from "./rules.ts";

/** Anyone may ask; what they may not see does not exist for them. */
export async function seeOrganisation(ctx: Ctx, id: string): Promise<Organisation> {
  const organisation = await loadOrganisation(ctx, id);
  if (!organisation) throw NotFound();
  if (!(await sees(ctx, organisation))) throw NotFound();
  return isInside(ctx, id) ? organisation : fromOutside(organisation);
}

/** As it is now, for this reader. */
export async function sees(ctx: Ctx, organisation: Organisation): Promise<boolean> {
  const { id } = organisation;
  const who = { signedIn: ctx.actor.kind === "person", inside: isInside(ctx, id), linked: false };
  if (maySee(organisation, who)) return true;
  return maySee(organisation, { ...who, linked: true }) && (await isLinked(ctx, id));
}

export const isInside = (ctx: Ctx, id: string): boolean => isCoordinator(ctx.actor) || roleIn(ctx.actor, id) !== null;

/** What the reader is to an organisation, before being a coordinator. */
export const relationOf = (ctx: Ctx, id: string): MemberRole | "coordinator" | null =>
  roleIn(ctx.actor, id) ?? (isCoordinator(ctx.actor) ? "coordinator" : null);

export const ownOrganisations = (ctx: Ctx): string[] =>
  ctx.actor.kind === "person" ? [...ctx.actor.memberships.keys()] : [];

/** One of the reader's organisations is its partner, in a circle with it, or in a proposal with it that it made itself or was approved. */
async function isLinked(ctx: Ctx, id: string): Promise<boolean> {
  const mine = sql`SELECT value FROM json_each(${JSON.stringify(ownOrganisations(ctx))})`;
  const row = await ctx.db.get<{ linked: number }>(sql`SELECT
    EXISTS (SELECT 1 FROM proposals WHERE from_organisation = ${id} AND to_organisation IN (${mine})
      AND state IN ('proposed', 'approved', 'accepted') AND (origin = 'organisation' OR state <> 'proposed'))
    OR EXISTS (SELECT 1 FROM proposals WHERE to_organisation = ${id} AND from_organisation IN (${mine})
      AND state IN ('approved', 'accepted'))
    OR EXISTS (SELECT 1 FROM circle_members theirs
      JOIN circles c ON c.id = theirs.circle AND c.state IN ('proposed', 'accepted')
      JOIN circle_members ours ON ours.circle = c.id AND ours.organisation IN (${mine})
      WHERE theirs.organisation = ${id})
    OR ${partnered(ctx, id)} AS linked`);
  return row.linked === 1;
}

/** A condition: one of the reader's organisations, not a suspended one, shares an open partnership with this one. */
export function partnered(ctx: Ctx, id: string) {
  const mine = sql`SELECT value FROM json_each(${JSON.stringify(ownOrganisations(ctx))})`;
  return sql`EXISTS (SELECT 1 FROM partnership_organisations theirs
    JOIN partnerships s ON s.id = theirs.partnership AND s.state = 'open'
    JOIN partnership_organisations ours ON ours.partnership = theirs.partnership AND ours.organisation IN (${mine})
    JOIN organisations held ON held.id = ours.organisation AND held.state <> 'suspended'
    WHERE theirs.organisation = ${id} AND ours.organisation <> ${id})`;
}
