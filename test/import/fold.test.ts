// Names that a person would call the same fold to the same, and likeness is a measure.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName, similarFolded, similarNames } from "../../worker/import/fold.ts";

describe("foldName", () => {
  it.each([
    ["THIÈS", "thies"],
    ["Bobo-Dioulasso", "bobo dioulasso"],
    ["L’Haÿ-les-Roses", "l hay les roses"],
    ["St. Denis", "saint denis"],
    ["Ste-Marie", "sainte marie"],
    ["Ville de Dakar", "dakar"],
    ["Mairie de la Ville de Saint-Denis", "saint denis"],
    ["Mairie du Havre", "le havre"],
    ["Commune des Ulis", "les ulis"],
    ["Commune rurale de N'Diaye", "n diaye"],
    ["Commune d’Agadez", "agadez"],
    ["The City of London", "london"],
    ["Municipality of Labé", "labe"],
    ["Town of Banff", "banff"],
    ["Mairie", "mairie"],
    ["Commune de", "commune de"],
    ["Straße Œuvre Ærø Łódź Đà Nẵng", "strasse oeuvre aero lodz da nang"],
    ["Ɓanŋal Ɲamina", "bannal namina"],
    ["Mbour № 2", "mbour no 2"],
    ["…", ""],
  ])("%s → %s", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it("folds the Turkish i with and without dot", () => {
    expect(foldName("İSTANBUL")).toBe(foldName("istanbul"));
    expect(foldName("DİYARBAKIR")).toBe(foldName("Diyarbakır"));
  });

  it("folds Arabic vowels, tatweel and letter variants", () => {
    expect(foldName("القـــاهِرَة")).toBe(foldName("القاهره"));
    expect(foldName("أسوان")).toBe(foldName("اسوان"));
    expect(foldName("إلى")).toBe(foldName("الي"));
    expect(foldName("تونس")).not.toBe(foldName("تونر"));
  });

  it("leaves scripts whose marks are letters as they are", () => {
    expect(foldName("दिल्ली")).not.toBe(foldName("दल्ल"));
    expect(foldName("が")).not.toBe(foldName("か"));
  });

  it("changes nothing the second time", () => {
    const words = fc.constantFrom("Ville de ", "la ", "mairie d’", "Commune du ", "City of ", "St. ", "ß", "İ", "Σ");
    const name = fc.array(fc.oneof(words, fc.string({ unit: "binary" }), fc.string())).map((parts) => parts.join(""));
    fc.assert(
      fc.property(name, (text) => {
        const once = foldName(text);
        expect(foldName(once)).toBe(once);
        expect(once).toBe(once.trim());
      }),
      { numRuns: 2000 },
    );
  });
});

describe("similarNames", () => {
  it("counts a letter more, fewer, changed or swapped as one", () => {
    for (const typo of ["Tambacoundaa", "Tambacunda", "Tambacounta", "Tambacuonda"]) {
      expect(similarNames("Tambacounda", typo)).toBeGreaterThan(0.9);
    }
    expect(similarNames("ca", "abc")).toBe(0);
    expect(similarNames("Kayes", "KAYES")).toBe(1);
    expect(similarNames("Kayes", "Podor")).toBeLessThan(0.5);
    expect(similarNames("abcd", "abdc")).toBe(0.75);
  });

  it("is symmetric, between 0 and 1, and 1 only for equal folds", () => {
    const name = fc.string({ unit: fc.constantFrom(..."abé -"), maxLength: 9 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        const likeness = similarNames(a, b);
        expect(similarNames(b, a)).toBe(likeness);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(likeness === 1).toBe(foldName(a) === foldName(b));
      }),
    );
  });

  it("answers the same, or 0, when it may give up early", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(name, name, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(8), (a, b, atLeast, edits) => {
        const full = similarFolded(a, b);
        const distance = Math.round((1 - full) * Math.max(a.length, b.length));
        const enough = full >= atLeast && distance <= edits;
        expect(similarFolded(a, b, atLeast, edits)).toBe(enough ? full : 0);
      }),
    );
  });
});
