// The glossary looked up by stems: a term met in one language gives the terms of the same concept in all.
import { GLOSSARY } from "../../schema/glossary.ts";
import { BOARD_LANGUAGES, type BoardLanguage } from "../../schema/vocabulary.ts";
import { stemsOf } from "./words.ts";

/** The languages in the order of a concept's columns. */
const COLUMNS: readonly BoardLanguage[] = ["fr", "en", "es", "pt", "ar"];

interface Glossary {
  /** `fr sag femm` → the concepts it names. */
  concepts: Map<string, number[]>;
  /** Of each concept, the stems of each term in each language, written `sag femm`. */
  terms: string[][];
  longest: number;
}

let made: Glossary | undefined;

/** Stemmed once, when first asked. */
function glossary(): Glossary {
  made ??= build();
  return made;
}

function build(): Glossary {
  const concepts = new Map<string, number[]>();
  let longest = 1;
  const terms = GLOSSARY.map((concept, number) => {
    const all = new Set<string>();
    concept.forEach((list, column) => {
      const language = COLUMNS[column] ?? "fr";
      for (const term of list.split(",")) {
        const stems = stemsOf(term, language);
        if (stems.length === 0) continue;
        longest = Math.max(longest, stems.length);
        const written = stems.join(" ");
        all.add(written);
        const key = `${language} ${written}`;
        concepts.set(key, [...(concepts.get(key) ?? []), number]);
      }
    });
    return [...all];
  });
  return { concepts, terms, longest };
}

export const longestTerm = (): number => glossary().longest;

/** What the same thing is called, in stems, whichever language these stems are of; nothing for an unknown term. */
export function synonymsOf(stems: (language: BoardLanguage) => string[]): string[] {
  const { concepts, terms } = glossary();
  const numbers = new Set(
    BOARD_LANGUAGES.flatMap((language) => concepts.get(`${language} ${stems(language).join(" ")}`) ?? []),
  );
  return [...new Set([...numbers].flatMap((number) => terms[number] ?? []))];
}
