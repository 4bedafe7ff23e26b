// From what people write to what the index holds: the stems of the words that say something, in their order.
import type { BoardLanguage } from "../../schema/vocabulary.ts";
import { foldLetters } from "../import/fold.ts";
import { stem } from "./stem.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** Nobody searches for an address of the web, nor for a word longer than a line. */
const ADDRESSES = /(?:https?:\/\/|www\.)\S+/gu;
const LONGEST = 60;

/** The words of a text, folded: no accents, case, marks nor signs. */
export function foldedWords(text: string): string[] {
  const folded = foldLetters(text.replace(ADDRESSES, " "));
  return folded === "" ? [] : folded.split(" ").map((word) => word.slice(0, LONGEST));
}

export const isSmall = (folded: string, language: BoardLanguage): boolean => STOP_WORDS[language].has(folded);

/** Small words left out: "lavage des mains" gives two stems that stand side by side. */
export const stemsOf = (text: string, language: BoardLanguage): string[] =>
  foldedWords(text).flatMap((word) => (isSmall(word, language) ? [] : [stem(word, language)]));

/** A text as a column of the index: letters, figures and spaces only. */
export const indexed = (text: string, language: BoardLanguage): string => stemsOf(text, language).join(" ");

/** Markdown without its signs, one line: what snippets are cut from. */
export const plainOf = (markdown: string): string =>
  markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[\s>]*(?:[#>*+-]+|\d+[.)])\s+/gm, "")
    .replace(/[*_`~|]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
