// A row that says nothing new leaves the organisation unchanged.

import { describe, expect, it } from "vitest";
import { type Content, changedFields, sameContent } from "../../worker/import/content.ts";
import { checkRow, type ImportRow } from "../../worker/import/row.ts";

const KAYES: Content = {
  ...{
    name: "Kayes",
    kind: "local_authority",
    side: "south",
    country: "ML",
    town: "Kayes",
    lat: 14.4469,
    lon: -11.4445,
  },
  ...{ languages: ["fr", "bm"], summary: "Au bord du fleuve." },
};

function row(cells: Record<string, string>): ImportRow {
  const checked = checkRow({ line: 2, cells: { name: "Kayes", country: "Mali", ...cells } });
  if (!checked.ok) throw new Error("the row is refused");
  return checked.row;
}

describe("sameContent", () => {
  it("counts only the cells that say something", () => {
    expect(sameContent(row({}), KAYES)).toBe(true);
    expect(sameContent(row({ kind: "", side: " ", summary: "", languages: "", lat: "", lon: "" }), KAYES)).toBe(true);
  });

  it("reads the same content in another writing", () => {
    const cells = { kind: "mairie", side: "sud", lat: "14,44690", lon: "-11.4445", languages: "bambara;français" };
    expect(sameContent(row({ ...cells, summary: "Au bord  du fleuve. ", twins: "Évreux" }), KAYES)).toBe(true);
  });

  it("names each field that changes", () => {
    const cells = { kind: "école", side: "nord", town: "Kayes N'Di", lat: "14.5", lon: "-11.5", languages: "fr" };
    const changed = changedFields(row({ ...cells, name: "KAYES", summary: "Autre." }), KAYES);
    expect(changed.sort()).toEqual(["kind", "languages", "lat", "lon", "name", "side", "summary", "town"]);
  });
});
