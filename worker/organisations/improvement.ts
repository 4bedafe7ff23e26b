// The one small change of a profile that would most improve its best match, among the first of its possible partners.
import { sql } from "drizzle-orm";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { themeOf } from "../../schema/taxonomy/tree.ts";
import { otherSide } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { bestNextStep, type NextStep } from "../matching/next-step.ts";
import { shortlistIds } from "../matching/shortlist.ts";
import { currentWeights } from "../matching/weigh.ts";
import { loadOrganisations } from "./repository.ts";

export interface Improvement {
  change: NextStep;
  match: { id: string; name: string };
}

const CANDIDATES = 10;
const TERMS_READ = 600;

/** Null when nothing is known to compare with, or nothing would help. Called for the organisation's own people. */
export async function bestImprovement(ctx: Ctx, organisation: Organisation): Promise<Improvement | null> {
  const listed = await shortlistIds(ctx, organisation.id, CANDIDATES);
  const candidates = await loadOrganisations(ctx, listed.length > 0 ? listed : await neighbours(ctx, organisation));
  const change = bestNextStep(organisation, candidates, await currentWeights(ctx));
  const match = candidates.find((one) => one.id === change?.match);
  return change && match ? { change, match: { id: match.id, name: match.name } } : null;
}

/** For a draft, and for whoever has no list: those of the other shore, with room, that share most themes. */
async function neighbours(ctx: Ctx, { id, side, offers, needs }: Organisation): Promise<string[]> {
  const sought = needs.filter((need) => need.open).map((need) => `offer:${themeOf(need.skill)}`);
  const brought = offers.map((offer) => `need:${themeOf(offer.skill)}`);
  const terms = [...new Set([...sought, ...brought])];
  if (terms.length === 0) return [];
  const rows = await ctx.db.all<{ id: string }>(sql`SELECT o.id FROM (
      SELECT organisation, count(*) AS shared FROM (SELECT t.organisation FROM json_each(${JSON.stringify(terms)}) j
        CROSS JOIN organisation_terms t ON t.term = j.value LIMIT ${TERMS_READ}) GROUP BY organisation) n
    JOIN organisations o ON o.id = n.organisation
    WHERE o.side = ${otherSide(side)} AND o.state = 'published' AND o.load < o.capacity
      AND o.visibility <> 'coordinators' AND o.id <> ${id}
    ORDER BY n.shared DESC, o.id LIMIT ${CANDIDATES}`);
  return rows.map((row) => row.id);
}
