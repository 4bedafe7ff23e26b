// Files that wait with a draft, under the post they are meant for: not swept before the draft is published or gone.
import { type SQL, sql } from "drizzle-orm";
import type { Attachment } from "../../schema/contract/attachments.ts";
import { requirePerson } from "../kernel/actor.ts";
import { raw, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { readOne, waitingWith } from "./columns.ts";

/** These and no others, in this order. */
export function keepFiles(ctx: Ctx, post: string, ids: readonly string[]): Statement[] {
  const list = JSON.stringify(ids);
  return [
    letFilesGo(sql`${post}`, sql`person = ${requirePerson(ctx).id}`),
    raw(sql`UPDATE attachments SET post = ${post}, place = (SELECT key FROM json_each(${list}) WHERE value = attachments.id)
      WHERE id IN (SELECT value FROM json_each(${list})) AND person = ${requirePerson(ctx).id} AND state = 'waiting'`),
  ];
}

/** What waits for one of these posts, as a list in SQL, waits for none any more: the clock takes it away. */
export const letFilesGo = (posts: SQL, whose: SQL = sql`1`): Statement =>
  raw(sql`UPDATE attachments SET post = NULL WHERE post IN (${posts}) AND state = 'waiting' AND ${whose}`);

export async function filesKept(ctx: Ctx, post: string): Promise<Attachment[]> {
  const rows = await ctx.db.all<{ file: string }>(waitingWith(requirePerson(ctx).id, post));
  return rows.map(({ file }) => readOne(file));
}
