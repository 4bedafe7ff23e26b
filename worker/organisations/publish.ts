// An organisation enters the directory and the matching, for the first time or back from a pause.
import { sql } from "drizzle-orm";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { organisations } from "../../schema/tables/organisations.ts";
import { requireManagerOrCoordinator } from "../kernel/actor.ts";
import { commit } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Invalid } from "../kernel/errors.ts";
import { nextVersion, refreshed } from "./record.ts";
import { revise } from "./revise.ts";
import { missingToPublish } from "./rules.ts";

/** Already published: answered as it stands. Too little said: Invalid, with each missing thing under its field. */
export async function publishOrganisation(ctx: Ctx, id: string): Promise<Organisation> {
  requireManagerOrCoordinator(ctx, id);
  return revise(ctx, id, async (current) => {
    if (current.state === "published") return current;
    if (current.state === "suspended") throw Conflict("organisation_suspended");
    const missing = missingToPublish(current);
    if (missing.length > 0) throw Invalid("not_ready_to_publish", missing);
    const reply: Organisation = { ...current, state: "published", version: current.version + 1 };
    const since = sql`coalesce(${organisations.publishedAt}, ${iso(ctx.now)})`;
    return commit(ctx, {
      statements: [
        ...nextVersion(ctx, current, { state: "published", publishedAt: since as never }),
        ...refreshed(ctx, reply),
      ],
      audit: [{ act: "organisation.publish", subject: id, detail: { from: current.state } }],
      reply,
    });
  });
}
