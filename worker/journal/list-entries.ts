// The journal, newest first, a page at a time; and what one entry said before.
import { sql } from "drizzle-orm";
import type { EntryVersion, JournalQuery } from "../../schema/contract/journal.ts";
import { requirePerson } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import type { EntryAt } from "./edit-entry.ts";
import { type EntryRow, loadEntries } from "./rows.ts";
import { requireReader, seeEntry } from "./see-entry.ts";

/** By the day things happened, and on one day by when they were written. Keyset: the hundredth page costs as the first. */
export async function listEntries(
  ctx: Ctx,
  partnership: string,
  { after, limit, kind }: JournalQuery,
): Promise<{ rows: EntryRow[]; next: string | null }> {
  requirePerson(ctx);
  await requireReader(ctx, partnership);
  const [date, id] = after === undefined ? ["9999", "~"] : placeOf(after);
  const ofKind = kind ? sql`AND j.kind = ${kind}` : sql``;
  const found = await loadEntries(
    ctx,
    sql`WHERE j.partnership = ${partnership} ${ofKind} AND (j.date, j.id) < (${date}, ${id})
      ORDER BY j.date DESC, j.id DESC LIMIT ${limit + 1}`,
  );
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? `${last.date}~${last.id}` : null };
}

function placeOf(after: string): [string, string] {
  const [, date, id] = /^(\d{4}-\d{2}-\d{2})~(jrn_[0-9a-f]{32})$/.exec(after) ?? [];
  if (date === undefined || id === undefined) throw InvalidField("after", "invalid");
  return [date, id];
}

const MOST_VERSIONS = 100;

/** What it said before each change, the newest first. */
export async function entryVersions(ctx: Ctx, { partnership, id }: EntryAt): Promise<EntryVersion[]> {
  const entry = await seeEntry(ctx, id, partnership);
  const rows = await ctx.db.all<{ version: number; at: string; said: string }>(sql`SELECT version, at, said
    FROM journal_versions WHERE entry = ${entry.id} ORDER BY version DESC LIMIT ${MOST_VERSIONS}`);
  return rows.map(({ version, at, said }) => ({
    version,
    at,
    ...(JSON.parse(said) as Omit<EntryVersion, "version" | "at">),
  }));
}
