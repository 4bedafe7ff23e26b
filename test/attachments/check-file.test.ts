// What a file is, is told by its bytes; what is kept of it draws or sounds, and says nothing of who made it or where.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Unfit } from "../../worker/attachments/bytes.ts";
import { type Checked, checkFile } from "../../worker/attachments/check-file.ts";
import { orientationOf } from "../../worker/attachments/exif.ts";
import {
  animation,
  type Bytes,
  box,
  jpeg,
  mp3,
  mp4,
  ogg,
  pdf,
  png,
  segment,
  text,
  webm,
  webp,
  whole,
  zip,
} from "./files.ts";

const asText = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

function codeOf(bytes: Uint8Array): string {
  try {
    checkFile(bytes);
    return "taken";
  } catch (error) {
    if (error instanceof Unfit) return error.code;
    throw error;
  }
}

const TRUE: [name: string, bytes: Bytes, expected: Partial<Checked>][] = [
  ["JPEG", jpeg(), { type: "image/jpeg", width: 40, height: 30 }],
  ["PNG", png(), { type: "image/png", width: 40, height: 30 }],
  ["WebP", webp(), { type: "image/webp", width: 40, height: 30 }],
  ["PDF", pdf(), { type: "application/pdf", width: null, seconds: null }],
  ["MP3", mp3(383), { type: "audio/mpeg", seconds: 10 }],
  ["MP3, thin", mp3(383, { thin: true }), { type: "audio/mpeg", seconds: 10 }],
  ["Ogg", ogg(12), { type: "audio/ogg", seconds: 12 }],
  ["MP4", mp4({ seconds: 7 }), { type: "audio/mp4", seconds: 7 }],
  ["MP4 in fragments", mp4({ seconds: 9, fragments: true }), { type: "audio/mp4", seconds: 9 }],
  ["WebM", webm({ seconds: 5 }), { type: "audio/webm", seconds: 5 }],
];

test.each(TRUE)("%s is taken, measured, and freed of what it tells", (_, bytes, expected) => {
  const checked = checkFile(bytes);
  expect(checked).toMatchObject(expected);
  expect(asText(checked.bytes)).not.toContain("SECRET");
  expect(asText(checked.bytes)).not.toContain("50.6292");
  expect(checkFile(checked.bytes)).toEqual(checked); // cleaning twice changes nothing
});

test.each([
  ["JPEG", jpeg({ orientation: 6 }), "Exif\0\0"],
  ["PNG", png({ orientation: 6 }), "eXIf"],
  ["WebP", webp({ orientation: 6 }), "EXIF"],
] as const)("a %s held upright stays so: only its orientation is kept", (_, bytes, mark) => {
  const checked = checkFile(bytes);
  expect(checked).toMatchObject({ width: 30, height: 40 });
  const at = asText(checked.bytes).indexOf(mark);
  const start = asText(checked.bytes).indexOf("MM", at);
  expect(at).toBeGreaterThan(0);
  expect(orientationOf(checked.bytes.subarray(start, start + 26))).toBe(6);
  expect(asText(checked.bytes)).not.toContain("SECRET");
  expect(checkFile(checked.bytes)).toEqual(checked);
});

describe("polyglots lose their other half", () => {
  const html = "<script>alert(1)</script>";
  test.each([
    ["a JPEG with a zip after it", jpeg({ after: zip() })],
    ["a PNG with a page after it", png({ after: html })],
    ["a WebP with a page after it", webp({ after: html })],
    ["a PDF with a zip after it", pdf("", asText(zip()))],
    ["a JPEG with a page in a comment", jpeg({ more: [segment(0xfe, text(html)), segment(0xe2, text(html))] })],
    ["an MP3 with a page after it", mp3(10, { after: html })],
    ["an Ogg with a page after it", ogg(2, { after: html })],
    ["an MP4 with a page in boxes", mp4({ more: [box("junk", html), box("free", html), box("meta", html)] })],
  ])("%s", (_, bytes) => {
    const said = asText(checkFile(bytes).bytes);
    expect(said).not.toContain("PK\x03\x04");
    expect(said).not.toContain("script");
  });
});

test.each([
  ["a zip", zip(), "archive_file"],
  ["a page", text("<!doctype html><script>"), "unknown_file"],
  ["a drawing that runs", text('<svg xmlns="http://www.w3.org/2000/svg" onload="x">'), "unknown_file"],
  ["a program", text("MZ\x90\0"), "unknown_file"],
  ["a GIF", text("GIF89a"), "unknown_file"],
  ["nothing", new Uint8Array(), "empty_file"],
  ["a phone's own picture format", box("ftyp", "heic", "0000"), "heic_picture"],
  ["a JPEG of 30,000 by 30,000", jpeg({ width: 30_000, height: 30_000 }), "picture_too_wide"],
  ["a PNG of 30,000 by 30,000", png({ width: 30_000, height: 30_000 }), "picture_too_wide"],
  ["a PNG of nothing", png({ width: 0 }), "broken_file"],
  ["a WebP of 16,000 by 16,000", webp({ width: 16_000, height: 16_000 }), "picture_too_wide"],
  ["a WebP that moves", webp({ more: [animation] }), "moving_picture"],
  ["a JPEG cut short", jpeg().subarray(0, -2), "broken_file"],
  ["a PNG cut short", png().subarray(0, -8), "broken_file"],
  ["a PDF cut short", pdf().subarray(0, 40), "broken_file"],
  ["a PDF with a script", pdf("/OpenAction << /S /JavaScript /JS (app.alert) >>"), "active_pdf"],
  ["a PDF with a masked script", pdf("/OpenAction << /S /J#61vaScript >>"), "active_pdf"],
  ["a PDF that starts a program", pdf("/A << /S /Launch >>"), "active_pdf"],
  ["a film in MP4", mp4({ handler: "vide" }), "unknown_sound"],
  ["a film in WebM", webm({ kind: 1, codec: "V_VP8" }), "unknown_sound"],
  ["another codec in WebM", webm({ codec: "A_VORBIS" }), "unknown_sound"],
  ["another codec in Ogg", ogg(2, { codec: "\x01vorbis\0" }), "unknown_sound"],
  ["two minutes and more of Ogg", ogg(122), "voice_too_long"],
  ["two minutes and more of MP4", mp4({ seconds: 122 }), "voice_too_long"],
  ["two minutes and more in fragments", mp4({ seconds: 122, fragments: true }), "voice_too_long"],
  ["two minutes and more of WebM", webm({ seconds: 122 }), "voice_too_long"],
  ["two minutes and more of MP3", mp3(4700, { thin: true }), "voice_too_long"],
  [
    "a heavy picture",
    jpeg({ more: Array(34).fill(segment(0xee, whole("Adobe", new Uint8Array(65_000)))) }),
    "picture_too_large",
  ],
  ["a heavy PDF", pdf("x".repeat(5 * 1024 * 1024)), "document_too_large"],
  ["a heavy voice", mp3(2700), "voice_too_large"],
])("%s is refused", (_, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
});

test.each([
  ["Ogg", ogg(120)],
  ["MP4", mp4({ seconds: 120 })],
  ["WebM", webm({ seconds: 120 })],
])("two minutes of %s are taken", (_, bytes) => {
  expect(checkFile(bytes).seconds).toBe(120);
});

test("whatever the bytes, a file is taken clean or refused by a code, never a fault", () => {
  const files = TRUE.map(([, bytes]) => bytes);
  const damaged = fc
    .tuple(fc.constantFrom(...files), fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 8 }), fc.nat(2000))
    .map(([bytes, changes, cut]) => {
      const copy = bytes.slice(0, cut < 1500 ? bytes.length : cut);
      for (const [at, value] of changes) if (copy.length > 0) copy[at % copy.length] = value;
      return copy;
    });
  const anything = fc.oneof(damaged, fc.uint8Array({ maxLength: 300 }));
  fc.assert(
    fc.property(anything, (bytes) => {
      const code = codeOf(bytes);
      expect(code).toMatch(/^[a-z_]+$/);
      if (code === "taken") expect(checkFile(bytes).bytes.length).toBeLessThanOrEqual(bytes.length + 60);
    }),
    { numRuns: 1500 },
  );
});

test("what compressed streams happen to spell is no program", () => {
  expect(codeOf(pdf("/A 1 >>\nstream\nxx/JS xx/Launch \nendstream\n<< /B 2"))).toBe("taken");
});
