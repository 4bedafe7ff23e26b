// A few lines of the original text around the words that were found, those words marked.
import type { BoardLanguage } from "../../schema/vocabulary.ts";
import { foldLetters } from "../import/fold.ts";
import { stem } from "./stem.ts";

export interface Piece {
  text: string;
  marked: boolean;
}

const WIDTH = 220;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

interface Span {
  from: number;
  to: number;
}

/** The stretch with the most found words, cut between two words; the beginning when there is none. */
export function snippetOf(text: string, language: BoardLanguage, stems: ReadonlySet<string>, width = WIDTH): Piece[] {
  const found = foundIn(text, language, stems);
  const { from, to } = windowOf(text, found, width);
  const pieces: Piece[] = [];
  const add = (piece: string, marked: boolean) => piece !== "" && pieces.push({ text: piece, marked });
  if (from > 0) add("… ", false);
  let at = from;
  for (const span of found) {
    if (span.from < from || span.to > to) continue;
    add(text.slice(at, span.from), false);
    add(text.slice(span.from, span.to), true);
    at = span.to;
  }
  add(text.slice(at, to).trimEnd(), false);
  if (to < text.length) add(" …", false);
  return pieces;
}

/** The words whose stem was looked for. Most begin like it: by their first letter most are passed over, unfolded. */
function foundIn(text: string, language: BoardLanguage, stems: ReadonlySet<string>): Span[] {
  const initials = new Set([...stems].map((one) => one.slice(0, 1)));
  const beginnings = new Set([...stems].map((one) => one.slice(0, 3)));
  const spans: Span[] = [];
  for (const match of text.matchAll(WORDS)) {
    if (language !== "ar" && !initials.has(initialOf(match[0]))) continue;
    const word = foldLetters(match[0]);
    const likely = language === "ar" || beginnings.has(word.slice(0, 3)) || (word.length < 3 && stems.has(word));
    if (likely && (stems.has(word) || stems.has(stem(word, language)))) {
      spans.push({ from: match.index, to: match.index + match[0].length });
    }
  }
  return spans;
}

const initialsKnown = new Map<string, string>();
function initialOf(word: string): string {
  const letter = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const known = initialsKnown.get(letter);
  if (known !== undefined) return known;
  const initial = foldLetters(word).slice(0, 1);
  if (initialsKnown.size < 1000) initialsKnown.set(letter, initial);
  return initial;
}

function windowOf(text: string, found: readonly Span[], width: number): Span {
  if (text.length <= width) return { from: 0, to: text.length };
  let best = 0;
  let most = -1;
  found.forEach((span, at) => {
    let count = 0;
    while (found[at + count] && (found[at + count]?.to ?? 0) <= span.from + width * 0.8) count++;
    if (count > most) [best, most] = [span.from, count];
  });
  const wanted = Math.max(0, Math.min(best - Math.floor(width / 5), text.length - width));
  const from = wanted === 0 ? 0 : afterSpace(text, wanted);
  return { from, to: Math.max(from, beforeSpace(text, Math.min(text.length, from + width))) };
}

/** Never between the halves of a letter beyond the basic plane, even in a text without spaces. */
function afterSpace(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space >= 0 && space - at < 40 ? space + 1 : whole(text, at);
}

function beforeSpace(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(" ", at);
  return space >= 0 && at - space < 40 ? space : whole(text, at);
}

const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");

/** The only markup in it is `mark`. */
export const snippetHtml = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `<mark>${escaped(text)}</mark>` : escaped(text))).join("");
