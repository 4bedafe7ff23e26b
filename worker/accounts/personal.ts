// Which rows speak of a person, read from what each table declares of its columns: for export and erasure.
import { eq, getTableColumns, or, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { accountDeclarations, people } from "../../schema/tables/accounts.ts";
import { attachmentDeclarations } from "../../schema/tables/attachments.ts";
import { badgeDeclarations } from "../../schema/tables/badges.ts";
import { boardDeclarations } from "../../schema/tables/board.ts";
import { circleDeclarations } from "../../schema/tables/circles.ts";
import { courseDeclarations } from "../../schema/tables/courses.ts";
import type { Declaration, Fate } from "../../schema/tables/declaration.ts";
import { draftDeclarations } from "../../schema/tables/drafts.ts";
import { equityDeclarations } from "../../schema/tables/equity.ts";
import { journalDeclarations } from "../../schema/tables/journal.ts";
import { meetingDeclarations } from "../../schema/tables/meetings.ts";
import { moderationDeclarations } from "../../schema/tables/moderation.ts";
import { networkDeclarations } from "../../schema/tables/network.ts";
import { noticeDeclarations } from "../../schema/tables/notices.ts";
import { organisationDeclarations } from "../../schema/tables/organisations.ts";
import { partnershipDeclarations } from "../../schema/tables/partnerships.ts";
import { pathDeclarations } from "../../schema/tables/paths.ts";
import { proposalDeclarations } from "../../schema/tables/proposals.ts";
import { publicDeclarations } from "../../schema/tables/public.ts";
import { reviewDeclarations } from "../../schema/tables/reviews.ts";
import { roundDeclarations } from "../../schema/tables/rounds.ts";
import { searchDeclarations } from "../../schema/tables/search.ts";
import { taxonomyDeclarations } from "../../schema/tables/taxonomy.ts";
import { translationDeclarations } from "../../schema/tables/translations.ts";
import { raw, type Statement } from "../kernel/commit.ts";
import { erasedEmail } from "./rules.ts";

export const declarations: readonly Declaration[] = [
  ...accountDeclarations,
  ...attachmentDeclarations,
  ...badgeDeclarations,
  ...boardDeclarations,
  ...circleDeclarations,
  ...courseDeclarations,
  ...draftDeclarations,
  ...equityDeclarations,
  ...journalDeclarations,
  ...meetingDeclarations,
  ...moderationDeclarations,
  ...networkDeclarations,
  ...noticeDeclarations,
  ...organisationDeclarations,
  ...pathDeclarations,
  ...partnershipDeclarations,
  ...proposalDeclarations,
  ...publicDeclarations,
  ...reviewDeclarations,
  ...roundDeclarations,
  ...searchDeclarations,
  ...taxonomyDeclarations,
  ...translationDeclarations,
];

interface Whose {
  id: string;
  email: string;
}

/**
 * The condition under which a row is this person's: a personal column `person`, `author` or `…By` holds their id,
 * or `email` their address. Undefined when the table names nobody in one of these ways.
 */
export function ownedBy({ table, columns }: Declaration, whose: Whose, fates: readonly Fate[]): SQL | undefined {
  const fields: Record<string, SQLiteColumn> = getTableColumns(table);
  const tests = Object.entries(columns).flatMap(([name, fate]) => {
    const column = fields[name];
    if (!column || !fates.includes(fate)) return [];
    if (table === people) return name === "id" ? [eq(column, whose.id)] : [];
    if (/^(person|author)$|By$/.test(name)) return [eq(column, whose.id)];
    return name === "email" ? [sql`lower(${column}) = ${whose.email}`] : [];
  });
  return or(...tests);
}

/** Rows whose fate is to go with their person go; what is left of a person elsewhere is emptied. */
export function erasureOf(whose: Whose): Statement[] {
  return declarations.flatMap((declaration) => {
    const gone = ownedBy(declaration, whose, ["row"]);
    if (gone) return [raw(sql`DELETE FROM ${declaration.table} WHERE ${gone}`)];
    const emptied = emptying(declaration, whose);
    const mine = ownedBy(declaration, whose, ["keep", "erase"]);
    return emptied && mine ? [raw(sql`UPDATE ${declaration.table} SET ${emptied} WHERE ${mine}`)] : [];
  });
}

function emptying({ table, columns }: Declaration, whose: Whose): SQL | undefined {
  const fields: Record<string, SQLiteColumn> = getTableColumns(table);
  const changes = Object.entries(fields)
    .filter(([name]) => columns[name] === "erase")
    .map(([, column]) => sql`${sql.identifier(column.name)} = ${emptied(column, whose)}`);
  return changes.length > 0 ? sql.join(changes, sql`, `) : undefined;
}

function emptied(column: SQLiteColumn, whose: Whose): SQL {
  if (column.isUnique) return sql`${erasedEmail(whose.id)}`;
  return column.notNull ? sql`''` : sql`NULL`;
}
