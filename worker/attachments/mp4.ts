// MP4 sound (ISO 14496-12): one track of sound and nothing else; places, titles and pictures are blotted out in place.
import { fromLetters, type Inspected, letters, Unfit, viewOf } from "./bytes.ts";

interface Box {
  type: string;
  at: number;
  /** Where its content begins, after its size and name. */
  body: number;
  end: number;
  /** In no other box. */
  outer: boolean;
}

/** What tells of the recording rather than being it: `©xyz` and its like live in these. */
const TELLS: ReadonlySet<string> = new Set(["udta", "meta", "uuid", "skip", "free"]);
/** Outside of all others only these stay as they are. */
const PLAYS: ReadonlySet<string> = new Set(["ftyp", "styp", "moov", "moof", "mdat", "sidx", "mfra"]);
const HOLDS: ReadonlySet<string> = new Set(["moov", "trak", "mdia", "moof", "traf", "mvex"]);

export function inspectMp4(original: Uint8Array): Inspected {
  const bytes = original.slice();
  const boxes = walk(bytes, 0, bytes.length, 0);
  for (const box of boxes) if (TELLS.has(box.type) || (box.outer && !PLAYS.has(box.type))) blot(bytes, box);
  const all = (type: string) => boxes.filter((box) => box.type === type);
  const kinds = all("hdlr").map(({ body }) => letters(bytes, body + 8, 4));
  if (all("moov").length !== 1 || all("trak").length !== 1 || kinds.length !== 1) throw new Unfit("unknown_sound");
  if (kinds[0] !== "soun") throw new Unfit("unknown_sound");
  if (all("mdat").length === 0) throw new Unfit("broken_file");
  const end = Math.max(...boxes.map((box) => box.end));
  return { bytes: bytes.subarray(0, end), seconds: Math.max(told(bytes, all), counted(bytes, all)) };
}

/** Becomes free space of the same length, so that nothing else moves. */
function blot(bytes: Uint8Array, { at, body, end }: Box): void {
  bytes.set(fromLetters("free"), at + 4);
  bytes.fill(0, body, end);
}

const MOST_BOXES = 20_000;
const DEEPEST = 4; // moov, trak, mdia

/** Each before those inside it. */
function walk(bytes: Uint8Array, from: number, to: number, depth: number): Box[] {
  if (depth > DEEPEST) throw new Unfit("broken_file");
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const short = view.getUint32(at);
    const wide = short === 1;
    const size = wide ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    const body = at + (wide ? 16 : 8);
    if (at + size < body || at + size > to) throw new Unfit("broken_file");
    const box = { type: letters(bytes, at + 4, 4), at, body, end: at + size, outer: depth === 0 };
    boxes.push(box);
    if (HOLDS.has(box.type)) boxes.push(...walk(bytes, body, box.end, depth + 1));
    at = box.end;
    if (boxes.length > MOST_BOXES) throw new Unfit("broken_file");
  }
  return boxes;
}

type All = (type: string) => Box[];

/** What the header says: duration over time scale. */
function told(bytes: Uint8Array, all: All): number {
  return Math.max(0, ...[...all("mvhd"), ...all("mdhd")].map(({ body }) => secondsIn(bytes, body)));
}

function secondsIn(bytes: Uint8Array, body: number): number {
  const view = viewOf(bytes);
  const wide = bytes[body] === 1;
  const scale = view.getUint32(body + (wide ? 20 : 12));
  const duration = wide ? view.getBigUint64(body + 24) : BigInt(view.getUint32(body + 16));
  const unknown = duration === 0xffffffffn || duration === 0xffffffffffffffffn;
  return unknown || scale === 0 ? 0 : Number(duration) / scale;
}

/** A recorder writes in fragments and leaves the header empty: their samples are added up. */
function counted(bytes: Uint8Array, all: All): number {
  const [clock] = all("mdhd");
  if (!clock) return 0;
  const view = viewOf(bytes);
  const scale = view.getUint32(clock.body + (bytes[clock.body] === 1 ? 20 : 12));
  const usual = all("trex").map(({ body }) => view.getUint32(body + 12))[0] ?? 0;
  const headers = all("tfhd");
  let ticks = 0;
  for (const run of all("trun")) {
    const header = headers.filter(({ at }) => at < run.at).at(-1);
    ticks += ticksOf(view, run, (header && usualIn(view, header)) ?? usual);
  }
  return scale === 0 ? 0 : ticks / scale;
}

function usualIn(view: DataView, { body }: Box): number | undefined {
  const flags = view.getUint32(body) & 0xffffff;
  if (!(flags & 8)) return undefined;
  return view.getUint32(body + 8 + (flags & 1 ? 8 : 0) + (flags & 2 ? 4 : 0));
}

function ticksOf(view: DataView, { body, end }: Box, usual: number): number {
  const flags = view.getUint32(body) & 0xffffff;
  const samples = view.getUint32(body + 4);
  if (!(flags & 0x100)) return samples * usual;
  let at = body + 8 + (flags & 1 ? 4 : 0) + (flags & 4 ? 4 : 0);
  const step = 4 * [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag).length;
  let ticks = 0;
  for (let sample = 0; sample < samples && at + step <= end; sample++, at += step) ticks += view.getUint32(at);
  return ticks;
}
