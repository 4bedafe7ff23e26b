// What a profile must be to be kept, to be published and to be seen: pure questions over plain data.
import type { Organisation, OrganisationInput, OrganisationPatch } from "../../schema/contract/organisations.ts";
import { countryByCode } from "../../schema/countries.ts";
import type { Side } from "../../schema/vocabulary.ts";
import { foldName } from "../import/fold.ts";

/** A field, as the contract names it, and what is wrong with it. */
export interface Problem {
  field: string;
  code: string;
}

/** What people say of an organisation, without what the house adds. */
export type Profile = Required<Omit<OrganisationInput, "side">> & { side: Side };

/** The side proposed for a country; the north stands in while a draft names none. */
export const proposedSide = (country: string): Side => countryByCode(country)?.side ?? "north";

/**
 * The profile once changed. The side follows the country as long as nobody chose another than the one proposed;
 * the place is changed part by part.
 */
export function merged(current: Profile, patch: OrganisationPatch): Profile {
  const place = { ...current.place, ...given(patch.place ?? {}) };
  const followed = current.place.country === "" || current.side === proposedSide(current.place.country);
  const side = patch.side ?? (followed && place.country !== "" ? proposedSide(place.country) : current.side);
  return { ...current, ...given(patch), place, side };
}

/** Without what is undefined: a spread would write it over. */
const given = <T extends object>(patch: T): { [K in keyof T]-?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as never;

/** What no single field can tell: a known country, both coordinates or none, dates in order, a name with letters. */
export function problemsOf(profile: Profile): Problem[] {
  const { place, availableFrom, availableUntil } = profile;
  const reversed = availableFrom !== null && availableUntil !== null && availableUntil < availableFrom;
  return [
    ...(foldName(profile.name) === "" ? [{ field: "name", code: "no_letters" }] : []),
    ...(place.country !== "" && !countryByCode(place.country)
      ? [{ field: "place.country", code: "unknown_country" }]
      : []),
    ...(place.lat !== null && place.lon === null ? [{ field: "place.lon", code: "both_or_none" }] : []),
    ...(place.lon !== null && place.lat === null ? [{ field: "place.lat", code: "both_or_none" }] : []),
    ...(reversed ? [{ field: "availableUntil", code: "dates_reversed" }] : []),
  ];
}

type Minimum = "name" | "place.country" | "place.town" | "languages" | "offers";

/** The least a published profile says (its side and kind always stand); each missing thing under its own field. */
export function missingToPublish(organisation: Organisation): Problem[] {
  const { name, place, languages, offers, needs } = organisation;
  const there: Record<Minimum, boolean> = {
    name: name !== "",
    "place.country": place.country !== "",
    "place.town": place.town !== "",
    languages: languages.length > 0,
    offers: offers.length > 0 || needs.some((need) => need.open),
  };
  const missing = (Object.keys(there) as Minimum[]).filter((field) => !there[field]);
  return missing.map((field) => ({ field, code: `publish_${field.replace(".", "_")}` }));
}

/** What others have come to rely on: once published, a profile does not take back what publishing asks for. */
export function lostWith(current: Organisation, after: Organisation): Problem[] {
  if (current.state === "draft") return [];
  const before = new Set(missingToPublish(current).map(({ code }) => code));
  return missingToPublish(after).filter(({ code }) => !before.has(code));
}

/** What the reader is to an organisation, as far as seeing it goes. */
export interface Relation {
  signedIn: boolean;
  /** One of its own people, or a coordinator. */
  inside: boolean;
  /** Its partner, or in a proposal with it: asked for only where it decides. */
  linked: boolean;
}

/** Drafts and what the coordination has suspended stay inside; the rest is seen as its visibility says. */
export function maySee({ state, visibility }: Pick<Organisation, "state" | "visibility">, who: Relation): boolean {
  if (who.inside) return true;
  if (state === "draft" || state === "suspended") return false;
  if (who.linked || visibility === "public") return true;
  return visibility === "network" && who.signedIn;
}

/** As whoever does not belong sees it: on the map to about a kilometre, never a door; needs once met are its own. */
export function fromOutside(organisation: Organisation): Organisation {
  const { lat, lon } = organisation.place;
  const round = (degrees: number | null) => (degrees === null ? null : Math.round(degrees * 100) / 100);
  return {
    ...organisation,
    place: { ...organisation.place, lat: round(lat), lon: round(lon) },
    needs: organisation.needs.filter((need) => need.open),
  };
}

interface SkillCheck {
  labels: ReadonlyMap<string, { retired: boolean }>;
  /** What the profile holds already: a retired skill stays, it cannot arrive. */
  held: ReadonlySet<string>;
}

/** One error a row at most, named `0.skill` as programs count. */
export function skillProblems(rows: readonly { skill: string }[], check: SkillCheck): Problem[] {
  return rows.flatMap(({ skill }, row) => {
    const again = rows.findIndex((other) => other.skill === skill) < row;
    const code = again ? "duplicate_skill" : whyNot(skill, check);
    return code ? [{ field: `${row}.skill`, code }] : [];
  });
}

function whyNot(skill: string, { labels, held }: SkillCheck): string | null {
  const known = labels.get(skill);
  if (!known) return "unknown_skill";
  return known.retired && !held.has(skill) ? "retired_skill" : null;
}
