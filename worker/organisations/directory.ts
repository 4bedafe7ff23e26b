// The directory: published organisations by name, filtered through their terms so that a page reads about what it shows.
import { type SQL, sql } from "drizzle-orm";
import type { DirectoryQuery } from "../../schema/contract/directory.ts";
import type { Organisation } from "../../schema/contract/organisations.ts";
import { isCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { loadOrganisations } from "./repository.ts";
import { fromOutside } from "./rules.ts";
import { isInside, ownOrganisations } from "./see.ts";
import { wordsOf } from "./terms.ts";

export type DirectoryFilters = Omit<DirectoryQuery, "after" | "limit">;
export interface DirectoryPage {
  items: Organisation[];
  /** The id after which the next page begins. */
  next: string | null;
}

/** Open to anyone; each reader finds what its visibility lets them see. */
export async function listDirectory(ctx: Ctx, { after, limit, ...filters }: DirectoryQuery): Promise<DirectoryPage> {
  const from = after === undefined ? null : await placeOf(ctx, after);
  const found = await ctx.db.all<{ id: string }>(await directoryQuery(ctx, filters, { from, limit: limit + 1 }));
  const shown = found.slice(0, limit);
  const items = await loadOrganisations(
    ctx,
    shown.map(({ id }) => id),
  );
  return {
    items: items.map((organisation) => (isInside(ctx, organisation.id) ? organisation : fromOutside(organisation))),
    next: found.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

interface Slice {
  from: { name: string; id: string } | null;
  limit: number;
}

async function placeOf(ctx: Ctx, id: string): Promise<Slice["from"]> {
  const row = await ctx.db.get<{ name: string } | undefined>(
    sql`SELECT name_folded AS name FROM organisations WHERE id = ${id}`,
  );
  if (!row) throw InvalidField("after", "invalid");
  return { name: row.name, id };
}

/**
 * Walks the list of the rarest term in the order of names and looks the others up; without any term, the list of all.
 * A word typed stands for all that begin with it: its matches are gathered when few, looked up on the way when many.
 */
export async function directoryQuery(ctx: Ctx, filters: DirectoryFilters, slice: Slice): Promise<SQL> {
  const terms = termsOf(filters);
  const words = wordsOf(filters.q ?? "").sort((a, b) => b.length - a.length);
  const [longest, ...otherWords] = words;
  if (longest !== undefined && (await isRare(ctx, longest))) {
    return gathered(ctx, longest, { terms, words: otherWords }, slice);
  }
  const [rarest, ...others] = terms;
  if (rarest === undefined) return everyone(ctx, { terms, words }, slice);
  return walked(ctx, rarest, { terms: others, words }, slice);
}

/** What remains to be looked up for each organisation met on the way. */
interface Wanted {
  terms: string[];
  words: string[];
}

/** Those likely to have the shortest list first. */
function termsOf({ side, kind, country, offers, needs, sdg }: DirectoryFilters): string[] {
  const term = (name: string, value: string | number | undefined) => (value === undefined ? [] : [`${name}:${value}`]);
  const skills = [...term("offer", offers), ...term("need", needs)].sort((a, b) => depth(b) - depth(a));
  return [...skills, ...term("country", country), ...term("kind", kind), ...term("sdg", sdg), ...term("side", side)];
}

const depth = (term: string): number => term.split(".").length;

/** Up to this many matches are gathered and sorted; beyond, one organisation in a few matches and walking is shorter. */
const RARE = 150;
const range = (word: string): SQL => sql`BETWEEN ${`w:${word}`} AND ${`w:${word}\u{10ffff}`}`;

async function isRare(ctx: Ctx, word: string): Promise<boolean> {
  const row = await ctx.db.get<{ n: number }>(
    sql`SELECT count(*) AS n FROM (SELECT 1 FROM organisation_terms WHERE term ${range(word)} LIMIT ${RARE + 1})`,
  );
  return row.n <= RARE;
}

/** Both told by the id the walk already has, so that no organisation is read before it is known to answer. */
function answers(id: SQL, { terms, words }: Wanted): SQL[] {
  const has = (term: SQL) =>
    sql`EXISTS (SELECT 1 FROM organisation_terms x WHERE x.organisation = ${id} AND x.term ${term})`;
  return [...terms.map((term) => has(sql`= ${term}`)), ...words.map((word) => has(range(word)))];
}

const later = (name: SQL, id: SQL, from: Slice["from"]): SQL[] =>
  from ? [sql`(${name}, ${id}) > (${from.name}, ${from.id})`] : [];

function everyone(ctx: Ctx, wanted: Wanted, { from, limit }: Slice): SQL {
  const conditions = [...later(sql`o.name_folded`, sql`o.id`, from), ...answers(sql`o.id`, wanted), ...listed(ctx)];
  return sql`SELECT o.id FROM organisations o INDEXED BY organisations_directory
    WHERE ${all(conditions)} ORDER BY o.name_folded, o.id LIMIT ${limit}`;
}

function walked(ctx: Ctx, term: string, wanted: Wanted, { from, limit }: Slice): SQL {
  const id = sql`t.organisation`;
  const conditions = [...later(sql`t.name_folded`, id, from), ...answers(id, wanted), ...listed(ctx)];
  return sql`SELECT o.id FROM organisation_terms t CROSS JOIN organisations o ON o.id = t.organisation
    WHERE t.term = ${term} AND ${all(conditions)} ORDER BY t.name_folded, t.organisation LIMIT ${limit}`;
}

function gathered(ctx: Ctx, word: string, wanted: Wanted, { from, limit }: Slice): SQL {
  const conditions = [
    ...answers(sql`few.organisation`, wanted),
    ...listed(ctx),
    ...later(sql`o.name_folded`, sql`o.id`, from),
  ];
  return sql`SELECT o.id FROM (SELECT DISTINCT organisation FROM organisation_terms WHERE term ${range(word)}) few
    CROSS JOIN organisations o ON o.id = few.organisation
    WHERE ${all(conditions)} ORDER BY o.name_folded, o.id LIMIT ${limit}`;
}

const all = (conditions: SQL[]): SQL => sql.join(conditions, sql` AND `);

/** Published, and seen by this reader. */
function listed(ctx: Ctx): SQL[] {
  const published = sql`o.state = 'published'`;
  if (isCoordinator(ctx.actor)) return [published];
  if (ctx.actor.kind !== "person") return [published, sql`o.visibility = 'public'`];
  const own = JSON.stringify(ownOrganisations(ctx));
  return [published, sql`(o.visibility IN ('public', 'network') OR o.id IN (SELECT value FROM json_each(${own})))`];
}

/** The countries of published organisations: one row read for each, by leaps through their terms. */
export async function listedCountries(ctx: Ctx): Promise<string[]> {
  const next = (after: SQL) => sql`(SELECT min(term) FROM organisation_terms
    WHERE term > ${after} AND term < 'country;')`;
  const rows = await ctx.db.all<{ code: string }>(sql`SELECT substr(term, 9) AS code FROM (
      WITH RECURSIVE leap(term) AS (
        SELECT ${next(sql`'country:'`)} UNION ALL SELECT ${next(sql`leap.term`)} FROM leap WHERE leap.term IS NOT NULL)
      SELECT term FROM leap) WHERE term IS NOT NULL`);
  return rows.map(({ code }) => code);
}
