// Translating a post, or doing it better: the original stays, and so does what the translation said before.
import { sql } from "drizzle-orm";
import type { TranslationInput } from "../../schema/contract/translations.ts";
import type { BoardLanguage } from "../../schema/vocabulary.ts";
import type { PostRow } from "../board/post-rows.ts";
import { seePost } from "../board/see-topic.ts";
import { speakerOf } from "../board/speaker.ts";
import type { TopicRow } from "../board/topic-rows.ts";
import { isCoordinator, requirePerson } from "../kernel/actor.ts";
import { commit } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { Conflict, InvalidField, Stale, TooMany, VersionNeeded } from "../kernel/errors.ts";
import { mustWait } from "../moderation/trust.ts";
import { loadTranslation, type TranslationRow } from "./rows.ts";
import { MOST_AN_HOUR, needsMatch, whyNotTranslated } from "./rules.ts";
import { type Fresh, foundAnew, insertTranslation, replaceTranslation } from "./statements.ts";
import { newWords, ready } from "./words.ts";

/** Where it is read, and whether it is the first in its language. */
export interface Translated {
  topic: string;
  seq: number;
  created: boolean;
}

/** Any person who may read the post. `match` is the version of the translation that they saw, 0 for none, null when they do not say. */
export async function translatePost(
  ctx: Ctx,
  id: string,
  lang: BoardLanguage,
  input: TranslationInput,
  match: number | null,
): Promise<Translated> {
  const person = requirePerson(ctx);
  const { post, topic } = await seeVisible(ctx, id);
  const there = await loadTranslation(ctx, id, lang);
  refuseUnlessFits(post, topic, lang, input);
  refuseUnlessSeen(ctx, there, match);
  const speaker = await speakerOf(ctx, input);
  await refuseIfTooMany(ctx, person.id);
  if (await mustWait(ctx, newWords(input, post.text))) throw InvalidField("text", "links_later");
  const words = await ready(ctx, input, lang, topic.id);
  const who = { author: person.id, organisation: speaker.organisation, shownAs: speaker.shownAs };
  const fresh = { post: id, lang, machine: false, ...who, original: input.original ?? post.version, words };
  return keep(ctx, fresh, there, post);
}

/** Only what everyone of the topic reads is translated: no hidden words come back in another language. */
export async function seeVisible(ctx: Ctx, id: string): Promise<{ post: PostRow; topic: TopicRow }> {
  const seen = await seePost(ctx, id);
  const { state } = seen.topic;
  if (seen.post.state !== "visible" || (state !== "open" && state !== "locked")) throw Conflict("translation_not_now");
  return seen;
}

function refuseUnlessFits(post: PostRow, topic: TopicRow, lang: BoardLanguage, input: TranslationInput): void {
  const { title, sheet, original } = input;
  const first = post.seq === 1;
  const wrong = whyNotTranslated({ ...post, first, sheet: topic.kind === "sheet" }, { lang, title, sheet, original });
  if (wrong) throw InvalidField(wrong.field, wrong.code);
}

function refuseUnlessSeen(ctx: Ctx, there: TranslationRow | null, match: number | null): void {
  if (match !== null && match !== (there?.version ?? 0)) throw Stale();
  const who = { person: requirePerson(ctx).id, coordinator: isCoordinator(ctx.actor) };
  const standing = there && { author: there.author, machine: there.machine === 1 };
  if (match === null && needsMatch(standing, who)) throw VersionNeeded();
}

/** Counted along what one wrote, replaced versions included. */
async function refuseIfTooMany(ctx: Ctx, person: string): Promise<void> {
  const since = iso(later(ctx.now, { hours: -1 }));
  const row = await ctx.db.get<{ n: number }>(sql`SELECT
    (SELECT count(*) FROM translations WHERE author = ${person} AND at > ${since})
    + (SELECT count(*) FROM translation_versions WHERE author = ${person} AND at > ${since}) AS n`);
  if (row.n >= MOST_AN_HOUR) throw TooMany("too_many_translations", 3600);
}

export function keep(
  ctx: Ctx,
  fresh: Fresh,
  there: TranslationRow | null,
  { topic, seq }: Pick<PostRow, "topic" | "seq">,
): Promise<Translated> {
  const { post, lang, machine } = fresh;
  const version = (there?.version ?? 0) + 1;
  return commit(ctx, {
    statements: [
      ...(there ? replaceTranslation(ctx, fresh, there.version) : insertTranslation(ctx, fresh)),
      ...foundAnew(ctx, post, { topic, seq }),
    ],
    audit: [{ act: "translation.write", subject: post, detail: { lang, version, machine } }],
    reply: { topic, seq, created: there === null },
    conflict: "translation_changed",
  });
}
