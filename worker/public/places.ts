// Where the network is: towns and counts of organisations that show themselves to anyone, the same for every visitor.
import { sql } from "drizzle-orm";
import type { CountryLine, HomeFigures, MapArc, Places, TownPoint } from "../../schema/contract/public.ts";
import { seeFigures } from "../equity/see.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { fixed } from "../kernel/fixed.ts";

const FRESH_MINUTES = 5;
/** A page holds so many dots; in a large network, of the towns with the most organisations. */
export const TOWNS = 240;
export const TWINNED = 40;
const kept = new WeakMap<object, { at: number; places: Places }>();

/** Open to anyone. Counting reads every public organisation: five minutes old at most, and without a name. */
export async function seePlaces(ctx: Ctx): Promise<Places> {
  const known = kept.get(ctx.env.DB);
  const age = known ? ctx.now.getTime() - known.at : Number.NaN;
  if (known && age >= 0 && age < FRESH_MINUTES * 60_000) return known.places;
  const places = await countPlaces(ctx);
  kept.set(ctx.env.DB, { at: ctx.now.getTime(), places });
  return places;
}

const OPEN = fixed(sql`state = 'published' AND visibility = 'public'`);

export async function countPlaces(ctx: Ctx): Promise<Places> {
  const [counts, towns, countries, twinned, fromSouth] = await Promise.all([
    ctx.db.get<Omit<HomeFigures, "fromSouth">>(sql`
      SELECT coalesce(sum(side = 'north'), 0) AS north, coalesce(sum(side = 'south'), 0) AS south,
        count(DISTINCT country) AS countries, (SELECT count(*) FROM partnerships WHERE state = 'open') AS partnerships
      FROM organisations WHERE ${OPEN}`),
    ctx.db.all<TownPoint>(sql`
      SELECT side, town, round(avg(lat), 2) AS lat, round(avg(lon), 2) AS lon, count(*) AS organisations
      FROM organisations WHERE ${OPEN} AND lat IS NOT NULL AND lon IS NOT NULL
      GROUP BY country, town, side ORDER BY organisations DESC, country, town LIMIT ${TOWNS}`),
    ctx.db.all<CountryLine>(sql`
      SELECT country, sum(side = 'north') AS north, sum(side = 'south') AS south
      FROM organisations WHERE ${OPEN} AND country <> '' GROUP BY country ORDER BY count(*) DESC, country`),
    twinnedArcs(ctx),
    shareFromSouth(ctx),
  ]);
  return { figures: { ...counts, fromSouth }, towns, countries, twinned };
}

/** As the public figures tell it, of the last quarter that tells both. */
async function shareFromSouth(ctx: Ctx): Promise<number | null> {
  const { periods } = await seeFigures(ctx);
  const told = periods.flatMap(({ given: { north, south } }) =>
    north !== null && south !== null && north + south > 0 ? [(100 * south) / (north + south)] : [],
  );
  const last = told.at(-1);
  return last === undefined ? null : Math.round(last);
}

async function twinnedArcs(ctx: Ctx): Promise<MapArc[]> {
  const rows = await ctx.db.all<{ lat1: number; lon1: number; lat2: number; lon2: number }>(sql`
    SELECT round(a.lat, 2) AS lat1, round(a.lon, 2) AS lon1, round(b.lat, 2) AS lat2, round(b.lon, 2) AS lon2
    FROM ties t JOIN organisations a ON a.id = t.a JOIN organisations b ON b.id = t.b
    WHERE a.state = 'published' AND b.state = 'published' AND a.visibility = 'public' AND b.visibility = 'public'
      AND a.lat IS NOT NULL AND b.lat IS NOT NULL LIMIT ${TWINNED}`);
  return rows.map(({ lat1, lon1, lat2, lon2 }) => ({ from: { lat: lat1, lon: lon1 }, to: { lat: lat2, lon: lon2 } }));
}
