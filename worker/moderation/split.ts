// The posts of a topic from one place on become a topic of their own, for those who could read them before.
import { sql } from "drizzle-orm";
import { afterModeration } from "../board/after-writing.ts";
import { excerptOf } from "../board/rules.ts";
import { mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import type { Subject } from "./subject.ts";

/** Named after its first post, as every topic is; one that was merged in comes back under its old address. */
export const splitTopicOf = (post: string): string => post.replace(/^pst_/, "top_");

export async function topicSplits(ctx: Ctx, post: Subject, title: string | undefined): Promise<Statement[]> {
  if (!title || title.length < 4) throw InvalidField("title", "required");
  if (post.seq < 2) throw InvalidField("subject", "first_post");
  const before = post.topic ?? "";
  const made = splitTopicOf(post.id);
  return [
    birth(post, made, title),
    mustChange(),
    raw(
      sql`UPDATE posts SET topic = ${made}, seq = seq - ${post.seq - 1} WHERE topic = ${before} AND seq >= ${post.seq}`,
    ),
    raw(sql`UPDATE adaptations SET topic = ${made} WHERE topic = ${before}
      AND (SELECT p.topic FROM posts p WHERE p.id = adaptations.post) = ${made}`),
    ...[before, made].map(recounted),
    raw(sql`UPDATE topics SET version = version + 1,
      helped = CASE WHEN (SELECT topic FROM posts WHERE id = topics.helped) = id THEN helped END WHERE id = ${before}`),
    raw(sql`DELETE FROM topic_terms WHERE topic = ${made}`),
    raw(sql`INSERT OR IGNORE INTO topic_terms (term, created_at, topic)
      SELECT m.term, t.created_at, t.id FROM topic_terms m, topics t WHERE m.topic = ${before} AND t.id = ${made}`),
    raw(sql`INSERT OR IGNORE INTO follows (person, kind, subject, created_at)
      SELECT DISTINCT author, 'topic', ${made}, ${iso(ctx.now)} FROM posts WHERE topic = ${made}`),
    ...(await afterModeration(ctx, { gone: [], topics: [before, made], posts: [], approved: null })),
  ];
}

/** Only from a topic that is read, and only while the post still stands where it was seen. */
function birth(post: Subject, made: string, title: string): Statement {
  return raw(sql`INSERT INTO topics (id, category, kind, title, lang, visibility, partnership, state, listed, author,
      organisation, shown_as, excerpt, sdgs, skills, posts, last_seq, fingerprint, created_at, bumped_at, version)
    SELECT ${made}, t.category, 'discussion', ${title}, s.lang, t.visibility, t.partnership, 'open', t.listed, s.author,
      s.organisation, s.shown_as, ${excerptOf(post.text)}, t.sdgs, t.skills, 0, t.last_seq - ${post.seq - 1}, s.fingerprint,
      s.created_at, s.created_at, 1
    FROM posts s JOIN topics t ON t.id = s.topic
    WHERE s.id = ${post.id} AND s.topic = ${post.topic} AND s.seq = ${post.seq} AND s.state = 'visible'
      AND t.state IN ('open', 'locked')
    ON CONFLICT (id) DO UPDATE SET category = excluded.category, title = excluded.title, state = 'open',
      lang = excluded.lang, excerpt = excluded.excerpt, sdgs = excluded.sdgs, skills = excluded.skills,
      visibility = excluded.visibility, partnership = excluded.partnership, listed = excluded.listed,
      last_seq = max(topics.last_seq, excluded.last_seq), merged_into = NULL, version = topics.version + 1
      WHERE topics.state = 'merged'`);
}

/** How many can be read, and when the newest was written. */
const recounted = (topic: string): Statement =>
  raw(sql`UPDATE topics SET (posts, bumped_at) = (SELECT count(*), coalesce(max(s.created_at), topics.created_at)
    FROM posts s WHERE s.topic = ${topic} AND s.state = 'visible') WHERE id = ${topic}`);
