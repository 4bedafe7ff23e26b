// Names brought to one form, so that case, accents and spelling habits do not hide that two are the same.

/** Letters that no Unicode decomposition takes apart: European, West African and Arabic variants. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŧ: "t", ĸ: "k", ς: "σ" },
  ...{ ŋ: "n", ɲ: "n", ɓ: "b", ɗ: "d", ƙ: "k", ƴ: "y", ɛ: "e", ɔ: "o", ə: "e", ǝ: "e", ɖ: "d", ƒ: "f", ɣ: "g", ʋ: "v" },
  ...{ ٱ: "ا", ى: "ي", ی: "ي", ې: "ي", ک: "ك", ة: "ه", ہ: "ه", ە: "ه", ھ: "ه" },
};
const UNFOLDED = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");

/** Marks that readers leave out: accents, Hebrew points, Arabic vowels and tatweel. Indic vowels and kana voicing stay. */
const MARKS = /\u0640|(?=\p{Mn})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/gu;

/** Lower case without accents, with single spaces between words of letters and digits. */
export function foldLetters(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(UNFOLDED, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

const SAINTS: Readonly<Record<string, string>> = { st: "saint", ste: "sainte", sankt: "saint", sint: "saint" };

const GENERIC =
  /^(?:(?:la |le |the )?(?:ville|commune(?: rurale| urbaine)?|mairie|municipalite|collectivite)(?= (?:de|du|des|d) )|(?:the )?(?:city|town|municipality|commune)(?: council)?(?= of ))/u;

/** "mairie du havre" speaks of Le Havre: only the contracted article is given back. */
const ARTICLES: Readonly<Record<string, string>> = { de: "", d: "", of: "", du: "le ", des: "les " };

function withoutGeneric(folded: string): string {
  const generic = GENERIC.exec(folded)?.[0];
  if (generic === undefined) return folded;
  const [, link = "", rest = ""] = /^ (\S+) (.+)$/u.exec(folded.slice(generic.length)) ?? [];
  return rest === "" ? folded : withoutGeneric((ARTICLES[link] ?? "") + rest);
}

/**
 * The folded name that organisations are compared by: no accents, case or punctuation, one spelling of saint and
 * sainte, and no generic opening ("Ville de", "City of"). Folding twice changes nothing. May be empty ("…").
 */
export function foldName(name: string): string {
  const words = foldLetters(name).split(" ");
  return withoutGeneric(words.map((word) => (Object.hasOwn(SAINTS, word) ? SAINTS[word] : word)).join(" "));
}

/** How alike two names are, 0 to 1, once folded: 1 − Damerau–Levenshtein distance / the longer length. */
export const similarNames = (a: string, b: string): number => similarFolded(foldName(a), foldName(b));

/**
 * The same for names already folded. Answers 0 as soon as the likeness is sure to be below `atLeast`, or the names
 * more than `edits` apart.
 */
export function similarFolded(a: string, b: string, atLeast = 0, edits = Number.POSITIVE_INFINITY): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const allowed = Math.min(edits, Math.floor((1 - atLeast) * longest + 1e-9));
  if (Math.abs(a.length - b.length) > allowed) return 0;
  const distance = editDistance(a, b, allowed);
  return distance > allowed ? 0 : 1 - distance / longest;
}

/**
 * Optimal string alignment (Damerau 1964, restricted): insertions, deletions, changed letters and swapped
 * neighbours. Looks only `allowed` letters to either side (Ukkonen 1985); answers `allowed + 1` for anything more.
 */
function editDistance(a: string, b: string, allowed: number): number {
  const more = allowed + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(more);
    current[0] = row;
    let best = row;
    const last = Math.min(b.length, row + allowed);
    for (let column = Math.max(1, row - allowed); column <= last; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? more) + 1,
        (current[column - 1] ?? more) + 1,
        (previous[column - 1] ?? more) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? more) + 1);
      }
      current[column] = cost;
      best = Math.min(best, cost);
    }
    if (best > allowed) return more;
    [before, previous] = [previous, current];
  }
  return Math.min(more, previous[b.length] ?? more);
}
