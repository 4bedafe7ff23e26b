// The file of ties, and the names its lines go by.
import { expect, test } from "vitest";
import { readReferences, readTies } from "../../worker/import/read-ties.ts";

test.each([
  ["north,south\n1,2\n"],
  ["a,b\r\n1,2\r\n"],
  ["Sud;Nord\n2;1"],
  ["\ufeffnote\tB\tA\nx\t2\t1"],
  ["sep=;\nnord;sud\n1;2"],
])("both ends are found whatever the order, the names and the separator: %j", (text) => {
  expect(readTies(text)).toMatchObject({ ok: true, ties: [{ a: "1", b: "2" }], refused: [] });
});

test("a line that does not say both ends, or cannot be read, is refused by its number", () => {
  const read = readTies(`a,b\n1,2\n3,\n,4\n"5,6\n\n7,\ufffd\n${"8".repeat(201)},9\n Lille , Saint-Louis \n`);
  expect(read).toEqual({
    ok: true,
    ties: [
      { line: 2, a: "1", b: "2" },
      { line: 9, a: "Lille", b: "Saint-Louis" },
    ],
    refused: [
      { line: 3, code: "tie_incomplete" },
      { line: 4, code: "tie_incomplete" },
      { line: 5, code: "tie_unreadable" },
      { line: 7, code: "tie_unreadable" },
      { line: 8, code: "tie_unreadable" },
    ],
  });
});

test.each([
  ["", { code: "empty_file" }],
  ["a,b\n", { code: "no_rows" }],
  ["a,c\n1,2\n", { code: "missing_tie_columns" }],
  [`a,b\n${"1,2\n".repeat(50_001)}`, { code: "too_many_rows", limit: 50_000 }],
])("a file that says no ties at all is refused whole", (text, failure) => {
  expect(readTies(text)).toEqual({ ok: false, ...failure });
});

test("lines go by their id column, which may be missing or repeat itself", () => {
  const lines = readReferences("name;Id;country\nLille;7;FR\nKayes;;ML\nDakar;7;SN\nThiès; x1 ;SN\n", ";");
  expect([...lines]).toEqual([
    ["7", [2, 4]],
    ["x1", [5]],
  ]);
  expect(readReferences("name,country\nLille,FR\n", ",").size).toBe(0);
});
