// Small turns of text that several components share.

const SMALL_WORDS = new Set(["de", "des", "du", "la", "le", "les", "et", "à", "aux", "en", "of", "the", "and", "for"]);

/** One or two letters for a name: "Union des maraîchères du Delta" gives "UM". */
export function initials(name: string): string {
  const words = name.split(/[\s'’\-–—.,/()«»"]+/u).filter((word) => /\p{L}|\p{N}/u.test(word));
  const telling = words.filter((word) => word.length > 1 && !SMALL_WORDS.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words)
    .slice(0, 2)
    .map((word) => firstLetter(word).toLocaleUpperCase())
    .join("");
}

/** Keeps accents with their letter; the Arabic article says nothing about a name. */
function firstLetter(word: string): string {
  const bare = word.length > 3 ? word.replace(/^ال/u, "") : word;
  return bare.normalize("NFC").match(/[\p{L}\p{N}]\p{M}*/u)?.[0] ?? "";
}

/** An id that is safe in an address, for a field's name such as `offers.0.skill`. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^\w-]+/g, "-")}`;
}

/** Lines of about so many letters for a drawing, where nothing breaks a line by itself; what is left out shows as "…". */
export function inLines(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => (line.length > letters + 2 ? `${line.slice(0, letters)}…` : line));
  const end = shown.at(-1);
  if (lines.length > most && end !== undefined && !end.endsWith("…")) shown[shown.length - 1] = `${end}…`;
  return shown;
}
