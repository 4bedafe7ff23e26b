// WebP (RFC 9649): keeps the chunks that draw one still picture; a moving one is refused.
import { fromLetters, type Inspected, join, letters, Unfit, viewOf } from "./bytes.ts";
import { asShown, onlyOrientation, orientationOf } from "./exif.ts";

interface Chunk {
  type: string;
  /** With its type and length, and filled to an even length. */
  bytes: Uint8Array;
  body: Uint8Array;
}

const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;
const MOVES_FLAG = 0x02;

export function inspectWebp(bytes: Uint8Array): Inspected {
  const chunks = walk(bytes);
  const [first] = chunks;
  const picture = chunks.find(({ type }) => type === "VP8 " || type === "VP8L");
  if (chunks.some(({ type }) => type === "ANIM" || type === "ANMF")) throw new Unfit("moving_picture");
  if (!first || !picture) throw new Unfit("broken_file");
  const drawn = picture.type === "VP8 " ? lossy(picture.body) : lossless(picture.body);
  if (first.type !== "VP8X") return { bytes: riff([picture]), ...drawn };
  const exif = chunks.find(({ type }) => type === "EXIF");
  const orientation = exif ? orientationOf(bare(exif.body)) : 1;
  const kept = chunks.filter(({ type }) => ["ICCP", "ALPH", "VP8 ", "VP8L"].includes(type));
  const note = orientation === 1 ? [] : [chunkOf("EXIF", onlyOrientation(orientation))];
  const flags = ((first.body[0] ?? 0) & ~(EXIF_FLAG | XMP_FLAG | MOVES_FLAG)) | (note.length > 0 ? EXIF_FLAG : 0);
  const head = chunkOf("VP8X", join([Uint8Array.of(flags), first.body.subarray(1, 10)]));
  return { bytes: riff([head, ...kept, ...note]), ...asShown(drawn.width, drawn.height, orientation) };
}

/** Some cameras begin the block as JPEG does. */
const bare = (body: Uint8Array): Uint8Array => (letters(body, 0, 4) === "Exif" ? body.subarray(6) : body);

function lossy(body: Uint8Array): { width: number; height: number } {
  if (letters(body, 3, 3) !== "\x9d\x01\x2a") throw new Unfit("broken_file");
  const view = viewOf(body);
  return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
}

function lossless(body: Uint8Array): { width: number; height: number } {
  if (body[0] !== 0x2f) throw new Unfit("broken_file");
  const bits = viewOf(body).getUint32(1, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function walk(bytes: Uint8Array): Chunk[] {
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) throw new Unfit("broken_file");
  const chunks: Chunk[] = [];
  let at = 12;
  while (at + 8 <= end) {
    const length = view.getUint32(at + 4, true);
    const stop = at + 8 + length;
    if (stop > end) throw new Unfit("broken_file");
    const type = letters(bytes, at, 4);
    chunks.push(chunkOf(type, bytes.subarray(at + 8, stop)));
    at = stop + (length % 2);
  }
  return chunks;
}

function chunkOf(type: string, body: Uint8Array): Chunk {
  const head = new Uint8Array(8);
  head.set(fromLetters(type));
  viewOf(head).setUint32(4, body.length, true);
  return { type, body, bytes: join([head, body, new Uint8Array(body.length % 2)]) };
}

function riff(chunks: readonly Chunk[]): Uint8Array {
  const body = join([fromLetters("WEBP"), ...chunks.map(({ bytes }) => bytes)]);
  return chunkOf("RIFF", body).bytes;
}
