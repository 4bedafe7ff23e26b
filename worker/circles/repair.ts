// The smallest repairs of a broken circle: someone in the place left, else a shorter ring, else a pair that answers itself.
import type { Profile } from "../matching/profile.ts";
import { type Apart, type Arc, arcOf, hasBothSides, mayGather, ringOf, weightOf } from "./arcs.ts";
import { SIZES } from "./rules.ts";

export const REPAIRS = ["replace", "shorter", "pair"] as const;
export type RepairKind = (typeof REPAIRS)[number];

export interface Repair<P extends Profile = Profile> {
  readonly kind: RepairKind;
  readonly members: readonly P[];
  readonly arcs: readonly Arc[];
  /** Members whose giving and receiving stay as they were, with the same neighbours: their yes may stay. */
  readonly keeps: readonly string[];
}

export interface Broken<P extends Profile = Profile> {
  /** The ring as it was; null for an organisation that is there no more. */
  readonly ring: readonly { readonly id: string; readonly profile: P | null }[];
  readonly lost: ReadonlySet<string>;
  /** Who may stand in a place left, and who of the ring may still stand in theirs. */
  readonly candidates: readonly P[];
  readonly apart: Apart;
  /** In no circle together, neighbours or not. */
  readonly forbidden: Apart;
}

const MOST_REPLACEMENTS = 3;

/**
 * The repairs there are, the smallest first: up to three ways to fill the places left, the best shorter ring, the best
 * pair. Each has both sides and something given along every arc; equals are decided by ids. At most two places are
 * filled, and only while two of the ring remain.
 */
export function repairsOf<P extends Profile>(broken: Broken<P>): Repair<P>[] {
  const { ring, lost } = broken;
  const remaining = ring.flatMap(({ id, profile }) => (profile && !lost.has(id) ? [profile] : []));
  if (remaining.length < 2) return [];
  const replaced = sound(broken, "replace", filled(broken)).slice(0, MOST_REPLACEMENTS);
  const shorter = remaining.length < ring.length ? orders(remaining, SIZES.least) : [];
  const pairs = remaining.flatMap((a, at) => remaining.slice(at + 1).map((b) => [a, b]));
  return [...replaced, ...sound(broken, "shorter", shorter).slice(0, 1), ...sound(broken, "pair", pairs).slice(0, 1)];
}

/** Those that hold together, best first. */
function sound<P extends Profile>(broken: Broken<P>, kind: RepairKind, rings: readonly (readonly P[])[]): Repair<P>[] {
  const repairs = rings.flatMap((members): Repair<P>[] => {
    const arcs = hasBothSides(members) && mayGather(members, broken.forbidden) ? ringOf(members, broken.apart) : null;
    const keeps = sameNeighbours(ids(broken.ring), ids(members));
    return arcs ? [{ kind, members, arcs, keeps }] : [];
  });
  return repairs.sort(
    (one, other) =>
      weightOf(other.arcs) - weightOf(one.arcs) || total(other) - total(one) || (key(one) < key(other) ? -1 : 1),
  );
}

const ids = (ring: readonly { readonly id: string }[]): string[] => ring.map(({ id }) => id);
const total = ({ arcs }: Repair): number => arcs.reduce((sum, { weight }) => sum + weight, 0);
const key = ({ members }: Repair): string => ids(members).join("|");

/** Those of a ring who stand between the same two in another. */
export function sameNeighbours(before: readonly string[], after: readonly string[]): string[] {
  const around = (ids: readonly string[], id: string): string => {
    const at = ids.indexOf(id);
    return `${ids.at(at - 1)}|${ids[(at + 1) % ids.length]}`;
  };
  return after.filter((id) => before.includes(id) && around(before, id) === around(after, id));
}

/** The ring with each place left taken by someone who could give to the next and take from the one before. */
function filled<P extends Profile>({ ring, lost, candidates, apart }: Broken<P>): P[][] {
  const places = ring.flatMap(({ id, profile }, at) => (lost.has(id) || !profile ? [at] : []));
  if (places.length === 0 || places.length > 2) return [];
  const inside = new Set(ring.map(({ id }) => id));
  const free = candidates.filter(({ id }) => !inside.has(id));
  let rings: (P | null)[][] = [ring.map(({ id, profile }) => (lost.has(id) ? null : profile))];
  for (const place of places)
    rings = rings.flatMap((members) =>
      free.flatMap((one) => {
        if (members.includes(one) || !fits(members, place, one, apart)) return [];
        return [members.map((member, at) => (at === place ? one : member))];
      }),
    );
  return rings as P[][];
}

/** A neighbour that is not known yet is asked about when it is. */
function fits(members: readonly (Profile | null)[], place: number, one: Profile, apart: Apart): boolean {
  const before = members.at(place - 1);
  const after = members[(place + 1) % members.length];
  return (!before || arcOf(before, one, apart) !== null) && (!after || arcOf(one, after, apart) !== null);
}

/** Every ring of at least `least` of these, each once: the first of them stands first. */
function orders<P extends Profile>(members: readonly P[], least: number): P[][] {
  return members.flatMap((first, at) => {
    const grow = (ring: readonly P[], rest: readonly P[]): P[][] => [
      ...(ring.length >= least ? [[...ring]] : []),
      ...rest.flatMap((one) =>
        grow(
          [...ring, one],
          rest.filter((other) => other !== one),
        ),
      ),
    ];
    return grow([first], members.slice(at + 1));
  });
}
