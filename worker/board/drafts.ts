// Topics begun and not published yet: kept for their writer alone and for a season, under the id the topic will bear.
import { sql } from "drizzle-orm";
import type { Attachment } from "../../schema/contract/attachments.ts";
import { DRAFT_DAYS, type Draft, type DraftInput, MOST_DRAFTS } from "../../schema/contract/drafts.ts";
import { filesKept, keepFiles, letFilesGo } from "../attachments/keep.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustHold, raw, runBatch, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { Conflict, InvalidField, NotFound } from "../kernel/errors.ts";
import { firstPostOf, isFromFuture } from "./rules.ts";

type Row = Omit<Draft, "said"> & { said: string };
const COLUMNS = sql`id, title, said, created_at AS createdAt, updated_at AS updatedAt`;
const toDraft = (row: Row): Draft => ({ ...row, said: JSON.parse(row.said) as DraftInput });

/** The latest first. */
export async function listDrafts(ctx: Ctx): Promise<Draft[]> {
  const { id } = requirePerson(ctx);
  const rows = await ctx.db.all<Row>(sql`SELECT ${COLUMNS} FROM drafts WHERE person = ${id}
    ORDER BY updated_at DESC LIMIT ${MOST_DRAFTS}`);
  return rows.map(toDraft);
}

export async function readDraft(ctx: Ctx, id: string): Promise<Draft> {
  const person = requirePerson(ctx);
  const row = await ctx.db.get<Row | undefined>(
    sql`SELECT ${COLUMNS} FROM drafts WHERE id = ${id} AND person = ${person.id}`,
  );
  if (!row) throw NotFound();
  return toDraft(row);
}

/** The files that were kept with it. */
export const filesOfDraft = (ctx: Ctx, id: string): Promise<Attachment[]> => filesKept(ctx, firstPostOf(id));

/**
 * Written over as often as one likes; never somebody else's, nor once the topic is there. `files` are those that stay
 * with it; without a list those that are there stay.
 */
export async function saveDraft(ctx: Ctx, id: string, said: DraftInput, files?: readonly string[]): Promise<Draft> {
  const { id: person } = requirePerson(ctx);
  if (isFromFuture(id, ctx.now)) throw InvalidField("id", "id_from_future");
  const [kept] = await ctx.db.all<{ n: number }>(
    sql`SELECT count(*) AS n FROM drafts WHERE person = ${person} AND id <> ${id}`,
  );
  if ((kept?.n ?? 0) >= MOST_DRAFTS) throw Conflict("too_many_drafts");
  const now = iso(ctx.now);
  await commit(ctx, {
    statements: [
      mustHold(sql`NOT EXISTS (SELECT 1 FROM topics WHERE id = ${id})
        AND NOT EXISTS (SELECT 1 FROM drafts WHERE id = ${id} AND person <> ${person})`),
      raw(sql`INSERT INTO drafts (id, person, title, said, created_at, updated_at)
        VALUES (${id}, ${person}, ${said.title}, ${JSON.stringify(said)}, ${now}, ${now})
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, said = excluded.said, updated_at = excluded.updated_at`),
      ...(files ? keepFiles(ctx, firstPostOf(id), files) : []),
    ],
    audit: [{ act: "draft.save", subject: id }],
    reply: null,
    conflict: "id_taken",
  });
  return readDraft(ctx, id);
}

export async function throwDraftAway(ctx: Ctx, id: string): Promise<void> {
  const draft = await readDraft(ctx, id);
  await commit(ctx, {
    statements: endDraft(ctx, draft.id),
    audit: [{ act: "draft.delete", subject: id }],
    reply: null,
  });
}

/** In the batch that publishes it, once the files that go with the topic are its own. */
export function endDraft(ctx: Ctx, id: string): Statement[] {
  const { id: person } = requirePerson(ctx);
  return [
    raw(sql`DELETE FROM drafts WHERE id = ${id} AND person = ${person}`),
    letFilesGo(sql`${firstPostOf(id)}`, sql`person = ${person}`),
  ];
}

/** Called by the clock. Their ids tell when they were begun: only those begun long ago are looked at. */
export async function sweepDrafts(ctx: Ctx): Promise<void> {
  const before = later(ctx.now, { days: -DRAFT_DAYS });
  const begun = `top_${before.getTime().toString(16).padStart(12, "0")}`;
  const old = sql`id < ${begun} AND updated_at <= ${iso(before)}`;
  await runBatch(ctx, [
    letFilesGo(sql`SELECT replace(id, 'top_', 'pst_') FROM drafts WHERE ${old}`),
    raw(sql`DELETE FROM drafts WHERE ${old}`),
  ]);
}
