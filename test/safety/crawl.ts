// Walks through the house as someone does: the addresses given, then the links of the pages they open, up to a bound.
import type { Client } from "../support/request.ts";

export interface Seen {
  path: string;
  status: number;
  headers: string;
  body: string;
}

export interface Walk {
  client: Client;
  from: readonly string[];
  /** Which links are worth following. */
  follow: (path: string) => boolean;
  most: number;
}

/** Every reply, refusals too. Nothing is posted. */
export async function crawl({ client, from, follow, most }: Walk): Promise<Seen[]> {
  const known = new Set(from);
  const waiting = [...known];
  const seen: Seen[] = [];
  for (let path = waiting.shift(); path !== undefined && seen.length < most; path = waiting.shift()) {
    const reply = await open(client, path);
    seen.push(reply);
    for (const link of linksIn(reply.body)) {
      if (known.has(link) || !follow(link)) continue;
      known.add(link);
      waiting.push(link);
    }
  }
  return seen;
}

async function open(client: Client, path: string): Promise<Seen> {
  const { cookie } = client;
  const response = await client.fetch(path, { headers: { "CF-Connecting-IP": crypto.randomUUID() } });
  client.cookie = cookie;
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  return { path, status: response.status, headers, body: await response.text() };
}

function linksIn(body: string): string[] {
  return [...body.matchAll(/\b(?:href|action)="(\/[^"#]*)/g)]
    .map((match) => (match[1] ?? "").replaceAll("&amp;", "&"))
    .filter((path) => !/^\/(assets|language|dev)\b/.test(path));
}

/** Where a text stands in a reply, as it is or as an address carries it. */
export function foundIn({ headers, body }: Seen, text: string): boolean {
  const shapes = [
    text,
    encodeURIComponent(text),
    text.replaceAll("+", "&#43;"),
    new URLSearchParams({ q: text }).toString().slice(2),
  ];
  return shapes.some((shape) => body.includes(shape) || headers.includes(shape));
}
