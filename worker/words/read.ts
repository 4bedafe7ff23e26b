// What the house says on a page: the administrators' words, or those it came with.
import { sql } from "drizzle-orm";
import type { HouseWords, WordsLine } from "../../schema/contract/words.ts";
import { HOUSE_PAGES, type HousePage, LOCALES, type Locale } from "../../schema/vocabulary.ts";
import { firstWords } from "../../web/i18n/house.ts";
import { requireAdministrator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { renderWords } from "./render.ts";

type Row = Pick<HouseWords, "text" | "html" | "version"> & { updatedAt: string };

/** Open to anyone. */
export async function readWords(ctx: Ctx, page: HousePage, lang: Locale): Promise<HouseWords> {
  const row = await ctx.db.get<Row | undefined>(sql`SELECT text, html, version, updated_at AS updatedAt
    FROM house_words WHERE page = ${page} AND lang = ${lang}`);
  const builtIn = !row || row.text === "";
  return {
    ...{ page, lang, builtIn },
    text: row?.text ?? "",
    html: builtIn ? firstHtml(page, lang) : row.html,
    updatedAt: builtIn ? null : row.updatedAt,
    version: row?.version ?? 0,
  };
}

const rendered = new Map<string, string>();

/** The same for as long as the house stands: rendered once. */
function firstHtml(page: HousePage, lang: Locale): string {
  const key = `${page} ${lang}`;
  const html = rendered.get(key) ?? renderWords(firstWords(page, lang));
  rendered.set(key, html);
  return html;
}

export async function listWords(ctx: Ctx): Promise<WordsLine[]> {
  requireAdministrator(ctx);
  const rows = await ctx.db.all<WordsLine>(
    sql`SELECT page, lang, updated_at AS updatedAt FROM house_words WHERE text <> ''`,
  );
  return HOUSE_PAGES.flatMap((page) =>
    LOCALES.map(
      (lang) => rows.find((row) => row.page === page && row.lang === lang) ?? { page, lang, updatedAt: null },
    ),
  );
}
