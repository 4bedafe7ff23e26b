// Writing into the journal, under an id its writer may have made: sent twice, it is the same entry.
import { sql } from "drizzle-orm";
import type { Attachment } from "../../schema/contract/attachments.ts";
import type { EntryInput, JournalEntry } from "../../schema/contract/journal.ts";
import { joinFiles, ownWaiting } from "../attachments/attach.ts";
import { renderMarkdown, tooMuch } from "../board/render.ts";
import { isFromFuture } from "../board/rules.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, DomainError, InvalidField } from "../kernel/errors.ts";
import { sha256 } from "../kernel/ids.ts";
import { roomTakes } from "../partnerships/room.ts";
import { detectLanguage } from "../search/language.ts";
import { type EntryRow, loadEntry, toEntry } from "./rows.ts";
import { refuseWrong } from "./rules.ts";
import { addToSums } from "./sums.ts";
import { requireWriter, writerFor } from "./writer.ts";

export interface WrittenEntry {
  entry: JournalEntry;
  created: boolean;
}

/** People of its organisations, while it goes on. */
export async function writeEntry(ctx: Ctx, partnership: string, input: EntryInput): Promise<WrittenEntry> {
  requirePerson(ctx);
  const around = await requireWriter(ctx, partnership);
  const { id: asked, ...said } = input;
  const id = asked ?? ctx.newId("jrn");
  const fingerprint = sha256(JSON.stringify([partnership, said]));
  const before = await repeated(ctx, id, fingerprint);
  if (before) return before;
  if (around.over) throw Conflict("partnership_ended");
  if (isFromFuture(id, ctx.now)) throw InvalidField("id", "id_from_future");
  const organisation = writerFor(around, input.organisation);
  refuseWrong(input.kind, said, around);
  const written = renderEntry(ctx, said);
  const files = await filesFor(ctx, said.attachments);
  const row = rowOf(ctx, { ...said, ...written, id, partnership, organisation, fingerprint });
  const reply = { entry: { ...toEntry(row), attachments: files }, created: true };
  try {
    return await commit(ctx, {
      statements: [...insert(row), ...joinFiles(ctx, id, said.attachments), addToSums(row)],
      audit: [{ act: "journal.write", subject: id, detail: { partnership, kind: input.kind } }],
      reply,
      conflict: "entry_not_taken",
    });
  } catch (error) {
    return settled(ctx, id, fingerprint, error);
  }
}

/** Lost a race: to itself, then it is there; or to the end of the partnership. */
async function settled(ctx: Ctx, id: string, fingerprint: string, error: unknown): Promise<WrittenEntry> {
  if (!(error instanceof DomainError) || error.code !== "entry_not_taken") throw error;
  const won = await repeated(ctx, id, fingerprint);
  if (won) return won;
  throw error;
}

/** The same person sending the same again. */
async function repeated(ctx: Ctx, id: string, fingerprint: string): Promise<WrittenEntry | null> {
  const there = await loadEntry(ctx, id);
  if (!there) return null;
  if (there.person !== requirePerson(ctx).id || there.fingerprint !== fingerprint) throw Conflict("id_taken");
  return { entry: toEntry(there), created: false };
}

/** Markdown as on the board, its language known. */
export function renderEntry(ctx: Ctx, { text, lang }: { text: string; lang?: EntryInput["lang"] }) {
  const refusal = tooMuch(text);
  if (refusal) throw InvalidField("text", refusal);
  return { html: renderMarkdown(text), lang: lang ?? detectLanguage(text, ctx.locale) };
}

async function filesFor(ctx: Ctx, ids: readonly string[]): Promise<Attachment[]> {
  const files = await ownWaiting(ctx, ids);
  if (files.length < ids.length) throw InvalidField("attachments", "file_gone");
  return files;
}

type Newborn = Omit<EntryInput, "id" | "organisation" | "lang" | "attachments"> &
  Pick<EntryRow, "id" | "partnership" | "organisation" | "fingerprint" | "html" | "lang">;

function rowOf(ctx: Ctx, newborn: Newborn): EntryRow {
  const { id: person, name } = requirePerson(ctx);
  const { id, partnership, date, kind, organisation, text, html, minutes, givenBy, receivedBy } = newborn;
  const { place, visitor, host, learnedBy, lang, fingerprint } = newborn;
  return {
    ...{ id, partnership, date, kind, organisation, person, text, html, minutes, givenBy, receivedBy },
    ...{ place, visitor, host, learnedBy, lang, fingerprint, state: "visible", createdAt: iso(ctx.now) },
    ...{ editedAt: null, removedBy: null, version: 1, authorName: name, authorGone: 0, files: "[]" },
  };
}

/** Only into a partnership that goes on at that very moment. */
function insert(row: EntryRow): Statement[] {
  return [
    raw(sql`INSERT INTO journal_entries (id, partnership, date, kind, organisation, person, text, html, minutes, given_by,
        received_by, place, visitor, host, learned_by, lang, state, fingerprint, created_at, version)
      SELECT ${row.id}, ${row.partnership}, ${row.date}, ${row.kind}, ${row.organisation}, ${row.person}, ${row.text},
        ${row.html}, ${row.minutes}, ${row.givenBy}, ${row.receivedBy}, ${row.place}, ${row.visitor}, ${row.host},
        ${row.learnedBy}, ${row.lang}, 'visible', ${row.fingerprint}, ${row.createdAt}, 1
      WHERE ${roomTakes(sql`${row.partnership}`)}`),
    mustChange(),
  ];
}
