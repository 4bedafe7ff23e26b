// Files join the post they are meant for, in its own batch, and leave with it.
import { type SQL, sql } from "drizzle-orm";
import type { Attachment } from "../../schema/contract/attachments.ts";
import { requirePerson } from "../kernel/actor.ts";
import { mustHold, raw, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { readOne, waitingFiles } from "./columns.ts";

/** One's own files that no post uses yet, in the order asked for. */
export async function ownWaiting(ctx: Ctx, ids: readonly string[]): Promise<Attachment[]> {
  const person = requirePerson(ctx);
  if (ids.length === 0) return [];
  const rows = await ctx.db.all<{ file: string }>(waitingFiles(person.id, ids));
  return rows.map(({ file }) => readOne(file));
}

/** The clear refusal; joinFiles() makes it certain. */
export async function requireOwnWaiting(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if ((await ownWaiting(ctx, ids)).length < ids.length) throw InvalidField("attachments", "file_gone");
}

/** Refuses the whole batch when one of them was used or swept meanwhile. */
export function joinFiles(ctx: Ctx, post: string, ids: readonly string[]): Statement[] {
  if (ids.length === 0) return [];
  const list = JSON.stringify(ids);
  return [
    raw(sql`UPDATE attachments SET state = 'used', post = ${post},
      place = (SELECT key FROM json_each(${list}) WHERE value = attachments.id)
      WHERE id IN (SELECT value FROM json_each(${list})) AND person = ${requirePerson(ctx).id} AND state = 'waiting'`),
    mustHold(sql`(SELECT count(*) FROM attachments WHERE post = ${post} AND state = 'used') = ${ids.length}`),
  ];
}

/** With the post, or with every post of a topic. The bytes follow soon: the queue is told, and cron sweeps. */
export function releaseFiles(ctx: Ctx, from: { post: string } | { topic: string }): Statement[] {
  const whose: SQL =
    "post" in from ? sql`post = ${from.post}` : sql`post IN (SELECT id FROM posts WHERE topic = ${from.topic})`;
  ctx.nudges.push({ kind: "files" });
  return [raw(sql`UPDATE attachments SET state = 'gone' WHERE ${whose} AND state = 'used'`)];
}
