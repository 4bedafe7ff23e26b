// The statements of a translation: written, replaced with its history kept, gone with its post.
import { sql } from "drizzle-orm";
import type { BoardLanguage, ShownAs } from "../../schema/vocabulary.ts";
import { mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { stale } from "../search/index-statements.ts";
import type { Ready } from "./words.ts";

export interface Place {
  post: string;
  lang: BoardLanguage;
}

export interface Fresh extends Place {
  machine: boolean;
  author: string;
  organisation: string | null;
  shownAs: ShownAs;
  original: number;
  words: Ready;
}

const WORDS = sql`machine, author, organisation, shown_as, original, title, text, html, sheet, sheet_html, at`;

/** The first in its language: a second at the same moment is refused by its key. */
export function insertTranslation(ctx: Ctx, fresh: Fresh): Statement[] {
  const now = iso(ctx.now);
  const { words } = fresh;
  return [
    raw(sql`INSERT INTO translations (post, lang, version, created_at, ${WORDS})
      SELECT id, ${fresh.lang}, 1, ${now}, ${fresh.machine ? 1 : 0}, ${fresh.author}, ${fresh.organisation},
        ${fresh.shownAs}, ${fresh.original}, ${words.title}, ${words.text}, ${words.html}, ${words.sheet},
        ${words.sheetHtml}, ${now} FROM posts WHERE id = ${fresh.post} AND state = 'visible'`),
    mustChange(),
  ];
}

/** Over the version that was read, and no other. */
export function replaceTranslation(ctx: Ctx, fresh: Fresh, version: number): Statement[] {
  const { post, lang, words } = fresh;
  return [
    raw(sql`INSERT INTO translation_versions (post, lang, version, ${WORDS})
      SELECT post, lang, version, ${WORDS} FROM translations
      WHERE post = ${post} AND lang = ${lang} AND version = ${version}
        AND EXISTS (SELECT 1 FROM posts WHERE id = ${post} AND state = 'visible')`),
    mustChange(),
    raw(sql`UPDATE translations SET version = version + 1, machine = ${fresh.machine ? 1 : 0}, author = ${fresh.author},
      organisation = ${fresh.organisation}, shown_as = ${fresh.shownAs}, original = ${fresh.original},
      title = ${words.title}, text = ${words.text}, html = ${words.html}, sheet = ${words.sheet},
      sheet_html = ${words.sheetHtml}, at = ${iso(ctx.now)} WHERE post = ${post} AND lang = ${lang}`),
  ];
}

/** The newest that somebody else wrote stands again, under a version of its own, so that no version is named twice. */
export function restoreTranslation(
  { post, lang }: Place,
  now: { version: number; author: string },
  to: number,
): Statement[] {
  const earlier = sql`translation_versions WHERE post = ${post} AND lang = ${lang}`;
  return [
    raw(sql`UPDATE translations SET version = version + 1, (${WORDS}) = (SELECT ${WORDS} FROM ${earlier}
      AND version = ${to}) WHERE post = ${post} AND lang = ${lang} AND version = ${now.version}`),
    mustChange(),
    raw(sql`DELETE FROM ${earlier} AND (version = ${to} OR author = ${now.author})`),
  ];
}

export function deleteTranslation({ post, lang }: Place, version: number): Statement[] {
  return [
    raw(sql`DELETE FROM translations WHERE post = ${post} AND lang = ${lang} AND version = ${version}`),
    mustChange(),
    raw(sql`DELETE FROM translation_versions WHERE post = ${post} AND lang = ${lang}`),
  ];
}

/** With the post that was taken back go its translations, and all they said before. */
export const dropTranslations = (post: string): Statement[] => [
  raw(sql`DELETE FROM translations WHERE post = ${post}`),
  raw(sql`DELETE FROM translation_versions WHERE post = ${post}`),
];

/** Of a topic taken back whole: of everything that its author wrote there. */
export const dropTranslationsIn = (topic: string): Statement[] => {
  const gone = sql`SELECT id FROM posts WHERE topic = ${topic} AND state = 'deleted'`;
  return [
    raw(sql`DELETE FROM translations WHERE post IN (${gone})`),
    raw(sql`DELETE FROM translation_versions WHERE post IN (${gone})`),
  ];
};

/** What is found by its translations is found anew: the document is the topic's for a first post, else the post's. */
export function foundAnew(ctx: Ctx, post: string, { topic, seq }: { topic: string; seq: number }): Statement[] {
  ctx.nudges.push({ kind: "search" });
  return stale([seq === 1 ? topic : post]);
}
