// A Markdown text cut into sentences that a machine can translate, and put together again with its lists and headings.

/** What stands at the head of a line and is no word: quotes, headings, list marks, indents. */
const HEAD = /^(?:\s|>|#{1,6}\s|[-*+]\s|\d+[.)]\s)*/;
const ADDRESS = /https?:\/\/[^\s)<>"]+/g;
/** The model forgets what comes after a few hundred words. */
const LONGEST = 600;

export interface Piece {
  head: string;
  sentences: string[];
  /** Addresses are not for a machine to touch: they follow their line. */
  addresses: string[];
}

/** One piece a line; a fence and what it holds, and lines without a letter, are kept whole in `head`. */
export function piecesOf(markdown: string): Piece[] {
  let fenced = false;
  return markdown.split("\n").map((line) => {
    const fence = /^\s*(```|~~~)/.test(line);
    const whole = fenced || fence || !/\p{L}/u.test(line) || /^\s*\|/.test(line);
    if (fence) fenced = !fenced;
    return whole ? { head: line, sentences: [], addresses: [] } : pieceOf(line);
  });
}

function pieceOf(line: string): Piece {
  const head = HEAD.exec(line)?.[0] ?? "";
  const addresses = line.match(ADDRESS) ?? [];
  const words = line
    .slice(head.length)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(ADDRESS, "")
    .replace(/[*_`~]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return { head, sentences: /\p{L}/u.test(words) ? sentencesOf(words) : [], addresses: [...addresses] };
}

/** Together while they fit; a sentence longer than the longest is cut between two words. */
function sentencesOf(words: string): string[] {
  const parts = words.split(/(?<=[.!?؟…])\s+/u).flatMap(cut);
  const together: string[] = [];
  for (const part of parts) {
    const last = together.at(-1);
    if (last !== undefined && last.length + part.length < LONGEST) together[together.length - 1] = `${last} ${part}`;
    else together.push(part);
  }
  return together;
}

function cut(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const space = sentence.lastIndexOf(" ", LONGEST);
  const at = space > 0 ? space : LONGEST;
  return [sentence.slice(0, at), ...cut(sentence.slice(at).trimStart())];
}

/** The lines again, each sentence as `translated` gives it. */
export function joined(pieces: readonly Piece[], translated: (sentence: string) => string): string {
  return pieces
    .map(({ head, sentences, addresses }) => {
      const words = sentences.map(translated).join(" ").replace(/\s+/g, " ").trim();
      return [head + words, ...addresses].join(addresses.length > 0 && head + words !== "" ? " " : "");
    })
    .join("\n");
}
