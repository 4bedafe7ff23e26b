// Partnerships as IATI 2.03 tells them: activities, and the organisations that take part. Pure: the same in, the same out.
import type { Kind, Locale, Sdg, Side } from "../../schema/vocabulary.ts";
import { xml } from "../feeds/atom.ts";

export interface IatiOrganisation {
  id: string;
  name: string;
  kind: Kind;
  side: Side;
  country: string;
  town: string;
  lat: number | null;
  lon: number | null;
}

export interface IatiActivity {
  id: string;
  title: Record<Locale, string>;
  description: Record<Locale, string>;
  /** As those who agreed wrote them; empty before an agreement is in force. */
  aims: string;
  organisations: IatiOrganisation[];
  agreed: boolean;
  /** Days. */
  opened: string;
  ended: string | null;
  planned: { from: string; until: string } | null;
  /** DAC purpose codes and how many of the skills exchanged each stands for. */
  sectors: ReadonlyMap<string, number>;
  sdgs: { goal: Sdg; name: Record<Locale, string> }[];
  page: string;
}

export interface Publisher {
  /** Its identifier in a register of organisations. */
  ref: string;
  name: string;
}

/** OrganisationType of IATI; where it tells private from public, what is most often so. */
const TYPES: Record<Kind, string> = {
  ...{ association: "22", local_authority: "11", school: "80", training_centre: "80" },
  ...{ institution: "15", cooperative: "70", health: "90", other: "90" },
};
/** An association of a country that receives aid has a code of its own. */
const typeOf = ({ kind, side }: IatiOrganisation): string =>
  kind === "association" && side === "south" ? "24" : TYPES[kind];

type Attributes = Record<string, string | number | undefined>;

function tag(name: string, attributes: Attributes, ...inside: string[]): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xml(String(value))}"`],
  );
  const open = `<${name}${said.join("")}`;
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join("")}</${name}>`;
}

const narrative = (text: string, lang?: Locale): string => tag("narrative", { "xml:lang": lang }, xml(text));
const both = (text: Record<Locale, string>): string[] => [narrative(text.fr, "fr"), narrative(text.en, "en")];

const refOf = ({ ref }: Publisher, id: string): string => `${ref}-${id}`;

function document(root: string, day: string, inside: string[]): string {
  const attributes = { version: "2.03", "generated-datetime": `${day}T00:00:00Z` };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(root, attributes, "\n", inside.join("\n"), "\n")}\n`;
}

const reportingOrg = ({ ref, name }: Publisher): string => tag("reporting-org", { ref, type: "21" }, narrative(name));

/** At least one organisation beside the publisher, or the file says nothing. */
export function iatiOrganisations(
  publisher: Publisher,
  organisations: readonly IatiOrganisation[],
  day: string,
): string {
  const all = [
    { id: publisher.ref, name: publisher.name },
    ...organisations.map((one) => ({ id: refOf(publisher, one.id), name: one.name })),
  ];
  return document(
    "iati-organisations",
    day,
    all.map(({ id, name }) =>
      tag(
        "iati-organisation",
        { "xml:lang": "fr" },
        tag("organisation-identifier", {}, xml(id)),
        tag("name", {}, narrative(name)),
        reportingOrg(publisher),
      ),
    ),
  );
}

/** The schema wants one activity at least. */
export const iatiActivities = (publisher: Publisher, activities: readonly IatiActivity[], day: string): string =>
  document(
    "iati-activities",
    day,
    activities.map((one) => activityOf(publisher, one)),
  );

/** In the order that the schema asks for. */
function activityOf(publisher: Publisher, one: IatiActivity): string {
  return tag(
    "iati-activity",
    { "xml:lang": "fr" },
    tag("iati-identifier", {}, xml(refOf(publisher, one.id))),
    reportingOrg(publisher),
    tag("title", {}, ...both(one.title)),
    tag("description", { type: "1" }, ...both(one.description)),
    ...(one.aims === "" ? [] : [tag("description", { type: "2" }, narrative(one.aims))]),
    ...one.organisations.flatMap((who) => participations(publisher, one, who)),
    tag("activity-status", { code: statusOf(one) }),
    ...datesOf(one).map(([type, day]) => tag("activity-date", { type, "iso-date": day })),
    ...shares(countedBy(one.organisations, (who) => who.country)).map(([code, percentage]) =>
      tag("recipient-country", { code, percentage }),
    ),
    ...one.organisations.flatMap(locationOf),
    ...shares(one.sectors.size > 0 ? one.sectors : new Map([[MULTISECTOR, 1]])).map(([code, percentage]) =>
      tag("sector", { vocabulary: "1", code, percentage }),
    ),
    ...one.sdgs.map(({ goal, name }) => tag("tag", { vocabulary: "2", code: goal }, ...both(name))),
    tag(
      "document-link",
      { url: one.page, format: "text/html" },
      tag("title", {}, ...both(one.title)),
      tag("category", { code: "A12" }),
    ),
  );
}

/** What is given and received falls under no sector we know of. */
const MULTISECTOR = "43010";

/** Each carries the work out; each that has signed the agreement answers for it as well. */
function participations(publisher: Publisher, { agreed }: IatiActivity, who: IatiOrganisation): string[] {
  return [...(agreed ? ["2"] : []), "4"].map((role) =>
    tag("participating-org", { ref: refOf(publisher, who.id), type: typeOf(who), role }, narrative(who.name)),
  );
}

const statusOf = ({ ended, agreed }: IatiActivity): string => (ended !== null ? "4" : agreed ? "2" : "1");

/** Planned start and end from the agreement in force, actual ones from what happened. */
function datesOf({ planned, opened, ended }: IatiActivity): [type: string, day: string][] {
  return [
    ...(planned ? [["1", planned.from] as [string, string]] : []),
    ["2", opened],
    ...(planned ? [["3", planned.until] as [string, string]] : []),
    ...(ended === null ? [] : [["4", ended] as [string, string]]),
  ];
}

function locationOf({ town, lat, lon }: IatiOrganisation): string[] {
  if (lat === null || lon === null) return [];
  return [
    tag(
      "location",
      {},
      tag("name", {}, narrative(town)),
      tag("point", { srsName: "http://www.opengis.net/def/crs/EPSG/0/4326" }, tag("pos", {}, `${lat} ${lon}`)),
      tag("exactness", { code: "2" }), // the town, no nearer
    ),
  ];
}

export function countedBy<T>(all: readonly T[], of: (one: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
  return counts;
}

/** Percentages with two decimals that add up to 100 exactly: the hundredths left over go to the largest remainders. */
export function shares(counts: ReadonlyMap<string, number>): [code: string, percentage: string][] {
  const all = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = all.reduce((sum, [, count]) => sum + count, 0);
  const parts = all.map(([code, count]) => {
    const exact = (10_000 * count) / total;
    return { code, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let left = 10_000 - parts.reduce((sum, { whole }) => sum + whole, 0);
  const first = [...parts].sort((a, b) => b.rest - a.rest);
  for (const part of first) {
    if (left <= 0) break;
    part.whole += 1;
    left -= 1;
  }
  return parts.map(({ code, whole }) => [code, (whole / 100).toFixed(2)]);
}
