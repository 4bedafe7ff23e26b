// Which rows of an import are an organisation already there, which may be, and which are new.

import { Buckets, deletionHashes, hashText, mix } from "./buckets.ts";
import { foldName } from "./fold.ts";
import { isSame, likeness, type Subject, subject, type Why } from "./likeness.ts";
import { isPlaced, square } from "./place.ts";
import type { ImportRow } from "./row.ts";

/** `folded` is `foldName(name)`, kept beside the name. */
export type Existing = {
  id: string;
  name: string;
  folded: string;
  country: string;
  town: string;
  lat: number | null;
  lon: number | null;
};

/** Either an organisation already there, or an earlier line of the same file. */
export type Probable = { organisation: string | null; line: number | null; why: Why };
export type Verdict =
  | { verdict: "same"; organisation: string }
  | { verdict: "repeated"; line: number }
  | { verdict: "probable"; probable: Probable[] }
  | { verdict: "new" };

const SHOWN = 5;
/** A key that more organisations share than this tells nothing about any two of them. */
const CROWD = 100;
const NAMESAKES = 1000;

type Entry = Subject & { organisation: string | null; line: number | null };

/**
 * One verdict a row, in the rows' order.
 *
 * same: the name as a person reads it, the country, and the town or coordinates within 5 km agree (or neither says
 * where it is); a row that names no place is also the only organisation of that name in its country. repeated: an
 * earlier line is the same. probable: alike by case, accents, spelling or words, and not plainly elsewhere.
 *
 * Pairs come from hashed keys, never from comparing all with all: the exact name by place; the name without one
 * letter by country; words, beginning and end of the name by place. About (letters + 10) look-ups a row.
 */
export function findDuplicates(rows: readonly ImportRow[], existing: readonly Existing[]): Verdict[] {
  const known = new Known();
  for (const organisation of existing) {
    known.add({ ...subject(organisation, organisation.folded), organisation: organisation.id, line: null });
  }
  const takenBy = new Map<string, number>();
  return rows.map((row) => {
    const entry: Entry = { ...subject(row, foldName(row.name)), organisation: null, line: row.line };
    const same = known.same(entry);
    if (same?.organisation != null) {
      const earlier = takenBy.get(same.organisation);
      if (earlier !== undefined) return { verdict: "repeated", line: earlier };
      takenBy.set(same.organisation, row.line);
      return { verdict: "same", organisation: same.organisation };
    }
    if (same?.line != null) return { verdict: "repeated", line: same.line };
    const probable = known.probable(entry);
    known.add(entry);
    return probable.length > 0 ? { verdict: "probable", probable } : { verdict: "new" };
  });
}

/** The organisations and rows seen so far, under the keys by which another may meet them. */
class Known {
  readonly #entries: Entry[] = [];
  readonly #exact = new Buckets();
  readonly #alike = new Buckets();

  add(entry: Entry): void {
    const number = this.#entries.push(entry) - 1;
    for (const key of exactKeys(entry, 0)) this.#exact.add(key, number);
    this.#exact.add(nameKey(entry), number);
    for (const key of alikeKeys(entry, 0)) this.#alike.add(key, number);
  }

  /** The first one that is the same. */
  same(entry: Entry): Entry | undefined {
    const found = this.#among(exactKeys(entry, 1));
    const same = found.find((other) => isSame(entry, other));
    if (same !== undefined || isPlaced(entry)) return same;
    const namesakes = this.#among([nameKey(entry)]);
    const sameName = namesakes.filter((other) => other.written === entry.written && other.country === entry.country);
    return sameName.length === 1 ? sameName[0] : undefined;
  }

  probable(entry: Entry): Probable[] {
    const numbers = alikeKeys(entry, 1).flatMap((key) => {
      const sharing = this.#alike.find(key, CROWD + 1);
      return sharing.length > CROWD ? [] : sharing;
    });
    const others = this.#inOrder(numbers);
    const found = others.flatMap((other) => {
      const alike = likeness(entry, other);
      return alike === null ? [] : [{ ...alike, organisation: other.organisation, line: other.line }];
    });
    const best = found.sort((a, b) => b.likeness - a.likeness).slice(0, SHOWN);
    return best.map(({ organisation, line, why }) => ({ organisation, line, why }));
  }

  #among(keys: readonly number[]): Entry[] {
    return this.#inOrder(keys.flatMap((key) => this.#exact.find(key, NAMESAKES)));
  }

  /** In the order they were added, each once. */
  #inOrder(numbers: readonly number[]): Entry[] {
    return [...new Set(numbers)].sort((a, b) => a - b).flatMap((number) => this.#entries[number] ?? []);
  }
}

const nameKey = (entry: Entry): number => hashText(entry.written, hashText(entry.country, 1));

function exactKeys(entry: Entry, reach: 0 | 1): number[] {
  const name = nameKey(entry);
  const places = placeKeys(entry, reach);
  return (places.length > 0 ? places : [0]).map((place) => mix(name, place));
}

/** The town, and the square of the coordinates; with `reach` 1 the eight squares around it too. */
function placeKeys(entry: Entry, reach: 0 | 1): number[] {
  const keys = entry.town === "" ? [] : [hashText(entry.town, hashText(entry.country, 2))];
  for (let row = -reach; row <= reach; row++) {
    for (let column = -reach; column <= reach; column++) {
      const found = square(entry, row, column);
      if (found !== null) keys.push(mix(mix(hashText(entry.country, 3), found[0]), found[1]));
    }
  }
  return [...new Set(keys)];
}

function alikeKeys(entry: Entry, reach: 0 | 1): number[] {
  const keys = deletionHashes(entry.folded, hashText(entry.country, 4));
  const parts = new Set(entry.words.split(" ").filter((word) => word.length > 2));
  const features = [...parts].map((word) => hashText(word, 5));
  features.push(hashText(entry.folded.slice(0, 4), 6), hashText(entry.folded.slice(-4), 7));
  for (const place of placeKeys(entry, reach)) {
    for (const feature of features) keys.push(mix(place, feature));
  }
  return keys;
}
