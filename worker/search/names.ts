// Organisations by a name typed with a mistake: pieces of the name are looked up, then the whole names compared.
import { sql } from "drizzle-orm";
import { foldName, similarFolded } from "../import/fold.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { Candidate } from "./candidates.ts";
import type { Scope } from "./scope.ts";

const SHORTEST = 4;
const MOST_WORDS = 4;
const MOST_NAMES = 120;
/** As much of a word must be right: one letter in four or five may be wrong. */
const ALIKE = 0.72;
/** A name found exactly is worth as much as a good match in a title. */
const WORTH = 14;

/**
 * A mistake or two leave one half, or one third of a longer word, as it is: those pieces are looked up as they stand.
 * At most the newest MOST_NAMES names that hold a piece are compared: in a very large network a short and common
 * piece may leave the right name out.
 */
export async function nameCandidates(ctx: Ctx, typed: string, scope: Scope): Promise<Candidate[]> {
  const words = foldName(typed)
    .split(" ")
    .filter((word) => word.length >= SHORTEST)
    .slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const rows = await ctx.db.all<{ number: number; name: string }>(sql`SELECT n.number, o.name_folded AS name
    FROM (SELECT rowid AS number FROM search_names WHERE search_names MATCH ${expression(words, scope)}
      ORDER BY rowid DESC LIMIT ${MOST_NAMES}) n
    CROSS JOIN search_docs d ON d.number = n.number CROSS JOIN organisations o ON o.id = d.subject
    UNION SELECT d.number, o.name_folded FROM json_each(${JSON.stringify(scope.rooms)}) j
    CROSS JOIN organisations o ON o.id = j.value CROSS JOIN search_docs d ON d.subject = o.id
    WHERE o.state = 'published'`);
  return rows.flatMap(({ number, name }): Candidate[] => {
    const alike = likenessOf(words, name.split(" "));
    return alike > 0 ? [{ number, score: alike * WORTH, layer: 2 }] : [];
  });
}

/** A reader's own organisations, hidden or not, are compared whatever their pieces: they are a few. */
function expression(words: readonly string[], { open }: Scope): string {
  const pieces = [...new Set(words.flatMap(piecesOf))].map((piece) => `"${piece}"`).join(" OR ");
  return `{${open.map((level) => `name${level}`).join(" ")}} : (${pieces})`;
}

/** Each at least three letters: the trigrams' least. */
function piecesOf(word: string): string[] {
  const parts = word.length >= 9 ? 3 : word.length >= 6 ? 2 : 1;
  const size = Math.max(3, Math.floor(word.length / parts));
  if (parts === 1) return [word.slice(0, 3), word.slice(-3)];
  return Array.from({ length: parts }, (_, at) =>
    word.slice(at * size, at === parts - 1 ? undefined : (at + 1) * size),
  );
}

/** The mean of how like a word of the name each word typed is; 0 unless every one of them is like one. */
function likenessOf(words: readonly string[], name: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const best = Math.max(...name.map((own) => similarFolded(word, own, ALIKE)));
    if (best === 0) return 0;
    sum += best;
  }
  return sum / words.length;
}
