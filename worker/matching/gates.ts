// The conditions without which there is no match, each under its own code so that a page can say what to do about it.
import { cover } from "./covers.ts";
import type { Profile } from "./profile.ts";

/** `_a` and `_b` say whose condition it is; the others belong to the pair. */
export const GATE_CODES = [
  "same_organisation",
  "same_side",
  "no_shared_language",
  "not_published_a",
  "not_published_b",
  "paused_a",
  "paused_b",
  "not_available_a",
  "not_available_b",
  "capacity_full_a",
  "capacity_full_b",
  "already_partners",
  "pending",
  "declined_recently",
  "forbidden",
  "nothing_exchanged",
] as const;
export type GateCode = (typeof GATE_CODES)[number];

/** What the profiles alone do not say about a pair. */
export type Facts = {
  /** They have a partnership that is not over. */
  readonly partners: boolean;
  /** Either declined the other within the last 12 months. */
  readonly declinedWithin12Months: boolean;
  /** A coordinator forbids the pair. */
  readonly forbidden: boolean;
  /** A proposal between them is under way. */
  readonly pending: boolean;
  /** Partnerships carried or pending. Default: the profile's own load. */
  readonly loadA?: number;
  readonly loadB?: number;
  /** Today, `yyyy-mm-dd`: shuts out an organisation whose dates are over. Default: dates shut nobody out. */
  readonly today?: string;
};

type Shut = (a: Profile, b: Profile, facts: Facts) => boolean;

const isFull = (profile: Profile, load: number | undefined): boolean =>
  (load ?? profile.load ?? 0) >= (profile.capacity ?? 1);

const isOut = ({ state }: Profile): boolean => state === "draft" || state === "suspended";

const isOver = (profile: Profile, today: string | undefined): boolean =>
  today !== undefined && profile.availableUntil != null && profile.availableUntil < today;

const SHUT: Readonly<Record<Exclude<GateCode, "nothing_exchanged">, Shut>> = {
  same_organisation: (a, b) => a.id === b.id,
  same_side: (a, b) => a.id !== b.id && a.side === b.side,
  no_shared_language: (a, b) => !a.languages.some((language) => b.languages.includes(language)),
  not_published_a: (a) => isOut(a),
  not_published_b: (_, b) => isOut(b),
  paused_a: (a) => a.state === "paused",
  paused_b: (_, b) => b.state === "paused",
  not_available_a: (a, _, facts) => isOver(a, facts.today),
  not_available_b: (_, b, facts) => isOver(b, facts.today),
  capacity_full_a: (a, _, facts) => isFull(a, facts.loadA),
  capacity_full_b: (_, b, facts) => isFull(b, facts.loadB),
  already_partners: (_a, _b, facts) => facts.partners,
  pending: (_a, _b, facts) => facts.pending,
  declined_recently: (_a, _b, facts) => facts.declinedWithin12Months,
  forbidden: (_a, _b, facts) => facts.forbidden,
};

/**
 * The gates that shut a pair, in the order of GATE_CODES; empty when it is open. Total: every pair has an answer.
 * Swapping a and b (and loadA and loadB) swaps `_a` and `_b`. Never `nothing_exchanged`: see shortlistGates.
 */
export const gates = (a: Profile, b: Profile, facts: Facts): GateCode[] =>
  GATE_CODES.filter((code) => code !== "nothing_exchanged" && SHUT[code](a, b, facts));

/**
 * The gates of a shortlist: those of `gates`, and `nothing_exchanged` when neither brings anything the other seeks.
 * Such a pair scores on context alone, so a list without this gate fills up with it; people who know better may still
 * propose it, and a coordinator decides.
 */
export const shortlistGates = (a: Profile, b: Profile, facts: Facts): GateCode[] => {
  const nothing = cover(a.offers, b.needs).earned === 0 && cover(b.offers, a.needs).earned === 0;
  return nothing ? [...gates(a, b, facts), "nothing_exchanged"] : gates(a, b, facts);
};
