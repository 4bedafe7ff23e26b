// Opening a topic: what the reader may not see does not exist for them.
import { sql } from "drizzle-orm";
import type { Post, TopicDetail } from "../../schema/contract/board.ts";
import { pageOf } from "../accounts/rules.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField, NotFound } from "../kernel/errors.ts";
import { standsNow } from "../moderation/stands-now.ts";
import { loadPost, loadPosts, mayReadText, type PostRow, toPost } from "./post-rows.ts";
import { readerOf } from "./reader.ts";
import { mayRead } from "./rules.ts";
import { loadSheet, loadTopic, type TopicRow, toTopic } from "./topic-rows.ts";

/** Open to anyone, as its visibility and state say. One that was merged opens as the topic it lives on in. */
export async function seeTopic(ctx: Ctx, id: string): Promise<TopicRow> {
  const found = await loadTopic(ctx, id);
  const row = found?.state === "merged" ? await loadTopic(ctx, await standsNow(ctx, id)) : found;
  if (!row || !mayRead(row, await readerOf(ctx, row.partnership))) throw NotFound();
  return row;
}

export interface PostsPage {
  rows: PostRow[];
  /** The place after which the next page begins. */
  next: string | null;
}

/** In their order, after a place in the topic. Those that nobody may read keep their place, empty. */
export async function postsAfter(ctx: Ctx, topic: string, seq: number, limit: number): Promise<PostsPage> {
  const rows = await loadPosts(ctx, sql`WHERE s.topic = ${topic} AND s.seq > ${seq} ORDER BY s.seq LIMIT ${limit + 1}`);
  const { items, next } = pageOf(rows, limit, (row) => String(row.seq));
  return { rows: items, next };
}

export async function topicDetail(ctx: Ctx, id: string, limit = 20): Promise<TopicDetail> {
  const row = await seeTopic(ctx, id);
  const [page, sheet] = await Promise.all([
    postsAfter(ctx, row.id, 0, limit),
    row.kind === "sheet" ? loadSheet(ctx, row.id) : null,
  ]);
  const { posts: count, ...topic } = toTopic(ctx, row);
  return {
    ...topic,
    count,
    sheet: sheet?.sheet ?? null,
    posts: page.rows.map((post) => toPost(ctx, post)),
    next: page.next,
  };
}

export async function listPosts(
  ctx: Ctx,
  id: string,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: Post[]; next: string | null }> {
  const topic = await seeTopic(ctx, id);
  const seq = Number(page.after ?? 0);
  if (!Number.isSafeInteger(seq)) throw InvalidField("after", "invalid");
  const { rows, next } = await postsAfter(ctx, topic.id, seq, page.limit);
  return { items: rows.map((row) => toPost(ctx, row)), next };
}

/** A post with its topic, when the reader may open both. */
export async function seePost(ctx: Ctx, id: string): Promise<{ post: PostRow; topic: TopicRow }> {
  const post = await loadPost(ctx, id);
  if (!post) throw NotFound();
  const topic = await seeTopic(ctx, post.topic);
  if (!mayReadText(ctx, post)) throw NotFound();
  return { post, topic };
}

/** Of a short address: known only to those who may read the topic. */
export async function topicByNumber(ctx: Ctx, number: string): Promise<string> {
  if (!/^\d{1,15}$/.test(number)) throw NotFound();
  const row = await ctx.db.get<{ id: string } | undefined>(sql`SELECT id FROM topics WHERE number = ${Number(number)}`);
  if (!row) throw NotFound();
  return (await seeTopic(ctx, row.id)).id;
}
