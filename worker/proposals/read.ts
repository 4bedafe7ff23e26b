// Reading proposals: one's own organisations', or all of them for coordinators.
import { type SQL, sql } from "drizzle-orm";
import type { Proposal, ProposalDetail } from "../../schema/contract/proposals.ts";
import type { ProposalState } from "../../schema/vocabulary.ts";
import { isCoordinator, requirePerson, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { type Kept, loadEntries, loadProposal, loadProposals, toDetail, toProposal } from "./repository.ts";

/**
 * Null for whoever is neither of its two organisations' people nor a coordinator. What a coordinator or a round has
 * drawn up reaches the organisations once it is approved, not before.
 */
export async function readable(ctx: Ctx, id: string): Promise<Kept | null> {
  requirePerson(ctx);
  const kept = await loadProposal(ctx, id);
  if (!kept) return null;
  if (isCoordinator(ctx.actor)) return kept;
  const inside = [kept.fromOrganisation, kept.toOrganisation].some((one) => roleIn(ctx.actor, one));
  const drawnUp = kept.origin !== "organisation" && kept.state === "proposed";
  return inside && !drawnUp ? kept : null;
}

/** What one may not see does not exist for one. */
export async function seeProposal(ctx: Ctx, id: string): Promise<Kept> {
  const kept = await readable(ctx, id);
  if (!kept) throw NotFound();
  return kept;
}

export async function detailOf(ctx: Ctx, id: string): Promise<ProposalDetail> {
  return toDetail(await seeProposal(ctx, id), await loadEntries(ctx, id));
}

export interface ProposalFilter {
  state?: ProposalState | undefined;
  organisation?: string | undefined;
  after?: string | undefined;
  limit: number;
}

/** Newest first, by keyset on ids, which sort by time. Coordinators see all unless they name an organisation. */
export async function listProposals(
  ctx: Ctx,
  filter: ProposalFilter,
): Promise<{ items: Proposal[]; next: string | null }> {
  requirePerson(ctx);
  const { organisation, after = "~" } = filter;
  const everything = isCoordinator(ctx.actor) && organisation === undefined;
  const which = everything ? inState(filter.state, after) : ofMine(ctx, filter.state ? [filter.state] : null, filter);
  const rows = await loadProposals(ctx, sql`${which} LIMIT ${filter.limit + 1}`);
  const items = rows.slice(0, filter.limit).map(toProposal);
  return { items, next: rows.length > filter.limit ? (items.at(-1)?.id ?? null) : null };
}

/** With a state the index (state, created_at, id) gives the order; without, the primary key does. */
function inState(state: ProposalState | undefined, after: string): SQL {
  if (!state) return sql`WHERE p.id < ${after} ORDER BY p.id DESC`;
  const from =
    after === "~" ? sql`('~', '~')` : sql`((SELECT created_at FROM proposals WHERE id = ${after}), ${after})`;
  return sql`WHERE p.state = ${state} AND (p.created_at, p.id) < ${from} ORDER BY p.created_at DESC, p.id DESC`;
}

/** Those of the reader's organisations, or of one of them; a coordinator may name any. Newest first. */
export function ofMine(
  ctx: Ctx,
  states: readonly ProposalState[] | null,
  { organisation, after = "~" }: { organisation?: string | undefined; after?: string | undefined },
): SQL {
  const { memberships } = requirePerson(ctx);
  const drafts = isCoordinator(ctx.actor);
  const readable = (id: string) => drafts || memberships.has(id);
  const ids = organisation === undefined ? [...memberships.keys()] : [organisation].filter(readable);
  const mine = sql`SELECT value FROM json_each(${JSON.stringify(ids)})`;
  const also = states ? sql`AND state IN (SELECT value FROM json_each(${JSON.stringify(states)}))` : sql``;
  return sql`WHERE p.id IN (SELECT id FROM proposals WHERE from_organisation IN (${mine}) ${also}
    UNION SELECT id FROM proposals WHERE to_organisation IN (${mine}) ${also})
    AND (${drafts ? 1 : 0} OR p.origin = 'organisation' OR p.state <> 'proposed')
    AND p.id < ${after} ORDER BY p.id DESC`;
}
