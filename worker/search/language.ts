// Which of the board's languages a text is in: by its script, then by its small words and its letters.
import { BOARD_LANGUAGES, type BoardLanguage } from "../../schema/vocabulary.ts";
import { foldLetters } from "../import/fold.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** Enough to be sure; a longer text is in the language of its beginning. */
const READ = 3000;
const LATIN = BOARD_LANGUAGES.filter((language) => language !== "ar");

/** Letters and endings that one language has and its neighbours have not. */
const TRAITS: Readonly<Record<(typeof LATIN)[number], RegExp>> = {
  fr: /[œùëîû]|[cdjlmnst]['’](?=\p{L})|eaux?\b|(?:ée?s?|aient|euse?s?)(?=[\s.,;:!?]|$)/giu,
  en: /\b(?:\w+ing|th\w+|wh\w+)\b|['’](?:s|t|re|ve)\b|\b\w*(?:ght|ck|sh)\b/giu,
  es: /[ñ¿¡]|ción(?:es)?(?=[\s.,;:!?]|$)|[íóú]n(?=[\s.,;:!?]|$)|\bll/giu,
  pt: /[ãõ]|ç[ãõ]|\p{L}(?:lh|nh)\p{L}|ções/giu,
};

/** `fallback` for a text that says too little, such as a number or a name. */
export function detectLanguage(text: string, fallback: BoardLanguage): BoardLanguage {
  const read = text.slice(0, READ);
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  const arabic = read.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (arabic * 2 > letters) return "ar";
  const words = foldLetters(read).split(" ");
  let best: BoardLanguage = fallback;
  let most = 0;
  for (const language of [fallback, ...LATIN]) {
    if (language === "ar") continue;
    const score = smallWords(words, language) + 0.4 * (read.match(TRAITS[language])?.length ?? 0);
    if (score > most) [best, most] = [language, score];
  }
  return best;
}

/** A small word that several languages share counts for a part in each. */
function smallWords(words: readonly string[], language: BoardLanguage): number {
  let sum = 0;
  for (const word of words) if (STOP_WORDS[language].has(word)) sum += shares.get(word) ?? 0;
  return sum;
}

const shares = new Map<string, number>();
for (const language of LATIN) {
  for (const word of STOP_WORDS[language]) {
    shares.set(word, 1 / LATIN.filter((other) => STOP_WORDS[other].has(word)).length);
  }
}
