// What was found, as its reader may see it: the tables have the last word on who reads what.
import { type SQL, sql } from "drizzle-orm";
import type { FoundItem } from "../../schema/contract/search.ts";
import { BOARD_LANGUAGES, type TopicKind } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { Filters } from "./filters.ts";
import { detectLanguage } from "./language.ts";
import { courseSeen, organisationSeen, type Scope, topicSeen } from "./scope.ts";
import { snippetHtml, snippetOf } from "./snippet.ts";
import { plainOf } from "./words.ts";

/** Snippets are cut from the beginning of a text: enough for nearly all of them, and a bounded read. */
const READ = 2500;

export interface Seen {
  scope: Scope;
  stems: ReadonlySet<string>;
  filters: Filters;
}

interface Row {
  id: string;
  title: string;
  text: string;
  lang: string | null;
  kind: TopicKind | null;
  topic: string | null;
  category: string | null;
  country: string | null;
  town: string | null;
  at: string | null;
}

/** In the order of the subjects given; those this reader may not see, or that the dates leave out, are not among them. */
export async function foundItems(ctx: Ctx, subjects: readonly string[], seen: Seen): Promise<FoundItem[]> {
  const of = (prefix: string) => JSON.stringify(subjects.filter((subject) => subject.startsWith(prefix)));
  const lists = await Promise.all([
    rowsOf(ctx, of("top_"), (ids) => topicRows(ids, seen)),
    rowsOf(ctx, of("pst_"), (ids) => postRows(ids, seen)),
    rowsOf(ctx, of("org_"), (ids) => organisationRows(ids, seen)),
    rowsOf(ctx, of("crs_"), (ids) => courseRows(ids, seen)),
  ]);
  const byId = new Map(lists.flat().map((row) => [row.id, row]));
  return subjects.flatMap((subject) => {
    const row = byId.get(subject);
    return row && inTime(row, seen.filters) ? [itemOf(row, seen.stems)] : [];
  });
}

const rowsOf = async (ctx: Ctx, ids: string, query: (ids: string) => SQL): Promise<Row[]> =>
  ids === "[]" ? [] : ctx.db.all<Row>(query(ids));

const topicRows = (ids: string, seen: Seen): SQL => sql`SELECT t.id, t.title, t.lang, t.kind, NULL AS topic, t.category,
    h.country, h.town, t.created_at AS at, substr(p.text || coalesce(char(10) || h.context || char(10) || h.did || char(10)
      || h.worked || char(10) || h.failed || char(10) || h.again, ''), 1, ${READ}) AS text
  FROM json_each(${ids}) j CROSS JOIN topics t ON t.id = j.value
  LEFT JOIN posts p ON p.topic = t.id AND p.seq = 1 LEFT JOIN sheets h ON h.topic = t.id
  WHERE ${topicSeen(seen.scope)}`;

const postRows = (
  ids: string,
  seen: Seen,
): SQL => sql`SELECT s.id, t.title, s.lang, NULL AS kind, t.id AS topic, t.category,
    a.country, a.town, s.created_at AS at, substr(s.text || coalesce(char(10) || a.changed, ''), 1, ${READ}) AS text
  FROM json_each(${ids}) j CROSS JOIN posts s ON s.id = j.value CROSS JOIN topics t ON t.id = s.topic
  LEFT JOIN adaptations a ON a.post = s.id
  WHERE s.state = 'visible' AND ${topicSeen(seen.scope)}`;

const organisationRows = (
  ids: string,
  { scope }: Seen,
): SQL => sql`SELECT o.id, o.name AS title, NULL AS lang, NULL AS kind,
    NULL AS topic, NULL AS category, o.country, o.town, NULL AS at, o.summary AS text
  FROM json_each(${ids}) j CROSS JOIN organisations o ON o.id = j.value
  WHERE ${organisationSeen(scope)}`;

const courseRows = (
  ids: string,
  { scope }: Seen,
): SQL => sql`SELECT c.id, c.title, c.lang, NULL AS kind, NULL AS topic, NULL AS category, o.country, o.town, NULL AS at,
    substr(c.summary || char(10) || c.text, 1, ${READ}) AS text
  FROM json_each(${ids}) j CROSS JOIN courses c ON c.id = j.value CROSS JOIN organisations o ON o.id = c.organisation
  WHERE ${courseSeen(scope)}`;

const inTime = ({ at }: Row, { since, until }: Filters): boolean =>
  (since === undefined || (at ?? "") >= since) && (until === undefined || (at ?? "").slice(0, 10) <= until);

function itemOf(row: Row, stems: ReadonlySet<string>): FoundItem {
  const text = plainOf(row.text);
  const lang = BOARD_LANGUAGES.find((one) => one === row.lang) ?? detectLanguage(text, "fr");
  return {
    kind: row.kind ?? kindOf(row),
    id: row.id,
    title: row.title,
    path: pathOf(row),
    snippet: snippetHtml(snippetOf(text, lang, stems)),
    lang: text === "" ? null : lang,
    topic: row.topic,
    category: row.category,
    place: row.country || row.town ? { country: row.country ?? "", town: row.town ?? "" } : null,
    at: row.at,
  };
}

const kindOf = ({ id, topic }: Row): FoundItem["kind"] =>
  topic !== null ? "post" : id.startsWith("crs_") ? "course" : "organisation";

/** A post's address leads to its place in its topic. */
function pathOf({ id, topic, kind }: Row): string {
  if (id.startsWith("crs_")) return `/courses/${id}`;
  if (topic !== null) return `/posts/${id}`;
  return kind === null ? `/organisations/${id}` : `/topics/${id}`;
}
