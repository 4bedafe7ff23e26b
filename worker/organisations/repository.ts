// Organisations as the database keeps them and as the rest of the house sees them.
import { sql } from "drizzle-orm";
import { fromBits } from "../../schema/bits.ts";
import type { Organisation } from "../../schema/contract/organisations.ts";
import type { organisations } from "../../schema/tables/organisations.ts";
import { SDGS, WAYS, WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";

type Row = typeof organisations.$inferSelect & { offers: string; needs: string };

// One statement whatever their number: offers and needs come as JSON beside their organisation.
const COLUMNS = sql`o.id, o.name, o.kind, o.side, o.country, o.town, o.lat, o.lon, o.languages, o.sdgs, o.ways, o.summary,
  o.capacity, o.load, o.founded, o.past_partnerships AS pastPartnerships, o.institutions, o.civil_society AS civilSociety,
  o.beneficiaries, o.available_from AS availableFrom, o.available_until AS availableUntil, o.state, o.visibility, o.version,
  (SELECT json_group_array(json_object('skill', skill, 'level', level)) FROM offers WHERE organisation = o.id) AS offers,
  (SELECT json_group_array(json_object('skill', skill, 'priority', priority, 'context', context,
     'open', json(iif(open, 'true', 'false')))) FROM needs WHERE organisation = o.id) AS needs`;

/** In the order of the ids given; those that do not exist are left out. */
export async function loadOrganisations(ctx: Ctx, ids: readonly string[]): Promise<Organisation[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db.all<Row>(
    sql`SELECT ${COLUMNS} FROM json_each(${JSON.stringify(ids)}) j JOIN organisations o ON o.id = j.value ORDER BY j.key`,
  );
  return rows.map(toOrganisation);
}

export async function loadOrganisation(ctx: Ctx, id: string): Promise<Organisation | null> {
  return (await loadOrganisations(ctx, [id]))[0] ?? null;
}

function toOrganisation(row: Row): Organisation {
  return {
    id: row.id,
    name: row.name,
    side: row.side,
    kind: row.kind,
    place: { country: row.country, town: row.town, lat: row.lat, lon: row.lon },
    languages: fromBits(WORKING_LANGUAGES, row.languages),
    sdgs: fromBits(SDGS, row.sdgs),
    ways: fromBits(WAYS, row.ways),
    summary: row.summary,
    capacity: row.capacity,
    load: row.load,
    founded: row.founded,
    pastPartnerships: row.pastPartnerships,
    institutions: row.institutions,
    civilSociety: row.civilSociety,
    beneficiaries: row.beneficiaries,
    availableFrom: row.availableFrom,
    availableUntil: row.availableUntil,
    offers: JSON.parse(row.offers) as Organisation["offers"],
    needs: JSON.parse(row.needs) as Organisation["needs"],
    state: row.state,
    visibility: row.visibility,
    version: row.version,
  };
}
