// Bytes of an uploaded file into text, whatever the spreadsheet that wrote it.

export const MAX_BYTES = 10 * 1024 * 1024;

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
export type DecodeFailure = "not_text" | "spreadsheet_file" | "too_large";
export type Decoded = { ok: true; text: string; encoding: Encoding } | { ok: false; code: DecodeFailure };

const SPREADSHEETS = [
  [0x50, 0x4b, 0x03, 0x04], // zip: xlsx, ods
  [0x50, 0x4b, 0x05, 0x06], // an empty zip
  [0xd0, 0xcf, 0x11, 0xe0], // OLE2: xls
];
const OTHER_FILES = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // {\rtf
];

/** Windows-1252 between 0x80 and 0x9F (WHATWG Encoding); everywhere else a byte is its own code point. */
const WINDOWS_1252 = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
  0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
  0x017e, 0x0178,
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252 (which contains Latin-1).
 * The text keeps no byte order mark. A zip or old Excel file, and anything with NUL bytes, is refused.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return { ok: false, code: "too_large" };
  if (SPREADSHEETS.some((start) => startsWith(bytes, start))) return { ok: false, code: "spreadsheet_file" };
  if (OTHER_FILES.some((start) => startsWith(bytes, start))) return { ok: false, code: "not_text" };
  const decoded = decodeText(bytes);
  if (decoded.text.includes("\0") || mostlyControls(decoded.text)) return { ok: false, code: "not_text" };
  return { ok: true, ...decoded };
}

function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (startsWith(bytes, [0xff, 0xfe])) return { text: utf16(bytes.subarray(2), 0), encoding: "utf-16le" };
  if (startsWith(bytes, [0xfe, 0xff])) return { text: utf16(bytes.subarray(2), 1), encoding: "utf-16be" };
  const exact = utf8(bytes);
  if (exact !== null) return { text: exact, encoding: "utf-8" };
  const text = new TextDecoder("utf-8").decode(bytes);
  if (startsWith(bytes, [0xef, 0xbb, 0xbf]) || isDamagedUtf8(text)) return { text, encoding: "utf-8" };
  return { text: windows1252(bytes), encoding: "windows-1252" };
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * In a Latin-1 file hardly any accent happens to be valid UTF-8; in a UTF-8 file with a few damaged places most are.
 * The second kind stays UTF-8, so that only the damaged rows are refused.
 */
function isDamagedUtf8(text: string): boolean {
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const accented = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return accented > damaged;
}

function utf16(bytes: Uint8Array, highByte: 0 | 1): string {
  const units = new Uint16Array(bytes.length >> 1);
  for (let index = 0; index < units.length; index++) {
    const first = bytes[2 * index] ?? 0;
    const second = bytes[2 * index + 1] ?? 0;
    units[index] = highByte === 1 ? (first << 8) | second : (second << 8) | first;
  }
  return fromUnits(units);
}

function windows1252(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes, (byte) =>
    byte < 0x80 || byte > 0x9f ? byte : (WINDOWS_1252[byte - 0x80] ?? byte),
  );
  return fromUnits(units);
}

/** By pieces, since a call takes a limited number of arguments. */
function fromUnits(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < units.length; start += 8192) {
    pieces.push(String.fromCharCode(...units.subarray(start, start + 8192)));
  }
  return pieces.join("");
}

/** Compressed or binary content without a NUL shows many control characters at once. */
function mostlyControls(text: string): boolean {
  const head = text.slice(0, 4096);
  const controls = Array.from(head).filter((character) => /[^\P{Cc}\t\n\r\f]/u.test(character)).length;
  return controls > 2 && controls * 50 > head.length;
}
