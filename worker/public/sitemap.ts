// The addresses that search engines may read: pages of the house, and of what its owners made public; an index when many.
import { type SQL, sql } from "drizzle-orm";
import { HOUSE_ADDRESSES } from "../../schema/vocabulary.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { fixed } from "../kernel/fixed.ts";
import { SHOWN } from "../partnerships/publicity.ts";

export interface SitemapEntry {
  path: string;
  changed: string | null;
}

/** Either the addresses, or the parts to read them from. */
export type Sitemap = { entries: SitemapEntry[] } | { parts: string[] };

/** So many addresses in one file: the standard allows 50,000, a reading of the database less. */
const MOST = 2000;

const PAGES = [
  "/",
  "/organisations",
  "/map",
  "/stories",
  "/courses",
  "/paths",
  "/topics",
  "/figures",
  "/open-data",
  "/taxonomy",
  "/conduct",
  ...Object.values(HOUSE_ADDRESSES),
];

/** Rows `id, changed`, of each kind of page. Drafts, hidden, paused and suspended ones are in none. */
const KINDS = {
  organisations: fixed(sql`SELECT id, updated_at AS changed FROM organisations
    WHERE state = 'published' AND visibility = 'public'`),
  topics: fixed(sql`SELECT id, max(bumped_at, coalesce(edited_at, '')) AS changed FROM topics WHERE listed = 2`),
  stories: fixed(sql`SELECT s.id, coalesce(s.ended_at, s.opened_at) AS changed FROM partnerships s
    WHERE s.id IN (SELECT partnership FROM partnership_publicity) AND ${SHOWN}`),
  courses: fixed(sql`SELECT c.id, c.updated_at AS changed FROM courses c JOIN organisations o ON o.id = c.organisation
    WHERE c.state = 'open' AND c.visibility = 'public' AND o.state = 'published' AND o.visibility = 'public'`),
  paths:
    fixed(sql`SELECT l.id, l.updated_at AS changed FROM learning_paths l JOIN organisations o ON o.id = l.organisation
    WHERE l.state = 'public' AND o.state NOT IN ('draft', 'suspended')`),
} satisfies Record<string, SQL>;

type Kind = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as Kind[];

/** Open to anyone. `most` is for tests: nobody makes thousands of pages to see an index. */
export async function seeSitemap(ctx: Ctx, most = MOST): Promise<Sitemap> {
  const counts = await Promise.all(NAMES.map((kind) => countOf(ctx, kind)));
  const all = counts.reduce((sum, n) => sum + n, PAGES.length + 1);
  if (all > most) {
    const parts = NAMES.flatMap((kind, at) =>
      Array.from({ length: Math.ceil((counts[at] ?? 0) / most) }, (_, part) => `${kind}-${part + 1}`),
    );
    return { parts: ["house-1", ...parts] };
  }
  const found = await Promise.all(NAMES.map((kind) => pageOf(ctx, kind, { part: 1, most })));
  return { entries: [...house(ctx), ...found.flat()] };
}

/** One file of the index: `organisations-2`. */
export async function seeSitemapPart(ctx: Ctx, name: string, most = MOST): Promise<SitemapEntry[]> {
  const [, kind = "", number = ""] = /^([a-z]+)-([1-9]\d{0,3})$/.exec(name) ?? [];
  if (kind === "house" && number === "1") return house(ctx);
  if (!Object.hasOwn(KINDS, kind)) throw NotFound();
  const entries = await pageOf(ctx, kind as Kind, { part: Number(number), most });
  if (entries.length === 0) throw NotFound();
  return entries;
}

/** With the report of the year under way, which leads to those before. */
const house = (ctx: Ctx): SitemapEntry[] =>
  [...PAGES, `/report/${iso(ctx.now).slice(0, 4)}`].map((path) => ({ path, changed: null }));

async function countOf(ctx: Ctx, kind: Kind): Promise<number> {
  return (await ctx.db.get<{ n: number }>(sql`SELECT count(*) AS n FROM (${KINDS[kind]})`)).n;
}

/** In the order of ids, which is that of their making: a part once full changes no more than its pages do. */
async function pageOf(ctx: Ctx, kind: Kind, { part, most }: { part: number; most: number }): Promise<SitemapEntry[]> {
  const rows = await ctx.db.all<{ id: string; changed: string }>(
    sql`${KINDS[kind]} ORDER BY 1 LIMIT ${most} OFFSET ${(part - 1) * most}`,
  );
  return rows.map(({ id, changed }) => ({ path: `/${kind}/${id}`, changed }));
}
