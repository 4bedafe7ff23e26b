// Reading translations: of one post, of every post on a page, and what one said before.
import { sql } from "drizzle-orm";
import type { PostTranslations, Translation } from "../../schema/contract/translations.ts";
import type { BoardLanguage } from "../../schema/vocabulary.ts";
import { seePost } from "../board/see-topic.ts";
import { isCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { loadTranslation, loadTranslations, sheetHtmlOf, type TranslationRow, toTranslation } from "./rows.ts";

const PRESENT = sql`translations r JOIN posts p ON p.id = r.post`;

/** Open to whoever may read the post; by language. */
export async function listTranslations(ctx: Ctx, post: string): Promise<Translation[]> {
  await seePost(ctx, post);
  const rows = await loadTranslations(ctx, PRESENT, sql`WHERE r.post = ${post} ORDER BY r.lang`);
  return rows.map((row) => toTranslation(ctx, row));
}

export async function oneTranslation(ctx: Ctx, post: string, lang: BoardLanguage): Promise<Translation> {
  await seePost(ctx, post);
  const row = await loadTranslation(ctx, post, lang);
  if (!row) throw NotFound();
  return toTranslation(ctx, row);
}

const MOST = 50;

/** The present one first. */
export async function translationVersions(ctx: Ctx, post: string, lang: BoardLanguage): Promise<Translation[]> {
  await seePost(ctx, post);
  const [present, before] = await Promise.all([
    loadTranslations(ctx, PRESENT, sql`WHERE r.post = ${post} AND r.lang = ${lang}`),
    loadTranslations(
      ctx,
      sql`translation_versions r JOIN posts p ON p.id = r.post`,
      sql`WHERE r.post = ${post} AND r.lang = ${lang} ORDER BY r.version DESC LIMIT ${MOST}`,
    ),
  ]);
  if (present.length === 0) throw NotFound();
  return [...present, ...before].map((row) => toTranslation(ctx, row));
}

/**
 * For the posts of a page whose topic the reader may read, in one statement: who translated each into what, and the
 * words of those in the language `shown`. What waits, was hidden or taken back has none for those who may not read it.
 */
export async function translationsFor(
  ctx: Ctx,
  posts: readonly string[],
  shown: BoardLanguage | null = null,
): Promise<ReadonlyMap<string, PostTranslations>> {
  if (posts.length === 0) return new Map();
  const me = ctx.actor.kind === "person" ? ctx.actor.id : "";
  const all = isCoordinator(ctx.actor) ? 1 : 0;
  const rows = await loadTranslations(
    ctx,
    sql`json_each(${JSON.stringify(posts)}) j CROSS JOIN translations r ON r.post = j.value
      JOIN posts p ON p.id = r.post AND (p.state = 'visible' OR (p.state <> 'deleted' AND (${all} = 1 OR p.author = ${me})))`,
    sql`ORDER BY r.post, r.lang`,
    sql`r.lang = ${shown ?? ""}`,
  );
  return gathered(ctx, rows, shown);
}

function gathered(ctx: Ctx, rows: TranslationRow[], shown: BoardLanguage | null): Map<string, PostTranslations> {
  const byPost = new Map<string, PostTranslations>();
  for (const row of rows) {
    const translation = toTranslation(ctx, row);
    const { lang, machine, author, older } = translation;
    const one = byPost.get(row.post) ?? { heads: [], shown: null };
    one.heads.push({ lang, machine, author, older });
    if (lang === shown) one.shown = { ...translation, sheetHtml: sheetHtmlOf(row) };
    byPost.set(row.post, one);
  }
  return byPost;
}
