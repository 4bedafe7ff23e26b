// One row of the file is taken as it is meant, or refused with every reason by field.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS } from "../../schema/vocabulary.ts";
import { decode } from "../../worker/import/decode.ts";
import { findDuplicates } from "../../worker/import/duplicates.ts";
import { parse, type RawRow } from "../../worker/import/parse.ts";
import { checkRow, type ImportRow, LIMITS } from "../../worker/import/row.ts";

const raw = (cells: RawRow["cells"]): RawRow => ({ line: 7, cells: { name: "Matam", country: "SN", ...cells } });

function accepted(cells: RawRow["cells"]): ImportRow {
  const checked = checkRow(raw(cells));
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
  return checked.row;
}

function refused(cells: RawRow["cells"]): string[] {
  const checked = checkRow(raw(cells));
  if (checked.ok) return [];
  expect(checked.errors.every((error) => error.line === 7)).toBe(true);
  return checked.errors.map((error) => `${error.field} ${error.code}`);
}

describe("a full row", () => {
  it("is read field by field", () => {
    const row = accepted({
      name: " Mairie  de\u00a0Kayes\n",
      kind: "Collectivité",
      side: "Sud",
      country: "Mali",
      town: "Kayes",
      lat: "14,4469",
      lon: "-11.4445",
      languages: "français | bm ; Soninké, fr-FR",
      summary: "Un fleuve.\nDeux rives.",
      twins: "Évreux (FR)|Saint-Louis|Évreux (FR)",
    });
    expect(row).toMatchObject({
      line: 7,
      name: "Mairie de Kayes",
      kind: "local_authority",
      side: "south",
      country: "ML",
    });
    expect(row).toMatchObject({ town: "Kayes", lat: 14.4469, lon: -11.4445, summary: "Un fleuve.\nDeux rives." });
    expect(row.languages).toEqual(["fr", "bm", "snk"]);
    expect(row.twins).toEqual([
      { name: "Évreux", country: "FR" },
      { name: "Saint-Louis", country: null },
    ]);
    expect(row.given).toHaveLength(10);
  });
});

describe("a blank cell", () => {
  it("says nothing: the side comes from the country, the kind is other, no language is invented", () => {
    const row = accepted({ kind: " ", town: "" });
    expect(row).toMatchObject({ kind: "other", side: "south", languages: [], town: "", lat: null, lon: null });
    expect(row.given).toEqual(["name", "country"]);
    expect(accepted({ country: "France" }).side).toBe("north");
  });

  it("fails where something is required", () => {
    expect(refused({ name: " ", country: "" })).toEqual(["name required", "country required"]);
    expect(refused({ lat: "14.5" })).toEqual(["lon required"]);
    expect(refused({ lon: "14.5" })).toEqual(["lat required"]);
  });
});

describe("words that are not known", () => {
  it("are refused by field, all at once", () => {
    const cells = { country: "Atlantide", kind: "club", side: "est", languages: "fr|elfique" };
    expect(refused(cells).sort()).toEqual(
      ["country unknown_country", "kind unknown_kind", "languages unknown_language", "side unknown_side"].sort(),
    );
  });

  it("do not hide the kinds people write", () => {
    const written = ["ONG", "mairie", "Lycée", "Centre de formation", "Université", "Coopérative", "Santé", "Autre"];
    expect(written.map((kind) => accepted({ kind }).kind)).toEqual([...KINDS.slice(0, 2), ...KINDS.slice(2)]);
    for (const kind of KINDS) expect(accepted({ kind }).kind).toBe(kind);
  });
});

describe("coordinates", () => {
  it("take a point or a comma, and a true minus", () => {
    expect(accepted({ lat: "-0,5", lon: "+12.25" })).toMatchObject({ lat: -0.5, lon: 12.25 });
    expect(accepted({ lat: "\u221290", lon: "180" })).toMatchObject({ lat: -90, lon: 180 });
  });

  it("are refused out of range or when they are no number", () => {
    expect(refused({ lat: "90.1", lon: "-180.5" })).toEqual(["lat out_of_range", "lon out_of_range"]);
    expect(refused({ lat: "14°26′", lon: "1e3" })).toEqual(["lat not_a_number", "lon not_a_number"]);
    expect(refused({ lat: "=1+1", lon: "1.234,5" })).toEqual(["lat not_a_number", "lon not_a_number"]);
  });
});

describe("text", () => {
  it.each(["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd", "\t=1", "\rcmd", " =1", "＝1+1"])(
    "refuses the formula %j in name, town and summary",
    (cell) => {
      expect(refused({ name: cell, town: cell, summary: cell })).toEqual([
        "name formula",
        "town formula",
        "summary formula",
      ]);
    },
  );

  it("takes a signed number and an inner sign for what they are", () => {
    expect(accepted({ town: "-12,5", summary: "Eau = vie, jour + nuit" })).toMatchObject({ town: "-12,5" });
    expect(refused({ twins: "Kayes|=HYPERLINK(1)" })).toEqual(["twins formula"]);
  });

  it("refuses control characters, turned text, and letters that a conversion lost", () => {
    expect(refused({ name: "Ka\u0007yes" })).toEqual(["name control_character"]);
    expect(refused({ town: "Kayes\u202etxt" })).toEqual(["town control_character"]);
    expect(refused({ name: "\ud800" })).toEqual(["name control_character"]);
    expect(refused({ name: "Thi\ufffds" })).toEqual(["name unreadable_character"]);
    expect(refused({ name: "??????" })).toEqual(["name no_letters"]);
  });

  it("is refused beyond its length, not cut", () => {
    const long = {
      name: "n".repeat(LIMITS.name + 1),
      town: "t".repeat(LIMITS.town + 1),
      summary: "s".repeat(LIMITS.summary + 1),
    };
    expect(refused(long)).toEqual(["name too_long", "town too_long", "summary too_long"]);
    expect(accepted({ name: "n".repeat(LIMITS.name) }).name).toHaveLength(LIMITS.name);
    const crowd = Array.from({ length: LIMITS.twins + 1 }, (_, index) => `Ville ${index}`);
    expect(refused({ twins: crowd.join("|") })).toEqual(["twins too_many"]);
  });

  it("is kept in one Unicode form", () => {
    expect(accepted({ name: "Thie\u0300s" }).name).toBe("Thiès");
  });
});

describe("any file", () => {
  it("is answered and never throws, from bytes to verdicts", () => {
    const header = fc.constantFrom("", "name,country\n", "nom;pays;ville;lat;lon;langues;jumelages\n");
    const body = fc.uint8Array({ maxLength: 400 });
    fc.assert(
      fc.property(header, body, (start, bytes) => {
        const decoded = decode(Uint8Array.from([...new TextEncoder().encode(start), ...bytes]));
        const parsed = decoded.ok ? parse(decoded.text) : decoded;
        const rows = parsed.ok ? parsed.rows.map(checkRow).flatMap((row) => (row.ok ? [row.row] : [])) : [];
        expect(findDuplicates(rows, [])).toHaveLength(rows.length);
      }),
      { numRuns: 500 },
    );
  });

  it("is answered for any cells at all", () => {
    const cell = fc.string({ unit: "binary" });
    const cells = fc.record({ name: cell, country: cell, lat: cell, lon: cell, languages: cell, twins: cell });
    fc.assert(
      fc.property(cells, (random) => {
        const checked = checkRow({ line: 2, cells: random });
        expect(checked.ok || checked.errors.length > 0).toBe(true);
      }),
    );
  });
});
