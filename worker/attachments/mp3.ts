// MP3 (ISO 11172-3): the frames of sound alone, counted; titles, pictures and notes around them are left out.
import { type Inspected, join, letters, Unfit } from "./bytes.ts";

const RATES: Record<number, readonly number[]> = {
  3: [44100, 48000, 32000],
  2: [22050, 24000, 16000],
  0: [11025, 12000, 8000],
};
const FIRST = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]; // MPEG 1, kbit/s
const SECOND = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]; // MPEG 2 and 2.5

interface Frame {
  length: number;
  seconds: number;
}

export function inspectMp3(bytes: Uint8Array): Inspected {
  let at = afterTags(bytes);
  const frames: Uint8Array[] = [];
  let seconds = 0;
  for (let frame = frameAt(bytes, at); frame && at + frame.length <= bytes.length; frame = frameAt(bytes, at)) {
    frames.push(bytes.subarray(at, at + frame.length));
    seconds += frame.seconds;
    at += frame.length;
  }
  if (frames.length < 3) throw new Unfit("broken_file");
  return { bytes: join(frames), seconds };
}

/** ID3v2 blocks, one or several. */
function afterTags(bytes: Uint8Array): number {
  let at = 0;
  while (letters(bytes, at, 3) === "ID3") {
    const size = [6, 7, 8, 9].reduce((sum, place) => sum * 128 + ((bytes[at + place] ?? 0) & 0x7f), 0);
    const footer = (bytes[at + 5] ?? 0) & 0x10 ? 10 : 0;
    at += 10 + size + footer;
  }
  return at;
}

/** Layer III only. */
export function frameAt(bytes: Uint8Array, at: number): Frame | null {
  const [sync = 0, head = 0, rate = 0] = bytes.subarray(at, at + 3);
  const version = (head >> 3) & 3;
  if (sync !== 0xff || (head & 0xe0) !== 0xe0 || ((head >> 1) & 3) !== 1) return null;
  const hertz = RATES[version]?.[(rate >> 2) & 3];
  const kilobits = (version === 3 ? FIRST : SECOND)[rate >> 4];
  if (!hertz || !kilobits) return null;
  const samples = version === 3 ? 1152 : 576;
  return { length: Math.floor((samples * 125 * kilobits) / hertz) + ((rate >> 1) & 1), seconds: samples / hertz };
}
