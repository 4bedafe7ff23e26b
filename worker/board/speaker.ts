// On whose behalf somebody writes: one of their organisations, or themselves alone.
import { sql } from "drizzle-orm";
import type { Category } from "../../schema/contract/board.ts";
import type { Kind, ShownAs } from "../../schema/vocabulary.ts";
import { isCoordinator, requirePerson } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import type { Person } from "../kernel/identity.ts";
import { ownOrganisations } from "../organisations/see.ts";

export interface Speaker {
  person: Person;
  organisation: string | null;
  shownAs: ShownAs;
}

/** The organisation named, else the only one; to be shown as an organisation one speaks for one that is shown. */
export async function speakerOf(
  ctx: Ctx,
  said: { organisation?: string | null | undefined; shownAs: ShownAs },
): Promise<Speaker> {
  const person = requirePerson(ctx);
  const own = ownOrganisations(ctx);
  const organisation =
    said.organisation === undefined ? (own.length === 1 ? (own[0] ?? null) : null) : said.organisation;
  if (organisation !== null && !own.includes(organisation)) throw InvalidField("organisation", "not_your_organisation");
  if (said.shownAs === "organisation") {
    if (organisation === null) throw InvalidField("organisation", "organisation_needed");
    if (!(await kindShown(ctx, organisation))) throw InvalidField("organisation", "organisation_unseen");
  }
  return { person, organisation, shownAs: said.shownAs };
}

const AUTHORITIES: ReadonlySet<Kind> = new Set(["local_authority", "institution"]);

/** Some categories are begun by local authorities and institutions; coordinators begin anywhere. */
export async function requirePosting(ctx: Ctx, category: Category, organisation: string | null): Promise<void> {
  if (category.posting === "members" || isCoordinator(ctx.actor)) return;
  const kind = organisation === null ? null : await kindShown(ctx, organisation);
  if (kind === null || !AUTHORITIES.has(kind)) throw InvalidField("category", "authorities_only");
}

/** Null for a draft, which anyone may call what they like, and for one that is suspended: nobody reads their name. */
async function kindShown(ctx: Ctx, organisation: string): Promise<Kind | null> {
  const row = await ctx.db.get<{ kind: Kind } | undefined>(
    sql`SELECT kind FROM organisations WHERE id = ${organisation} AND state IN ('published', 'paused')`,
  );
  return row?.kind ?? null;
}
