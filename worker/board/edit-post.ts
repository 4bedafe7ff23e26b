// Changing what one has written: what it said before stays readable under its history.
import { sql } from "drizzle-orm";
import type { Post, PostPatch } from "../../schema/contract/board.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Forbidden, InvalidField, Stale } from "../kernel/errors.ts";
import { mustWait } from "../moderation/trust.ts";
import { isRoomShut } from "../partnerships/room.ts";
import { afterEdit } from "./after-writing.ts";
import { loadPost, type PostRow, toPost } from "./post-rows.ts";
import { excerptOf } from "./rules.ts";
import { seePost } from "./see-topic.ts";
import type { TopicRow } from "./topic-rows.ts";
import { prepare, type Written } from "./writing.ts";

/** Its author only. A locked topic is no longer changed; the version named must be the one there. */
export async function editPost(ctx: Ctx, id: string, version: number, patch: PostPatch): Promise<Post> {
  requirePerson(ctx);
  const { post, topic } = await seePost(ctx, id);
  await refuseUnlessOwn(ctx, post, topic);
  if (post.version !== version) throw Stale();
  const text = patch.text ?? post.text;
  const written = await prepare(ctx, { text, lang: patch.lang ?? post.lang, topic: topic.id });
  const waiting = post.state === "waiting" || topic.state === "waiting";
  if (text !== post.text && !waiting && (await mustWait(ctx, text))) throw InvalidField("text", "links_later");
  await commit(ctx, {
    statements: [
      ...textStatements(ctx, post, written),
      ...(post.seq === 1 ? [topicText(ctx, topic, written)] : []),
      ...(await afterEdit(ctx, { post, topic, written })),
    ],
    audit: [{ act: "post.edit", subject: id, detail: { version: version + 1 } }],
    reply: null,
  });
  const after = await loadPost(ctx, id);
  return toPost(ctx, after ?? post);
}

/** For the page that offers to. */
export async function beforeEditingPost(ctx: Ctx, id: string): Promise<PostRow> {
  const { post, topic } = await seePost(ctx, id);
  await refuseUnlessOwn(ctx, post, topic);
  return post;
}

async function refuseUnlessOwn(ctx: Ctx, post: PostRow, topic: TopicRow): Promise<void> {
  if (requirePerson(ctx).id !== post.author) throw Forbidden("not_your_post");
  if (topic.state === "locked") throw Conflict("topic_locked");
  if (await isRoomShut(ctx, topic.partnership)) throw Conflict("room_over");
  if (post.state === "hidden") throw Conflict("post_hidden");
}

/** The version before goes to the history; refused when it is no longer the one there. */
export function textStatements(ctx: Ctx, post: PostRow, written: Written, title: string | null = null): Statement[] {
  const now = iso(ctx.now);
  return [
    raw(sql`INSERT INTO post_versions (post, version, title, text, html, person, at)
      SELECT id, version, ${title}, text, html, author, coalesce(edited_at, created_at) FROM posts
      WHERE id = ${post.id} AND version = ${post.version}`),
    mustChange(),
    raw(sql`UPDATE posts SET text = ${written.text}, html = ${written.html}, lang = ${written.lang}, edited_at = ${now},
      version = version + 1 WHERE id = ${post.id}`),
  ];
}

function topicText(ctx: Ctx, topic: TopicRow, written: Written): Statement {
  return raw(sql`UPDATE topics SET excerpt = ${excerptOf(written.text)}, lang = ${written.lang}, edited_at = ${iso(ctx.now)},
    version = version + 1 WHERE id = ${topic.id}`);
}
