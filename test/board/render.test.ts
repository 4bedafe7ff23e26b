// Whatever people write costs the Worker about what plain words cost, and comes out as the few tags we allow.
import fc from "fast-check";
import { expect, test } from "vitest";
import { renderMarkdown, tooMuch } from "../../worker/board/render.ts";
import { decoded, markupOf } from "../safety/markup.ts";

const MOST = 20_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(MOST / piece.length)).slice(0, MOST);
const steps = (line: (n: number) => string): string => {
  let text = "";
  for (let n = 0; text.length < MOST; n++) text += `${line(n)}\n`;
  return text.slice(0, MOST);
};

const PIECES = [
  ...["*", "**", "_", "~~", "*a ", "**a*b_c", "_a", "a*", "[", "]", "[a](", "[a][b]", "[a]: x\n", "![a](", "<", "<a"],
  ...[
    "<http:",
    "`",
    "`a``",
    "~",
    "&",
    "&#x",
    "&amp;",
    "\\",
    "\n",
    "\n\n",
    " ",
    "a \n",
    "# ",
    "#",
    "http://",
    "http://a ",
  ],
  ...[
    "//a ",
    "www.a.b ",
    "mailto:a@b.c ",
    "a@b.c ",
    "[a](((",
    "(",
    ")",
    ":",
    "|",
    "|a",
    "|-",
    "\t",
    "\t>",
    "```\n",
    "~~~\n",
  ],
  ...[
    "1. ",
    "- ",
    "+ a\n",
    "> ",
    ">",
    "> - ",
    "a\n-\n",
    "*\n",
    "---\n",
    "é*",
    "<!--",
    "<script>",
    "a|b\n",
    "| a | b |\n",
  ],
  ...[
    "\u202ea",
    "&#8238;",
    "&#x202E;",
    "👩‍👩‍👧",
    "\u0000",
    "@a ",
    "](/x)",
    "**[a](b)**",
    "1\\. ",
    "\\*",
    "**\n",
    "~~**__",
  ],
];
const SHAPES: Record<string, string> = {
  nest: `${"[".repeat(900)}${"]".repeat(900)}`,
  quotes: steps((n) => `${">".repeat(n)}a`),
  "quotes, spaced": steps((n) => `${"> ".repeat(n)}a`),
  lists: steps((n) => `${" ".repeat(2 * n)}- a`),
  "numbered lists": steps((n) => `${" ".repeat(3 * n)}1. a`),
  "lists in quotes": steps((n) => `${"> - ".repeat(n)}a`),
  "wide table": `${"|".repeat(600)}\n${"|-".repeat(600)}\n${fill("|\n")}`.slice(0, MOST),
  "table of rows without bars": `${"a|".repeat(200)}a\n${"-|".repeat(200)}-\n${fill("a\n")}`.slice(0, MOST),
  "long table": `|a|b|\n|-|-|\n${fill("|a|b|\n")}`.slice(0, MOST),
  "table in a list": `- a|b|c\n  -|-|-\n${fill("  a\n")}`.slice(0, MOST),
  "stress that opens and closes": `${"*a **b ".repeat(160)}${"** *".repeat(160)}`,
  "emphasis around a word": `${"*".repeat(900)}a${"*".repeat(900)}`,
};
const BOMBS: [string, string][] = [
  ...PIECES.map((piece): [string, string] => [piece, fill(piece)]),
  ...Object.entries(SHAPES),
];

/** The work of reading a text, told by how many of its letters are looked at, and how much comes out. */
function workOn(text: string): { looked: number; refusal: string | null; html: string } {
  const real = String.prototype.charCodeAt;
  let looked = 0;
  String.prototype.charCodeAt = function (this: string, at: number) {
    looked++;
    return real.call(this, at);
  };
  try {
    const refusal = tooMuch(text);
    const html = refusal === null ? renderMarkdown(text) : "";
    return { html, refusal, looked };
  } finally {
    String.prototype.charCodeAt = real;
  }
}

const plain = workOn(fill("Bonjour à toutes et à tous, voici notre pompe et ce qu’elle a changé. "));

test.each(BOMBS)("%j costs no more than a few times plain words, or is refused", (_, text) => {
  const { looked, html } = workOn(text);
  expect(looked).toBeLessThan(12 * plain.looked);
  expect(html.length).toBeLessThan(8 * MOST);
});

test("nothing deep is left out in silence: it is refused, or every word of it comes out", () => {
  for (let depth = 1; depth < 40; depth++) {
    const quote = `${"> ".repeat(depth)}fond`;
    const list = Array.from(
      { length: depth },
      (_, n) => `${" ".repeat(2 * n)}- ${n === depth - 1 ? "fond" : "a"}`,
    ).join("\n");
    const numbers = Array.from(
      { length: depth },
      (_, n) => `${" ".repeat(3 * n)}1. ${n === depth - 1 ? "fond" : "a"}`,
    ).join("\n");
    for (const text of [quote, list, numbers, `${"- ".repeat(depth)}fond`]) {
      const refusal = tooMuch(text);
      expect(refusal).toBe(depth > 10 ? "too_deep" : null);
      if (refusal === null) expect(renderMarkdown(text)).toContain("fond");
    }
  }
});

test.each([
  ["a table of three thousand cells", `|a|b|c|\n|-|-|-|\n${"|a|b|c|\n".repeat(300)}`, "table_too_big"],
  ["a table whose rows are left out", `${"|a".repeat(40)}|\n${"|-".repeat(40)}|\n${"a\n".repeat(30)}`, "table_too_big"],
  ["a hundred links", "https://example.org/a ".repeat(100), "too_many_links"],
  ["a hundred addresses", "mailto:a@example.org ".repeat(100), "too_many_links"],
  ["stars", "*".repeat(20_000), "too_many_marks"],
  ["empty lines", "\n".repeat(19_000), "too_many_lines"],
])("%s is refused by a code of its own", (_, text, code) => {
  expect(tooMuch(text)).toBe(code);
});

test.each([
  "Un message **simple**, avec [un lien](https://example.org) et une liste :\n\n- un\n- deux\n  - trois",
  `${"Un long texte avec *quelques* mots **forts** et des `codes`. ".repeat(250)}`,
  "- - - - - - - - - - - - - - -",
  "* * * * * * * * * * * * * * *",
  "> citation\n>> réponse\n>>> et encore",
  "| a | b |\n| :- | -: |\n| 1 | 2 |",
  "          Un poème,\n               décalé,\n                         sans plus.",
  "2 < 3 et 5 > 4 & c’est tout | voilà",
  "1. un\n2. deux\n\n---\n\n```\nx = 1\n```",
])("an honest text is taken: %#", (text) => {
  expect(tooMuch(text)).toBeNull();
});

const ALLOWED = new Set(
  "p br strong em s a a[href] a[rel] a[title] ul ol ol[start] li blockquote pre code h4 h5 h6 hr table thead tbody tr th td".split(
    " ",
  ),
);

async function judge(text: string): Promise<void> {
  const html = renderMarkdown(text);
  const { parts } = await markupOf(html);
  expect(
    [...parts].filter((part) => !ALLOWED.has(part)),
    html.slice(0, 500),
  ).toEqual([]);
  for (const [, href = ""] of html.matchAll(/<a href="([^"]*)"/g)) {
    expect(decoded(href).trim()).toMatch(/^(https?:|mailto:|\/(?![/\\])|#|$)/i);
    if (!href.startsWith("/")) expect(html).toContain(`<a href="${href}"`);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone.
  expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/);
}

const XSS = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "![x](https://evil.example/x.png)",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt&colon;alert(1))",
  "[x](java\tscript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "[x](vbscript:x)",
  "[x](//evil.example)",
  "[x](/\\evil.example)",
  "[x](\\\\evil.example)",
  "<javascript:alert(1)>",
  '<https://a.example/"onmouseover=alert(1)>',
  '[x](https://a.example "t\\" onmouseover=alert(1) ")',
  "[x]: javascript:alert(1)\n\n[x]",
  '```js" onload="alert(1)\n</code></pre><script>\n```',
  "`<script>`",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "a&#8238;b&#x202e;c&rlm;",
  "[&#8238;x](https://a.example/%E2%80%AE)",
  "| a |\n| :-: |\n| <b onclick=x> |",
  "# <svg/onload=alert(1)>",
  "<!-- x --><![CDATA[x]]><?php x ?>",
  "[a](<https://a.example/><script>)",
  "<style>*{display:none}</style>",
  "**<iframe src=//evil>**",
  "https://a.example/<script>",
  '[x](mailto:a@b.c?body="><script>)',
];
test.each(XSS)("%j comes out as words", judge);

test("any string at all comes out as the tags we allow", async () => {
  const piece = fc.oneof(fc.constantFrom(...PIECES, ...XSS), fc.string({ unit: "binary", maxLength: 12 }));
  const texts = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));
  await fc.assert(fc.asyncProperty(texts, judge), { numRuns: 300 });
});

test("what leads elsewhere says so, what stays here does not, and headings stay below the page's", () => {
  expect(renderMarkdown("[a](https://a.example) [b](/organisations/org_1)")).toBe(
    '<p><a href="https://a.example" rel="nofollow ugc noreferrer">a</a> <a href="/organisations/org_1">b</a></p>\n',
  );
  expect(renderMarkdown("# Un\n\n## Deux\n\n#### Quatre")).toBe("<h4>Un</h4>\n<h5>Deux</h5>\n<h6>Quatre</h6>\n");
  expect(renderMarkdown("Titre\n---\nsuite")).not.toMatch(/<h\d/);
  expect(renderMarkdown("[ref]: https://a.example")).toContain("[ref]:");
  expect(renderMarkdown("    en retrait")).not.toContain("<code>");
});

test("stress within stress loses its marks, not its words", () => {
  const html = renderMarkdown(`${"*a **b ".repeat(40)}fond${"** c*".repeat(40)}`);
  let [depth, most] = [0, 0];
  for (const [tag] of html.matchAll(/<\/?(?:em|strong)>/g)) {
    depth += tag.startsWith("</") ? -1 : 1;
    most = Math.max(most, depth);
  }
  expect(depth).toBe(0);
  expect(most).toBeLessThanOrEqual(6);
  expect(html.match(/b/g)?.length).toBeGreaterThanOrEqual(40);
});
