// Documents made anew from the tables: what can be found is indexed as it now stands, what cannot is taken out.
import { type SQL, sql } from "drizzle-orm";
import { fromBits } from "../../schema/bits.ts";
import type { Sheet } from "../../schema/contract/board.ts";
import type { Offer } from "../../schema/contract/organisations.ts";
import {
  BOARD_LANGUAGES,
  type BoardLanguage,
  SDGS,
  type TopicKind,
  type TopicVisibility,
  type Visibility,
} from "../../schema/vocabulary.ts";
import type { Statement } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { currentTree } from "../taxonomy/repository.ts";
import {
  type CourseText,
  courseDocument,
  type OrganisationText,
  organisationDocument,
  type PostText,
  postDocument,
  type TopicAbove,
  type TopicText,
  type Translated,
  topicDocument,
} from "./documents.ts";
import { documentStatements, unindex } from "./index-statements.ts";
import { detectLanguage } from "./language.ts";

/** For a few hundred topics, posts, organisations and courses by their ids. */
export async function fromTables(ctx: Ctx, subjects: readonly string[]): Promise<Statement[]> {
  const of = (prefix: string) => JSON.stringify(subjects.filter((subject) => subject.startsWith(prefix)));
  const [tree, topics, posts, organisations, courses] = await Promise.all([
    currentTree(ctx),
    topicTexts(ctx, of("top_")),
    postTexts(ctx, of("pst_")),
    organisationTexts(ctx, of("org_")),
    courseTexts(ctx, of("crs_")),
  ]);
  const documents = [
    ...topics.map((topic) => topicDocument(topic, tree)),
    ...posts.map((post) => postDocument(post)),
    ...organisations.map((one) => organisationDocument(one, tree, detectLanguage(one.summary, "fr"))),
    ...courses.map((course) => courseDocument(course, tree)),
  ];
  const there = new Set(documents.map((document) => document.subject));
  const gone = subjects.filter((subject) => !there.has(subject));
  return [...documentStatements(documents, organisations), ...(gone.length > 0 ? unindex(gone) : [])];
}

const translationsOf = (
  post: SQL,
): SQL => sql`(SELECT json_group_array(json_array(lang, coalesce(title, ''), text, sheet))
  FROM translations WHERE post = ${post})`;

type Kept = [lang: BoardLanguage, title: string, text: string, sheet: string];
const toTranslated = (json: string): Translated[] =>
  (JSON.parse(json) as Kept[]).map(([lang, title, text, sheet]) => {
    const said = sheet === "" ? {} : (JSON.parse(sheet) as Record<string, string>);
    return { lang, title, text: [text, ...Object.values(said)].join("\n") };
  });

interface AboveRow {
  category: string;
  visibility: TopicVisibility;
  partnership: string | null;
  skills: string;
  sdgs: number;
}
const above = (id: string, { category, visibility, partnership, skills, sdgs }: AboveRow): TopicAbove => ({
  ...{ id, category, visibility, partnership },
  skills: JSON.parse(skills) as string[],
  sdgs: fromBits(SDGS, sdgs),
});

type TopicRow = AboveRow &
  Pick<TopicText, "id" | "title" | "text" | "createdAt"> & {
    kind: TopicKind;
    lang: BoardLanguage;
    sheet: string | null;
    translations: string;
  };

async function topicTexts(ctx: Ctx, ids: string): Promise<TopicText[]> {
  if (ids === "[]") return [];
  const rows =
    await ctx.db.all<TopicRow>(sql`SELECT t.id, t.category, t.kind, t.title, t.lang, t.visibility, t.partnership,
      t.skills, t.sdgs, t.created_at AS createdAt, coalesce(p.text, '') AS text, ${translationsOf(sql`p.id`)} AS translations,
      iif(h.topic IS NULL, NULL, json_object('context', h.context, 'did', h.did, 'institutions', h.institutions,
        'civilSociety', h.civil_society, 'beneficiaries', h.beneficiaries, 'worked', h.worked, 'failed', h.failed,
        'again', h.again, 'cost', h.cost, 'time', h.time, 'localDimension', h.local_dimension,
        'globalDimension', h.global_dimension, 'country', h.country, 'town', h.town)) AS sheet
    FROM json_each(${ids}) j CROSS JOIN topics t ON t.id = j.value
    LEFT JOIN posts p ON p.topic = t.id AND p.seq = 1 LEFT JOIN sheets h ON h.topic = t.id
    WHERE t.state IN ('open', 'locked') ORDER BY t.created_at, t.number`);
  return rows.map((row) => ({
    ...above(row.id, row),
    ...{ kind: row.kind, title: row.title, text: row.text, lang: row.lang, createdAt: row.createdAt },
    sheet: row.sheet === null ? null : (JSON.parse(row.sheet) as Sheet),
    translations: toTranslated(row.translations),
  }));
}

type PostRow = AboveRow &
  Pick<PostText, "id" | "text" | "lang" | "createdAt"> & {
    topic: string;
    country: string | null;
    town: string | null;
    changed: string | null;
    translations: string;
  };

async function postTexts(ctx: Ctx, ids: string): Promise<PostText[]> {
  if (ids === "[]") return [];
  const rows =
    await ctx.db.all<PostRow>(sql`SELECT s.id, s.topic, s.text, s.lang, s.created_at AS createdAt, t.category,
      t.visibility, t.partnership, t.skills, t.sdgs, a.country, a.town, a.changed, ${translationsOf(sql`s.id`)} AS translations
    FROM json_each(${ids}) j CROSS JOIN posts s ON s.id = j.value CROSS JOIN topics t ON t.id = s.topic
    LEFT JOIN adaptations a ON a.post = s.id
    WHERE s.seq > 1 AND s.state = 'visible' AND t.state IN ('open', 'locked') ORDER BY s.created_at, s.id`);
  return rows.map((row) => ({
    ...{ id: row.id, text: row.text, lang: row.lang, createdAt: row.createdAt },
    topic: above(row.topic, row),
    tried: row.country === null ? null : { country: row.country, town: row.town ?? "", changed: row.changed ?? "" },
    translations: toTranslated(row.translations),
  }));
}

type OrganisationRow = Pick<OrganisationText, "id" | "name" | "town" | "country" | "summary"> & {
  sdgs: number;
  visibility: Visibility;
  offers: string;
};

async function organisationTexts(ctx: Ctx, ids: string): Promise<OrganisationText[]> {
  if (ids === "[]") return [];
  const rows =
    await ctx.db.all<OrganisationRow>(sql`SELECT o.id, o.name, o.town, o.country, o.summary, o.sdgs, o.visibility,
      (SELECT json_group_array(json_object('skill', skill, 'level', level)) FROM offers WHERE organisation = o.id) AS offers
    FROM json_each(${ids}) j CROSS JOIN organisations o ON o.id = j.value WHERE o.state = 'published' ORDER BY o.id`);
  return rows.map((row) => ({
    ...row,
    sdgs: fromBits(SDGS, row.sdgs),
    offers: JSON.parse(row.offers) as Offer[],
  }));
}

type CourseRow = Pick<
  CourseText,
  "id" | "title" | "summary" | "text" | "visibility" | "organisation" | "host" | "hostVisibility"
> &
  Record<"lang" | "skills" | "sdgs" | "countries" | "langs", string>;

/** Open ones, of organisations that are published. */
async function courseTexts(ctx: Ctx, ids: string): Promise<CourseText[]> {
  if (ids === "[]") return [];
  const toCome = (column: SQL) => sql`(SELECT json_group_array(DISTINCT ${column}) FROM course_sessions s
    WHERE s.course = c.id AND s.state = 'planned' AND s.starts_at > ${ctx.now.toISOString()})`;
  const rows =
    await ctx.db.all<CourseRow>(sql`SELECT c.id, c.title, c.summary, c.text, c.lang, c.skills, c.sdgs, c.visibility,
      c.organisation, o.name AS host, o.visibility AS hostVisibility, ${toCome(sql`s.country`)} AS countries,
      ${toCome(sql`s.lang`)} AS langs
    FROM json_each(${ids}) j CROSS JOIN courses c ON c.id = j.value
    CROSS JOIN organisations o ON o.id = c.organisation AND o.state = 'published'
    WHERE c.state = 'open' ORDER BY c.id`);
  return rows.map((row) => ({
    ...row,
    lang: BOARD_LANGUAGES.find((one) => one === row.lang) ?? detectLanguage(`${row.summary} ${row.text}`, "fr"),
    skills: JSON.parse(row.skills) as string[],
    sdgs: JSON.parse(row.sdgs) as CourseText["sdgs"],
    countries: (JSON.parse(row.countries) as string[]).filter((country) => country !== ""),
    langs: JSON.parse(row.langs) as string[],
  }));
}
