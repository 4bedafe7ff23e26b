// Two texts word by word: what stays, what was taken out, what was added. Bounded, whatever the texts.

export interface Part {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Beyond so many pairs of words the two are told as wholly different. */
const MOST_PAIRS = 1_000_000;

/** Put together again, the parts without the added are the first text, and without the removed the second. */
export function wordDiff(before: string, after: string): Part[] {
  const [a, b] = [wordsIn(before), wordsIn(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const parts: Part[] = [];
  add(parts, "same", a.slice(0, start));
  middle(parts, a.slice(start, a.length - end), b.slice(start, b.length - end));
  add(parts, "same", a.slice(a.length - end));
  return parts;
}

export const differs = (parts: readonly Part[]): boolean => parts.some(({ kind }) => kind !== "same");

/** Each with the space that follows it. */
const wordsIn = (text: string): string[] => text.match(/\s*\S+\s*|^\s+$/gu) ?? [];

function middle(parts: Part[], a: readonly string[], b: readonly string[]): void {
  if (a.length * b.length > MOST_PAIRS) {
    add(parts, "removed", a);
    add(parts, "added", b);
    return;
  }
  const common = longestCommon(a, b);
  const width = b.length + 1;
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      add(parts, "same", [a[i] ?? ""]);
      i++;
      j++;
    } else if ((common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0)) {
      add(parts, "removed", [a[i++] ?? ""]);
    } else {
      add(parts, "added", [b[j++] ?? ""]);
    }
  }
  add(parts, "removed", a.slice(i));
  add(parts, "added", b.slice(j));
}

/** For each pair of places, how many words the two ends have in common. */
function longestCommon(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [down, right] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0];
      lengths[i * width + j] = a[i] === b[j] ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
    }
  }
  return lengths;
}

function add(parts: Part[], kind: Part["kind"], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += words.join("");
  else parts.push({ kind, text: words.join("") });
}
