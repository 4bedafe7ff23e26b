// Searching: a question is read, looked up in the full-text tables, put in one order, and shown as its reader may see it.
import { sql } from "drizzle-orm";
import { type FoundItem, MOST_FOUND, type SearchQuery } from "../../schema/contract/search.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { type Candidate, candidates } from "./candidates.ts";
import { facetFilters, tablesFor } from "./filters.ts";
import { foundItems } from "./found.ts";
import { nameCandidates } from "./names.ts";
import { type Parsed, parseQuery } from "./query.ts";
import { type Ranked, ranked, type Source } from "./rank.ts";
import { type Scope, scopeOf } from "./scope.ts";

export interface Found {
  items: FoundItem[];
  /** How many answers come before the next page. */
  next: string | null;
}

/** Open to anyone: each reader finds what they may see, at most MOST_FOUND answers, as the order then stands. */
export async function search(ctx: Ctx, query: SearchQuery): Promise<Found> {
  const parsed = parseQuery(query.q, ctx.locale);
  if (parsed.groups.length === 0) return { items: [], next: null };
  const [scope, size] = await Promise.all([scopeOf(ctx), sizeOf(ctx)]);
  const from = Math.min(Number(query.after ?? 0), MOST_FOUND);
  const to = Math.min(from + query.limit, MOST_FOUND);
  const order = await orderOf(ctx, { parsed, scope, size, filters: query });
  const subjects = await subjectsOf(ctx, order.slice(0, Math.min(MOST_FOUND, 2 * to + 1)));
  const items = await foundItems(ctx, subjects.slice(from, to), { scope, stems: parsed.stems, filters: query });
  return { items, next: subjects.length > to ? String(to) : null };
}

export interface Searched {
  parsed: Parsed;
  scope: Scope;
  /** How many documents the index has given a number. */
  size: number;
  filters: Pick<SearchQuery, "kind" | "category" | "skill" | "sdg" | "country" | "lang" | "since" | "until">;
}

/** A post says the same with fewer words: it counts a little less than a topic. */
const WEIGHTS = { topics: 1, posts: 0.7, organisations: 0.8, names: 1, courses: 0.9 } as const;

export async function orderOf(ctx: Ctx, { parsed, scope, size, filters }: Searched): Promise<Ranked[]> {
  const question = { groups: parsed.groups, scope, filters: facetFilters(filters, iso(ctx.now).slice(0, 10)) };
  const tables = tablesFor(filters);
  const named = tables.organisations && question.filters.length <= (filters.kind ? 1 : 0);
  const [topics, posts, organisations, names, courses] = await Promise.all([
    tables.topics ? candidates(ctx, "search_topics", question, size) : [],
    tables.posts ? candidates(ctx, "search_posts", question, size) : [],
    tables.organisations ? candidates(ctx, "search_organisations", question, size) : [],
    named ? nameCandidates(ctx, parsed.folded, scope) : [],
    tables.courses ? candidates(ctx, "search_courses", question, size) : [],
  ]);
  const sources: Source[] = [
    { found: topics, weight: WEIGHTS.topics },
    { found: posts, weight: WEIGHTS.posts },
    ...together(organisations, names),
    { found: courses, weight: WEIGHTS.courses },
  ];
  return ranked(sources, size);
}

/** An organisation found by its words and by its name is one, at the better of the two. */
function together(organisations: readonly Candidate[], names: readonly Candidate[]): Source[] {
  const best = new Map(names.map((one) => [one.number, one.score * WEIGHTS.names]));
  const byWords = organisations.filter((one) => one.score * WEIGHTS.organisations > (best.get(one.number) ?? 0));
  const shown = new Set(byWords.map((one) => one.number));
  return [
    { found: byWords, weight: WEIGHTS.organisations },
    { found: names.filter((one) => !shown.has(one.number)), weight: WEIGHTS.names },
  ];
}

export async function sizeOf(ctx: Ctx): Promise<number> {
  const row = await ctx.db.get<{ size: number }>(sql`SELECT coalesce(max(number), 0) AS size FROM search_docs`);
  return row.size;
}

/** Topics, posts and organisations by their numbers, in their order; a topic and its posts once, at the best of them. */
export async function subjectsOf(ctx: Ctx, order: readonly Ranked[]): Promise<string[]> {
  if (order.length === 0) return [];
  const numbers = JSON.stringify(order.map((one) => one.number));
  const rows = await ctx.db.all<{ subject: string; topic: string | null }>(sql`SELECT d.subject, d.topic
    FROM json_each(${numbers}) j CROSS JOIN search_docs d ON d.number = j.value ORDER BY j.key`);
  const topics = new Set(rows.filter((row) => row.topic === null).map((row) => row.subject));
  const told = new Set<string>();
  return rows.flatMap(({ subject, topic }) => {
    if (told.has(topic ?? subject)) return [];
    told.add(topic ?? subject);
    return [topic !== null && topics.has(topic) ? topic : subject];
  });
}
