// How good the answers are: nDCG@10 over the judged questions, with the stems and without, from the index itself.
import { TAXONOMY } from "../../schema/taxonomy/tree.ts";
import { foldLetters, foldName } from "../../worker/import/fold.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import type { Ctx } from "../../worker/kernel/ctx.ts";
import { type Document, organisationDocument, postDocument, topicDocument } from "../../worker/search/documents.ts";
import { documentStatements } from "../../worker/search/index-statements.ts";
import { detectLanguage } from "../../worker/search/language.ts";
import { type Parsed, parseQuery } from "../../worker/search/query.ts";
import { orderOf, sizeOf, subjectsOf } from "../../worker/search/search.ts";
import { foldedWords } from "../../worker/search/words.ts";
import { currentTree } from "../../worker/taxonomy/repository.ts";
import { demoTexts, keyOf } from "./demo-board.ts";
import { JUDGED, type Judged } from "./judged.ts";

/** plain: words as they are written, without accents or case, and nothing else. */
export type Manner = "stemmed" | "plain";

/** Empties the index and fills it with the demo's texts. */
export async function indexDemo(ctx: Ctx, manner: Manner): Promise<number> {
  for (const table of ["search_topics", "search_posts", "search_organisations", "search_names"]) {
    await ctx.env.DB.prepare(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`).run();
  }
  await ctx.env.DB.prepare("DELETE FROM search_docs").run();
  const { topics, posts, organisations } = demoTexts();
  const tree = await currentTree(ctx);
  const plain = (document: Document, title: string, body: string): Document =>
    manner === "stemmed"
      ? document
      : { ...document, title: foldLetters(title), body: foldedWords(body).join(" "), labels: plainLabels(document) };
  const documents = [
    ...organisations.map((one) =>
      plain(organisationDocument(one, tree, detectLanguage(one.summary, "fr")), one.name, `${one.summary} ${one.town}`),
    ),
    ...topics.map((one) =>
      plain(topicDocument(one, tree), one.title, [one.text, ...Object.values(one.sheet ?? {})].join(" ")),
    ),
    ...posts.map((one) => plain(postDocument(one), "", `${one.text} ${one.tried?.changed ?? ""}`)),
  ];
  await ctx.env.DB.prepare(`INSERT OR REPLACE INTO organisations
      (id, name, name_folded, kind, side, country, town, state, created_at, updated_at)
      SELECT value ->> 0, value ->> 1, value ->> 2, 'association', 'north', 'FR', '', 'published', '', '' FROM json_each(?)`)
    .bind(JSON.stringify(organisations.map((one) => [one.id, one.name, foldName(one.name)])))
    .run();
  const names = new Map(organisations.map((one) => [one.id, one]));
  for (let at = 0; at < documents.length; at += 100) {
    const slice = documents.slice(at, at + 100);
    const named = slice.flatMap((one) => names.get(one.subject) ?? []);
    await runBatch(ctx, documentStatements(slice, named));
  }
  return documents.length;
}

const LABELS = new Map(
  TAXONOMY.flatMap((domain) => domain.themes).flatMap((theme) =>
    [theme, ...theme.skills].map(({ id, label }) => [id, foldLetters(`${label.fr} ${label.en}`)] as const),
  ),
);
const plainLabels = ({ facets }: Document): string =>
  [...facets.matchAll(/skill:(\S+)/g)].map(([, id]) => LABELS.get(id ?? "") ?? "").join(" ");

function plainQuery(typed: string): Parsed {
  const words = foldedWords(typed);
  return {
    groups: words.map((word) => ({ alternatives: [word], parts: [] })),
    stems: new Set(words),
    folded: foldLetters(typed),
  };
}

export async function answersTo(ctx: Ctx, typed: string, manner: Manner): Promise<string[]> {
  const parsed = manner === "stemmed" ? parseQuery(typed, ctx.locale) : plainQuery(typed);
  const order = await orderOf(ctx, {
    parsed,
    scope: { open: [0, 1], rooms: [] },
    size: await sizeOf(ctx),
    filters: {},
  });
  const subjects = await subjectsOf(ctx, order.slice(0, 60));
  return [...new Set(subjects.map(keyOf))].slice(0, 10);
}

/** Järvelin and Kekäläinen (2002): gain 2^grade − 1, discounted by log2(rank + 1), against the best order possible. */
export function ndcg(answers: readonly string[], grades: Readonly<Record<string, number>>): number {
  const gain = (grade: number, rank: number) => (2 ** grade - 1) / Math.log2(rank + 2);
  const got = answers.slice(0, 10).reduce((sum, key, rank) => sum + gain(grades[key] ?? 0, rank), 0);
  const best = Object.values(grades)
    .sort((a, b) => b - a)
    .slice(0, 10)
    .reduce((sum, grade, rank) => sum + gain(grade, rank), 0);
  return best === 0 ? 1 : got / best;
}

export interface Quality {
  mean: number;
  each: { judged: Judged; ndcg: number; answers: string[] }[];
  documents: number;
}

/** Fills the index anew, then asks every judged question. */
export async function measureQuality(ctx: Ctx, manner: Manner): Promise<Quality> {
  const documents = await indexDemo(ctx, manner);
  const each: Quality["each"] = [];
  for (const judged of JUDGED) {
    const answers = await answersTo(ctx, judged.query, manner);
    each.push({ judged, answers, ndcg: ndcg(answers, judged.grades) });
  }
  return { mean: each.reduce((sum, one) => sum + one.ndcg, 0) / each.length, each, documents };
}
