// What a file truly is, told by its bytes, never by its name; cleaned, measured, or refused with a clear sentence.
import {
  ATTACHMENT_KINDS,
  type AttachmentType,
  kindOfType,
  MOST_PIXELS,
  MOST_SECONDS,
  MOST_SIDE,
} from "../../schema/contract/attachments.ts";
import { type Inspected, letters, Unfit } from "./bytes.ts";
import { inspectJpeg } from "./jpeg.ts";
import { frameAt, inspectMp3 } from "./mp3.ts";
import { inspectMp4 } from "./mp4.ts";
import { inspectOgg } from "./ogg.ts";
import { inspectPdf } from "./pdf.ts";
import { inspectPng } from "./png.ts";
import { inspectWebm } from "./webm.ts";
import { inspectWebp } from "./webp.ts";

export interface Checked {
  type: AttachmentType;
  bytes: Uint8Array;
  width: number | null;
  height: number | null;
  seconds: number | null;
}

const INSPECT: Record<AttachmentType, (bytes: Uint8Array) => Inspected> = {
  "image/jpeg": inspectJpeg,
  "image/png": inspectPng,
  "image/webp": inspectWebp,
  "application/pdf": inspectPdf,
  "audio/webm": inspectWebm,
  "audio/ogg": inspectOgg,
  "audio/mp4": inspectMp4,
  "audio/mpeg": inspectMp3,
};

/** Throws Unfit with the code of what is wrong. */
export function checkFile(bytes: Uint8Array): Checked {
  if (bytes.length === 0) throw new Unfit("empty_file");
  const type = typeOf(bytes);
  const kind = kindOfType(type);
  const most = ATTACHMENT_KINDS[kind].bytes;
  if (bytes.length > most) throw new Unfit(`${kind}_too_large`, { limit: most / (1024 * 1024) });
  const { width, height, seconds, bytes: clean } = inspect(type, bytes);
  if (kind === "picture") mustFit(width ?? 0, height ?? 0);
  if (seconds !== undefined && seconds >= MOST_SECONDS + 1)
    throw new Unfit("voice_too_long", { max: MOST_SECONDS / 60 });
  return {
    type,
    bytes: clean,
    width: width ?? null,
    height: height ?? null,
    seconds: seconds === undefined ? null : Math.max(1, Math.round(seconds)),
  };
}

function inspect(type: AttachmentType, bytes: Uint8Array): Inspected {
  try {
    return INSPECT[type](bytes);
  } catch (error) {
    throw error instanceof RangeError ? new Unfit("broken_file") : error; // it ends before it should
  }
}

/** A few bytes may claim a picture that no phone can open. */
function mustFit(width: number, height: number): void {
  if (width < 1 || height < 1) throw new Unfit("broken_file");
  if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS) {
    throw new Unfit("picture_too_wide", { max: MOST_PIXELS / 1_000_000 });
  }
}

/** The first bytes of a file say what it is; those of a few common others earn a sentence of their own. */
function typeOf(bytes: Uint8Array): AttachmentType {
  const head = letters(bytes, 0, 16);
  if (head.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "image/webp";
  if (head.startsWith("%PDF-")) return "application/pdf";
  if (head.startsWith("\x1a\x45\xdf\xa3")) return "audio/webm";
  if (head.startsWith("OggS")) return "audio/ogg";
  if (head.slice(4, 8) === "ftyp") return isHeic(head) ? refuse("heic_picture") : "audio/mp4";
  if (head.startsWith("ID3") || frameAt(bytes, 0)) return "audio/mpeg";
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return refuse("archive_file");
  return refuse("unknown_file");
}

const isHeic = (head: string): boolean => ["heic", "heix", "hevc", "mif1", "msf1", "avif"].includes(head.slice(8, 12));

function refuse(code: string): never {
  throw new Unfit(code);
}
