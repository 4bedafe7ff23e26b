// The keys by which possible duplicates meet: none is lost, and one edit never parts two names.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Buckets, deletionHashes, hashText } from "../../worker/import/buckets.ts";

describe("Buckets", () => {
  it("finds what a plain map finds, latest first, however much it grows", () => {
    const buckets = new Buckets();
    const plain = new Map<number, number[]>();
    for (let entry = 0; entry < 20_000; entry++) {
      const hash = hashText(String(entry % 3000));
      buckets.add(hash, entry);
      plain.set(hash, [entry, ...(plain.get(hash) ?? [])]);
    }
    for (const [hash, entries] of plain) expect(buckets.find(hash, 100)).toEqual(entries);
    expect(buckets.find(hashText("0"), 2)).toEqual([18_000, 15_000]);
    expect(buckets.find(hashText("absent"), 10)).toEqual([]);
  });
});

describe("deletionHashes", () => {
  it("share one for any two texts a single edit apart", () => {
    const text = fc.string({ unit: fc.constantFrom(..."abcé "), minLength: 1, maxLength: 20 });
    const edit = fc.record({ at: fc.nat(), kind: fc.constantFrom("add", "drop", "change", "swap"), letter: text });
    fc.assert(
      fc.property(text, edit, (name, { at, kind, letter }) => {
        const letters = [...name];
        const place = at % letters.length;
        const first = letter[0] ?? "x";
        if (kind === "add") letters.splice(place, 0, first);
        if (kind === "drop") letters.splice(place, 1);
        if (kind === "change") letters.splice(place, 1, first);
        if (kind === "swap") letters.splice(place, 2, ...letters.slice(place, place + 2).reverse());
        const hashes = new Set(deletionHashes(name, 5));
        expect(deletionHashes(letters.join(""), 5).some((hash) => hashes.has(hash))).toBe(true);
      }),
    );
  });

  it("part by seed, and for names that are two edits apart", () => {
    const hashes = new Set(deletionHashes("podor", 1));
    expect(deletionHashes("podor", 2).some((hash) => hashes.has(hash))).toBe(false);
    expect(deletionHashes("padar", 1).some((hash) => hashes.has(hash))).toBe(false);
  });
});
