// Reading and putting together the bytes of files; reading past the end throws a RangeError.

/** What a file is refused for: the code of the sentence its sender reads. */
export class Unfit extends Error {
  readonly code: string;
  readonly params: Record<string, number> | undefined;

  constructor(code: string, params?: Record<string, number>) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

/** What a look into a file tells: its bytes without what does not belong to it. */
export interface Inspected {
  bytes: Uint8Array;
  width?: number;
  height?: number;
  seconds?: number;
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Letters at a place, as far as the bytes go. */
export const letters = (bytes: Uint8Array, at: number, count: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + count));

export const fromLetters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A table for crc(): PNG reads bits from the low end, Ogg from the high one. */
function crcTable(step: (rest: number) => number, seed: (byte: number) => number): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = seed(byte);
    for (let bit = 0; bit < 8; bit++) rest = step(rest);
    return rest;
  });
}

const LOW = crcTable(
  (rest) => (rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1),
  (byte) => byte,
);
const HIGH = crcTable(
  (rest) => (rest & 0x80000000 ? (rest << 1) ^ 0x04c11db7 : rest << 1),
  (byte) => byte << 24,
);

/** CRC-32 as PNG writes it (ISO 3309). */
export function crcOfPng(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (LOW[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** CRC-32 as Ogg writes it (RFC 3533). */
export function crcOfOgg(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) crc = (HIGH[(crc >>> 24) ^ byte] ?? 0) ^ (crc << 8);
  return crc >>> 0;
}
