// Writes made-up profiles straight into the tables, a few thousand a statement: for tests and benches that need many.
import { toBits } from "../../schema/bits.ts";
import { SDGS, type Visibility, WAYS, WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import { themesOf } from "../../worker/matching/context.ts";
import { pairKey } from "../../worker/matching/pair.ts";
import { openNeeds, type Profile } from "../../worker/matching/profile.ts";
import { themeOf } from "../../worker/matching/similarity.ts";

type Placed = Profile & { readonly visibility?: Visibility };
type Bound = { bind(...values: unknown[]): Bound; first<T>(column: string): Promise<T | null> };
type Database = { prepare(query: string): Bound; batch(statements: Bound[]): Promise<unknown> };

const CHUNK = 2000;

const isListed = (one: Placed): boolean => (one.state ?? "published") === "published" && hasRoom(one);
const hasRoom = (one: Placed): boolean => (one.load ?? 0) < (one.capacity ?? 1);

const asked = (one: Placed): number => openNeeds(one.needs).reduce((sum, need) => sum + need.priority, 0);

const organisationRow = (one: Placed, number: number) => [
  one.id,
  number,
  one.kind,
  one.side,
  toBits<string>(WORKING_LANGUAGES, one.languages),
  toBits<number>(SDGS, one.sdgs),
  toBits<string>(WAYS, one.ways ?? []),
  one.capacity ?? 1,
  one.load ?? 0,
  asked(one),
  themesOf(one).size,
  [...themesOf(one)].map((theme) => `|${theme}`).join("") + (themesOf(one).size > 0 ? "|" : ""),
  one.pastPartnerships ?? 0,
  one.availableFrom ?? null,
  one.availableUntil ?? null,
  one.state ?? "published",
  one.visibility ?? "public",
];
const offerRows = (one: Placed, number: number) =>
  one.offers.map(({ skill, level }) => {
    return [one.id, skill, themeOf(skill), level, one.side, Number(isListed(one)), number];
  });
const needRows = (one: Placed, number: number) =>
  one.needs.map((need) => {
    const open = need.open !== false;
    const listed = Number(open && isListed(one));
    return [one.id, need.skill, themeOf(need.skill), need.priority, Number(open), one.side, listed, number, asked(one)];
  });

const columns = (count: number): string => Array.from({ length: count }, (_, at) => `value ->> ${at}`).join(", ");

/** What tests leave out is what the tables hold by default. */
const INSERTS = {
  organisations: `INSERT INTO organisations (id, number, kind, side, languages, sdgs, ways, capacity, load, open_needs, themes, theme_set,
      past_partnerships, available_from, available_until, state, visibility, name, name_folded, country, created_at, updated_at)
    SELECT ${columns(17)}, 'Organisation ' || substr(value ->> 0, -6), 'organisation ' || substr(value ->> 0, -6), 'FR', '', ''
    FROM json_each(?)`,
  offers: `INSERT INTO offers (organisation, skill, theme, level, side, listed, number) SELECT ${columns(7)} FROM json_each(?)`,
  needs: `INSERT INTO needs (organisation, skill, theme, priority, open, side, listed, number, asked)
    SELECT ${columns(9)} FROM json_each(?)`,
  ties: `INSERT OR IGNORE INTO ties (a, b, created_at) SELECT ${columns(2)}, '' FROM json_each(?)`,
};

/** Organisations with their offers, needs and ties; `load` and `listed` as their refresh would leave them. */
export async function insertNetwork(db: Database, network: readonly Placed[]): Promise<void> {
  const start =
    (await db.prepare("SELECT coalesce(max(number), 0) + 1 AS n FROM organisations").first<number>("n")) ?? 1;
  for (let at = 0; at < network.length; at += CHUNK) {
    const chunk = network.slice(at, at + CHUNK);
    const insert = (query: string, rows: readonly unknown[]) => db.prepare(query).bind(JSON.stringify(rows));
    await db.batch([
      insert(
        INSERTS.organisations,
        chunk.map((one, i) => organisationRow(one, start + at + i)),
      ),
      insert(
        INSERTS.offers,
        chunk.flatMap((one, i) => offerRows(one, start + at + i)),
      ),
      insert(
        INSERTS.needs,
        chunk.flatMap((one, i) => needRows(one, start + at + i)),
      ),
      insert(
        INSERTS.ties,
        chunk.flatMap((one) => (one.ties ?? []).map((other) => pairKey(one.id, other).split("|"))),
      ),
    ]);
  }
}
