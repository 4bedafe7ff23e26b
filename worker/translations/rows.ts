// Translations as the database keeps them and as readers see them.
import { type SQL, sql } from "drizzle-orm";
import type { SheetWords, SheetWordsHtml, Translation } from "../../schema/contract/translations.ts";
import type { translations } from "../../schema/tables/translations.ts";
import type { BoardLanguage } from "../../schema/vocabulary.ts";
import { type AuthorRow, authorColumns, authorJoins, toAuthor } from "../board/authors.ts";
import type { Ctx } from "../kernel/ctx.ts";

type Kept = Omit<typeof translations.$inferSelect, "organisation" | "machine" | "createdAt">;
export type TranslationRow = Kept &
  AuthorRow & {
    machine: number;
    /** Of the post as it stands. */
    postLang: BoardLanguage;
    postVersion: number;
  };

/** `withWords` false leaves the words where they are: a line under a post needs to know only who made it. */
function columns(withWords: SQL): SQL {
  const words = ["title", "text", "html", "sheet", "sheet_html"].map(
    (name) => sql`iif(${withWords}, r.${sql.raw(name)}, '') AS ${sql.raw(name === "sheet_html" ? "sheetHtml" : name)}`,
  );
  return sql`r.post, r.lang, r.version, r.machine, r.original, r.at, ${sql.join(words, sql`, `)},
    p.lang AS postLang, p.version AS postVersion, ${authorColumns(sql`r`)}`;
}

/** `from` gives the rows `r` of a translation and `p` of its post, `rest` what follows the joins. */
export async function loadTranslations(
  ctx: Ctx,
  from: SQL,
  rest: SQL,
  withWords: SQL = sql`1`,
): Promise<TranslationRow[]> {
  return ctx.db.all<TranslationRow>(sql`SELECT ${columns(withWords)} FROM ${from} ${authorJoins(ctx, sql`r`)} ${rest}`);
}

export async function loadTranslation(ctx: Ctx, post: string, lang: BoardLanguage): Promise<TranslationRow | null> {
  const rows = await loadTranslations(
    ctx,
    sql`translations r JOIN posts p ON p.id = r.post`,
    sql`WHERE r.post = ${post} AND r.lang = ${lang}`,
  );
  return rows[0] ?? null;
}

export function toTranslation(ctx: Ctx, row: TranslationRow): Translation {
  return {
    post: row.post,
    lang: row.lang,
    version: row.version,
    machine: row.machine === 1,
    author: toAuthor(ctx, row),
    original: { lang: row.postLang, version: row.original },
    older: row.original < row.postVersion,
    title: row.title || null,
    text: row.text,
    html: row.html,
    sheet: row.sheet ? (JSON.parse(row.sheet) as SheetWords) : null,
    at: row.at,
  };
}

export const sheetHtmlOf = ({ sheetHtml }: TranslationRow): SheetWordsHtml | null =>
  sheetHtml ? (JSON.parse(sheetHtml) as SheetWordsHtml) : null;
