// Luck that depends on nothing but the seed and what is asked: every policy meets the same people in the same mood.

/** What luck decides, each apart from the others. */
const MATTERS = [
  "arrival",
  "side",
  "rhythm",
  "look",
  "long",
  "read",
  "taste",
  "desk",
  "answer",
  "length",
  "renewal",
  "order",
] as const;
export type Matter = (typeof MATTERS)[number];

/** A number in [0, 1), always the same for the same seed, matter and numbers. */
export type Chance = (matter: Matter, ...of: number[]) => number;

export function chanceOf(seed: number): Chance {
  return (matter, ...of) => {
    let hash = mix(seed ^ Math.imul(MATTERS.indexOf(matter) + 1, 0x9e3779b1));
    for (const number of of) hash = mix(hash ^ Math.imul(number + 1, 0x85ebca6b));
    return hash / 4_294_967_296;
  };
}

/** The last mixing of MurmurHash3. */
function mix(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
