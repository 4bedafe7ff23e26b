// The name of a file, made safe to show and to save under: no path, no hidden mark, the ending its bytes deserve.
import type { AttachmentType } from "../../schema/contract/attachments.ts";
import { cleanText } from "../../schema/text.ts";

const ENDINGS: Record<AttachmentType, string> = {
  ...{ "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "application/pdf": "pdf" },
  ...{ "audio/webm": "webm", "audio/ogg": "ogg", "audio/mp4": "m4a", "audio/mpeg": "mp3" },
};
const LONGEST = 80;

/** A name without letters becomes that of its kind: "photo.jpg". */
export function cleanName(name: string, type: AttachmentType): string {
  const last = name.slice(-1000).split(/[/\\]/).at(-1) ?? "";
  const bare = cleanText(last)
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(\.\s*[A-Za-z0-9]{1,5})+$/, "")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const short = [...bare].slice(0, LONGEST).join("").trim();
  return `${/[\p{L}\p{N}]/u.test(short) ? short : plain(type)}.${ENDINGS[type]}`;
}

const plain = (type: AttachmentType): string =>
  type.startsWith("image/") ? "photo" : type === "application/pdf" ? "document" : "message";
