// Who could give to whom: the graph in which circles are looked for, those without a good reciprocal pair first.
import { type Coverage, cover } from "../matching/covers.ts";
import { pairKey } from "../matching/pair.ts";
import { openNeeds, type Profile } from "../matching/profile.ts";
import { themeOf } from "../matching/similarity.ts";

/** A need of the next that an offer meets: named by both, since they may be neighbours and not the same. */
export interface Gift {
  readonly skill: string;
  readonly by: string;
  readonly level: number;
}

/** What goes from one organisation to another: how well the other is covered (0..100), and with what, best first. */
export interface Arc {
  readonly weight: number;
  readonly gifts: readonly Gift[];
}

/** Pairs that must not stand side by side, or not in one circle, by `pairKey`. */
export type Apart = ReadonlySet<string>;

const MOST_GIFTS = 3;

/** What a gives to b, or null when nothing of what b seeks is met, or they have no language to do it in. */
export function arcOf(a: Profile, b: Profile, apart: Apart): Arc | null {
  if (a.id === b.id || !a.languages.some((language) => b.languages.includes(language))) return null;
  if (apart.has(pairKey(a.id, b.id))) return null;
  const coverage = cover(a.offers, b.needs);
  return coverage.earned === 0 ? null : { weight: 100 * coverage.covers, gifts: giftsOf(coverage) };
}

/** One offer may meet several needs: the one it meets best names it. */
const giftsOf = ({ lines }: Coverage): Gift[] =>
  lines
    .filter(({ by }, at) => lines.findIndex((line) => line.by === by) === at)
    .flatMap(({ need, by }) => (by ? [{ skill: need.skill, by: by.skill, level: by.level }] : []))
    .slice(0, MOST_GIFTS);

export interface Limits {
  /** Organisations that take part at most. */
  readonly most: number;
  /** Arcs that leave each of them at most, the best. */
  readonly each: number;
  /** An arc that meets less of what is sought, of 100, is not worth a circle. */
  readonly least: number;
}

export interface Graph<P extends Profile = Profile> {
  readonly nodes: readonly P[];
  /** [from, to, weight], indices into nodes. */
  readonly arcs: [number, number, number][];
}

/**
 * The graph over those who take part. Circles are for organisations that no pair serves well: they come first, by the
 * best reciprocity they could have with one organisation of the other side (harmonic mean of both covers), equals by id.
 */
export function graphOf<P extends Profile>(
  profiles: readonly P[],
  apart: Apart,
  { most, each, least }: Limits,
): Graph<P> {
  const arcs = allArcs(profiles, apart, least);
  const best = profiles.map((_, at) => bestPair(profiles, arcs, at));
  const order = profiles
    .map((profile, at) => ({ profile, at, best: best[at] ?? 0, ...waysOf(arcs, at) }))
    .filter(({ gives, takes }) => gives || takes)
    .sort(
      (one, other) =>
        inRing(other) - inRing(one) || one.best - other.best || (one.profile.id < other.profile.id ? -1 : 1),
    )
    .slice(0, most);
  const place = new Map(order.map(({ at }, index) => [at, index]));
  const kept = order.flatMap(({ at }, from) =>
    [...(arcs[at] ?? [])]
      .flatMap(([to, weight]) => (place.has(to) ? [{ to: place.get(to) ?? 0, weight }] : []))
      .sort((one, other) => other.weight - one.weight || one.to - other.to)
      .slice(0, each)
      .map(({ to, weight }): [number, number, number] => [from, to, weight]),
  );
  return { nodes: order.map(({ profile }) => profile), arcs: kept };
}

const waysOf = (arcs: readonly Map<number, number>[], at: number) => ({
  gives: (arcs[at]?.size ?? 0) > 0,
  takes: arcs.some((out) => out.has(at)),
});

/** Whoever only gives or only takes may be in a chain, never in a circle: they come last. */
const inRing = ({ gives, takes }: { gives: boolean; takes: boolean }): number => Number(gives && takes);

/** Only organisations that share a theme can have something for each other. */
function allArcs(profiles: readonly Profile[], apart: Apart, least: number): Map<number, number>[] {
  const seekers = new Map<string, Set<number>>();
  for (const [at, { needs }] of profiles.entries())
    for (const { skill } of openNeeds(needs)) {
      const theme = themeOf(skill);
      seekers.set(theme, (seekers.get(theme) ?? new Set()).add(at));
    }
  return profiles.map((profile) => {
    const near = new Set(profile.offers.flatMap(({ skill }) => [...(seekers.get(themeOf(skill)) ?? [])]));
    const arcs = new Map<number, number>();
    for (const at of [...near].sort((one, other) => one - other)) {
      const other = profiles[at];
      const arc = other && arcOf(profile, other, apart);
      if (arc && arc.weight >= least) arcs.set(at, arc.weight);
    }
    return arcs;
  });
}

function bestPair(profiles: readonly Profile[], arcs: readonly Map<number, number>[], at: number): number {
  let best = 0;
  for (const [other, gives] of arcs[at] ?? []) {
    const takes = arcs[other]?.get(at) ?? 0;
    if (takes === 0 || profiles[other]?.side === profiles[at]?.side) continue;
    best = Math.max(best, (2 * gives * takes) / (gives + takes));
  }
  return best;
}

/** Every arc of a ring in its order, the last one closing it; null when one of them carries nothing. */
export function ringOf(members: readonly Profile[], apart: Apart): Arc[] | null {
  const arcs = members.map((member, at) => {
    const to = members[(at + 1) % members.length];
    return to ? arcOf(member, to, apart) : null;
  });
  return arcs.every((arc) => arc !== null) ? (arcs as Arc[]) : null;
}

/** Every arc of a chain, one fewer than its members; null when one of them carries nothing. */
export function chainOf(members: readonly Profile[], apart: Apart): Arc[] | null {
  const arcs = members.slice(1).map((to, at) => arcOf(members[at] ?? to, to, apart));
  return arcs.every((arc) => arc !== null) ? (arcs as Arc[]) : null;
}

/** As strong as its least covered member. */
export const weightOf = (arcs: readonly Arc[]): number => Math.min(...arcs.map(({ weight }) => weight));

/** Whether none of these pairs is among the members, neighbours or not. */
export const mayGather = (members: readonly Profile[], forbidden: Apart): boolean =>
  members.every((one, at) => members.slice(at + 1).every((other) => !forbidden.has(pairKey(one.id, other.id))));

export const hasBothSides = (members: readonly Profile[]): boolean =>
  new Set(members.map(({ side }) => side)).size === 2;
