// A CSV file becomes rows that know their line, or says what is wrong with it.

import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { MAX_BROKEN, MAX_ROWS, type ParsedFile, parse } from "../../worker/import/parse.ts";
import { COLUMNS } from "../../worker/import/words.ts";

function read(text: string): ParsedFile {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(`refused: ${parsed.code}`);
  return parsed;
}

describe("the header", () => {
  it.each([",", ";", "\t"])("is found with the delimiter %j", (delimiter) => {
    const table = ["name", "country", "languages", "\nKayes", "ML", '"fr|bm,ff;snk"'].join(delimiter);
    const parsed = read(table.replace(`${delimiter}\n`, "\n"));
    expect(parsed.delimiter).toBe(delimiter);
    expect(parsed.rows).toEqual([{ line: 2, cells: { name: "Kayes", country: "ML", languages: "fr|bm,ff;snk" } }]);
  });

  it("is understood in French, whatever the case, accents and spaces", () => {
    const header = "NOM;Type; Côté ;pays;Commune;LATITUDE;Longitude;Langues;Résumé;Jumelages";
    expect(read(`${header}\nMatam;;;SN`).columns).toEqual([...COLUMNS]);
  });

  it("is understood in English", () => {
    const header = "Name,type,side,Country,City,latitude,lng,languages,presentation,twins";
    expect(read(`${header}\nMatam,,,SN`).columns).toEqual([...COLUMNS]);
  });

  it("leaves aside what it does not know, and says so", () => {
    const parsed = read("id,name,country,population\n7,Labé,GN,200000\n");
    expect(parsed.ignoredColumns).toEqual(["id", "population"]);
    expect(parsed.rows).toEqual([{ line: 2, cells: { name: "Labé", country: "GN" } }]);
  });

  it("names the columns that are missing", () => {
    expect(parse("town,lat\nKayes,14")).toEqual({ ok: false, code: "missing_columns", columns: ["name", "country"] });
    expect(parse("nom;ville\nKayes;Kayes")).toEqual({ ok: false, code: "missing_columns", columns: ["country"] });
  });

  it("does not guess between two columns that say the same", () => {
    const twice = { ok: false, code: "duplicate_columns", columns: ["town"] };
    expect(parse("name,country,ville,commune\nA,SN,B,C")).toEqual(twice);
    const canonical = read("name,organisation,country\nA,B,SN");
    expect(canonical).toMatchObject({ ignoredColumns: ["organisation"], rows: [{ cells: { name: "A" } }] });
  });

  it("may follow blank lines, a byte order mark, or Excel's own first line", () => {
    expect(read("\ufeff\n\nname,country\nA,SN\n").rows[0]?.line).toBe(4);
    const announced = read('sep=;\r\n"name";"country"\r\nA;SN\r\n');
    expect(announced).toMatchObject({ delimiter: ";", rows: [{ line: 3, cells: { name: "A", country: "SN" } }] });
  });
});

describe("the rows", () => {
  it("carry their line in the file, across blank lines and line ends inside quotes", () => {
    const text = 'name,country,summary\r\nA,SN,"one\r\ntwo\r\nthree"\r\n\r\n,,\r\nB,ML,\r\n"C",GN,"x\r\ny"';
    const rows = read(text).rows;
    expect(rows.map((row) => [row.line, row.cells.name])).toEqual([
      [2, "A"],
      [7, "B"],
      [8, "C"],
    ]);
    expect(rows[0]?.cells.summary).toBe("one\ntwo\nthree");
  });

  it("end as old and new programs end them", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(read(["name,country", "A,SN", "B,ML", ""].join(end)).rows.map((row) => row.line)).toEqual([2, 3]);
    }
  });

  it("may be short at the end, as spreadsheets save them, but must reach the required columns", () => {
    const parsed = read("name,country,town,summary\nA,SN\nB,ML,Kayes\nC\n");
    expect(parsed.rows.map((row) => row.cells.town)).toEqual(["", "Kayes"]);
    expect(parsed.refused).toEqual([{ line: 4, field: null, code: "too_few_cells" }]);
  });

  it("are refused by line when they have too many cells or broken quotes; the others go on", () => {
    const parsed = read('name,country\nKayes, Mali,ML\n"Les Amis" de Dakar,SN\nLabé,GN,,\nB,SN\n');
    expect(parsed.refused).toEqual([
      { line: 2, field: null, code: "too_many_cells" },
      { line: 3, field: null, code: "bad_quotes" },
    ]);
    expect(parsed.rows.map((row) => row.line)).toEqual([4, 5]);
  });
});

describe("a quote that never closes", () => {
  it("costs its own line only", () => {
    const parsed = read('name,country\nA,SN\n"B,ML\nC,GN\n"D",FR\n"E');
    expect(parsed.refused).toEqual([
      { line: 3, field: null, code: "bad_quotes" },
      { line: 6, field: null, code: "unclosed_quote" },
    ]);
    expect(parsed.rows.map((row) => [row.line, row.cells.name])).toEqual([
      [2, "A"],
      [4, "C"],
      [5, "D"],
    ]);
  });

  it("swallows no row of a long file, and long files keep their lines", () => {
    const rows = Array.from({ length: 9000 }, (_, index) => `"Ville\n${index}",SN`);
    const parsed = read(["name,country", ...rows, '"Sans fin,SN', ...rows].join("\n"));
    expect(parsed.rows).toHaveLength(18_000);
    expect(parsed.refused.map((row) => row.line)).toEqual([18_002]);
    expect(parsed.rows.at(-1)).toEqual({ line: 36_001, cells: { name: "Ville\n8999", country: "SN" } });
  });
});

describe("the file as a whole", () => {
  it("is refused when empty, or without a row", () => {
    for (const text of ["", "\ufeff", " \n\n", ",,\n"]) expect(parse(text)).toEqual({ ok: false, code: "empty_file" });
    expect(parse("name,country\n\n,\n")).toEqual({ ok: false, code: "no_rows" });
  });

  it("is refused when its header or too many lines have broken quotes", () => {
    expect(parse('"name,country\nA,SN\n')).toEqual({ ok: false, code: "broken_quotes", line: 1 });
    const rows = Array.from({ length: MAX_BROKEN + 1 }, (_, index) => `"Les Amis" de Dakar ${index},SN`);
    const broken = { ok: false, code: "broken_quotes", line: 3 };
    expect(parse(["name,country", "A,SN", ...rows].join("\n"))).toEqual(broken);
    expect(read(["name,country", "A,SN", ...rows.slice(1)].join("\n")).refused).toHaveLength(MAX_BROKEN);
  });

  it("is a file of its own kind when one line goes on for ever", () => {
    const missing = { ok: false, code: "missing_columns", columns: ["name", "country"] };
    expect(parse("x".repeat(200_000))).toEqual(missing);
    const parsed = read(`name,country\n${"x".repeat(200_000)},SN\nB,ML\n`);
    expect(parsed.refused).toEqual([{ line: 2, field: null, code: "row_too_long" }]);
    expect(parsed.rows).toEqual([{ line: 3, cells: { name: "B", country: "ML" } }]);
  });

  it("holds 50,000 rows and not one more", () => {
    const rows = Array.from({ length: MAX_ROWS }, (_, index) => `Commune ${index},SN`);
    const parsed = read(["name,country", ...rows].join("\n"));
    expect(parsed.rows).toHaveLength(MAX_ROWS);
    expect(parsed.rows.at(-1)).toEqual({ line: 50_001, cells: { name: "Commune 49999", country: "SN" } });
    const tooMany = parse(["name,country", ...rows, "", "Une de trop,SN"].join("\n"));
    expect(tooMany).toEqual({ ok: false, code: "too_many_rows", limit: MAX_ROWS });
  });

  it("gives back the cells and lines of any table written by a CSV writer", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."aé,;|\t\"'\n =-1ع") });
    const table = fc.array(fc.array(cell, { minLength: 10, maxLength: 10 }), { minLength: 1, maxLength: 8 });
    const style = fc.record({
      delimiter: fc.constantFrom(",", ";", "\t"),
      newline: fc.constantFrom("\n", "\r\n"),
      quotes: fc.boolean(),
    });
    fc.assert(
      fc.property(table, style, (cells, config) => {
        const named = cells.map((row) => [`x${row[0]}`, ...row.slice(1)]);
        const parsed = read(Papa.unparse([[...COLUMNS], ...named], config));
        let line = 2;
        const expected = named.map((row) => {
          const here = { line, cells: Object.fromEntries(COLUMNS.map((column, index) => [column, row[index]])) };
          line += row.join("").split("\n").length;
          return here;
        });
        expect(parsed.rows).toEqual(expected);
        expect(parsed.refused).toEqual([]);
      }),
    );
  });
});
