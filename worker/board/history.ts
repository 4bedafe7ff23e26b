// What a post said before each edit: open to whoever may read the post.
import { sql } from "drizzle-orm";
import type { PostVersion } from "../../schema/contract/board.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { seePost } from "./see-topic.ts";

const MOST = 100;

/** The present version first. */
export async function postVersions(ctx: Ctx, id: string): Promise<PostVersion[]> {
  const { post, topic } = await seePost(ctx, id);
  const before = await ctx.db.all<PostVersion>(sql`SELECT version, title, text, html, at FROM post_versions
    WHERE post = ${post.id} ORDER BY version DESC LIMIT ${MOST}`);
  const { version, text, html } = post;
  const title = post.seq === 1 ? topic.title : null;
  return [{ version, title, text, html, at: post.editedAt ?? post.createdAt }, ...before];
}
