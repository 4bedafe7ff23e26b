// Words brought to their stems, each language with its own Snowball stemmer, so that plurals and conjugations meet.
import { stemmer as arabic } from "@orama/stemmers/arabic";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import type { BoardLanguage } from "../../schema/vocabulary.ts";
import { foldLetters } from "../import/fold.ts";

/**
 * Accents are optional because every word loses them first; the endings that a stemmer knows by their accent are then
 * given back, whether they were written or not. An Arabic noun is stemmed in its definite form, which tells its
 * ending from its root, whatever particle stood before it.
 */
const PREPARED: Readonly<Record<BoardLanguage, (folded: string) => string>> = {
  fr: (word) =>
    word
      .replace(/ee(s?)$/, "ée$1")
      .replace(/(?<=[a-z]{3})ers$|(?<=[a-z]{2}(?:ch|g))eres?$/, "er") // étrangers, étrangère: as étranger
      .replace(/ere(s?)$/, "ère$1"),
  en: (word) => word,
  es: (word) => word.replace(/cion$/, "ción"),
  pt: (word) => word.replace(/cao$/, "ção").replace(/coes$/, "ções"),
  ar: (word) => `ال${bare(word)}`.replace(/ه$/, "ة"),
};
const STEMMERS = { fr: french, en: english, es: spanish, pt: portuguese, ar: arabic } as const;

/** Without the conjunction and the article, when enough is left to be a word. */
const bare = (word: string): string => word.replace(/^(?:[وفبك]?ال|ولل|لل|و(?=\p{L}{4}))(?=\p{L}{3})/u, "");

/** Snowball takes about ten microseconds a word; a text says the same words again. */
const MOST_KEPT = 20_000;
const kept = new Map<string, string>();

/** The stem of a word already folded; never empty for a word that is not. */
export function stem(word: string, language: BoardLanguage): string {
  const key = language + word;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const found = stemAfresh(word, language);
  kept.set(key, found);
  return found;
}

/** Figures, other scripts, and what is too long to be a word stay as they are. */
function stemAfresh(word: string, language: BoardLanguage): string {
  const stemmable = language === "ar" ? /^\p{Script=Arabic}{2,30}$/u : /^[a-z]{3,40}$/;
  if (!stemmable.test(word)) return word;
  const found = foldLetters(STEMMERS[language](PREPARED[language](word)));
  return found === "" ? word : found;
}
