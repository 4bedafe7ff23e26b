// PNG (ISO 15948): keeps the chunks that draw one still picture, in their order, and nothing after the last.
import { crcOfPng, fromLetters, type Inspected, join, letters, Unfit, viewOf } from "./bytes.ts";
import { asShown, onlyOrientation, orientationOf } from "./exif.ts";

const HEAD = 8;
const DRAWS: ReadonlySet<string> = new Set([
  "IHDR",
  "PLTE",
  "IDAT",
  "IEND",
  "tRNS",
  "cHRM",
  "gAMA",
  "iCCP",
  "sBIT",
  "sRGB",
  "cICP",
  "bKGD",
  "pHYs",
]);

interface Chunk {
  type: string;
  /** With its length, type and checksum. */
  bytes: Uint8Array;
  body: Uint8Array;
}

export function inspectPng(bytes: Uint8Array): Inspected {
  const chunks = walk(bytes);
  const [header] = chunks;
  if (header?.type !== "IHDR" || header.body.length !== 13 || !chunks.some(({ type }) => type === "IDAT")) {
    throw new Unfit("broken_file");
  }
  const view = viewOf(header.body);
  const exif = chunks.find(({ type }) => type === "eXIf");
  const orientation = exif ? orientationOf(exif.body) : 1;
  const [first, ...rest] = chunks.filter(({ type }) => DRAWS.has(type)).map((chunk) => chunk.bytes);
  return {
    bytes: join([bytes.subarray(0, HEAD), first ?? header.bytes, ...noteOf(orientation), ...rest]),
    ...asShown(view.getUint32(0), view.getUint32(4), orientation),
  };
}

function noteOf(orientation: number): Uint8Array[] {
  if (orientation === 1) return [];
  const body = onlyOrientation(orientation);
  const checked = join([fromLetters("eXIf"), body]);
  const ends = new Uint8Array(8);
  viewOf(ends).setUint32(0, body.length);
  viewOf(ends).setUint32(4, crcOfPng(checked));
  return [ends.subarray(0, 4), checked, ends.subarray(4)];
}

function walk(bytes: Uint8Array): Chunk[] {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  let at = HEAD;
  while (chunks.at(-1)?.type !== "IEND") {
    const length = view.getUint32(at);
    const to = at + 12 + length;
    if (to > bytes.length) throw new Unfit("broken_file");
    const type = letters(bytes, at + 4, 4);
    chunks.push({ type, bytes: bytes.subarray(at, to), body: bytes.subarray(at + 8, to - 4) });
    at = to;
  }
  return chunks;
}
