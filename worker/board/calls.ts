// Where a text calls on somebody: each "@" that begins a word, outside code, links and addresses, with the names it may mean.

export interface Call {
  /** Where its "@" stands. */
  at: number;
  /** What may be the name, the longest first, as written. */
  names: string[];
}

const MOST_WORDS = 8;
const LONGEST = 160;

/** No more than `most`: whoever asks for one more than they bear need not read on. */
export function callsIn(text: string, most: number): Call[] {
  if (!text.includes("@")) return [];
  const open = withoutCode(text);
  const calls: Call[] = [];
  for (const { index } of open.matchAll(/(?<![\p{L}\p{M}\p{N}._%+\-@/\\&=#:])@(?=[\p{L}\p{N}])/gu)) {
    calls.push({ at: index, names: namesAt(open, index + 1) });
    if (calls.length >= most) break;
  }
  return calls;
}

/** The same length, with nothing where code, addresses and the words of links stand: no call begins or goes on there. */
function withoutCode(text: string): string {
  return text
    .replace(/^ {0,3}(?:>[ >]*)?(`{3,}|~{3,})[^\n]*(?:\n(?! {0,3}(?:>[ >]*)?\1)[^\n]*)*/gm, blank)
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, blank)
    .replace(/\[[^\]\n]{0,500}\]\([^)\n]{0,500}\)/g, blank)
    .replace(/<[^>\n]{0,500}>/g, blank)
    .replace(/[a-z]{3,10}:\/\/\S*/gi, blank);
}

const blank = (hidden: string): string => hidden.replace(/[^\n]/g, "\0");

/** One to eight words on the same line, with what joins words in names between them. */
function namesAt(text: string, from: number): string[] {
  const said = text.slice(from, from + LONGEST).split(/[\n\0@]/)[0] ?? "";
  const names: string[] = [];
  let words = 0;
  for (const word of said.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const before = said.slice(names.at(-1)?.length ?? 0, word.index);
    if (names.length > 0 && !/^[-'’&/.,()«»" ]{1,4}$/.test(before)) break;
    if (names.length === 0 || /\s/.test(before)) words++;
    if (words > MOST_WORDS) break;
    names.push(said.slice(0, word.index + word[0].length));
  }
  return names.reverse();
}
