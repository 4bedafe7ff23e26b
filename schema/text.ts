// What people write, made safe to keep: composed accents, no control or direction-changing characters.
import * as z from "zod";

// Tabs and newlines stay; overrides that can make a name read backwards go (Unicode TR 36, "bidi spoofing").
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed here.
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Without the characters that nobody sees and that change what others read. */
export const withoutHidden = (text: string): string => text.replace(UNWANTED, "");

export function cleanText(text: string): string {
  return withoutHidden(text.normalize("NFC")).replaceAll("\r\n", "\n").trim();
}

/** Far too long is refused before it is cleaned; the sentence names the true limit all the same. */
const bounded = (max: number) =>
  z.string().refine((text) => text.length <= max * 4, { params: { code: "too_long", max }, abort: true });

/** One line of at most `max` characters. */
export const line = (max: number) =>
  bounded(max)
    .transform((text) => cleanText(text).replace(/\s+/g, " "))
    .pipe(z.string().max(max));

/** Several lines of at most `max` characters. */
export const text = (max: number) => bounded(max).transform(cleanText).pipe(z.string().max(max));
