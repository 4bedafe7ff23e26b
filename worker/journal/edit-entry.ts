// Changing what one has written: what it said before stays readable.
import { sql } from "drizzle-orm";
import type { EntryPatch, JournalEntry } from "../../schema/contract/journal.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Forbidden, Stale } from "../kernel/errors.ts";
import { type EntryRow, loadEntry, toEntry } from "./rows.ts";
import { refuseWrong, type Said } from "./rules.ts";
import { seeEntry } from "./see-entry.ts";
import { addToSums, takeFromSums } from "./sums.ts";
import { renderEntry } from "./write-entry.ts";
import { requireWriter } from "./writer.ts";

export interface EntryAt {
  partnership: string;
  id: string;
}

/** Its author only, while they belong and the partnership goes on; the version named must be the one there. */
export async function editEntry(ctx: Ctx, at: EntryAt, version: number, patch: EntryPatch): Promise<JournalEntry> {
  requirePerson(ctx);
  const entry = await beforeEditing(ctx, at);
  if (entry.version !== version) throw Stale();
  const around = await requireWriter(ctx, entry.partnership);
  const { lang, ...said } = saidIn(entry, patch);
  // An organisation that has left since stays where it was named.
  const known = [entry.givenBy, entry.receivedBy, entry.visitor, entry.host].filter((one) => one !== null);
  refuseWrong(entry.kind, said, { ...around, organisations: [...around.organisations, ...known] });
  const after = { ...entry, ...said, ...renderEntry(ctx, { text: said.text, lang }) };
  await commit(ctx, {
    statements: [...keepVersion(entry), ...update(ctx, after), takeFromSums(entry), addToSums(after)],
    audit: [{ act: "journal.edit", subject: entry.id, detail: { version: version + 1 } }],
    reply: null,
  });
  return toEntry((await loadEntry(ctx, entry.id)) ?? entry);
}

/** For the page that offers to. */
export async function beforeEditing(ctx: Ctx, { partnership, id }: EntryAt): Promise<EntryRow> {
  const entry = await seeEntry(ctx, id, partnership);
  const around = await requireWriter(ctx, entry.partnership);
  if (requirePerson(ctx).id !== entry.person) throw Forbidden("not_your_entry");
  if (entry.state === "removed") throw Conflict("entry_removed");
  if (around.over) throw Conflict("partnership_ended");
  return entry;
}

/** What is left out stays; a language is found anew for a new text. */
function saidIn(entry: EntryRow, patch: EntryPatch): Said & { lang: EntryPatch["lang"] } {
  const { date, text, minutes, givenBy, receivedBy, place, visitor, host, learnedBy } = entry;
  const before = { date, text, minutes, givenBy, receivedBy, place, visitor, host, learnedBy };
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return { ...before, lang: patch.text === undefined ? entry.lang : undefined, ...given };
}

/** Refused when another version is there meanwhile. */
function keepVersion({ id, version }: EntryRow): Statement[] {
  return [
    raw(sql`INSERT INTO journal_versions (entry, version, said, person, at)
      SELECT id, version, json_object('date', date, 'text', text, 'html', html, 'minutes', minutes, 'givenBy', given_by,
        'receivedBy', received_by, 'place', place, 'visitor', visitor, 'host', host, 'learnedBy', learned_by),
        person, coalesce(edited_at, created_at)
      FROM journal_entries WHERE id = ${id} AND version = ${version} AND state = 'visible'`),
    mustChange(),
  ];
}

function update(ctx: Ctx, row: EntryRow): Statement[] {
  return [
    raw(sql`UPDATE journal_entries SET date = ${row.date}, text = ${row.text}, html = ${row.html}, lang = ${row.lang},
      minutes = ${row.minutes}, given_by = ${row.givenBy}, received_by = ${row.receivedBy}, place = ${row.place},
      visitor = ${row.visitor}, host = ${row.host}, learned_by = ${row.learnedBy}, edited_at = ${iso(ctx.now)},
      version = version + 1 WHERE id = ${row.id}`),
  ];
}
