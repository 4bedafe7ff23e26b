// Many rows as few parameters, none too large.
import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonChunks } from "../../worker/import/bulk.ts";

test("every row is there once, in order, in parameters under a megabyte and 2,000 rows", () => {
  const rows = fc.array(fc.tuple(fc.nat(), fc.string({ unit: "grapheme" })), { maxLength: 50 });
  fc.assert(
    fc.property(rows, fc.constantFrom(1, 90, 3000), (some, times) => {
      const all = some.map(([n, text]) => [n, text.repeat(times)]);
      const chunks = jsonChunks(all);
      expect(chunks.flatMap((chunk) => JSON.parse(chunk.json) as unknown[])).toEqual(all);
      for (const chunk of chunks) {
        const alone = chunk.rows === 1;
        expect(alone || new TextEncoder().encode(chunk.json).length < 1_000_000).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test("fifty thousand short rows make twenty-five parameters", () => {
  const chunks = jsonChunks(Array.from({ length: 50_000 }, (_, n) => [n]));
  expect(chunks.map((chunk) => chunk.rows)).toEqual(Array(25).fill(2000));
});
