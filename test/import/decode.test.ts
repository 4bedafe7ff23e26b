// An uploaded file becomes text whatever program saved it, and what is no text is refused.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, MAX_BYTES } from "../../worker/import/decode.ts";

const bytes = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const marked = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), order === "le");
  return new Uint8Array(view.buffer);
}

const TABLE = "name;country\nThiès;Sénégal\nمراكش;Maroc\n";

describe("decode", () => {
  it("reads UTF-8 with and without a byte order mark", () => {
    expect(decode(utf8(TABLE))).toEqual({ ok: true, text: TABLE, encoding: "utf-8" });
    expect(decode(bytes(0xef, 0xbb, 0xbf, ...utf8(TABLE)))).toEqual({ ok: true, text: TABLE, encoding: "utf-8" });
  });

  it("reads UTF-16 of either byte order", () => {
    expect(decode(utf16(TABLE, "le"))).toEqual({ ok: true, text: TABLE, encoding: "utf-16le" });
    expect(decode(utf16(TABLE, "be"))).toEqual({ ok: true, text: TABLE, encoding: "utf-16be" });
  });

  it("reads Latin-1, and the Windows characters that Latin-1 lacks", () => {
    const text = "nom;pays\nÉcole de Thiès;Sénégal\n";
    expect(decode(latin1(text))).toEqual({ ok: true, text, encoding: "windows-1252" });
    const windows = bytes(0x4c, 0x92, 0x48, 0x61, 0xff, 0x20, 0x9c, 0x20, 0x80);
    expect(decode(windows)).toEqual({ ok: true, text: "L’Haÿ œ €", encoding: "windows-1252" });
  });

  it("keeps UTF-8 when only a few places are damaged", () => {
    const damaged = bytes(...utf8("Thiès;Sénégal\nKédougou;Sénégal\n"), 0xe9, 0x0a);
    expect(decode(damaged)).toMatchObject({ encoding: "utf-8", text: expect.stringContaining("Kédougou") });
    const alreadyLost = "name,country\nThi\ufffds,SN\n";
    expect(decode(utf8(alreadyLost))).toEqual({ ok: true, text: alreadyLost, encoding: "utf-8" });
  });

  it("names a spreadsheet file for what it is", () => {
    const refused = { ok: false, code: "spreadsheet_file" };
    expect(decode(bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00))).toEqual(refused);
    expect(decode(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toEqual(refused);
  });

  it("refuses what is no text", () => {
    const refused = { ok: false, code: "not_text" };
    expect(decode(utf8("%PDF-1.7 ..."))).toEqual(refused);
    expect(decode(utf8("name,country\nKayes\0,ML\n"))).toEqual(refused);
    expect(decode(bytes(0xff, 0xfe, 0x00, 0x00, 0x6e, 0x00, 0x00, 0x00))).toEqual(refused);
    expect(decode(bytes(0x1f, 0x8b, 0x08, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06))).toEqual(refused);
  });

  it("takes 10 MB and not one byte more", () => {
    expect(decode(new Uint8Array(MAX_BYTES).fill(0x61))).toMatchObject({ ok: true });
    expect(decode(new Uint8Array(MAX_BYTES + 1).fill(0x61))).toEqual({ ok: false, code: "too_large" });
  });

  it("gives back any text, in each encoding that can write it", () => {
    const printable = fc.string({ unit: fc.constantFrom(...'aé€œß ;,\n"ñعŁ水😀') });
    fc.assert(
      fc.property(printable, (text) => {
        expect(decode(utf8(text))).toMatchObject({ text });
        expect(decode(utf16(text, "le"))).toMatchObject({ text });
        expect(decode(utf16(text, "be"))).toMatchObject({ text });
      }),
    );
  });
});
