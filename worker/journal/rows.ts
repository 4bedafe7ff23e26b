// Entries as the database keeps them and as the rest of the house sees them.
import { type SQL, sql } from "drizzle-orm";
import { undashed } from "../../schema/contract/board.ts";
import type { JournalEntry } from "../../schema/contract/journal.ts";
import type { journalEntries } from "../../schema/tables/journal.ts";
import { filesOf, readFiles } from "../attachments/columns.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { fixed } from "../kernel/fixed.ts";

export type EntryRow = typeof journalEntries.$inferSelect & {
  authorName: string;
  authorGone: number;
  files: string; // JSON
};

const COLUMNS = fixed(sql`j.id, j.partnership, j.date, j.kind, j.organisation, j.person, j.text, j.html, j.minutes,
  j.given_by AS givenBy, j.received_by AS receivedBy, j.place, j.visitor, j.host, j.learned_by AS learnedBy, j.lang,
  j.state, j.fingerprint, j.created_at AS createdAt, j.edited_at AS editedAt, j.removed_by AS removedBy, j.version,
  coalesce(who.name, '') AS authorName, who.email IS NULL OR who.email LIKE 'erased-%@invalid' AS authorGone,
  ${filesOf(sql`j`)} AS files`);

/** `rest` follows `journal_entries j` and its author. */
export const loadEntries = (ctx: Ctx, rest: SQL): Promise<EntryRow[]> =>
  ctx.db.all<EntryRow>(sql`SELECT ${COLUMNS} FROM journal_entries j LEFT JOIN people who ON who.id = j.person ${rest}`);

export async function loadEntry(ctx: Ctx, id: string): Promise<EntryRow | null> {
  return (await loadEntries(ctx, sql`WHERE j.id = ${undashed(id)}`))[0] ?? null;
}

/** Within a partnership people are known by name: they have each other's contacts. */
export function toEntry(row: EntryRow): JournalEntry {
  const { fingerprint: _f, removedBy: _r, person, authorName, authorGone, files, ...said } = row;
  const author = authorGone === 1 || authorName === "" ? null : { id: person, name: authorName };
  return { ...said, author, attachments: row.state === "visible" ? readFiles(files) : [] };
}
