// The documents worth ranking for a question, and how well each answers, from the full-text tables alone.
import { type SQL, sql } from "drizzle-orm";
import type { Ctx } from "../kernel/ctx.ts";
import { type Asked, matchExpression, phrasesIn } from "./match.ts";

/** `score` grows with how well it answers; 0 where it was not weighed. `layer`: 3 all in the title, 2 all, 1 some. */
export interface Candidate {
  number: number;
  score: number;
  layer: 1 | 2 | 3;
}

export type Table = "search_topics" | "search_posts" | "search_organisations" | "search_courses";

/** A word in a title is worth eight in the text; the name of a skill, two. Facets weigh nothing. */
const WEIGHTS: Readonly<Record<Table, string>> = {
  search_topics: "0, 8, 1, 2, 8, 1, 2, 8, 1, 2",
  search_posts: "0, 1, 1, 1",
  search_organisations: "0, 8, 1, 2, 8, 1, 2, 8, 1, 2",
  search_courses: "0, 8, 1, 2, 8, 1, 2, 8, 1, 2",
};

/**
 * Up to this many documents in all, BM25 weighs every match and the order is exact. Beyond, weighing them all would
 * take as long as there are matches (a microsecond each, and the rarity of each phrase is counted afresh): the newest
 * matches of each layer are taken, those with every word in the title first, and only these are weighed.
 */
export const EXACT = 8000;
/**
 * Phrases × documents: beyond, counting how rare each phrase is would take more than a few milliseconds. Then, and in
 * the posts of a large board, matches are told apart by layer and age only: of 100,000 topics and a million posts, a
 * plain word is weighed among the topics, a longer question is not.
 */
const MOST_COUNTED = 6_000_000;
const NEWEST = { 3: 50, 2: 120, 1: 150 } as const;
/** Of the reader's own rooms, beside those that are open: few stand in them. */
const NEWEST_IN_ROOMS = 40;
const ENOUGH = 30;
/** Of a question of more words than this, what shares only one of them is not looked for in the rooms. */
const FEW_WORDS = 4;

export type Question = Omit<Asked, "mode" | "fields">;

/** `size`: how many documents the index has given a number. */
export async function candidates(ctx: Ctx, table: Table, question: Question, size: number): Promise<Candidate[]> {
  if (question.groups.length === 0) return [];
  if (size <= EXACT) return exact(ctx, table, question);
  const weighed = table !== "search_posts" && phrasesOf(question) * size <= MOST_COUNTED;
  const newest = (layer: 1 | 2 | 3) => newestOf(ctx, table, { question, layer, weighed: weighed && layer !== 3 });
  const titles = table !== "search_posts";
  if (question.groups.length === 1) return merged((await Promise.all([titles ? newest(3) : [], newest(2)])).flat());
  const all = await newest(2);
  // Those in whose title all stands are among them, unless older ones were left out; weighed, they come first anyway.
  const left = titles && all.length > 0 && (!weighed || all.length >= NEWEST[2]);
  const others = await Promise.all([left ? newest(3) : [], all.length < ENOUGH ? newest(1) : []]);
  return merged([...all, ...others.flat()]);
}

/** Those of the filters are counted too. */
const phrasesOf = ({ groups, filters }: Question): number => phrasesIn(groups) + filters.flat().length;

/**
 * For what stands beside a page rather than answers a question: on a small board as above; on a large one the newest
 * that share a word of their title, which costs as little as is taken.
 */
export async function sharing(ctx: Ctx, table: Table, question: Question, size: number): Promise<Candidate[]> {
  if (size <= EXACT) return candidates(ctx, table, question, size);
  return newestOf(ctx, table, { question, layer: 1, weighed: false, titles: true });
}

async function exact(ctx: Ctx, table: Table, question: Question): Promise<Candidate[]> {
  const some = expression(table, question, 1);
  const best = await ctx.db.all<{ number: number; score: number }>(sql`SELECT rowid AS number, -rank AS score
    FROM ${sql.raw(table)} WHERE ${sql.raw(table)} MATCH ${some} AND rank MATCH ${`bm25(${WEIGHTS[table]})`}
    ORDER BY rank LIMIT ${NEWEST[1]}`);
  if (question.groups.length === 1) return best.map((one) => ({ ...one, layer: 2 }));
  const all = await newestOf(ctx, table, { question, layer: 2, weighed: false });
  const whole = new Set(all.map((one) => one.number));
  return best.map((one) => ({ ...one, layer: whole.has(one.number) ? 2 : 1 }));
}

interface Newest {
  question: Question;
  layer: 1 | 2 | 3;
  weighed: boolean;
  /** Only titles and the names of skills are looked at. */
  titles?: boolean;
}

async function newestOf(ctx: Ctx, table: Table, asked: Newest): Promise<Candidate[]> {
  const parts = [openPart(table, asked), ...roomsPart(table, asked)];
  const rows = await ctx.db.all<{ number: number; score: number }>(sql.join(parts, sql` UNION ALL `));
  return rows.map((row) => ({ ...row, layer: asked.layer }));
}

function openPart(table: Table, { question, layer, weighed, titles }: Newest): SQL {
  const scope = { open: question.scope.open, rooms: [] };
  const score = weighed ? sql.raw(`-bm25(${table}, ${WEIGHTS[table]})`) : sql`0.0`;
  return newestIn(table, expression(table, { ...question, scope }, layer, titles), { score, limit: NEWEST[layer] });
}

/**
 * Apart, and never weighed: FTS5 would go through every document that has the words, to the last, before it says that
 * none is in a room; and the words of other rooms would be counted. Titles are not asked for: all is found anyway.
 */
function roomsPart(table: Table, { question, layer, titles }: Newest): SQL[] {
  const rooms = question.scope.rooms.filter((room) => room.startsWith("org_") === OF_ORGANISATIONS.has(table));
  if (rooms.length === 0 || layer === 3 || (layer === 1 && question.groups.length > FEW_WORDS)) return [];
  const match = expression(table, { ...question, scope: { open: [], rooms } }, layer, titles);
  return [newestIn(table, match, { score: sql`0.0`, limit: NEWEST_IN_ROOMS })];
}

/** Their rooms are organisations, those of the board partnerships. */
const OF_ORGANISATIONS: ReadonlySet<Table> = new Set(["search_organisations", "search_courses"]);

const newestIn = (table: Table, match: string, { score, limit }: { score: SQL; limit: number }): SQL =>
  sql`SELECT n.number, n.score FROM (SELECT rowid AS number, ${score} AS score FROM ${sql.raw(table)}
    WHERE ${sql.raw(table)} MATCH ${match} ORDER BY rowid DESC LIMIT ${limit}) n`;

function expression(table: Table, question: Question, layer: 1 | 2 | 3, titles = false): string {
  const all = table === "search_posts" ? ["body"] : ["title", "body", "labels"];
  const fields = layer === 3 ? ["title"] : titles ? ["title", "labels"] : all;
  return matchExpression({ ...question, mode: layer === 1 ? "any" : "all", fields });
}

/** Once each, in its best layer. */
function merged(found: readonly Candidate[]): Candidate[] {
  const byNumber = new Map<number, Candidate>();
  for (const one of found) {
    const known = byNumber.get(one.number);
    if (!known) byNumber.set(one.number, one);
    else if (one.layer > known.layer) byNumber.set(one.number, { ...one, score: Math.max(one.score, known.score) });
  }
  return [...byNumber.values()];
}
