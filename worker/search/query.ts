// From what a person types to what is looked up: each word becomes a group of stems and synonyms, one of which must be met.
import { BOARD_LANGUAGES, type BoardLanguage } from "../../schema/vocabulary.ts";
import { foldLetters } from "../import/fold.ts";
import { longestTerm, synonymsOf } from "./glossary.ts";
import { detectLanguage } from "./language.ts";
import { stem } from "./stem.ts";
import { foldedWords, isSmall, stemsOf } from "./words.ts";

/** Beyond, a question is an essay: its first words tell. */
const LONGEST = 400;
const MOST_WORDS = 12;
const MOST_GROUPS = 8;
const MOST_ALTERNATIVES = 14;

export interface Group {
  /** Phrases of FTS5 without their quotes: stems parted by a space. */
  alternatives: string[];
  /** Several words of the query that stand for one thing: each on its own, all of them, will do as well. */
  parts: Group[];
}

export interface Parsed {
  groups: Group[];
  /** What is marked in snippets. */
  stems: ReadonlySet<string>;
  /** Folded, as typed: what names are compared with. */
  folded: string;
}

/** Words between quotes must stand side by side. Anything else than letters and figures means nothing. */
export function parseQuery(typed: string, fallback: BoardLanguage): Parsed {
  const read = typed.slice(0, LONGEST);
  const language = detectLanguage(read, fallback);
  const quoted = [...read.matchAll(/["“«]([^"“”«»]+)["”»]/gu)].map(([, inside]) => inside ?? "");
  const rest = read.replace(/["“«][^"“”«»]+["”»]/gu, " ");
  const groups = [...quoted.flatMap(phraseGroup), ...wordGroups(saying(foldedWords(rest), language))];
  const kept = once(groups).slice(0, MOST_GROUPS);
  const said = kept.flatMap((group) => [group, ...group.parts]).flatMap((group) => group.alternatives);
  return { groups: kept, stems: new Set(said.flatMap((phrase) => phrase.split(" "))), folded: foldLetters(read) };
}

/** A word said twice asks for nothing more. */
const once = (groups: readonly Group[]): Group[] => [
  ...new Map(groups.map((group) => [JSON.stringify(group), group])).values(),
];

/** Without the small words of the query's language, unless it has no other. */
function saying(words: string[], language: BoardLanguage): string[] {
  const telling = words.filter((word) => !isSmall(word, language));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}

function phraseGroup(text: string): Group[] {
  const phrases = BOARD_LANGUAGES.map((language) => stemsOf(text, language).join(" ")).filter(Boolean);
  return phrases.length > 0 ? [{ alternatives: [...new Set(phrases)], parts: [] }] : [];
}

/** The longest term of the glossary first: "sage femme" is one thing, not a wise woman. */
function wordGroups(words: readonly string[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < words.length; ) {
    const group = termAt(words, at);
    groups.push(group.found);
    at += group.length;
  }
  return groups;
}

function termAt(words: readonly string[], at: number): { found: Group; length: number } {
  for (let length = Math.min(longestTerm(), words.length - at); length > 1; length--) {
    const several = words.slice(at, at + length);
    const synonyms = synonymsOf((language) => several.map((word) => stem(word, language)));
    if (synonyms.length > 0) {
      return { found: { alternatives: synonyms.slice(0, MOST_ALTERNATIVES), parts: several.map(wordGroup) }, length };
    }
  }
  return { found: wordGroup(words[at] ?? ""), length: 1 };
}

/** A document may be in any language: the stems of the word in each, then what it is called elsewhere. */
function wordGroup(word: string): Group {
  const stems = new Set(BOARD_LANGUAGES.map((language) => stem(word, language)));
  const synonyms = synonymsOf((language) => [stem(word, language)]);
  return { alternatives: [...new Set([...stems, ...synonyms])].slice(0, MOST_ALTERNATIVES), parts: [] };
}
