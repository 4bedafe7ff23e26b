// A search index of any size out of the demo's own texts, mixed anew at every document, written thousands at a time.
import { TAXONOMY } from "../../schema/taxonomy/tree.ts";
import { type Document, postDocument, topicDocument } from "../../worker/search/documents.ts";
import type { Tree } from "../../worker/taxonomy/repository.ts";
import { demoTexts } from "../search/demo-board.ts";

type Bound = { bind(...values: unknown[]): Bound };
type Database = { prepare(query: string): Bound; batch(statements: Bound[]): Promise<unknown> };

const CHUNK = 4000;
const TREE: Tree = {
  key: "seed",
  nodes: [],
  byId: new Map(
    TAXONOMY.flatMap((domain) =>
      domain.themes.flatMap((theme) =>
        [theme, ...theme.skills].map(({ id, label }) => [
          id,
          { id, parent: domain.id, label, dac: null, sdgs: [], retired: false, version: 1 },
        ]),
      ),
    ),
  ),
};

/** The same at every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * below);
  };
}

/** A stretch of one text and a stretch of another, so that words keep company as they do and no two are alike. */
function mixed(texts: readonly Document[], draw: (below: number) => number, words: number): Document {
  const one = texts[draw(texts.length)] as Document;
  const other = texts[draw(texts.length)] as Document;
  const stretch = ({ body }: Document) => {
    const all = body.split(" ");
    const from = draw(Math.max(1, all.length - words));
    return all.slice(from, from + words);
  };
  return {
    ...one,
    body: [...stretch(one), ...stretch(other)].join(" "),
    title: draw(2) === 0 ? one.title : other.title,
  };
}

/** Topics `top_i<n>` and posts `pst_i<n>`; one post in ten stands right after its topic was begun. */
export async function insertIndex(db: Database, topics: number, posts: number): Promise<void> {
  const draw = numbers(1981);
  const texts = demoTexts();
  const topicTexts = texts.topics.map((topic) => topicDocument(topic, TREE));
  const postTexts = texts.posts.map((post) => postDocument(post));
  const total = topics + posts;
  for (let at = 0; at < total; at += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, total - at) }, (_, i) => {
      const number = at + i + 1;
      const isTopic = Math.floor((number * topics) / total) > Math.floor(((number - 1) * topics) / total);
      const document = isTopic ? mixed(topicTexts, draw, 45) : mixed(postTexts, draw, 22);
      const topic = isTopic ? null : `top_i${draw(topics)}`;
      return { ...document, number, subject: `${isTopic ? "top" : "pst"}_i${number}`, topic, isTopic: Number(isTopic) };
    });
    const json = JSON.stringify(rows);
    const column = (level: number, field: string) => `iif(value ->> 'level' = ${level}, value ->> '${field}', '')`;
    const columns = (fields: string[]) =>
      [0, 1, 2].flatMap((level) => fields.map((field) => column(level, field))).join(", ");
    await db.batch([
      db
        .prepare(`INSERT INTO search_docs (number, subject, topic) SELECT value ->> 'number', value ->> 'subject',
        value ->> 'topic' FROM json_each(?)`)
        .bind(json),
      db
        .prepare(`INSERT INTO search_topics (rowid, facets, title0, body0, labels0, title1, body1, labels1, title2, body2, labels2)
        SELECT value ->> 'number', value ->> 'facets', ${columns(["title", "body", "labels"])} FROM json_each(?)
        WHERE value ->> 'isTopic'`)
        .bind(json),
      db
        .prepare(`INSERT INTO search_posts (rowid, facets, body0, body1, body2)
        SELECT value ->> 'number', value ->> 'facets', ${columns(["body"])} FROM json_each(?)
        WHERE NOT value ->> 'isTopic'`)
        .bind(json),
    ]);
  }
}
