// Snippets: cut from the original, its found words marked, and no markup but ours.
import fc from "fast-check";
import { expect, test } from "vitest";
import { BOARD_LANGUAGES } from "../../schema/vocabulary.ts";
import { parseQuery } from "../../worker/search/query.ts";
import { snippetHtml, snippetOf } from "../../worker/search/snippet.ts";

const cut = (text: string, query: string) => snippetHtml(snippetOf(text, "fr", parseQuery(query, "fr").stems));

test("marks the words as they were written, in any of their forms", () => {
  expect(cut("La pompe a été Réparée, puis les POMPES ont tenu.", "reparer pompe")).toBe(
    "La <mark>pompe</mark> a été <mark>Réparée</mark>, puis les <mark>POMPES</mark> ont tenu.",
  );
  expect(snippetHtml(snippetOf("صيانة المضخات في القرى", "ar", parseQuery("مضخة", "fr").stems))).toContain(
    "<mark>المضخات</mark>",
  );
});

test("goes to where the words are, far into a text", () => {
  const html = cut(
    `${"Rien ici ne parle d’eau. ".repeat(60)}Une pompe est réparée enfin. ${"Et encore. ".repeat(60)}`,
    "pompe réparée",
  );
  expect(html).toMatch(/^… .*<mark>pompe<\/mark> est <mark>réparée<\/mark>.* …$/);
  expect(html.length).toBeLessThan(400);
});

test("whatever the text, only mark is markup, it is closed, and the rest is the text itself", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "<script>alert(1)</script>",
      "</mark><img src=x onerror=a>",
      "&lt;mark&gt;",
      "pompe<b>pompe",
      "\u0000pompe\"'",
    ),
  );
  fc.assert(
    fc.property(fc.array(nasty), fc.constantFrom(...BOARD_LANGUAGES), nasty, (parts, lang, query) => {
      const text = parts.join(" pompe ");
      const html = snippetHtml(snippetOf(text, lang, parseQuery(`pompe ${query}`, "fr").stems));
      const rest = html.replace(/<mark>[^<>]+<\/mark>/g, "");
      expect(rest).not.toMatch(/[<>"']/);
      expect(rest).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
      const pieces = snippetOf(text, lang, new Set(["pomp"]));
      const said = pieces
        .map((piece) => piece.text)
        .join("")
        .replace(/^… | …$/g, "");
      expect(text.includes(said.trim()) || said.trim() === "…").toBe(true);
    }),
    { numRuns: 60 },
  );
});
