// A page of a topic: so many posts, and no more words than a phone on a bad line fetches in a moment.
import { sql } from "drizzle-orm";
import type { TopicView } from "../../schema/contract/board-views.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { PostRow } from "./post-rows.ts";
import { postsAfter } from "./see-topic.ts";

const MOST_POSTS = 20;
/** Of their HTML: about 8 KB on the line, beside the rest of the page. */
const MOST_SIGNS = 24_000;
/** Before a post that is led to, so that it is read with what came before. */
const BEFORE = 9;

/** From a place in the topic on; one post at least, however long. */
export async function pageFrom(ctx: Ctx, topic: string, from: number): Promise<PostRow[]> {
  const { rows } = await postsAfter(ctx, topic, from - 1, MOST_POSTS);
  let signs = 0;
  const end = rows.findIndex(({ html }, at) => {
    signs += html.length;
    return at > 0 && signs > MOST_SIGNS;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

/** Where a page begins that holds the post at a place, with some of what came before it. */
export async function startOfPage(ctx: Ctx, topic: string, seq: number): Promise<number> {
  const rows = await ctx.db.all<{ seq: number; signs: number }>(sql`SELECT seq, length(html) AS signs FROM posts
    WHERE topic = ${topic} AND seq <= ${seq} ORDER BY seq DESC LIMIT ${BEFORE + 1}`);
  let from = seq;
  let signs = 0;
  for (const row of rows) {
    signs += row.signs;
    if (signs > MOST_SIGNS) break;
    from = row.seq;
  }
  return rows.length <= BEFORE && from === rows.at(-1)?.seq ? 1 : from;
}

export const placeOf = (from: number, shown: number, last: number): TopicView["place"] => ({
  ...{ from, last },
  previous: from > 1 ? Math.max(1, from - MOST_POSTS) : null,
  next: shown < last ? shown + 1 : null,
});
