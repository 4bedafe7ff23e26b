// An organisation steps aside for a while: out of the directory and the matching, with everything kept.
import { sql } from "drizzle-orm";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { requireManagerOrCoordinator } from "../kernel/actor.ts";
import { type AuditEntry, commit, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, NotFound } from "../kernel/errors.ts";
import { hiddenAtOnce } from "../search/index-statements.ts";
import { refreshMarket } from "./market.ts";
import { nextVersion, refreshed } from "./record.ts";
import { loadOrganisation } from "./repository.ts";
import { revise } from "./revise.ts";

/** Already paused: answered as it stands. A draft has nothing to pause: Conflict. */
export async function pauseOrganisation(ctx: Ctx, id: string): Promise<Organisation> {
  requireManagerOrCoordinator(ctx, id);
  return revise(ctx, id, async (current) => {
    if (current.state === "paused") return current;
    if (current.state === "draft") throw Conflict("draft_not_paused");
    if (current.state === "suspended") throw Conflict("organisation_suspended");
    const reply: Organisation = { ...current, state: "paused", version: current.version + 1 };
    return commit(ctx, {
      statements: [...nextVersion(ctx, current, { state: "paused" }), ...refreshed(ctx, reply)],
      audit: [{ act: "organisation.pause", subject: id }],
      reply,
    });
  });
}

/** The same inside another act's batch ("not available for now"): nothing happens unless it is published. */
export function pausing(ctx: Ctx, id: string): { statements: Statement[]; audit: AuditEntry } {
  return {
    statements: [
      raw(sql`UPDATE organisations SET state = 'paused', version = version + 1, updated_at = ${iso(ctx.now)}
        WHERE id = ${id} AND state = 'published'`),
      ...refreshMarket([id]),
      ...hiddenAtOnce([id]),
    ],
    audit: { act: "organisation.pause", subject: id },
  };
}

/** For those about to pause: the organisation, and what goes on meanwhile. */
export async function beforePause(
  ctx: Ctx,
  id: string,
): Promise<{ organisation: Organisation; proposals: number; partnerships: number }> {
  requireManagerOrCoordinator(ctx, id);
  const organisation = await loadOrganisation(ctx, id);
  if (!organisation) throw NotFound();
  const going = await ctx.db.get<{ proposals: number; partnerships: number }>(sql`SELECT
    (SELECT count(*) FROM proposals WHERE from_organisation = ${id} AND state IN ('proposed', 'approved'))
      + (SELECT count(*) FROM proposals WHERE to_organisation = ${id} AND state IN ('proposed', 'approved'))
      + (SELECT count(*) FROM circle_members m JOIN circles c ON c.id = m.circle AND c.state = 'proposed'
        WHERE m.organisation = ${id}) AS proposals,
    (SELECT count(*) FROM partnership_organisations po JOIN partnerships s ON s.id = po.partnership
      WHERE po.organisation = ${id} AND s.state = 'open') AS partnerships`);
  return { organisation, ...going };
}
