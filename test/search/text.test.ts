// Words and their stems: accents are optional, forms meet, languages are told apart, in five languages.
import fc from "fast-check";
import { expect, test } from "vitest";
import { DEMO_TOPICS } from "../../schema/demo/board/topics.ts";
import { GLOSSARY } from "../../schema/glossary.ts";
import { BOARD_LANGUAGES, type BoardLanguage } from "../../schema/vocabulary.ts";
import { foldLetters } from "../../worker/import/fold.ts";
import { detectLanguage } from "../../worker/search/language.ts";
import { parseQuery } from "../../worker/search/query.ts";
import { stem } from "../../worker/search/stem.ts";
import { indexed, stemsOf } from "../../worker/search/words.ts";

const MEET: [BoardLanguage, string][] = [
  ["fr", "réparée reparee réparer réparation répares"],
  ["fr", "maraîchère maraîchers maraicher"],
  ["fr", "étrangers étranger étrangères"],
  ["fr", "école ecoles École"],
  ["en", "repaired repairing repairs Repair"],
  ["es", "reparación reparacion"],
  ["pt", "reparação reparacao"],
  ["ar", "مضخة المضخة مضخات والمضخات مضخه"],
  ["ar", "مدرسة المدرسة بالمدرسة والمدرسة"],
];
test.each(MEET)("%s: %s have one stem", (language, words) => {
  expect(new Set(words.split(" ").map((word) => stem(foldLetters(word), language))).size).toBe(1);
});

test("a stem is never empty, and what is not a word of the language stays as it is", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.constantFrom(...BOARD_LANGUAGES),
      (text, language) => {
        for (const word of foldLetters(text).split(" ").filter(Boolean)) expect(stem(word, language)).not.toBe("");
      },
    ),
  );
  expect(stem("2026", "fr")).toBe("2026");
  expect(stem("مضخه", "fr")).toBe("مضخه");
});

test("what goes into a column is letters, figures and spaces, whatever was written, and folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...BOARD_LANGUAGES), (text, language) => {
      expect(indexed(text, language)).toMatch(/^[\p{L}\p{M}\p{N} ]*$/u);
      expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
    }),
    { numRuns: 40 },
  );
});

test("with or without its accents, a text has the same stems", () => {
  for (const topic of DEMO_TOPICS) {
    const bare = topic.text.normalize("NFD").replace(/[\u0300-\u0302\u0308\u0327]/g, "");
    if (topic.lang === "fr") expect(stemsOf(bare, "fr")).toEqual(stemsOf(topic.text, "fr"));
  }
});

test("the language of nearly every demo text is detected, and a name keeps the reader's own", () => {
  const texts = DEMO_TOPICS.flatMap((topic) => [
    { text: topic.text, lang: topic.lang },
    ...topic.replies.map((reply) => ({ text: reply.text, lang: reply.lang ?? topic.lang })),
  ]);
  const fallback = (lang: BoardLanguage): BoardLanguage => (lang === "fr" ? "en" : "fr");
  const wrong = texts.filter(({ text, lang }) => detectLanguage(text, fallback(lang)) !== lang);
  expect(wrong.length / texts.length, JSON.stringify(wrong.slice(0, 5))).toBeLessThan(0.01);
  expect(detectLanguage("Tambadougou", "es")).toBe("es");
  expect(detectLanguage("12 500", "pt")).toBe("pt");
  expect(detectLanguage("¿Cómo reparar la bomba de agua del pueblo?", "fr")).toBe("es");
  expect(detectLanguage("Como é que vocês consertam a bomba de água da aldeia?", "fr")).toBe("pt");
});

test("a word finds what it is called in the other languages", () => {
  const alternatives = (query: string) => parseQuery(query, "fr").groups.flatMap((group) => group.alternatives);
  expect(alternatives("pompe")).toEqual(expect.arrayContaining(["pump", "bomb", "مضخ"]));
  expect(alternatives("مضخة")).toEqual(expect.arrayContaining(["pump", "pomp"]));
  expect(alternatives("sage-femme")).toEqual(expect.arrayContaining(["sag femm", "midwif"]));
  expect(alternatives("midwives")).toEqual(expect.arrayContaining(["sag femm"]));
  expect(GLOSSARY.length).toBeGreaterThanOrEqual(150);
  for (const concept of GLOSSARY) expect(concept.every((term) => term.trim() !== "")).toBe(true);
});

test("a question has few groups, each with few alternatives, however long it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 2000 }), (typed) => {
      const { groups } = parseQuery(typed, "fr");
      expect(groups.length).toBeLessThanOrEqual(8);
      for (const group of groups) expect(group.alternatives.length).toBeLessThanOrEqual(14);
    }),
  );
});

test("words between quotes stand side by side; small words alone are still a question", () => {
  expect(parseQuery('"eau de pluie"', "fr").groups).toHaveLength(1);
  expect(parseQuery("la pompe", "fr").groups).toHaveLength(1);
  expect(parseQuery("avec", "fr").groups).toHaveLength(1);
  expect(parseQuery(" … !", "fr").groups).toHaveLength(0);
});
