// Whoever asked says which answer helped, so that the next reader finds it first.
import { sql } from "drizzle-orm";
import type { Topic } from "../../schema/contract/board.ts";
import { isCoordinator, requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, mustHold, raw } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Forbidden, InvalidField } from "../kernel/errors.ts";
import { afterHelped } from "./after-writing.ts";
import { loadPost } from "./post-rows.ts";
import { takesHelp } from "./rules.ts";
import { seeTopic } from "./see-topic.ts";
import { toTopic } from "./topic-rows.ts";

/** `post` null takes the mark back. */
export async function markHelped(ctx: Ctx, id: string, post: string | null): Promise<Topic> {
  const { id: person } = requirePerson(ctx);
  const topic = await seeTopic(ctx, id);
  if (topic.author !== person && !isCoordinator(ctx.actor)) throw Forbidden("not_your_topic");
  if (!takesHelp(topic.kind)) throw InvalidField("post", "question_only");
  const answer = post === null ? null : await loadPost(ctx, post);
  if (post !== null && (answer?.topic !== topic.id || answer.seq === 1 || answer.state !== "visible")) {
    throw InvalidField("post", "unknown_post");
  }
  return commit(ctx, {
    statements: [
      raw(
        sql`UPDATE topics SET helped = ${answer?.id ?? null}, version = version + 1 WHERE id = ${topic.id} AND version = ${topic.version}`,
      ),
      mustChange(),
      ...(answer ? [mustHold(sql`EXISTS (SELECT 1 FROM posts WHERE id = ${answer.id} AND state = 'visible')`)] : []),
      ...(answer ? await afterHelped(ctx, { topic, post: answer }) : []),
    ],
    audit: [{ act: "topic.helped", subject: topic.id, detail: { post: answer?.id ?? null } }],
    reply: toTopic(ctx, { ...topic, helped: answer?.id ?? null, version: topic.version + 1 }),
  });
}
