// What matching reads of an organisation: the API's Organisation is one, and everything beyond it has a default.
import type { Kind, Level, OrganisationState, Priority, Side } from "../../schema/vocabulary.ts";

/** A skill or theme brought, at level 1 (practises), 2 (masters) or 3 (can teach others). */
export type Offer = { readonly skill: string; readonly level: Level };

/** A skill or theme looked for; closed (`open: false`) it counts for nothing. Default: open. */
export type Need = {
  readonly skill: string;
  readonly priority: Priority;
  readonly context?: string | null;
  readonly open?: boolean;
};

/**
 * One organisation as matching sees it. Lists are sets: order means nothing and a value repeated counts once
 * (needs excepted: each need counts, so a skill should be named once). Dates are `yyyy-mm-dd`.
 */
export type Profile = {
  readonly id: string;
  readonly side: Side;
  readonly kind: Kind;
  readonly place?: { readonly country: string };
  /** ISO 639 codes of the languages it works in. */
  readonly languages: readonly string[];
  /** Sustainable Development Goals, 1–17. */
  readonly sdgs: readonly number[];
  readonly offers: readonly Offer[];
  readonly needs: readonly Need[];
  /** Default: published. */
  readonly state?: OrganisationState;
  /** Partnerships it can carry at once. Default: 1. */
  readonly capacity?: number;
  /** Partnerships it carries or has pending. Default: 0. */
  readonly load?: number;
  /** Ways of working. Default: none. */
  readonly ways?: readonly string[];
  /** First and last day it is available, both included. Default: unbounded. */
  readonly availableFrom?: string | null;
  readonly availableUntil?: string | null;
  /** International partnerships already lived through. Default: 0. */
  readonly pastPartnerships?: number;
  /** Ids of the organisations with which its territory is already tied; a tie named by either side holds. Default: none. */
  readonly ties?: readonly string[];
};

/** The needs that count. */
export const openNeeds = (needs: readonly Need[]): readonly Need[] => needs.filter((need) => need.open !== false);
