// Translations of a post: the original is kept, each says who or what made it and which version it translates.
import * as z from "zod";
import { line, text } from "../text.ts";
import { BOARD_LANGUAGES, SHOWN_AS } from "../vocabulary.ts";
import { Author, MOST_TEXT, Sheet } from "./board.ts";
import { body, endpoint, idParam, listOf, reply } from "./route.ts";

/** What of a sheet is words; where it happened is the same in every language. */
export const SheetWords = Sheet.omit({ country: true, town: true }).meta({ id: "SheetWords" });
export type SheetWords = z.output<typeof SheetWords>;
export const SHEET_WORDS = Object.keys(SheetWords.shape) as (keyof SheetWords)[];

const lang = z.enum(BOARD_LANGUAGES);
const said = {
  lang,
  version: z.int(),
  machine: z.boolean().describe("A machine made it; `author` is then whoever asked for it"),
  author: Author,
  original: z
    .object({ lang, version: z.int() })
    .describe("The language of the post, and the version that is translated"),
  older: z.boolean().describe("The post has been changed since"),
  title: z.string().nullable().describe("Of the topic, when the post is its own text"),
  text: z.string(),
  html: z.string(),
  sheet: SheetWords.nullable(),
  at: z.string(),
};
export const Translation = z.object({ post: z.string(), ...said }).meta({ id: "Translation" });
export type Translation = z.infer<typeof Translation>;

export const TranslationInput = z
  .strictObject({
    text: text(MOST_TEXT).pipe(z.string().min(1)),
    title: line(160).pipe(z.string().min(4)).optional().describe("With the first post of a topic, and only there"),
    sheet: SheetWords.optional().describe("With the first post of a sheet, and only there"),
    original: z.int().min(1).optional().describe("The version that was translated; the present one when left out"),
    organisation: z.string().min(1).max(64).nullable().optional().describe("On whose behalf"),
    shownAs: z.enum(SHOWN_AS).default("person"),
  })
  .meta({ id: "TranslationInput" });
export type TranslationInput = z.output<typeof TranslationInput>;

const translationParam = z.object({ id: z.string().max(64), lang });

export const getTranslations = endpoint({
  access: "public",
  method: "get",
  path: "/posts/{id}/translations",
  summary: "The translations of a post, for whoever may read it",
  request: { params: idParam },
  responses: { 200: reply(listOf(Translation)) },
});

export const putTranslation = endpoint({
  access: "signed-in",
  method: "put",
  path: "/posts/{id}/translations/{lang}",
  summary: "Translates a post, or does it better; over somebody else's it wants If-Match. What it said before is kept",
  request: { params: translationParam, body: body(TranslationInput) },
  responses: { 200: reply(Translation, "Replaced"), 201: reply(Translation, "Translated") },
});

export const deleteTranslation = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/posts/{id}/translations/{lang}",
  summary: "Its author, or a coordinator, takes it back; what somebody else had written before stands again",
  request: { params: translationParam },
  responses: { 204: { description: "Taken back" } },
});

export const getTranslationVersions = endpoint({
  access: "public",
  method: "get",
  path: "/posts/{id}/translations/{lang}/versions",
  summary: "What a translation said before, the present one first",
  request: { params: translationParam },
  responses: { 200: reply(listOf(Translation)) },
});

export const postMachineTranslation = endpoint({
  access: "signed-in",
  method: "post",
  path: "/posts/{id}/translations/{lang}/machine",
  summary: "Asks a machine, where the network has one; never over what a person wrote",
  request: { params: translationParam },
  responses: { 200: reply(Translation), 201: reply(Translation) },
});

export type SheetWordsHtml = Partial<Record<keyof SheetWords, string>>;

/** One line under a post: a language it can be read in, and who made it. */
export type TranslationHead = Pick<Translation, "lang" | "machine" | "author" | "older">;

/** What a topic's page shows of a post's translations. */
export interface PostTranslations {
  heads: TranslationHead[];
  /** In the language asked for, when there is one: shown in the original's place. */
  shown: (Translation & { sheetHtml: SheetWordsHtml | null }) | null;
}

/** What the page of a translator is given. */
export interface TranslateView {
  post: { id: string; topic: string; lang: (typeof BOARD_LANGUAGES)[number]; version: number; html: string };
  /** Of the topic, with its own text. */
  title: string | null;
  sheet: { said: SheetWords; html: SheetWordsHtml } | null;
  to: (typeof BOARD_LANGUAGES)[number];
  there: Translation | null;
  may: { takeBack: boolean; machine: boolean };
  speakers: { id: string; name: string }[];
}
