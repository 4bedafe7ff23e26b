// Taking back what one has written: the words go, its place in the topic stays.
import { sql } from "drizzle-orm";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, mustHold, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Forbidden } from "../kernel/errors.ts";
import { afterRemoval } from "./after-writing.ts";
import type { PostRow } from "./post-rows.ts";
import { seePost } from "./see-topic.ts";
import type { TopicRow } from "./topic-rows.ts";

/** What would go, for the page that asks once. */
export async function beforeRemoving(ctx: Ctx, id: string): Promise<{ post: PostRow; whole: boolean }> {
  const person = requirePerson(ctx);
  const { post, topic } = await seePost(ctx, id);
  if (person.id !== post.author) throw Forbidden("not_your_post");
  return { post, whole: post.seq === 1 && !(await othersAnswered(ctx, topic)) };
}

/** Its author only. With a first post that nobody else answered, the topic goes. */
export async function deletePost(ctx: Ctx, id: string): Promise<{ topic: string; whole: boolean }> {
  const person = requirePerson(ctx);
  const { post, topic } = await seePost(ctx, id);
  if (person.id !== post.author) throw Forbidden("not_your_post");
  const whole = post.seq === 1 && !(await othersAnswered(ctx, topic));
  return commit(ctx, {
    statements: [
      ...emptied(ctx, post, topic),
      ...(whole ? closed(ctx, topic) : []),
      ...(await afterRemoval(ctx, { post, topic, whole })),
    ],
    audit: [{ act: whole ? "topic.delete" : "post.delete", subject: whole ? topic.id : id }],
    reply: { topic: topic.id, whole },
  });
}

async function othersAnswered(ctx: Ctx, topic: TopicRow): Promise<boolean> {
  const row = await ctx.db.get<{ others: number }>(sql`SELECT ${others(topic)} AS others`);
  return row.others === 1;
}

const others = (topic: TopicRow) => sql`EXISTS (SELECT 1 FROM posts
  WHERE topic = ${topic.id} AND author <> ${topic.author} AND state IN ('visible', 'waiting'))`;

/** The words and every version of them; with a topic's own text the pages of its sheet. */
function emptied(ctx: Ctx, post: PostRow, topic: TopicRow): Statement[] {
  return [
    raw(sql`UPDATE posts SET state = 'deleted', text = '', html = '', edited_at = ${iso(ctx.now)}, version = version + 1
      WHERE id = ${post.id} AND topic = ${topic.id} AND version = ${post.version} AND state <> 'deleted'`),
    mustChange(),
    raw(sql`DELETE FROM post_versions WHERE post = ${post.id}`),
    raw(sql`DELETE FROM adaptations WHERE post = ${post.id}`),
    ...(post.seq === 1 ? [raw(sql`DELETE FROM sheets WHERE topic = ${topic.id}`)] : []),
    raw(sql`UPDATE topics SET posts = posts - ${post.state === "visible" ? 1 : 0},
      helped = CASE WHEN helped = ${post.id} THEN NULL ELSE helped END,
      excerpt = CASE WHEN ${post.seq} = 1 THEN '' ELSE excerpt END WHERE id = ${topic.id}`),
  ];
}

/** Nobody answered, not even at this moment: what its author added goes too. */
function closed(ctx: Ctx, topic: TopicRow): Statement[] {
  const own = sql`SELECT id FROM posts WHERE topic = ${topic.id} AND author = ${topic.author}`;
  return [
    mustHold(sql`NOT ${others(topic)}`),
    raw(sql`DELETE FROM post_versions WHERE post IN (${own})`),
    raw(sql`DELETE FROM adaptations WHERE post IN (${own})`),
    raw(sql`UPDATE posts SET state = 'deleted', text = '', html = '', edited_at = ${iso(ctx.now)}, version = version + 1
      WHERE topic = ${topic.id} AND author = ${topic.author} AND state <> 'deleted'`),
    raw(sql`UPDATE topics SET state = 'deleted', listed = 0, title = '', version = version + 1 WHERE id = ${topic.id}`),
    raw(sql`DELETE FROM topic_terms WHERE topic = ${topic.id}`),
  ];
}
