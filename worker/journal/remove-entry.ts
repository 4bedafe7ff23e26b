// Taking an entry away: its words, its files and what it said before go; that it was there stays.
import { sql } from "drizzle-orm";
import { releaseFiles } from "../attachments/attach.ts";
import { isCoordinator, requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Forbidden } from "../kernel/errors.ts";
import type { EntryAt } from "./edit-entry.ts";
import type { EntryRow } from "./rows.ts";
import { seeEntry } from "./see-entry.ts";
import { takeFromSums } from "./sums.ts";

/** Its author, whether the partnership goes on or not, or a coordinator. For the page that asks once, too. */
export async function beforeRemoving(ctx: Ctx, { partnership, id }: EntryAt): Promise<EntryRow> {
  const person = requirePerson(ctx);
  const entry = await seeEntry(ctx, id, partnership);
  if (person.id !== entry.person && !isCoordinator(person)) throw Forbidden("not_your_entry");
  if (entry.state === "removed") throw Conflict("entry_removed");
  return entry;
}

export async function removeEntry(ctx: Ctx, at: EntryAt): Promise<{ partnership: string }> {
  const person = requirePerson(ctx);
  const entry = await beforeRemoving(ctx, at);
  return commit(ctx, {
    statements: [
      raw(sql`UPDATE journal_entries SET state = 'removed', text = '', html = '', place = '', learned_by = '',
          minutes = NULL, given_by = NULL, received_by = NULL, visitor = NULL, host = NULL,
          edited_at = ${iso(ctx.now)}, removed_by = ${person.id}, version = version + 1
        WHERE id = ${entry.id} AND version = ${entry.version} AND state = 'visible'`),
      mustChange(),
      raw(sql`DELETE FROM journal_versions WHERE entry = ${entry.id}`),
      ...releaseFiles(ctx, { post: entry.id }),
      takeFromSums(entry),
    ],
    audit: [{ act: "journal.remove", subject: entry.id, detail: { partnership: entry.partnership } }],
    reply: { partnership: entry.partnership },
  });
}
