// Why two organisations look like the same one, if they do.

import { foldLetters, foldName, similarFolded } from "./fold.ts";
import { nearness, type Place } from "./place.ts";

export type Why = "same_name" | "case" | "accents" | "spelling" | "same_town";
export type Likeness = { why: Why; likeness: number };

/** An organisation as it is compared; `town` is folded. Made once each. */
export type Subject = Place & { name: string; written: string; folded: string; words: string };
export type Named = { name: string; country: string; town: string; lat: number | null; lon: number | null };

/** How alike two spellings must be: the less the places say, the more. In one place, the same words in any order do. */
const SPELLING = { same: 0.8, none: 0.85, unknown: 0.85, near: 0.9 } as const;
const SAME_WORDS = 0.85;
/** In a long name a small share would be another word: "des femmes de Kayes", "des femmes de Kaédi". */
const EDITS = 2;

/** Words that an organisation's name may have or leave out. */
const FILLERS = new Set(
  "a al and asbl asso association au aux d de des du el et for l la le les of ong ngo pour the".split(" "),
);

export function subject(named: Named, folded: string): Subject {
  const town = foldName(named.town);
  const { name, country, lat, lon } = named;
  return { name, country, town, lat, lon, folded, written: asRead(name), words: ownWords(folded, town) };
}

/** The name as a person sees it: hyphens, apostrophes and spaces of any make are one. */
export const asRead = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/[\u2018\u2019\u02bc`´]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();

/** The words that tell an organisation from the others of its town, in alphabetical order. */
function ownWords(folded: string, town: string): string {
  const common = new Set(town.split(" "));
  const words = folded.split(" ").filter((word) => !FILLERS.has(word));
  const own = words.filter((word) => !common.has(word));
  return (own.length > 0 ? own : words).sort().join(" ");
}

/** The same name as a person reads it, in the same place or with no place on either side. */
export const isSame = (a: Subject, b: Subject): boolean => {
  if (a.written !== b.written) return false;
  const near = nearness(a, b);
  return near === "same" || near === "none";
};

/**
 * Null when two organisations are plainly different: in different places, or unlike in name. Numbers are never
 * typing errors ("École 12", "École 13"). `isSame` pairs answer `same_name`.
 */
export function likeness(a: Subject, b: Subject): Likeness | null {
  const near = nearness(a, b);
  if (near === "apart") return null;
  if (a.folded === b.folded) return { why: difference(a, b), likeness: 1 };
  if (numbers(a.folded) !== numbers(b.folded)) return null;
  const spelling = similarFolded(a.folded, b.folded, SPELLING[near], EDITS);
  if (spelling > 0) return { why: "spelling", likeness: spelling };
  const words = near === "same" ? similarFolded(a.words, b.words, SAME_WORDS, EDITS) : 0;
  return words > 0 ? { why: "same_town", likeness: words } : null;
}

function difference(a: Subject, b: Subject): Why {
  if (a.written === b.written) return "same_name";
  if (a.written.toLowerCase() === b.written.toLowerCase()) return "case";
  return foldLetters(a.written) === foldLetters(b.written) && !differsInMarks(a, b) ? "accents" : "spelling";
}

/** "Bobo-Dioulasso" and "Bobo Dioulasso" differ by more than accents. */
const differsInMarks = (a: Subject, b: Subject): boolean => marks(a.written) !== marks(b.written);
const marks = (text: string): string => text.replace(/[\p{L}\p{M}\p{N}]+/gu, "x");

/** Figures wherever they stand, and words that are Roman numerals ("Budapest XV"). */
const NUMBERS = /\p{N}+|(?<=^| )(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})(?=$| )/gu;
const numbers = (folded: string): string => (folded.match(NUMBERS) ?? []).join(" ");
