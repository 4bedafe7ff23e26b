// Writing the index: statements for the batch of whatever changed, and the mark that something must be indexed anew.
import { type SQL, sql } from "drizzle-orm";
import { foldName } from "../import/fold.ts";
import { raw, type Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { currentTree } from "../taxonomy/repository.ts";
import {
  type Document,
  type OrganisationText,
  organisationDocument,
  type PostText,
  postDocument,
  type TopicText,
  topicDocument,
} from "./documents.ts";
import { detectLanguage } from "./language.ts";

/** A topic with its first post and its sheet is one document. Only one that can be read: open or locked. */
export async function indexTopic(ctx: Ctx, topic: TopicText): Promise<Statement[]> {
  return documentStatements([topicDocument(topic, await currentTree(ctx))]);
}

/** Each further post is its own. Only one that is visible, in a topic that can be read. */
export const indexPost = (post: PostText): Statement[] => documentStatements([postDocument(post)]);

/** Only one that is published. */
export async function indexOrganisation(ctx: Ctx, one: OrganisationText): Promise<Statement[]> {
  const lang = detectLanguage(one.summary, "fr");
  return documentStatements([organisationDocument(one, await currentTree(ctx), lang)], [one]);
}

/** Topics (their posts with them), posts or organisations that are found no longer. */
export function unindex(subjects: readonly string[]): Statement[] {
  const list = sql`SELECT value FROM json_each(${JSON.stringify(subjects)})`;
  const numbers = sql`SELECT number FROM search_docs WHERE subject IN (${list})
    UNION SELECT number FROM search_docs WHERE topic IN (${list}) AND topic IS NOT NULL`;
  return [
    ...FULL_TEXT.map((table) => raw(sql`DELETE FROM ${sql.raw(table)} WHERE rowid IN (${numbers})`)),
    raw(sql`DELETE FROM search_stale WHERE subject IN (${list})`),
  ];
}

/**
 * Organisations that changed: those no longer published, or that hide, leave what anyone searches in this very batch,
 * their courses with them;
 * the others are indexed as they now stand when the index catches up. Goes after the change.
 */
export function hiddenAtOnce(ids: readonly string[]): Statement[] {
  const numbers = sql`SELECT d.number FROM json_each(${JSON.stringify(ids)}) j CROSS JOIN search_docs d ON d.subject = j.value
    CROSS JOIN organisations o ON o.id = d.subject WHERE o.state <> 'published' OR o.visibility <> 'public'`;
  return [
    raw(sql`DELETE FROM search_organisations WHERE rowid IN (${numbers})`),
    raw(sql`DELETE FROM search_names WHERE rowid IN (${numbers})`),
    raw(sql`DELETE FROM search_courses WHERE rowid IN (SELECT d.number FROM json_each(${JSON.stringify(ids)}) j
      CROSS JOIN courses c ON c.organisation = j.value CROSS JOIN search_docs d ON d.subject = c.id
      CROSS JOIN organisations o ON o.id = c.organisation WHERE o.state <> 'published' OR o.visibility <> 'public')`),
    ...stale(ids),
    marked(sql`SELECT c.id FROM json_each(${JSON.stringify(ids)}) j CROSS JOIN courses c ON c.organisation = j.value
      WHERE c.state = 'open'`),
  ];
}

/** To be indexed anew from the tables by whoever comes next (`catchUp`): after an import, a change of many. */
export const stale = (subjects: readonly string[]): Statement[] => [
  marked(sql`SELECT value FROM json_each(${JSON.stringify(subjects)})`),
];

/**
 * A topic and every post of it, out of the index at once and back, as they then stand, when the index has caught up:
 * after a change of category, skills or visibility, a move, a merge, a split, a hide or a show. A nudge
 * (`ctx.nudges.push({ kind: "search" })`) makes it a matter of a second.
 */
export const reindexTopic = (topic: string): Statement[] => [
  ...unindex([topic]),
  marked(
    sql`SELECT id FROM topics WHERE id = ${topic} UNION ALL SELECT id FROM posts WHERE topic = ${topic} AND seq > 1`,
  ),
];

const marked = (subjects: SQL): Statement =>
  raw(sql`INSERT INTO search_stale (subject, mark) SELECT s.*, 1 FROM (${subjects}) s WHERE true
    ON CONFLICT (subject) DO UPDATE SET mark = mark + 1`);

export const FULL_TEXT = [
  "search_topics",
  "search_posts",
  "search_organisations",
  "search_names",
  "search_courses",
] as const;

/** The number is kept from one writing to the next: the order of numbers is the order in which things began. */
export function documentStatements(
  documents: readonly Document[],
  named: readonly Pick<OrganisationText, "id" | "name" | "town">[] = [],
): Statement[] {
  if (documents.length === 0) return [];
  const names = new Map(named.map((one) => [one.id, foldName(one.name)]));
  const rows = documents.map((one) => JSON.stringify({ ...one, name: names.get(one.subject) ?? "" }));
  return inParts(rows).flatMap(written);
}

/** D1 takes no parameter longer than two million bytes; stems are letters of two or three bytes at most. */
const LONGEST = 600_000;

/** JSON lists that fit, in their order: a few long sheets fill one. */
function inParts(rows: readonly string[]): string[] {
  const parts: string[][] = [];
  let length = LONGEST;
  for (const row of rows) {
    length += row.length;
    if (length > LONGEST) {
      parts.push([]);
      length = row.length;
    }
    parts.at(-1)?.push(row);
  }
  return parts.map((part) => `[${part.join(",")}]`);
}

/** A post that was moved to another topic since leaves the index with that one from now on. */
function written(rows: string): Statement[] {
  const kinds = new Set(["top", "pst", "org", "crs"].filter((kind) => rows.includes(`"subject":"${kind}_`)));
  return [
    raw(sql`INSERT INTO search_docs (subject, topic)
      SELECT value ->> 'subject', value ->> 'topic' FROM json_each(${rows}) WHERE true
      ON CONFLICT (subject) DO UPDATE SET topic = excluded.topic WHERE topic IS NOT excluded.topic`),
    ...(kinds.has("top") ? [put("search_topics", rows, "top", ["title", "body", "labels"])] : []),
    ...(kinds.has("pst") ? [put("search_posts", rows, "pst", ["body"])] : []),
    ...(kinds.has("org") ? [put("search_organisations", rows, "org", ["title", "body", "labels"])] : []),
    ...(kinds.has("org") ? [put("search_names", rows, "org", ["name"])] : []),
    ...(kinds.has("crs") ? [put("search_courses", rows, "crs", ["title", "body", "labels"])] : []),
    raw(sql`DELETE FROM search_stale WHERE subject IN (SELECT value ->> 'subject' FROM json_each(${rows}))`),
  ];
}

/** Words go to the columns of their level, the others stay empty. */
function put(table: (typeof FULL_TEXT)[number], rows: string, prefix: string, fields: readonly string[]): Statement {
  const levels = [0, 1, 2].flatMap((level) => fields.map((field) => ({ level, field })));
  const names = levels.map(({ level, field }) => `${field}${level}`).join(", ");
  const values: SQL[] = levels.map(
    ({ level, field }) =>
      sql`iif(value ->> 'level' = ${sql.raw(String(level))}, value ->> ${sql.raw(`'${field}'`)}, '')`,
  );
  const facets = table === "search_names" ? sql`''` : sql`value ->> 'facets'`; // in threes of letters they tell nothing
  return raw(sql`INSERT OR REPLACE INTO ${sql.raw(table)} (rowid, facets, ${sql.raw(names)})
    SELECT d.number, ${facets}, ${sql.join(values, sql`, `)}
    FROM json_each(${rows}) CROSS JOIN search_docs d ON d.subject = value ->> 'subject'
    WHERE substr(d.subject, 1, 3) = ${prefix}`);
}
