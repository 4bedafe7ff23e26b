// What an act changes on the board: a topic or a post shown, hidden, locked or moved, its counts with it.
import { type SQL, sql } from "drizzle-orm";
import type { PostState, TopicState } from "../../schema/vocabulary.ts";
import { afterModeration } from "../board/after-writing.ts";
import { readCategory } from "../board/categories.ts";
import { listedAs } from "../board/rules.ts";
import { mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import type { Subject } from "./subject.ts";

const READ: ReadonlySet<string> = new Set(["open", "locked"]);

/** Nothing is let pass that was edited while it was being let pass. */
const asRead = ({ version }: Subject, approved: boolean): SQL => (approved ? sql`AND version = ${version}` : sql``);

/** From the state it was read in: of two coordinators at once, the second changes nothing and is told. */
export async function topicTurns(ctx: Ctx, topic: Subject, to: TopicState): Promise<Statement[]> {
  const approved = topic.state === "waiting" && to === "open";
  const listed = listedAs(to, topic.visibility ?? "coordinators");
  return [
    raw(sql`UPDATE topics SET state = ${topic.state === "hidden" && to === "open" ? stoodBefore(topic.id) : to}, listed = ${listed}, bumped_at = ${approved ? iso(ctx.now) : sql`bumped_at`},
      version = version + 1 WHERE id = ${topic.id} AND state = ${topic.state} ${asRead(topic, approved)}`),
    mustChange(),
    ...(await afterModeration(ctx, {
      gone: READ.has(to) ? [] : [topic.id],
      topics: READ.has(to) && !READ.has(topic.state) ? [topic.id] : [],
      posts: [],
      approved: approved ? topic.id : null,
    })),
  ];
}

/** One that was locked when it was hidden is shown locked. */
const stoodBefore = (topic: string): SQL => sql`iif((SELECT detail ->> 'from' FROM moderation_acts
  WHERE subject = ${topic} AND act IN ('hide', 'refuse') ORDER BY id DESC LIMIT 1) = 'locked', 'locked', 'open')`;

/** A post that waited takes the next place when it appears, so that nobody has read past it. */
export async function postTurns(ctx: Ctx, post: Subject, to: PostState): Promise<Statement[]> {
  const approved = post.state === "waiting" && to === "visible";
  const more = to === "visible" ? 1 : post.state === "visible" ? -1 : 0;
  return [
    raw(sql`UPDATE posts SET state = ${to}, version = version + 1
      WHERE id = ${post.id} AND state = ${post.state} AND topic = ${post.topic} ${asRead(post, approved)}`),
    mustChange(),
    raw(sql`UPDATE topics SET posts = posts + ${more}, last_seq = last_seq + ${approved ? 1 : 0},
      bumped_at = ${approved ? iso(ctx.now) : sql`bumped_at`},
      helped = CASE WHEN helped = ${post.id} AND ${to} <> 'visible' THEN NULL ELSE helped END WHERE id = ${post.topic}`),
    ...(approved
      ? [raw(sql`UPDATE posts SET seq = (SELECT last_seq FROM topics WHERE id = posts.topic) WHERE id = ${post.id}`)]
      : []),
    ...(await afterModeration(ctx, {
      gone: to === "visible" ? [] : [post.id],
      topics: [],
      posts: to === "visible" ? [post.id] : [],
      approved: approved ? post.id : null,
    })),
  ];
}

export async function topicMoves(ctx: Ctx, topic: Subject, to: string | undefined): Promise<Statement[]> {
  const category = to === undefined ? null : await readCategory(ctx, to);
  if (!category || category.retired) throw InvalidField("category", "unknown_category");
  if (category.id === topic.category) throw InvalidField("category", "same_category");
  return [
    raw(sql`UPDATE topics SET category = ${category.id}, version = version + 1
      WHERE id = ${topic.id} AND category = ${topic.category} AND state = ${topic.state}`),
    mustChange(),
    ...(await afterModeration(ctx, {
      gone: [],
      topics: READ.has(topic.state) ? [topic.id] : [],
      posts: [],
      approved: null,
    })),
  ];
}
