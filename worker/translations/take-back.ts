// Taking a translation back: what somebody else had written before it stands again.
import { sql } from "drizzle-orm";
import type { BoardLanguage } from "../../schema/vocabulary.ts";
import type { PostRow } from "../board/post-rows.ts";
import { seePost } from "../board/see-topic.ts";
import { isCoordinator, requirePerson } from "../kernel/actor.ts";
import { commit } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Forbidden, NotFound } from "../kernel/errors.ts";
import { loadTranslation } from "./rows.ts";
import { mayTakeBack } from "./rules.ts";
import { deleteTranslation, foundAnew, restoreTranslation } from "./statements.ts";

/** Whoever wrote it, or asked a machine for it, and coordinators. */
export async function takeBackTranslation(
  ctx: Ctx,
  id: string,
  lang: BoardLanguage,
): Promise<Pick<PostRow, "topic" | "seq">> {
  const person = requirePerson(ctx);
  const { post } = await seePost(ctx, id);
  const there = await loadTranslation(ctx, id, lang);
  if (!there) throw NotFound();
  const standing = { author: there.author, machine: there.machine === 1 };
  if (!mayTakeBack(standing, { person: person.id, coordinator: isCoordinator(ctx.actor) })) {
    throw Forbidden("not_your_translation");
  }
  const before = await lastOfSomebodyElse(ctx, id, lang, there.author);
  const place = { post: id, lang };
  return commit(ctx, {
    statements: [
      ...(before === null ? deleteTranslation(place, there.version) : restoreTranslation(place, there, before)),
      ...foundAnew(ctx, id, post),
    ],
    audit: [{ act: "translation.take_back", subject: id, detail: { lang } }],
    reply: { topic: post.topic, seq: post.seq },
    conflict: "translation_changed",
  });
}

async function lastOfSomebodyElse(ctx: Ctx, post: string, lang: string, author: string): Promise<number | null> {
  const row = await ctx.db.get<{ version: number } | undefined>(sql`SELECT version FROM translation_versions
    WHERE post = ${post} AND lang = ${lang} AND author <> ${author} ORDER BY version DESC LIMIT 1`);
  return row?.version ?? null;
}
