// Who is told of what on the board. Statements for the batch of a write, or of the approval of what had waited.
import { type SQL, sql } from "drizzle-orm";
import { themeOf } from "../../schema/taxonomy/tree.ts";
import type { Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { tell } from "./tell.ts";

export interface Named {
  kind: "person" | "organisation";
  id: string;
}

export interface NewsOfTopic {
  id: string;
  category: string;
  organisation: string | null;
  skills: readonly string[];
  mentioned: readonly Named[];
}

/** A topic that may now be read: those it names, then those who follow its category, its organisation or its skills. */
export function toldOfTopic(ctx: Ctx, topic: NewsOfTopic): Statement[] {
  const skills = [...new Set(topic.skills.flatMap((skill) => [skill, themeOf(skill)]))];
  const subjects = [
    ["category", topic.category],
    ...(topic.organisation === null ? [] : [["organisation", topic.organisation]]),
    ...skills.map((skill) => ["skill", skill]),
  ];
  // Whom an organisation hides from does not hear that it wrote.
  const followers = sql`SELECT DISTINCT f.person, t.id AS topic, 'new_topic' AS kind, 1 AS seq
    FROM json_each(${JSON.stringify(subjects)}) j CROSS JOIN topics t ON t.id = ${topic.id}
    CROSS JOIN follows f ON f.kind = j.value ->> 0 AND f.subject = j.value ->> 1
    WHERE f.person <> t.author AND (f.kind <> 'organisation' OR ${SEES_HOUSE})
      AND NOT EXISTS (SELECT 1 FROM notices x WHERE x.person = f.person AND x.topic = t.id AND x.kind = 'mention')`;
  const firstPost = topic.id.replace(/^top_/, "pst_");
  return [...mentions(ctx, firstPost, topic.mentioned), tell(ctx, followers)];
}

const SEES_HOUSE = sql`EXISTS (SELECT 1 FROM organisations o WHERE o.id = f.subject AND (
  (o.state IN ('published', 'paused') AND o.visibility IN ('public', 'network'))
  OR EXISTS (SELECT 1 FROM memberships m WHERE m.organisation = o.id AND m.person = f.person)
  OR EXISTS (SELECT 1 FROM people q WHERE q.id = f.person AND q.network_role IS NOT NULL)))`;

/** A post that may now be read: those it names, then those who follow its topic; whoever began it gets an answer. */
export function toldOfPost(ctx: Ctx, post: { id: string; mentioned: readonly Named[] }): Statement[] {
  const named = post.mentioned.length > 0 ? sql`AND NOT EXISTS (${sameMention})` : sql``;
  const followers = sql`SELECT f.person, t.id AS topic, CASE WHEN f.person = t.author THEN 'answer' ELSE 'reply' END AS kind,
      s.seq FROM posts s CROSS JOIN topics t ON t.id = s.topic CROSS JOIN follows f ON f.kind = 'topic' AND f.subject = t.id
    WHERE s.id = ${post.id} AND s.state = 'visible' AND f.person <> s.author ${named}`;
  return [...mentions(ctx, post.id, post.mentioned), tell(ctx, followers)];
}

const sameMention = sql`SELECT 1 FROM notices x
  WHERE x.person = f.person AND x.topic = t.id AND x.kind = 'mention' AND x.last_seq = s.seq`;

/** A person named hears of it; for an organisation its managers do. `again` false after an edit: once is enough. */
function mentions(ctx: Ctx, post: string, mentioned: readonly Named[], again = true): Statement[] {
  if (mentioned.length === 0) return [];
  const ids = (kind: Named["kind"]) =>
    JSON.stringify([...new Set(mentioned.filter((one) => one.kind === kind).map(({ id }) => id))]);
  const named: SQL = sql`SELECT j.value AS person FROM json_each(${ids("person")}) j
    UNION SELECT m.person FROM json_each(${ids("organisation")}) k
      JOIN memberships m ON m.organisation = k.value AND m.role = 'manager'`;
  return [
    tell(
      ctx,
      sql`SELECT n.person, s.topic, 'mention' AS kind, s.seq FROM posts s CROSS JOIN (${named}) n
        WHERE s.id = ${post} AND s.state = 'visible' AND n.person <> s.author`,
      { again },
    ),
  ];
}

/** After an edit: those newly named. */
export function toldOfEdit(ctx: Ctx, post: { id: string; mentioned: readonly Named[] }): Statement[] {
  return mentions(ctx, post.id, post.mentioned, false);
}

/** Whoever gave the answer that helped. */
export function toldOfHelp(ctx: Ctx, post: string, by: string): Statement {
  return tell(
    ctx,
    sql`SELECT s.author AS person, s.topic, 'helped' AS kind, s.seq FROM posts s
      WHERE s.id = ${post} AND s.author <> ${by}`,
  );
}

/** The coordination did something about a topic, or about a post in it: its author is told. */
export function toldByCoordination(ctx: Ctx, about: { person: string; topic: string; seq?: number }): Statement {
  return tell(
    ctx,
    sql`SELECT ${about.person} AS person, ${about.topic} AS topic, 'moderation' AS kind, ${about.seq ?? 1} AS seq WHERE true`,
  );
}
