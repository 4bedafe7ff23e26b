// Who wrote, as they chose to be named and as the reader may know them: columns for a query, and what they become.
import { type SQL, sql } from "drizzle-orm";
import type { Author } from "../../schema/contract/board.ts";
import type { ShownAs, Side } from "../../schema/vocabulary.ts";
import { isCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { ownOrganisations } from "../organisations/see.ts";

export interface AuthorRow {
  author: string;
  shownAs: ShownAs;
  authorName: string | null;
  authorGone: number | null;
  organisation: string | null;
  organisationName: string | null;
  organisationSide: Side | null;
}

/**
 * To be joined to a row `alias` with author, organisation and shown_as. An organisation that hides from this reader
 * is not named by what its people write.
 */
export function authorColumns(alias: SQL): SQL {
  return sql`${alias}.author, ${alias}.shown_as AS shownAs, who.name AS authorName,
    who.email IS NULL OR who.email LIKE 'erased-%@invalid' AS authorGone,
    house.id AS organisation, house.name AS organisationName, house.side AS organisationSide`;
}

export function authorJoins(ctx: Ctx, alias: SQL): SQL {
  const signedIn = ctx.actor.kind === "person" ? 1 : 0;
  const seesAll = isCoordinator(ctx.actor) ? 1 : 0;
  const own = JSON.stringify(ownOrganisations(ctx));
  return sql`LEFT JOIN people who ON who.id = ${alias}.author
    LEFT JOIN organisations house ON house.id = ${alias}.organisation AND (${seesAll} = 1
      OR (house.state NOT IN ('draft', 'suspended') AND (house.visibility = 'public' OR (house.visibility = 'network' AND ${signedIn} = 1)))
      OR house.id IN (SELECT value FROM json_each(${own})))`;
}

/** Coordinators and the author always read the person's name; an erased person has none. */
export function toAuthor(ctx: Ctx, row: AuthorRow): Author {
  const named = row.shownAs === "person" || isCoordinator(ctx.actor) || isMe(ctx, row.author);
  const { organisation, organisationName, organisationSide } = row;
  return {
    person: named && row.authorName ? { id: row.author, name: row.authorName } : null,
    organisation:
      organisation && organisationName && organisationSide
        ? { id: organisation, name: organisationName, side: organisationSide }
        : null,
    gone: row.authorGone === 1,
  };
}

const isMe = (ctx: Ctx, person: string): boolean => ctx.actor.kind === "person" && ctx.actor.id === person;
