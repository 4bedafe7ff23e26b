// Each step's form: what it shows of a profile, and what its answers change. Texts in, plain data out, unchecked.
import type { Contact, Need, Offer, Organisation } from "../../schema/contract/organisations.ts";
import { allValues, type FormValues, firstValue } from "../../schema/contract/profile-steps.ts";
import { proposedSide } from "./rules.ts";

export interface StepForm {
  shows: (organisation: Organisation) => FormValues;
  /** As OrganisationPatch wants it once checked. */
  patch: (values: FormValues) => Record<string, unknown>;
}

const text = (value: string | number | null): string[] => [value === null ? "" : String(value)];

/** Commas and the minus sign of a keyboard or a printed page are numbers too; what is none stays for the check to say. */
function number(value: string): number | string | null {
  const plain = value.trim().replace(",", ".").replace("−", "-");
  if (plain === "") return null;
  return Number.isNaN(Number(plain)) ? value : Number(plain);
}

export const STEP_FORMS = {
  identity: {
    shows: ({ name, kind, summary }) => ({ name: [name], kind: [kind], summary: [summary] }),
    patch: (v) => ({ name: firstValue(v, "name"), kind: firstValue(v, "kind"), summary: firstValue(v, "summary") }),
  },
  place: {
    shows: ({ place, side }) => ({
      "place.country": [place.country],
      "place.town": [place.town],
      "place.lat": text(place.lat),
      "place.lon": text(place.lon),
      side: [place.country === "" || side === proposedSide(place.country) ? "" : side],
    }),
    patch: (v) => {
      const country = firstValue(v, "place.country");
      const [lat, lon] = [number(firstValue(v, "place.lat")), number(firstValue(v, "place.lon"))];
      return {
        place: { country, town: firstValue(v, "place.town"), lat, lon },
        side: firstValue(v, "side") || proposedSide(country),
      };
    },
  },
  languages: {
    shows: ({ languages }) => ({ languages }),
    patch: (v) => ({ languages: allValues(v, "languages") }),
  },
  goals: {
    shows: ({ sdgs }) => ({ sdgs: sdgs.map(String) }),
    patch: (v) => ({ sdgs: allValues(v, "sdgs").map(number) }),
  },
  ways: {
    shows: ({ ways, availableFrom, availableUntil, capacity }) => ({
      ways,
      availableFrom: text(availableFrom),
      availableUntil: text(availableUntil),
      capacity: text(capacity),
    }),
    patch: (v) => ({
      ways: allValues(v, "ways"),
      availableFrom: firstValue(v, "availableFrom") || null,
      availableUntil: firstValue(v, "availableUntil") || null,
      capacity: number(firstValue(v, "capacity")) ?? 1,
    }),
  },
  experience: {
    shows: ({ founded, pastPartnerships }) => ({ founded: text(founded), pastPartnerships: text(pastPartnerships) }),
    patch: (v) => ({
      founded: number(firstValue(v, "founded")),
      pastPartnerships: number(firstValue(v, "pastPartnerships")) ?? 0,
    }),
  },
  relations: {
    shows: (o) => ({
      beneficiaries: [o.beneficiaries],
      institutions: [o.institutions],
      civilSociety: [o.civilSociety],
    }),
    patch: (v) => ({
      beneficiaries: firstValue(v, "beneficiaries"),
      institutions: firstValue(v, "institutions"),
      civilSociety: firstValue(v, "civilSociety"),
    }),
  },
  visibility: {
    shows: ({ visibility }) => ({ visibility: [visibility] }),
    patch: (v) => ({ visibility: firstValue(v, "visibility") }),
  },
} satisfies Record<string, StepForm>;

/** A newly ticked offer is taken as mastered until its level is said; what was said stays. */
export const pickedOffers = (values: FormValues, before: readonly Offer[]): Offer[] =>
  allValues(values, "skill").map((skill) => before.find((offer) => offer.skill === skill) ?? { skill, level: 2 });

export const pickedNeeds = (values: FormValues, before: readonly Need[]): Need[] =>
  allValues(values, "skill").map(
    (skill) => before.find((need) => need.skill === skill) ?? { skill, priority: 2, context: "", open: true },
  );

export const levelsShown = (offers: readonly Offer[]): FormValues =>
  Object.fromEntries(offers.map(({ skill, level }) => [`level.${skill}`, [String(level)]]));

export const levelled = (values: FormValues, before: readonly Offer[]): unknown[] =>
  before.map(({ skill, level }) => ({ skill, level: number(firstValue(values, `level.${skill}`)) ?? level }));

export const detailsShown = (needs: readonly Need[]): FormValues =>
  Object.fromEntries(
    needs.flatMap(({ skill, priority, context, open }) => [
      [`priority.${skill}`, [String(priority)]],
      [`context.${skill}`, [context]],
      [`open.${skill}`, open ? ["1"] : []],
    ]),
  );

export const detailed = (values: FormValues, before: readonly Need[]): unknown[] =>
  before.map(({ skill, priority }) => ({
    skill,
    priority: number(firstValue(values, `priority.${skill}`)) ?? priority,
    context: firstValue(values, `context.${skill}`),
    open: allValues(values, `open.${skill}`).length > 0,
  }));

export const contactShown = (contact: Contact): FormValues =>
  Object.fromEntries(Object.entries(contact).map(([name, value]) => [name, [value]]));

/** Short and the same for the same values: tells whether a form still shows what is kept. Not a secret. */
export function fingerprint(values: FormValues): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(values))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(36);
}
