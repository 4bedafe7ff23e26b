// The words of the bench's board: those of the demo's texts, drawn as often as such words are (Zipf), in three languages.
import type { DemoTopic } from "../../schema/demo/board/shape.ts";
import { DEMO_TOPICS } from "../../schema/demo/board/topics.ts";
import { foldedWords, isSmall, stemsOf } from "../../worker/search/words.ts";

export const BENCH_LANGUAGES = ["fr", "en", "ar"] as const;
export type BenchLanguage = (typeof BENCH_LANGUAGES)[number];
export type Random = () => number;

/** Mulberry32: small, quick, and the same everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Vocabulary {
  /** The most frequent first, small words among them. */
  words: readonly string[];
  /** What the index holds of each: empty for a small word. */
  stems: readonly string[];
  /** Places of the words that say something, the most frequent first. */
  telling: readonly number[];
  /** A word by its frequency: place r is drawn in proportion to 1 / (r + 2.7). */
  draw: (random: Random) => number;
}

/** What a topic says in one language; its answers may be in another. */
function textsOf({ title, text, sheet, lang, replies }: DemoTopic, wanted: BenchLanguage): string[] {
  const own = [title, text, ...Object.values(sheet ?? {}).filter((said) => typeof said === "string")];
  const answers = replies.filter((reply) => (reply.lang ?? lang) === wanted).map((reply) => reply.text);
  return [...(lang === wanted ? own : []), ...answers];
}

const LETTERS: Readonly<Record<BenchLanguage, RegExp>> = {
  fr: /[\p{Script=Latin}\p{M}]+/gu,
  en: /[a-z]+/g,
  ar: /[\p{Script=Arabic}\p{M}]+/gu,
};

export function vocabularyOf(lang: BenchLanguage): Vocabulary {
  const counts = new Map<string, number>();
  const texts = DEMO_TOPICS.flatMap((topic) => textsOf(topic, lang));
  for (const word of texts.join("\n").toLowerCase().match(LETTERS[lang]) ?? []) {
    if (foldedWords(word).length === 1) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank++) sums[rank] = sum += 1 / (rank + 2.7);
  return {
    words,
    stems: words.map((word) => stemsOf(word, lang).join(" ")),
    telling: words.flatMap((word, rank) =>
      word.length > 3 && !isSmall(foldedWords(word)[0] ?? "", lang) ? [rank] : [],
    ),
    draw: (random) => placeOf(sums, random() * sum),
  };
}

/** The first place whose sum is beyond: a binary search, since it is asked some forty million times. */
function placeOf(sums: Float64Array, wanted: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Said {
  text: string;
  /** As the index would hold it. */
  stems: string;
}

/** `near` are places of what the topic is about: one word in seven is one of them. */
export function say(vocabulary: Vocabulary, random: Random, length: number, near: readonly number[]): Said {
  const words: string[] = [];
  const stems: string[] = [];
  for (let n = 0; n < length; n++) {
    const close = near.length > 0 && random() < 0.14;
    const place = close ? (near[Math.floor(random() * near.length)] ?? 0) : vocabulary.draw(random);
    words.push(vocabulary.words[place] ?? "");
    if (vocabulary.stems[place]) stems.push(vocabulary.stems[place]);
  }
  return { text: words.join(" "), stems: stems.join(" ") };
}
