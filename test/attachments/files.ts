// Small files of every kind, made byte by byte: true ones, and those that only look the part.
import { crcOfPng, fromLetters, join } from "../../worker/attachments/bytes.ts";
import { onlyOrientation } from "../../worker/attachments/exif.ts";
import { seal } from "../../worker/attachments/ogg.ts";

export type Bytes = Uint8Array<ArrayBuffer>;
export const text = (letters: string): Uint8Array => fromLetters(letters);
export const whole = (...parts: (Uint8Array | string)[]): Bytes =>
  join(parts.map((part) => (typeof part === "string" ? text(part) : part))) as Bytes;

export const u16 = (n: number): Uint8Array => Uint8Array.of(n >> 8, n & 255);
export const u32 = (n: number): Uint8Array => Uint8Array.of(n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255);
const little = (n: number, width: number): Uint8Array =>
  Uint8Array.from({ length: width }, (_, at) => Math.floor(n / 256 ** at) & 255);

/** Where the photographer lives, as cameras and phones write it. */
export const SECRET = "SECRET-50.6292,3.0573";

export const segment = (marker: number, body: Uint8Array): Uint8Array =>
  whole(Uint8Array.of(0xff, marker), u16(body.length + 2), body);

const frame = (width: number, height: number): Uint8Array =>
  segment(0xc0, whole(Uint8Array.of(8), u16(height), u16(width), Uint8Array.of(1, 1, 0x11, 0)));

export interface JpegOptions {
  width?: number;
  height?: number;
  orientation?: number;
  more?: Uint8Array[];
  after?: Uint8Array | string;
}

export function jpeg({ width = 40, height = 30, orientation = 1, more = [], after = "" }: JpegOptions = {}): Bytes {
  const exif = segment(0xe1, whole("Exif\0\0", onlyOrientation(orientation), SECRET));
  return whole(
    Uint8Array.of(0xff, 0xd8),
    segment(0xe0, whole("JFIF\0", Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 0, 0))),
    exif,
    segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0<x>${SECRET}</x>`)),
    segment(0xed, text(`Photoshop 3.0\0${SECRET}`)),
    segment(0xfe, text(SECRET)),
    ...more,
    frame(width, height),
    segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
    Uint8Array.of(0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56),
    Uint8Array.of(0xff, 0xd9),
    after,
  );
}

export function chunk(type: string, body: Uint8Array): Uint8Array {
  const named = whole(type, body);
  return whole(u32(body.length), named, u32(crcOfPng(named)));
}

export function png({ width = 40, height = 30, orientation = 1, after = "" }: JpegOptions = {}): Bytes {
  return whole(
    "\x89PNG\r\n\x1a\n",
    chunk("IHDR", whole(u32(width), u32(height), Uint8Array.of(8, 2, 0, 0, 0))),
    chunk("tEXt", text(`Location\0${SECRET}`)),
    chunk("iTXt", text(`XML:com.adobe.xmp\0\0\0\0\0${SECRET}`)),
    chunk("eXIf", whole(onlyOrientation(orientation), SECRET)),
    chunk("IDAT", Uint8Array.of(1, 2, 3)),
    chunk("IEND", new Uint8Array()),
    after,
  );
}

const riffChunk = (type: string, body: Uint8Array): Uint8Array =>
  whole(type, little(body.length, 4), body, new Uint8Array(body.length % 2));

export function webp({ width = 40, height = 30, orientation = 1, after = "", more = [] }: JpegOptions = {}): Bytes {
  const body = whole(
    "WEBP",
    riffChunk("VP8X", whole(Uint8Array.of(0x0c, 0, 0, 0), little(width - 1, 3), little(height - 1, 3))),
    ...more,
    riffChunk("VP8 ", whole(Uint8Array.of(0, 0, 0, 0x9d, 0x01, 0x2a), little(width, 2), little(height, 2), "data")),
    riffChunk("EXIF", whole(onlyOrientation(orientation), SECRET)),
    riffChunk("XMP ", text(SECRET)),
  );
  return whole("RIFF", little(body.length, 4), body, after);
}
export const animation = riffChunk("ANIM", new Uint8Array(6));

export const pdf = (inside = "", after = ""): Bytes =>
  whole(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${inside} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n${after}`);

/** MPEG 1 layer III, 128 kbit/s, 44.1 kHz: 417 bytes, 26 ms. */
const mp3Frame = whole(Uint8Array.of(0xff, 0xfb, 0x90, 0x00), new Uint8Array(413));
/** 16 kbit/s at 22.05 kHz: 52 bytes, 26 ms. */
const thinFrame = whole(Uint8Array.of(0xff, 0xf3, 0x20, 0x00), new Uint8Array(48));

export function mp3(frames = 40, { thin = false, after = `TAG${SECRET}` } = {}): Bytes {
  const tag = whole("ID3", Uint8Array.of(4, 0, 0, 0, 0, 0, SECRET.length), SECRET);
  return whole(tag, ...Array<Uint8Array>(frames).fill(thin ? thinFrame : mp3Frame), after);
}

function oggPage(serial: number, number: number, granule: number, packets: Uint8Array[]): Uint8Array {
  const lacing = packets.flatMap(({ length }) => [...Array<number>(Math.floor(length / 255)).fill(255), length % 255]);
  const page = whole(
    "OggS",
    Uint8Array.of(0, number === 0 ? 2 : 0),
    little(granule, 8),
    little(serial, 4),
    little(number, 4),
    new Uint8Array(4),
    Uint8Array.of(lacing.length, ...lacing),
    ...packets,
  );
  seal(page);
  return page;
}

export function ogg(seconds = 3, { codec = "OpusHead", after = "" } = {}): Bytes {
  const head = whole(codec, Uint8Array.of(1, 1), little(312, 2), little(48000, 4), new Uint8Array(3));
  const comment = `LOCATION=${SECRET}${"x".repeat(300)}`;
  const tags = whole("OpusTags", little(4, 4), "Them", little(1, 4), little(comment.length, 4), comment);
  return whole(
    oggPage(7, 0, 0, [head]),
    oggPage(7, 1, 0, [tags]),
    oggPage(7, 2, seconds * 48000 + 312, [text("sound")]),
    after,
  );
}

export const box = (type: string, ...body: (Uint8Array | string)[]): Uint8Array => {
  const inside = whole(...body);
  return whole(u32(inside.length + 8), type, inside);
};

export interface Mp4Options {
  seconds?: number;
  handler?: string;
  /** As a phone's recorder writes: an empty header, then fragments. */
  fragments?: boolean;
  more?: Uint8Array[];
}

export function mp4({ seconds = 3, handler = "soun", fragments = false, more = [] }: Mp4Options = {}): Bytes {
  const clock = whole(new Uint8Array(12), u32(1000), u32(fragments ? 0 : seconds * 1000));
  const header = box("mdhd", clock, new Uint8Array(4));
  const media = box("mdia", header, box("hdlr", new Uint8Array(8), handler, new Uint8Array(13)));
  const usual = box("mvex", box("trex", new Uint8Array(4), u32(1), u32(1), u32(20), u32(0), u32(0)));
  const run = box("trun", u32(0), u32(50));
  return whole(
    box("ftyp", "M4A ", u32(0), "M4A mp42"),
    box(
      "moov",
      box("mvhd", clock, new Uint8Array(80)),
      box("trak", media, box("udta", SECRET)),
      usual,
      box("udta", box("\xa9xyz", SECRET)),
    ),
    ...(fragments ? Array<Uint8Array>(seconds).fill(box("moof", box("traf", box("tfhd", u32(0), u32(1)), run))) : []),
    box("mdat", "sound"),
    box("uuid", SECRET),
    ...more,
  );
}

const ebml = (id: number[], body: Uint8Array | string): Uint8Array => {
  const inside = typeof body === "string" ? text(body) : body;
  return whole(Uint8Array.from(id), Uint8Array.of(0x40 | (inside.length >> 8), inside.length & 255), inside);
};
const unknown = Uint8Array.of(0x01, 255, 255, 255, 255, 255, 255, 255);

export function webm({ seconds = 3, kind = 1 + 1, codec = "A_OPUS" } = {}): Bytes {
  const track = whole(ebml([0x83], Uint8Array.of(kind)), ebml([0x86], codec), ebml([0x53, 0x6e], SECRET));
  const cluster = (clock: number) =>
    whole(
      Uint8Array.of(0x1f, 0x43, 0xb6, 0x75),
      unknown,
      ebml([0xe7], u32(clock)),
      ebml([0xa3], whole(Uint8Array.of(0x81), u16(500), Uint8Array.of(0x80), "sound")),
    );
  return whole(
    ebml([0x1a, 0x45, 0xdf, 0xa3], ebml([0x42, 0x82], "webm")),
    Uint8Array.of(0x18, 0x53, 0x80, 0x67),
    unknown,
    ebml([0x15, 0x49, 0xa9, 0x66], whole(ebml([0x2a, 0xd7, 0xb1], u32(1_000_000)), ebml([0x7b, 0xa9], SECRET))),
    ebml([0x16, 0x54, 0xae, 0x6b], ebml([0xae], track)),
    cluster(0),
    cluster(seconds * 1000 - 500),
    ebml([0x12, 0x54, 0xc3, 0x67], SECRET),
  );
}

/** An archive, whatever it is called. */
export const zip = (): Bytes => whole("PK\x03\x04", new Uint8Array(26), "a.txt");
