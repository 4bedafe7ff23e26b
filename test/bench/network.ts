// A made-up network of any size, the same at every run: popular skills are popular, and organisations keep to a few fields.
import { TAXONOMY } from "../../schema/taxonomy/tree.ts";
import { KINDS, type Level, type Priority, SDGS, type Side, WAYS, WORKING_LANGUAGES } from "../../schema/vocabulary.ts";
import type { Profile } from "../../worker/matching/profile.ts";

export type Made = Profile & {
  readonly capacity: number;
  readonly load: number;
  readonly visibility: "public" | "coordinators";
};

type Random = () => number;

/** Mulberry32: small, quick, and the same everywhere. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Zipf-like: the first of a list is drawn about `list.length ** 0.7` times as often as the last. */
function popular<T>(random: Random, list: readonly T[]): T {
  const weights = list.map((_, rank) => (rank + 1) ** -0.7);
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return list[at < 0 ? list.length - 1 : at] as T;
}

const some = <T>(random: Random, list: readonly T[], chance: (at: number) => number): T[] =>
  list.filter((_, at) => random() < chance(at));

const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

type Domain = (typeof TAXONOMY)[number];

/** Four lines in five from the organisation's own fields; one in twenty names a whole theme. */
function skillOf(random: Random, fields: readonly Domain[]): string {
  const domain = random() < 0.8 ? popular(random, fields) : popular(random, TAXONOMY);
  const theme = popular(random, domain.themes);
  return random() < 0.05 ? theme.id : popular(random, theme.skills).id;
}

function skills(random: Random, fields: readonly Domain[], count: number): string[] {
  const found = new Set<string>();
  while (found.size < count) found.add(skillOf(random, fields));
  return [...found];
}

function organisation(random: Random, at: number, size: number): Made {
  const fields = Array.from({ length: between(random, 1, 3) }, () => popular(random, TAXONOMY));
  const sought = random() < 0.5 ? fields : [...fields, popular(random, TAXONOMY)];
  const side: Side = random() < 0.5 ? "north" : "south";
  const hex = Math.floor(random() * 0xffffffff).toString(16);
  return {
    id: `org_${(0x19a000000000 + at * 7919).toString(16).padStart(12, "0")}7${hex.padStart(19, "0")}`,
    side,
    kind: popular(random, KINDS),
    languages: some(random, WORKING_LANGUAGES, (i) => (i === 0 ? 0.8 : i === 1 ? 0.4 : 0.06)),
    sdgs: some(random, SDGS, () => 0.2),
    ways: some(random, WAYS, () => 0.5),
    state: random() < 0.9 ? "published" : "draft",
    visibility: random() < 0.01 ? "coordinators" : "public",
    capacity: between(random, 1, 3),
    load: random() < 0.25 ? 1 : 0,
    pastPartnerships: random() < 0.6 ? 0 : between(random, 1, 4),
    availableFrom: random() < 0.1 ? "2027-01-01" : null,
    availableUntil: random() < 0.1 ? "2026-12-31" : null,
    offers: skills(random, fields, between(random, 2, 6)).map((skill) => ({
      skill,
      level: between(random, 1, 3) as Level,
    })),
    needs: skills(random, sought, between(random, 2, 6)).map((skill) => ({
      skill,
      priority: between(random, 1, 3) as Priority,
      open: random() < 0.95,
    })),
    ties: random() < 0.1 ? [String(Math.floor(random() * size))] : [],
  };
}

/** `size` organisations with distinct ids in order; one in ten is tied to another. */
export function makeNetwork(size: number, seed = 1981): Made[] {
  const random = randomFrom(seed);
  const made = Array.from({ length: size }, (_, at) => organisation(random, at, size));
  return made.map((one) => ({ ...one, ties: (one.ties ?? []).flatMap((at) => made[Number(at)]?.id ?? []) }));
}
