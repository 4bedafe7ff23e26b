// Ogg with Opus (RFC 3533, RFC 7845): how long it lasts, and its comments blotted out in their place.
import { crcOfOgg, fromLetters, type Inspected, join, letters, Unfit, viewOf } from "./bytes.ts";

const HERTZ = 48_000; // Opus always counts so

interface Page {
  at: number;
  length: number;
  /** Where the sound begins in it. */
  body: number;
  granule: number;
  serial: number;
  /** How long its segments are: one of 255 goes on. */
  lacing: Uint8Array;
}

export function inspectOgg(original: Uint8Array): Inspected {
  const bytes = original.slice();
  const pages = walk(bytes);
  const [first] = pages;
  if (!first || letters(bytes, first.body, 8) !== "OpusHead") throw new Unfit("unknown_sound");
  if (pages.some(({ serial }) => serial !== first.serial)) throw new Unfit("unknown_sound");
  blotComments(bytes, pages.slice(1));
  const skipped = viewOf(bytes).getUint16(first.body + 10, true);
  const last = Math.max(...pages.map(({ granule }) => granule));
  const end = pages.at(-1);
  return {
    bytes: bytes.subarray(0, end ? end.at + end.length : 0),
    seconds: Math.max(0, last - skipped) / HERTZ,
  };
}

function walk(bytes: Uint8Array): Page[] {
  const view = viewOf(bytes);
  const pages: Page[] = [];
  let at = 0;
  while (letters(bytes, at, 4) === "OggS") {
    const segments = bytes[at + 26] ?? 0;
    const lacing = bytes.subarray(at + 27, at + 27 + segments);
    const length = 27 + segments + lacing.reduce((sum, size) => sum + size, 0);
    if (at + length > bytes.length) break; // cut off in its last page: what came before can be heard
    const granule = Number(view.getBigInt64(at + 6, true));
    pages.push({ at, length, body: at + 27 + segments, granule, serial: view.getUint32(at + 14, true), lacing });
    at += length;
  }
  return pages;
}

const EMPTY = join([fromLetters("OpusTags"), new Uint8Array(8)]); // no maker, no comment

/** The packet keeps its length, filled with nothing, as the format allows; only the pages it lies on change. */
function blotComments(bytes: Uint8Array, pages: readonly Page[]): void {
  let done = 0;
  for (const page of pages) {
    const close = page.lacing.findIndex((size) => size < 255);
    const length = page.lacing.subarray(0, close < 0 ? undefined : close + 1).reduce((sum, size) => sum + size, 0);
    if (done === 0 && letters(bytes, page.body, 8) !== "OpusTags") throw new Unfit("broken_file");
    bytes.fill(0, page.body, page.body + length);
    bytes.set(EMPTY.subarray(done, done + length), page.body);
    done += length;
    seal(bytes.subarray(page.at, page.at + page.length));
    if (close >= 0) return;
  }
  throw new Unfit("broken_file");
}

export function seal(page: Uint8Array): void {
  const view = viewOf(page);
  view.setUint32(22, 0, true);
  view.setUint32(22, crcOfOgg(page), true);
}
