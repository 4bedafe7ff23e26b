// Every way a spreadsheet writes a country leads to one country.

import { describe, expect, it } from "vitest";
import { COUNTRIES, countryByCode } from "../../schema/countries.ts";
import { findCountry } from "../../worker/import/country-names.ts";

const code = (text: string): string | undefined => findCountry(text)?.iso2;

describe("the country list", () => {
  it("is whole, each code once", () => {
    expect(COUNTRIES).toHaveLength(249);
    for (const key of ["iso2", "iso3", "fr", "en"] as const) {
      expect(new Set(COUNTRIES.map((country) => country[key])).size).toBe(249);
    }
    expect(countryByCode("SN")).toEqual({ iso2: "SN", iso3: "SEN", fr: "Sénégal", en: "Senegal", side: "south" });
    expect(countryByCode("XX")).toBeUndefined();
  });

  it("is found by each of its own codes and names, in capitals or not", () => {
    for (const country of COUNTRIES) {
      for (const text of [country.iso2, country.iso3, country.fr, country.en]) {
        expect([text, code(text)]).toEqual([text, country.iso2]);
        expect(code(` ${text.toLowerCase()} `)).toBe(country.iso2);
      }
    }
  });
});

describe("a country as people write it", () => {
  it.each([
    ["senegal", "SN"],
    ["le Mali", "ML"],
    ["Afghanistan (l')", "AF"],
    ["COTE D'IVOIRE", "CI"],
    ["Ivory Coast", "CI"],
    ["Iran (République islamique d')", "IR"],
    ["Trinidad & Tobago", "TT"],
    ["St. Lucia", "LC"],
    ["RDC", "CD"],
    ["Congo", "CG"],
    ["Türkiye", "TR"],
    ["Turquie", "TR"],
    ["USA", "US"],
    ["États-Unis d’Amérique", "US"],
    ["UK", "GB"],
    ["Saint-Martin (partie néerlandaise)", "SX"],
    ["Saint-Martin (partie française)", "MF"],
    ["AND", "AD"],
    ["Guinée", "GN"],
    ["Guinée-Bissau", "GW"],
  ])("%s is %s", (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it("is not guessed", () => {
    for (const text of ["", " ", "Atlantide", "XX", "()", "le", "__proto__"]) expect(code(text)).toBeUndefined();
  });
});
