// The statements by which rows of a file become organisations, or change those there are; many rows in each.
import { sql } from "drizzle-orm";
import { toBits } from "../../schema/bits.ts";
import { WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import { mustHold, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { refreshMarket } from "../organisations/market.ts";
import { refreshTerms } from "../organisations/terms.ts";
import { stale } from "../search/index-statements.ts";
import { jsonChunks } from "./bulk.ts";
import { type Content, changedFields } from "./content.ts";
import { foldName } from "./fold.ts";
import type { Job, Known } from "./repository.ts";
import type { ImportRow } from "./row.ts";

export type Creation = { id: string; row: ImportRow };
/** `known` as it was when the row was found to be the same: another version since, and nothing is written. */
export type Update = { known: Known; row: ImportRow; fields: (keyof Content)[] };

export const updateOf = (row: ImportRow, known: Known): Update => ({ known, row, fields: changedFields(row, known) });

type By = Pick<Job, "id" | "person">;

/** Drafts without people yet: seen by coordinators alone until someone takes them in hand. */
export function creations(ctx: Ctx, job: By, made: readonly Creation[]): Statement[] {
  const now = iso(ctx.now);
  const rows = made.map(({ id, row }) => ({ id, ...columns(row), line: row.line }));
  return jsonChunks(rows).flatMap(({ json }) => [
    raw(sql`INSERT INTO organisations
      (id, name, name_folded, kind, side, country, town, lat, lon, languages, summary, state, created_at, updated_at)
      SELECT value ->> 'id', value ->> 'name', value ->> 'name_folded', value ->> 'kind', value ->> 'side',
        value ->> 'country', value ->> 'town', value ->> 'lat', value ->> 'lon', value ->> 'languages',
        value ->> 'summary', 'draft', ${now}, ${now} FROM json_each(${json})`),
    audited(ctx, job, "organisation.import", json),
  ]);
}

/** Only the fields that differ; the matching and the directory read the rest anew. */
export function updates(ctx: Ctx, job: By, changed: readonly Update[]): Statement[] {
  const rows = changed.map(({ known, row, fields }) => {
    const all = columns(row);
    const folded = fields.includes("name") ? { name_folded: all.name_folded } : {};
    const written = { ...Object.fromEntries(fields.map((field) => [field, all[field]])), ...folded };
    return { id: known.id, version: known.version, ...written, line: row.line, fields };
  });
  return [
    ...jsonChunks(rows).flatMap(({ json, rows: count }) => [
      raw(sql`UPDATE organisations SET ${sql.join(WRITTEN.map(set), sql`, `)},
        version = organisations.version + 1, updated_at = ${iso(ctx.now)} FROM json_each(${json}) j
        WHERE organisations.id = j.value ->> 'id' AND organisations.version = j.value ->> 'version'`),
      mustHold(sql`changes() = ${count}`),
      audited(ctx, job, "organisation.import_update", json),
    ]),
    ...refreshed(changed),
  ];
}

const set = (column: string) => sql.raw(`${column} = coalesce(j.value ->> '${column}', organisations.${column})`);
const WRITTEN = ["name", "name_folded", "kind", "side", "country", "town", "lat", "lon", "languages", "summary"];

function columns(row: ImportRow) {
  const { name, kind, side, country, town, lat, lon, summary } = row;
  const languages = toBits(WORKING_LANGUAGES, row.languages);
  return { name, name_folded: foldName(name), kind, side, country, town, lat, lon, languages, summary };
}

function refreshed(changed: readonly Update[]): Statement[] {
  const places = changed.map(({ known, row, fields }) => ({
    id: known.id,
    town: fields.includes("town") ? row.town : known.town,
  }));
  const ids = places.map((place) => place.id);
  return ids.length === 0 ? [] : [...refreshMarket(ids), ...refreshTerms(places), ...stale(ids)];
}

/** One entry an organisation, in the name of whoever brought the file, whoever does the work. */
function audited(ctx: Ctx, job: By, act: string, json: string): Statement {
  return raw(sql`INSERT INTO audit_entries (at, actor, act, subject, detail)
    SELECT ${iso(ctx.now)}, ${job.person}, ${act}, value ->> 'id', json_patch(json_object('import', ${job.id}, 'line',
      value ->> 'line'), json_object('fields', value -> 'fields')) FROM json_each(${json})`);
}
