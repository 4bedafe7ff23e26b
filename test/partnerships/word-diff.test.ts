// The comparison of two texts: nothing is lost, nothing invented, and no text wears it out.
import fc from "fast-check";
import { expect, test } from "vitest";
import { differs, type Part, wordDiff } from "../../worker/partnerships/word-diff.ts";

const without = (parts: readonly Part[], kind: Part["kind"]) =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join("");

const words = fc
  .array(fc.constantFrom("eau", "puits", "école", "\n", "et", "شجرة"), { maxLength: 30 })
  .map((all) => all.join(" "));

test("either text can be read out of the parts", () => {
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: "grapheme" })), fc.oneof(words, fc.string()), (before, after) => {
      const parts = wordDiff(before, after);
      expect(without(parts, "added")).toBe(before);
      expect(without(parts, "removed")).toBe(after);
      expect(differs(parts)).toBe(before !== after);
      for (const [at, part] of parts.entries()) expect(part.kind).not.toBe(parts[at + 1]?.kind);
    }),
    { numRuns: 300 },
  );
});

test("only what changed is marked", () => {
  expect(wordDiff("Un puits près de l’école", "Deux puits près de l’école neuve")).toEqual([
    { kind: "removed", text: "Un " },
    { kind: "added", text: "Deux " },
    { kind: "same", text: "puits près de " },
    { kind: "removed", text: "l’école" },
    { kind: "added", text: "l’école neuve" },
  ]);
});

test("two texts of the longest kind are compared at once", () => {
  const long = (word: string) => Array.from({ length: 2000 }, (_, at) => `${word}${at % 7}`).join(" ");
  const began = performance.now();
  expect(without(wordDiff(long("a"), long("b")), "added")).toBe(long("a"));
  expect(performance.now() - began).toBeLessThan(500);
});
