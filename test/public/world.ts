// What a public page tells in its head, and what a sitemap lists, read by parsers that are not ours.
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect } from "vitest";
import { Client } from "../support/request.ts";

export const ORIGIN = "https://network.test";
export const anyone = (): Client => new Client();

export interface Head {
  canonical: string | undefined;
  /** By language. */
  alternates: Record<string, string>;
  properties: Record<string, string>;
  robots: string | undefined;
  data: Record<string, unknown>[];
}

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      value.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'"),
    ]),
  );

export function headOf(html: string): Head {
  const tags = (name: string) =>
    [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, "g"))].map(([tag]) => attributesOf(tag));
  const links = tags("link");
  const metas = tags("meta");
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return {
    canonical: links.find(({ rel }) => rel === "canonical")?.href,
    alternates: Object.fromEntries(links.flatMap(({ hreflang, href }) => (hreflang && href ? [[hreflang, href]] : []))),
    properties: Object.fromEntries(
      metas.flatMap(({ property, content }) => (property ? [[property, content ?? ""]] : [])),
    ),
    robots: metas.find(({ name }) => name === "robots")?.content,
    data: scripts.flatMap(([, text = ""]) => {
      const read = JSON.parse(text) as Record<string, unknown>;
      expect(read["@context"]).toBe("https://schema.org");
      return (read["@graph"] as Record<string, unknown>[] | undefined) ?? [read];
    }),
  };
}

export const pageHead = async (path: string, client = anyone()): Promise<Head> => headOf(await client.page(path));

/** As the recommendation of each type has it: without these no search engine takes it up. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  WebSite: ["name", "url"],
  NGO: ["@id", "name", "url", "address"],
  GovernmentOrganization: ["@id", "name", "url", "address"],
  Project: ["@id", "name", "url", "member", "foundingDate"],
  Article: ["headline", "datePublished", "author", "image"],
  Dataset: ["name", "description", "license"],
  Course: ["name", "description", "provider", "hasCourseInstance"],
  EducationEvent: ["name", "startDate", "endDate", "location", "organizer", "eventStatus"],
  BreadcrumbList: ["itemListElement"],
};

export function expectComplete(one: Record<string, unknown>): void {
  const required = REQUIRED[String(one["@type"])];
  expect(required, `nothing is known of ${String(one["@type"])}`).toBeDefined();
  for (const name of required ?? []) expect(one[name], `${String(one["@type"])}.${name}`).toBeTruthy();
}

const parser = new XMLParser({ isArray: (name) => name === "url" || name === "sitemap", parseTagValue: false });

export interface SitemapRead {
  urlset?: { url?: { loc: string; lastmod?: string }[] };
  sitemapindex?: { sitemap?: { loc: string }[] };
}

export function readSitemap(text: string): SitemapRead {
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text) as SitemapRead;
}

/** Every address listed, whether in one file or through an index. */
export async function listedAddresses(): Promise<Map<string, string | undefined>> {
  const read = async (path: string): Promise<SitemapRead> => {
    const response = await anyone().fetch(path);
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "application/xml; charset=utf-8"]);
    return readSitemap(await response.text());
  };
  const first = await read("/sitemap.xml");
  const parts = first.sitemapindex?.sitemap ?? [];
  const files = await Promise.all(parts.map(({ loc }) => read(loc.slice(ORIGIN.length))));
  const urls = [first, ...files].flatMap((file) => file.urlset?.url ?? []);
  return new Map(urls.map(({ loc, lastmod }) => [loc, lastmod]));
}
