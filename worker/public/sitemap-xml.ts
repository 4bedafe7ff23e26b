// A sitemap as the protocol of sitemaps.org writes it. Pure.
import { xml } from "../feeds/atom.ts";
import type { Sitemap, SitemapEntry } from "./sitemap.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export function sitemapXml(sitemap: Sitemap, origin: string): string {
  if ("entries" in sitemap) return urlset(sitemap.entries, origin);
  const parts = sitemap.parts.map((name) => `<sitemap><loc>${xml(`${origin}/sitemap/${name}.xml`)}</loc></sitemap>`);
  return [HEAD, `<sitemapindex ${SPACE}>`, ...parts, "</sitemapindex>", ""].join("\n");
}

function urlset(entries: readonly SitemapEntry[], origin: string): string {
  const urls = entries.map(({ path, changed }) => {
    const when = changed === null ? "" : `<lastmod>${xml(changed)}</lastmod>`;
    return `<url><loc>${xml(origin + path)}</loc>${when}</url>`;
  });
  return [HEAD, `<urlset ${SPACE}>`, ...urls, "</urlset>", ""].join("\n");
}
