// A plain word about a post: "this helped me", "we do this too", "thank you".
import { sql } from "drizzle-orm";
import type { Reaction } from "../../schema/vocabulary.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { seePost } from "./see-topic.ts";

/** Said once or taken back; saying it twice changes nothing. */
export async function react(
  ctx: Ctx,
  id: string,
  kind: Reaction,
  on: boolean,
): Promise<{ topic: string; seq: number }> {
  const { id: person } = requirePerson(ctx);
  const { post, topic } = await seePost(ctx, id);
  if (post.author === person) throw InvalidField("kind", "own_post");
  return commit(ctx, {
    statements: [
      on
        ? raw(sql`INSERT OR IGNORE INTO reactions (post, kind, person, created_at)
            VALUES (${post.id}, ${kind}, ${person}, ${iso(ctx.now)})`)
        : raw(sql`DELETE FROM reactions WHERE post = ${post.id} AND kind = ${kind} AND person = ${person}`),
      counted(post.id),
    ],
    audit: [{ act: on ? "post.react" : "post.unreact", subject: post.id, detail: { kind } }],
    reply: { topic: topic.id, seq: post.seq },
  });
}

/** Counted when one changes, so that a page of posts reads no reactions. */
function counted(post: string): Statement {
  return raw(sql`UPDATE posts SET reactions = (SELECT json_group_object(kind, n) FROM
    (SELECT kind, count(*) AS n FROM reactions WHERE post = ${post} GROUP BY kind)) WHERE id = ${post}`);
}

/** Which of these posts the reader has said something about. */
export async function myReactions(ctx: Ctx, posts: readonly string[]): Promise<Map<string, Reaction[]>> {
  if (ctx.actor.kind !== "person") return new Map();
  const rows = await ctx.db.all<{ post: string; kind: Reaction }>(sql`SELECT r.post, r.kind
    FROM json_each(${JSON.stringify(posts)}) j CROSS JOIN reactions r ON r.person = ${ctx.actor.id} AND r.post = j.value`);
  const mine = new Map<string, Reaction[]>();
  for (const { post, kind } of rows) mine.set(post, [...(mine.get(post) ?? []), kind]);
  return mine;
}

/** Before a person's own words are erased: the counts they leave behind. */
export function forgetReactions(person: string): Statement {
  return raw(sql`UPDATE posts SET reactions = (SELECT json_group_object(kind, n) FROM
    (SELECT kind, count(*) AS n FROM reactions WHERE post = posts.id AND person <> ${person} GROUP BY kind))
    WHERE id IN (SELECT post FROM reactions WHERE person = ${person})`);
}
