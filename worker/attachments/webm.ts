// WebM sound (RFC 8794, Matroska): one track of Opus; tags, titles and dates are blotted out in place.
import { type Inspected, letters, Unfit, viewOf } from "./bytes.ts";

const ID = {
  ...{ ebml: 0x1a45dfa3, docType: 0x4282, segment: 0x18538067, cluster: 0x1f43b675, clock: 0xe7 },
  ...{ info: 0x1549a966, scale: 0x2ad7b1, duration: 0x4489, tracks: 0x1654ae6b, track: 0xae, kind: 0x83, codec: 0x86 },
  ...{ simple: 0xa3, group: 0xa0, block: 0xa1 },
} as const;
const HOLDS: ReadonlySet<number> = new Set([ID.ebml, ID.segment, ID.cluster, ID.info, ID.tracks, ID.track, ID.group]);
/** Tags, attachments, chapters; title, date, file names of a recording; a track's name. */
const TELLS: ReadonlySet<number> = new Set([
  ...[0x1254c367, 0x1941a469, 0x1043a770, 0x7ba9, 0x4461, 0x7384, 0x3c83ab, 0x3e83bb, 0x536e],
]);
const VOID = 0xec;

interface Element {
  id: number;
  at: number;
  body: number;
  end: number;
}

export function inspectWebm(original: Uint8Array): Inspected {
  const bytes = original.slice();
  const elements = walk(bytes);
  const all = (id: number) => elements.filter((element) => element.id === id);
  const text = (id: number) => all(id).map(({ body, end }) => letters(bytes, body, Math.min(end - body, 32)));
  const kinds = all(ID.kind).map((element) => numberIn(bytes, element));
  if (text(ID.docType)[0] !== "webm" || kinds.length !== 1 || kinds[0] !== 2) throw new Unfit("unknown_sound");
  if (text(ID.codec)[0] !== "A_OPUS") throw new Unfit("unknown_sound");
  for (const element of elements) if (TELLS.has(element.id)) blot(bytes, element);
  return { bytes: bytes.subarray(0, Math.max(0, ...elements.map(({ end }) => end))), seconds: lasts(bytes, elements) };
}

/** How many bytes a number of EBML takes, told by its first byte. */
const widthOf = (first: number): number => Math.clz32(first) - 23;

function size(bytes: Uint8Array, at: number): { value: number; width: number; unknown: boolean } {
  const width = widthOf(bytes[at] ?? 0);
  if (width > 8 || at + width > bytes.length) throw new Unfit("broken_file");
  let value = (bytes[at] ?? 0) & (0xff >> width);
  let ones = value === 0xff >> width;
  for (let next = 1; next < width; next++) {
    value = value * 256 + (bytes[at + next] ?? 0);
    ones &&= bytes[at + next] === 0xff;
  }
  return { value, width, unknown: ones };
}

/** In their order. A recorder does not know how long its segment and clusters will be: they go on to the next one. */
function walk(bytes: Uint8Array): Element[] {
  const elements: Element[] = [];
  let at = 0;
  while (at < bytes.length) {
    const width = widthOf(bytes[at] ?? 0);
    if (width > 4 || at + width >= bytes.length) break;
    const id = bytes.subarray(at, at + width).reduce((sum, byte) => sum * 256 + byte, 0);
    const told = size(bytes, at + width);
    const body = at + width + told.width;
    const holds = HOLDS.has(id);
    const end = told.unknown ? body : body + told.value;
    if (told.unknown && !holds) throw new Unfit("broken_file");
    if (end > bytes.length && !holds) break; // cut off in its last block: what came before can be heard
    elements.push({ id, at, body, end: holds ? body : end });
    at = holds ? body : end;
    if (elements.length > 50_000) throw new Unfit("broken_file");
  }
  return elements;
}

/** Filled space of the same length. */
function blot(bytes: Uint8Array, { at, end }: Element): void {
  const left = end - at;
  bytes.fill(0, at, end);
  bytes[at] = VOID;
  if (left < 10) {
    bytes[at + 1] = 0x80 | (left - 2);
    return;
  }
  bytes[at + 1] = 0x01; // eight bytes of length
  viewOf(bytes).setUint32(at + 5, left - 9);
}

function numberIn(bytes: Uint8Array, { body, end }: Element): number {
  return bytes.subarray(body, Math.min(end, body + 8)).reduce((sum, byte) => sum * 256 + byte, 0);
}

/** Where the last block begins, on the clock of its cluster; or what the header says, when that is longer. */
function lasts(bytes: Uint8Array, elements: readonly Element[]): number {
  const view = viewOf(bytes);
  let scale = 1_000_000; // nanoseconds a tick
  let told = 0;
  let clock = 0;
  let last = 0;
  for (const element of elements) {
    if (element.id === ID.scale) scale = numberIn(bytes, element);
    if (element.id === ID.duration) told = floatIn(view, element);
    if (element.id === ID.clock) clock = numberIn(bytes, element);
    if (element.id === ID.simple || element.id === ID.block) {
      const { width } = size(bytes, element.body);
      last = Math.max(last, clock + view.getInt16(element.body + width));
    }
  }
  return (Math.max(last, told) * scale) / 1e9;
}

const floatIn = (view: DataView, { body, end }: Element): number =>
  end - body === 8 ? view.getFloat64(body) : end - body === 4 ? view.getFloat32(body) : 0;
