// What a first visit to the board weighs: each page with all that it makes a browser fetch, on the demo network.
import { brotliCompressSync, constants } from "node:zlib";
import { type Served, serve } from "../../worker/cli/serve.ts";
import { kb } from "./board-figures.ts";
import { qualityLine } from "./search.ts";

/** Published in issue 3, on this kind of machine: not measured here. */
const NODEBB = {
  topic: "NodeBB 4.11 published, cold: 658 KiB in 41 requests",
  categories: "NodeBB 4.11 published: 30 requests",
};

export async function weight(): Promise<string[]> {
  const served = await serve();
  await served.seed();
  const { items } = (await (await fetch(new URL("/api/v1/topics?kind=sheet", served.url))).json()) as {
    items: { id: string; posts: number }[];
  };
  const sheet = items.toSorted((a, b) => b.posts - a.posts)[0];
  if (!sheet) throw new Error("the demo board has no sheet");
  const lines = [
    await visit(served, "/topics", "the board with its categories", NODEBB.categories),
    await visit(served, `/topics/${sheet.id}`, `a sheet with ${sheet.posts} posts`, NODEBB.topic),
    await visit(served, "/search?q=pompe", "a search", ""),
  ];
  await served.stop();
  return lines;
}

export async function quality(): Promise<string> {
  const served = await serve();
  const line = await qualityLine(served);
  await served.stop();
  return line;
}

async function visit({ url }: Served, path: string, name: string, beside: string): Promise<string> {
  const page = await fetchAll(new URL(path, url));
  const html = page.bytes.toString();
  const sheets = [...html.matchAll(/<link[^>]+rel="(?:stylesheet|icon|manifest|modulepreload|preload)"[^>]*>/g)];
  const found = [
    ...sheets.map(([tag]) => /href="([^"]+)"/.exec(tag)?.[1]),
    ...[...html.matchAll(/<(?:script|img|source|iframe)[^>]+src="([^"]+)"/g)].map((match) => match[1]),
  ];
  const assets = await Promise.all(
    [...new Set(found)].flatMap((one) => (one && !one.startsWith("data:") ? [fetchAll(new URL(one, url))] : [])),
  );
  const within = await Promise.all(
    assets.flatMap(({ bytes, type, from }) =>
      type.includes("css")
        ? [...bytes.toString().matchAll(/url\(["']?([^)"']+)/g)].flatMap(([, one = ""]) =>
            one.startsWith("data:") || one.startsWith("#") ? [] : [fetchAll(new URL(one, from))],
          )
        : [],
    ),
  );
  const all = [page, ...assets, ...within];
  const total = all.reduce((sum, one) => sum + one.weight, 0);
  return `${name}: HTML ${kb(page.weight)} brotli, a cold visit ${kb(total)} in ${all.length} requests${beside && ` | ${beside}`}`;
}

async function fetchAll(from: URL) {
  const response = await fetch(from, { headers: { "Accept-Language": "fr" } });
  if (response.status !== 200) throw new Error(`${from.pathname}: ${response.status}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get("Content-Type") ?? "";
  const packed = /text|javascript|json|svg/.test(type) ? brotli(bytes) : bytes.length;
  return { bytes, type, from, weight: packed };
}

// Quality 5 is near what the edge uses for pages made on the fly.
const brotli = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
