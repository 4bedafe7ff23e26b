// A name taken out of what people wrote in a partnership: whole words only, in texts, in JSON and in rendered HTML.
import { type SQL, sql } from "drizzle-orm";
import { jsonChunks } from "../import/bulk.ts";
import { raw, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";

const INSTEAD = "[…]";
/** Shorter ones are also other words: in a text nobody could tell. */
const SHORTEST = 3;

/** The same text without these names. Letters and digits around a name make it another word. */
export function withoutNames(text: string, names: readonly string[]): string {
  const spelt = [...names].filter((name) => name.length >= SHORTEST).sort((a, b) => b.length - a.length);
  return spelt.reduce((left, name) => left.replace(wordOf(name), INSTEAD), text);
}

const wordOf = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+")}(?![\\p{L}\\p{N}])`,
    "giu",
  );

/** In every string of a value. */
function deep(value: unknown, names: readonly string[]): unknown {
  if (typeof value === "string") return withoutNames(value, names);
  if (Array.isArray(value)) return value.map((one) => deep(one, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deep(one, names)]));
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const WAYS = {
  text: withoutNames,
  json: (text: string, names: readonly string[]) => JSON.stringify(deep(JSON.parse(text), names)),
  html: (text: string, names: readonly string[]) => withoutNames(text, names.map(escaped)),
};

interface Place {
  table: string;
  column: string;
  way: keyof typeof WAYS;
  /** Whose version its reader holds: raised, so that no browser shows what it has kept. */
  versioned?: boolean;
}

const PLACES: readonly Place[] = [
  { table: "agreements", column: "aims", way: "text" },
  { table: "agreements", column: "gives", way: "json" },
  { table: "agreements", column: "steps", way: "json" },
  { table: "agreement_drafts", column: "said", way: "json" },
  { table: "steps", column: "title", way: "text" },
  { table: "partnership_entries", column: "text", way: "text" },
  { table: "waivers", column: "reason", way: "text" },
  { table: "reviews", column: "answers", way: "json" },
  { table: "endings", column: "said", way: "json" },
  { table: "journal_entries", column: "text", way: "text", versioned: true },
  { table: "journal_entries", column: "html", way: "html", versioned: true },
  { table: "journal_entries", column: "learned_by", way: "text", versioned: true },
  { table: "journal_entries", column: "place", way: "text", versioned: true },
];

const within = (partnership: string): SQL => sql`partnership = ${partnership}`;

/** Read as they are now; what somebody changes at this very moment is theirs to write. */
export async function wordsWithout(ctx: Ctx, partnership: string, names: readonly string[]): Promise<Statement[]> {
  const own = PLACES.map((place) => replaced(ctx, place, within(partnership), names));
  const meetings = sql`meeting IN (SELECT id FROM meetings WHERE partnership = ${partnership})`;
  const entries = sql`entry IN (SELECT id FROM journal_entries WHERE partnership = ${partnership})`;
  const all = await Promise.all([
    ...own,
    replaced(ctx, { table: "journal_versions", column: "said", way: "json" }, entries, names),
  ]);
  const met = await Promise.all([
    replaced(ctx, { table: "meetings", column: "place", way: "text" }, within(partnership), names),
    replaced(ctx, { table: "meeting_texts", column: "text", way: "text" }, meetings, names),
    replaced(ctx, { table: "meeting_entries", column: "text", way: "text" }, meetings, names),
  ]);
  const bumped = raw(sql`UPDATE meetings SET version = version + 1 WHERE partnership = ${partnership}`);
  return [...all.flat(), ...met.flat(), ...(met.flat().length > 0 ? [bumped] : [])];
}

async function replaced(ctx: Ctx, place: Place, where: SQL, names: readonly string[]): Promise<Statement[]> {
  const { table, column, way, versioned } = place;
  const [t, c] = [sql.identifier(table), sql`${sql.identifier(column)}`];
  const near = sql.join(
    names.map((name) => nearBy(c, name)),
    sql` OR `,
  );
  const rows = await ctx.db.all<{ said: string }>(
    sql`SELECT DISTINCT ${c} AS said FROM ${t} WHERE ${where} AND (${near})`,
  );
  const changes = rows.flatMap(({ said }) => {
    const after = WAYS[way](said, names);
    return after === said ? [] : [[said, after]];
  });
  const bump = versioned ? sql`, version = version + 1` : sql``;
  return jsonChunks(changes).map(({ json }) =>
    raw(sql`UPDATE ${t} SET ${c} = (SELECT value ->> 1 FROM json_each(${json}) WHERE value ->> 0 = ${c}) ${bump}
      WHERE ${where} AND ${c} IN (SELECT value ->> 0 FROM json_each(${json}))`),
  );
}

/** Longer patterns are refused. */
const LONGEST_MARK = 40;

/** SQLite knows capitals of plain letters alone: it looks for the longest run of these; without one, every text is read. */
function nearBy(column: SQL, name: string): SQL {
  const runs = [...name.matchAll(/[A-Za-z]{3,}/g)].map(([run]) => run);
  const [mark] = runs.sort((a, b) => b.length - a.length);
  return mark === undefined ? sql`${column} <> ''` : sql`${column} LIKE ${`%${mark.slice(0, LONGEST_MARK)}%`}`;
}
