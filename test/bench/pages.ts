// What a visit weighs: each page's HTML as brotli sends it, the one sheet, and every script.
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { serve } from "../../worker/cli/serve.ts";

// Quality 5 is near what the edge uses for pages made on the fly.
const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

const BUDGET = { page: 14 * 1024, css: 6 * 1024, memberJs: 20 * 1024, allJs: 60 * 1024 };

async function signIn(url: URL, email: string): Promise<string> {
  const response = await fetch(new URL("/dev/sign-in", url), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email }),
  });
  return (response.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
}

export async function run(): Promise<string[]> {
  const served = await serve();
  const demo = await served.seed();
  if (!demo) throw new Error("a new database is empty");
  const pages: [who: string, path: string][] = [
    ["", "/"],
    ["", "/map"],
    ["", "/stories"],
    ["", "/courses"],
    ["", "/organisations"],
    ["", "/about"],
    ["", "/how-matching-works"],
    ["", "/open-data"],
    ["", "/figures"],
    ["", `/report/${new Date().getUTCFullYear()}`],
    ["", "/sign-in"],
    ["", "/taxonomy"],
    ["", `/organisations/${demo.organisation}`],
    [demo.manager, "/today"],
    [demo.manager, "/proposals"],
    [demo.manager, `/organisations/${demo.own}/edit`],
    [demo.manager, `/organisations/${demo.own}/edit/offers`],
    [demo.manager, `/organisations/${demo.own}/shortlist`],
    [demo.manager, "/settings"],
    [demo.coordinator, "/coordination"],
    [demo.coordinator, `/proposals/${demo.proposal}`],
  ];
  const lines: string[] = [];
  for (const [email, path] of pages) {
    const cookie = email ? await signIn(served.url, email) : "";
    const response = await fetch(new URL(path, served.url), { headers: { Cookie: cookie, "Accept-Language": "fr" } });
    const bytes = brotli(await response.text());
    const shown = path.replace(/(org|prp)_[0-9a-f]+/, ":id");
    lines.push(`page ${shown}: ${kb(bytes)} brotli (budget ${kb(BUDGET.page)}, status ${response.status})`);
  }
  await served.stop();
  return [...lines, ...assetLines()];
}

function assetLines(): string[] {
  const files = readdirSync("web/dist/assets");
  const size = (name: string): number => gzipSync(readFileSync(`web/dist/assets/${name}`)).length;
  const sum = (ending: string): number =>
    files.filter((name) => name.endsWith(ending)).reduce((total, name) => total + size(name), 0);
  return [
    `CSS in all: ${kb(sum(".css"))} gzip (budget ${kb(BUDGET.css)})`,
    `JavaScript a public page requires: 0 KB (budget 0); in all: ${kb(sum(".js"))} gzip (budget ${kb(BUDGET.allJs)})`,
  ];
}
