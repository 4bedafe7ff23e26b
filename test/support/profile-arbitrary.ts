// Made-up profiles over a tree of twelve skills, so small that ties, overlaps and near misses abound.
import fc from "fast-check";
import { KINDS, LEVELS, ORGANISATION_STATES, PRIORITIES, SIDES, WAYS } from "../../schema/vocabulary.ts";
import { CONTEXT_CODES } from "../../worker/matching/context.ts";
import type { Need, Offer, Profile } from "../../worker/matching/profile.ts";
import type { Weights } from "../../worker/matching/weights.ts";

/** Two domains of two themes of three skills: `earth.fields.one` … `water.wells.three`. */
export const SMALL_THEMES = ["earth.fields", "earth.forest", "water.supply", "water.wells"] as const;
export const SMALL_SKILLS: readonly string[] = SMALL_THEMES.flatMap((theme) =>
  ["one", "two", "three"].map((name) => `${theme}.${name}`),
);

/** A skill, or now and then a whole theme. */
export const skillArbitrary: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...SMALL_SKILLS) },
  { weight: 1, arbitrary: fc.constantFrom(...SMALL_THEMES) },
);

export const offersArbitrary: fc.Arbitrary<Offer[]> = fc.uniqueArray(
  fc.record({ skill: skillArbitrary, level: fc.constantFrom(...LEVELS) }),
  { maxLength: 5, selector: (offer) => offer.skill },
);

export const needsArbitrary: fc.Arbitrary<Need[]> = fc.uniqueArray(
  fc.record(
    { skill: skillArbitrary, priority: fc.constantFrom(...PRIORITIES), open: fc.constantFrom(true, true, true, false) },
    { requiredKeys: ["skill", "priority"] },
  ),
  { maxLength: 5, selector: (need) => need.skill },
);

export const idArbitrary: fc.Arbitrary<string> = fc.nat(19).map((n) => `org_${String(n).padStart(2, "0")}`);

const dayArbitrary = fc.constantFrom(null, "2026-01-01", "2026-06-30", "2026-12-31", "2027-06-30");

/** Any profile: draft or full, with nothing to bring, on either side. `fixed` pins what a test cares about. */
export const profileArbitrary = (fixed: Partial<Profile> = {}): fc.Arbitrary<Profile> =>
  fc
    .record(
      {
        id: idArbitrary,
        side: fc.constantFrom(...SIDES),
        kind: fc.constantFrom(...KINDS),
        languages: fc.uniqueArray(fc.constantFrom("fr", "en", "wo"), { maxLength: 3 }),
        sdgs: fc.uniqueArray(fc.constantFrom(1, 4, 6, 13), { maxLength: 4 }),
        offers: offersArbitrary,
        needs: needsArbitrary,
        state: fc.constantFrom("published" as const, "published" as const, ...ORGANISATION_STATES),
        capacity: fc.nat(3),
        load: fc.nat(3),
        ways: fc.uniqueArray(fc.constantFrom(...WAYS), { maxLength: 4 }),
        availableFrom: dayArbitrary,
        availableUntil: dayArbitrary,
        pastPartnerships: fc.nat(3),
        ties: fc.uniqueArray(idArbitrary, { maxLength: 3 }),
      },
      { requiredKeys: ["id", "side", "kind", "languages", "sdgs", "offers", "needs"] },
    )
    .map((profile) => ({ ...profile, ...fixed }));

/** Profiles with distinct ids: a small network, sides mixed. */
export const networkArbitrary = (size: { minLength?: number; maxLength?: number } = {}): fc.Arbitrary<Profile[]> =>
  fc.uniqueArray(profileArbitrary(), { maxLength: 8, ...size, selector: (profile) => profile.id });

/** Two organisations on opposite sides, both published. */
export const pairArbitrary: fc.Arbitrary<[Profile, Profile]> = fc.tuple(
  profileArbitrary({ id: "org_00", side: "north", state: "published" }),
  profileArbitrary({ id: "org_01", side: "south", state: "published" }),
);

const weightArbitrary = fc.constantFrom(0, 0.3, 0.5, 1, 2, 7);

/** Weights coordinators may set: never 0 where something must weigh. */
export const weightsArbitrary: fc.Arbitrary<Weights> = fc
  .record({
    reciprocity: weightArbitrary,
    context: weightArbitrary,
    components: fc.tuple(...CONTEXT_CODES.map(() => weightArbitrary)).map(componentsOf),
  })
  .filter(({ reciprocity, context, components }) => {
    const some = Object.values(components).some((weight) => weight > 0);
    return reciprocity + context > 0 && (context === 0 || some);
  });

function componentsOf(values: readonly number[]): Weights["components"] {
  const at = (index: number): number => values[index] ?? 0;
  return { sdgs: at(0), themes: at(1), kindred: at(2), tie: at(3), experience: at(4), ways: at(5), dates: at(6) };
}
