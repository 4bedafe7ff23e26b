// JPEG (ITU T.81): keeps what draws the picture, drops what tells of its taking, and whatever follows its end.
import { fromLetters, type Inspected, join, letters, Unfit, viewOf } from "./bytes.ts";
import { asShown, onlyOrientation, orientationOf } from "./exif.ts";

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const COMMENT = 0xfe;
const EXIF = "Exif\0\0";

/** Tables shared with the frame markers' range: Huffman tables, JPEG extensions, arithmetic conditioning. */
const NOT_FRAMES = [0xc4, 0xc8, 0xcc];
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && !NOT_FRAMES.includes(marker);

interface Segment {
  marker: number;
  /** With its marker and length. */
  bytes: Uint8Array;
  body: Uint8Array;
}

export function inspectJpeg(bytes: Uint8Array): Inspected {
  const { segments, end } = walk(bytes);
  const frame = segments.find(({ marker }) => isFrame(marker));
  if (!frame || !end || !segments.some(({ marker }) => marker === SOS)) throw new Unfit("broken_file");
  const view = viewOf(frame.body);
  const exif = segments.find(({ marker, body }) => marker === APP1 && letters(body, 0, 6) === EXIF);
  const orientation = exif ? orientationOf(exif.body.subarray(6)) : 1;
  const kept = segments.filter(belongs).map((segment) => segment.bytes);
  return {
    bytes: join([Uint8Array.of(0xff, SOI), ...noteOf(orientation), ...kept, Uint8Array.of(0xff, EOI)]),
    ...asShown(view.getUint16(3), view.getUint16(1), orientation),
  };
}

/** Colours need the JFIF and Adobe marks and the profile; the rest of what applications write speaks of people. */
function belongs({ marker, body }: Segment): boolean {
  if (marker === APP0) return letters(body, 0, 5) === "JFIF\0";
  if (marker === APP2) return letters(body, 0, 12) === "ICC_PROFILE\0";
  if (marker === APP14) return letters(body, 0, 5) === "Adobe";
  return marker !== COMMENT && !(marker >= APP0 && marker <= 0xef);
}

function noteOf(orientation: number): Uint8Array[] {
  if (orientation === 1) return [];
  const body = join([fromLetters(EXIF), onlyOrientation(orientation)]);
  return [Uint8Array.of(0xff, APP1, 0, body.length + 2), body];
}

/** A scan carries the coded picture after it, up to the next marker that is no restart. */
function walk(bytes: Uint8Array): { segments: Segment[]; end: boolean } {
  const view = viewOf(bytes);
  const segments: Segment[] = [];
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) throw new Unfit("broken_file");
    const marker = bytes[at + 1] ?? 0;
    if (marker === EOI) return { segments, end: true };
    if (marker === 0xff) {
      at++; // filling before a marker
      continue;
    }
    const length = view.getUint16(at + 2);
    const stop = at + 2 + length;
    if (length < 2 || stop > bytes.length) throw new Unfit("broken_file");
    const to = marker === SOS ? afterScan(bytes, stop) : stop;
    segments.push({ marker, bytes: bytes.subarray(at, to), body: bytes.subarray(at + 4, stop) });
    at = to;
  }
  return { segments, end: false };
}

function afterScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return bytes.length;
}
