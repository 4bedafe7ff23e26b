// Opening a file: whoever may read its post or its entry in a journal, and before that whoever sent it.
import { sql } from "drizzle-orm";
import type { AttachmentType } from "../../schema/contract/attachments.ts";
import type { AttachmentState } from "../../schema/tables/attachments.ts";
import { seePost } from "../board/see-topic.ts";
import { seeEntry } from "../journal/see-entry.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { keyOf, type Which } from "./store.ts";

export interface SeenFile {
  id: string;
  name: string;
  type: AttachmentType;
  /** Of what is opened: the whole, or the small picture. */
  bytes: number;
  key: string;
  post: string | null;
  person: string;
}

interface Row extends Omit<SeenFile, "key"> {
  state: AttachmentState;
  small: number;
}

/** What the reader may not see does not exist. A picture without a small one is its own. */
export async function seeFile(ctx: Ctx, id: string, which: Which = "whole"): Promise<SeenFile> {
  const row = await ctx.db.get<Row | undefined>(sql`SELECT id, person, state, post, name, type, bytes, small
    FROM attachments WHERE id = ${id}`);
  if (row?.state === "used" && row.post !== null) await seeUse(ctx, row.post);
  else if (row?.state !== "waiting" || ctx.actor.kind !== "person" || ctx.actor.id !== row.person) throw NotFound();
  if (which === "small" && !row.type.startsWith("image/")) throw NotFound();
  const { state: _, small, ...file } = row;
  const asSmall = which === "small" && small > 0;
  return { ...file, bytes: asSmall ? small : row.bytes, key: keyOf(id, asSmall ? "small" : "whole") };
}

/** A post of the board, or an entry of a partnership's journal that still has its words. */
async function seeUse(ctx: Ctx, post: string): Promise<void> {
  if (!post.startsWith("jrn_")) await seePost(ctx, post);
  else if (ctx.actor.kind !== "person" || (await seeEntry(ctx, post)).state !== "visible") throw NotFound();
}

export interface Range {
  offset: number;
  length: number;
}

/** Null when the bytes are gone although the row is there: a sweep was quicker. */
export async function openFile(ctx: Ctx, file: SeenFile, range?: Range): Promise<ReadableStream> {
  const object = await ctx.env.FILES.get(file.key, range && { range });
  if (!object) throw NotFound();
  return object.body;
}
