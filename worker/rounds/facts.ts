// What a round remembers of an organisation on the day it took part, and the profile the score reads from it.
import { fromBits } from "../../schema/bits.ts";
import {
  type Kind,
  type Level,
  type Priority,
  SDGS,
  type Side,
  WAYS,
  WORKING_LANGUAGES,
} from "../../schema/vocabulary.ts";
import type { Profile } from "../matching/profile.ts";

/** As gather.ts writes it. Languages, goals and ways are bit sets. */
export interface Facts {
  readonly kind: Kind;
  readonly country: string;
  readonly capacity: number;
  readonly languages: number;
  readonly sdgs: number;
  readonly ways: number;
  readonly past: number;
  readonly from: string | null;
  readonly until: string | null;
  readonly shown: number; // in shortlists, over the last 90 days
  readonly manned: number; // 1 when somebody can answer for it
  readonly offers: readonly (readonly [string, Level])[];
  readonly needs: readonly (readonly [string, Priority])[]; // those open
}

type Known = { readonly organisation: string; readonly side: Side; readonly facts: Facts };

/** `ties`: the organisations its territory is tied to. */
export function profileOf({ organisation, side, facts }: Known, ties: readonly string[] = []): Profile {
  return {
    id: organisation,
    side,
    kind: facts.kind,
    languages: fromBits(WORKING_LANGUAGES, facts.languages),
    sdgs: fromBits(SDGS, facts.sdgs),
    ways: fromBits(WAYS, facts.ways),
    offers: facts.offers.map(([skill, level]) => ({ skill, level })),
    needs: facts.needs.map(([skill, priority]) => ({ skill, priority })),
    availableFrom: facts.from,
    availableUntil: facts.until,
    pastPartnerships: facts.past,
    ties,
  };
}
