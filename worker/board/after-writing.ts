// What follows a write of the board, in the same batch: the author has read and follows it, the search knows it, others hear of it.
import { sql } from "drizzle-orm";
import type { PostInput, TopicInput, TopicPatch } from "../../schema/contract/board.ts";
import { follows, reads } from "../../schema/tables/board.ts";
import { releaseFiles } from "../attachments/attach.ts";
import { actorId } from "../kernel/actor.ts";
import { raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { closeCalmCases, closeCalmCasesIn, waitingCase, waitingChanged } from "../moderation/open-case.ts";
import { takenBack, toldOfApproval, untold } from "../notices/approval.ts";
import { seenUpTo } from "../notices/seen.ts";
import { toldOfEdit, toldOfHelp, toldOfPost, toldOfTopic } from "../notices/told.ts";
import { reindexTopic, stale, unindex } from "../search/index-statements.ts";
import { dropTranslations, dropTranslationsIn } from "../translations/statements.ts";
import { indexEditedPost, indexEditedTopic, indexNewPost, indexNewTopic, unindexRemoved } from "./index-writes.ts";
import type { PostRow } from "./post-rows.ts";
import type { Speaker } from "./speaker.ts";
import type { TopicRow } from "./topic-rows.ts";
import type { Written } from "./writing.ts";

export interface NewTopic {
  id: string;
  input: TopicInput;
  speaker: Speaker;
  written: Written;
  waits: boolean;
}

export interface NewPost {
  id: string;
  input: PostInput;
  topic: TopicRow;
  speaker: Speaker;
  written: Written;
  waits: boolean;
}

export async function afterTopic(ctx: Ctx, newborn: NewTopic): Promise<Statement[]> {
  const { id, speaker } = newborn;
  const person = speaker.person.id;
  return [
    ...(await indexNewTopic(ctx, newborn)),
    ...(newborn.waits ? [waitingCase(ctx, id, person)] : []),
    ctx.db.insert(reads).values({ person, topic: id, seq: 1, at: iso(ctx.now) }),
    ctx.db.insert(follows).values({ person, kind: "topic", subject: id, createdAt: iso(ctx.now) }),
    ...(newborn.waits ? [] : toldOfTopic(ctx, newsOf(newborn))),
  ];
}

const newsOf = ({ id, input, speaker, written }: NewTopic) => ({
  id,
  category: input.category,
  organisation: speaker.organisation,
  skills: input.skills,
  mentioned: written.mentioned,
});

/** After the post and its topic's count are written: `last_seq` is the new post's place. */
export async function afterPost(ctx: Ctx, newborn: NewPost): Promise<Statement[]> {
  const { topic, speaker } = newborn;
  const person = speaker.person.id;
  return [
    ...indexNewPost(ctx, newborn),
    ...(newborn.waits ? [waitingCase(ctx, newborn.id, person)] : []),
    raw(sql`INSERT INTO reads (person, topic, seq, at)
      SELECT ${person}, id, last_seq, ${iso(ctx.now)} FROM topics WHERE id = ${topic.id}
      ON CONFLICT (person, topic) DO UPDATE SET seq = excluded.seq, at = excluded.at`),
    raw(sql`INSERT OR IGNORE INTO follows (person, kind, subject, created_at)
      VALUES (${person}, 'topic', ${topic.id}, ${iso(ctx.now)})`),
    seenUpTo(ctx, person, topic.id, Number.MAX_SAFE_INTEGER - 1),
    ...(newborn.waits ? [] : toldOfPost(ctx, { id: newborn.id, mentioned: newborn.written.mentioned })),
  ];
}

export interface EditedPost {
  post: PostRow;
  topic: TopicRow;
  written: Written;
}

export async function afterEdit(ctx: Ctx, edited: EditedPost): Promise<Statement[]> {
  const { post, topic, written } = edited;
  return [
    ...(await indexEditedPost(ctx, edited)),
    ...(post.state === "waiting" ? [waitingChanged(post.id)] : []),
    ...(topic.state === "waiting" ? [waitingChanged(topic.id)] : []),
    ...(post.state === "visible" ? toldOfEdit(ctx, { id: post.id, mentioned: written.mentioned }) : []),
  ];
}

export async function afterTopicEdit(ctx: Ctx, edited: EditedPost & { patch: TopicPatch }): Promise<Statement[]> {
  const { post, topic, written, patch } = edited;
  return [
    ...(await indexEditedTopic(ctx, edited)),
    ...(topic.state === "waiting" ? [waitingChanged(topic.id)] : []),
    ...(patch.visibility ? [untold(topic.id)] : []),
    ...toldOfEdit(ctx, { id: post.id, mentioned: written.mentioned }),
  ];
}

/** Taken back by its author: a post, or a `whole` topic. */
export async function afterRemoval(
  ctx: Ctx,
  removed: { post: PostRow; topic: TopicRow; whole: boolean },
): Promise<Statement[]> {
  return [
    ...(await unindexRemoved(ctx, removed)),
    ...releaseFiles(ctx, removed.whole ? { topic: removed.topic.id } : { post: removed.post.id }),
    ...(removed.whole
      ? [closeCalmCasesIn(ctx, removed.topic.id), untold(removed.topic.id), ...dropTranslationsIn(removed.topic.id)]
      : [closeCalmCases(ctx, [removed.post.id]), takenBack(removed.post.id), ...dropTranslations(removed.post.id)]),
  ];
}

/** What a coordinator's act leaves to be told: ids that are read no longer, or again, or stand elsewhere. */
export interface Moderated {
  gone: readonly string[];
  /** Topics that appear, or whose posts have other places, another category, another topic. */
  topics: readonly string[];
  /** Posts that appear. */
  posts: readonly string[];
  /** A topic or a post that waited and is read from now on: nobody has heard of it yet. */
  approved: string | null;
}

/** Put after the changes themselves, in their batch. */
export async function afterModeration(ctx: Ctx, { gone, topics, posts, approved }: Moderated): Promise<Statement[]> {
  if (topics.length + posts.length > 0) ctx.nudges.push({ kind: "search" });
  return [
    ...(gone.length > 0 ? unindex(gone) : []),
    ...topics.flatMap(reindexTopic),
    ...(posts.length > 0 ? stale(posts) : []),
    ...gone.map((id) => (id.startsWith("top_") ? untold(id) : takenBack(id))),
    ...(approved === null ? [] : await toldOfApproval(ctx, approved)),
  ];
}

export async function afterHelped(ctx: Ctx, { post }: { topic: TopicRow; post: PostRow }): Promise<Statement[]> {
  return [toldOfHelp(ctx, post.id, actorId(ctx.actor))];
}
