// Administrators write what the house says of itself.
import { sql } from "drizzle-orm";
import type { HouseWords, HouseWordsInput } from "../../schema/contract/words.ts";
import type { HousePage, Locale } from "../../schema/vocabulary.ts";
import { tooMuch } from "../board/render.ts";
import { requireAdministrator } from "../kernel/actor.ts";
import { commit, mustChange, raw } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { InvalidField, Stale } from "../kernel/errors.ts";
import { readWords } from "./read.ts";
import { renderWords } from "./render.ts";

export interface Edit extends HouseWordsInput {
  page: HousePage;
  lang: Locale;
  version: number;
}

/** Over the version named, and no other; version 0 is that of words never written. */
export async function editWords(ctx: Ctx, { page, lang, version, text }: Edit): Promise<HouseWords> {
  const { id: person } = requireAdministrator(ctx);
  const much = tooMuch(text);
  if (much) throw InvalidField("text", much);
  const before = await readWords(ctx, page, lang);
  if (before.version !== version) throw Stale();
  const [html, now] = [renderWords(text), iso(ctx.now)];
  await commit(ctx, {
    statements: [
      raw(sql`INSERT INTO house_words (page, lang, text, html, person, updated_at, version)
        VALUES (${page}, ${lang}, ${text}, ${html}, ${person}, ${now}, 1)
        ON CONFLICT (page, lang) DO UPDATE SET text = excluded.text, html = excluded.html, person = excluded.person,
          updated_at = excluded.updated_at, version = version + 1
        WHERE version = ${version}`),
      mustChange(),
    ],
    audit: [{ act: "words.edit", subject: page, detail: { lang, version: version + 1, back: text === "" } }],
    reply: null,
  });
  return readWords(ctx, page, lang);
}
