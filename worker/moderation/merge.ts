// A topic goes into another: its posts take the places that follow, its address leads on.
import { sql } from "drizzle-orm";
import { afterModeration } from "../board/after-writing.ts";
import { mustChange, raw, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { kindOf, mayMergeInto } from "./rules.ts";
import { loadSubject, type Subject } from "./subject.ts";

/** An experience sheet keeps its page: it is not merged. */
export async function topicMerges(ctx: Ctx, topic: Subject, to: string | undefined): Promise<Statement[]> {
  const into = await target(ctx, topic, to);
  return [
    raw(sql`UPDATE topics SET state = 'merged', listed = 0, merged_into = ${into.id}, posts = 0, helped = NULL,
      version = version + 1 WHERE id = ${topic.id} AND state = ${topic.state} AND kind <> 'sheet'`),
    mustChange(),
    // Both counts are read before they change: what was written meanwhile comes along.
    raw(sql`UPDATE topics SET posts = posts + (SELECT count(*) FROM posts WHERE topic = ${topic.id} AND state = 'visible'),
      bumped_at = max(bumped_at, (SELECT bumped_at FROM topics WHERE id = ${topic.id})), version = version + 1
      WHERE id = ${into.id} AND state = ${into.state}`),
    mustChange(),
    raw(sql`UPDATE posts SET seq = seq + (SELECT last_seq FROM topics WHERE id = ${into.id}), topic = ${into.id}
      WHERE topic = ${topic.id}`),
    raw(sql`UPDATE topics SET last_seq = (SELECT max(seq) FROM posts WHERE topic = ${into.id}) WHERE id = ${into.id}`),
    raw(sql`UPDATE adaptations SET topic = ${into.id} WHERE topic = ${topic.id}`),
    raw(sql`INSERT OR IGNORE INTO follows (person, kind, subject, created_at)
      SELECT person, 'topic', ${into.id}, created_at FROM follows WHERE kind = 'topic' AND subject = ${topic.id}`),
    raw(sql`DELETE FROM follows WHERE kind = 'topic' AND subject = ${topic.id}`),
    raw(sql`DELETE FROM topic_terms WHERE topic = ${topic.id}`),
    ...(await afterModeration(ctx, { gone: [topic.id], topics: [into.id], posts: [], approved: null })),
  ];
}

async function target(ctx: Ctx, topic: Subject, to: string | undefined): Promise<Subject> {
  const into = to !== undefined && kindOf(to) === "topic" ? await loadSubject(ctx, to) : null;
  if (!into || (into.state !== "open" && into.state !== "locked")) throw InvalidField("into", "unknown_topic");
  if (into.id === topic.id) throw InvalidField("into", "same_topic");
  const place = ({ visibility, partnership }: Subject) => ({ visibility: visibility ?? "coordinators", partnership });
  if (!mayMergeInto(place(topic), place(into))) throw InvalidField("into", "wider_topic");
  const row = await ctx.db.get<{ kind: string }>(sql`SELECT kind FROM topics WHERE id = ${topic.id}`);
  if (row.kind === "sheet") throw InvalidField("into", "sheet_not_merged");
  return into;
}
