// What the public reads, newest first, for feeds: read as nobody, whoever asks, since a feed is kept by many.
import { type SQL, sql } from "drizzle-orm";
import { SHEET_TEXTS } from "../../schema/contract/board.ts";
import { type Feed, type FeedEntry, type FeedQuery, feedQuery } from "../../schema/contract/feeds.ts";
import { LOCALES } from "../../schema/vocabulary.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { readCategory } from "../board/categories.ts";
import { termOf } from "../board/terms.ts";
import { loadTopics, type SheetHtml, type TopicRow, toTopic } from "../board/topic-rows.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { seeOrganisation } from "../organisations/see.ts";
import { taxonomyLabels } from "../taxonomy/labels.ts";
import { absolute, urnOf } from "./addresses.ts";

const NEWEST = 30;
/** Read beyond, in case the first post of some was hidden alone. */
const SPARE = 10;
/** Of a skill so many topics are passed by, looking for those that anyone may read. */
const WALK = 1000;
/** Of a feed without entries. */
const FOUNDED = "1981-01-01T00:00:00.000Z";

/** Open to anyone; a category, skill or organisation that the public does not see has no feed. */
export async function publicFeed(asked: Ctx, query: FeedQuery): Promise<Feed> {
  const ctx: Ctx = { ...asked, actor: { kind: "anonymous" } };
  const [about, rows] = await Promise.all([subjectOf(ctx, query), newest(ctx, query)]);
  const [words, labels] = [messages(ctx.locale).feeds, await taxonomyLabels(ctx)];
  const texts = await textsOf(ctx, rows);
  const found = rows.flatMap((row) => {
    const text = texts.get(row.id);
    return text ? [entryOf(ctx, row, text, (id) => labels.get(id)?.label)] : [];
  });
  const entries = found.slice(0, NEWEST);
  const search = feedQuery(query);
  return {
    title: about === null ? words.title : words.titleOf(about),
    subtitle: words.subtitle,
    lang: ctx.locale,
    home: `${ctx.origin}${homeOf(query)}`,
    atom: `${ctx.origin}/feed.atom${search}`,
    json: `${ctx.origin}/feed.json${search}`,
    updated:
      entries
        .map((entry) => entry.updated)
        .sort()
        .at(-1) ?? FOUNDED,
    entries,
  };
}

/** What the feed is about, in words; null for everything. */
async function subjectOf(ctx: Ctx, { category, skill, organisation }: FeedQuery): Promise<string | null> {
  const [field, tree, house] = await Promise.all([
    category === undefined ? null : readCategory(ctx, category),
    skill === undefined ? null : taxonomyLabels(ctx),
    organisation === undefined ? null : seeOrganisation(ctx, organisation),
  ]);
  const label = skill === undefined ? undefined : tree?.get(skill)?.label;
  if ((category !== undefined && !field) || (skill !== undefined && !label)) throw NotFound();
  const said = [house?.name, label, field?.label[ctx.locale]].filter((one) => one !== undefined);
  return said.length > 0 ? said.join(" · ") : null;
}

function homeOf({ category, skill, organisation }: FeedQuery): string {
  if (organisation !== undefined) return `/organisations/${organisation}`;
  const said = { ...(category && { category }), ...(skill && { tag: skill }) };
  return Object.keys(said).length > 0 ? `/topics?${new URLSearchParams(said)}` : "/topics";
}

/** Each list walked along its own index; an organisation that hides is not named, so it has none. */
async function newest(ctx: Ctx, { category, skill, organisation }: FeedQuery): Promise<TopicRow[]> {
  const narrowed = sql`${category ? sql`AND t.category = ${category}` : sql``}
    ${organisation ? sql`AND t.organisation = ${organisation}` : sql``}`;
  const from: SQL =
    skill === undefined
      ? sql`(SELECT * FROM topics t WHERE listed = 2 ${narrowed} ORDER BY created_at DESC LIMIT ${NEWEST + SPARE}) t`
      : sql`(SELECT t.* FROM (SELECT topic, created_at FROM topic_terms WHERE term = ${termOf(skill)}
            ORDER BY created_at DESC, topic DESC LIMIT ${WALK}) m CROSS JOIN topics t ON t.id = m.topic
          WHERE t.listed = 2 ${narrowed} ORDER BY m.created_at DESC LIMIT ${NEWEST + SPARE}) t`;
  return loadTopics(ctx, from, sql`ORDER BY t.created_at DESC, t.number DESC`);
}

interface Texts {
  html: string;
  editedAt: string | null;
  sheet: SheetHtml | null;
}

/** The first post of each, while it can be read, and its sheet. */
async function textsOf(ctx: Ctx, rows: readonly TopicRow[]): Promise<ReadonlyMap<string, Texts>> {
  const ids = JSON.stringify(rows.map((row) => row.id));
  const found = await ctx.db.all<{ topic: string; html: string; editedAt: string | null; sheet: string | null }>(
    sql`SELECT s.topic, s.html, s.edited_at AS editedAt, h.html AS sheet FROM json_each(${ids}) j
      CROSS JOIN posts s ON s.topic = j.value AND s.seq = 1 AND s.state = 'visible' LEFT JOIN sheets h ON h.topic = s.topic`,
  );
  return new Map(
    found.map(({ topic, sheet, ...text }) => [
      topic,
      { ...text, sheet: sheet ? (JSON.parse(sheet) as SheetHtml) : null },
    ]),
  );
}

function entryOf(ctx: Ctx, row: TopicRow, text: Texts, label: (skill: string) => string | undefined): FeedEntry {
  const topic = toTopic(ctx, row);
  const edits = [topic.editedAt, text.editedAt, topic.createdAt].filter((at) => at !== null);
  return {
    id: urnOf(topic.id, ctx.origin),
    address: `${ctx.origin}/topics/${topic.id}`,
    title: topic.title,
    lang: topic.lang,
    author: topic.author,
    excerpt: topic.excerpt,
    html: absolute(text.html + sheetOf(text.sheet, topic.lang), ctx.origin),
    published: topic.createdAt,
    updated: edits.sort().at(-1) ?? topic.createdAt,
    tags: [...topic.skills.flatMap((skill) => label(skill) ?? []), ...topic.sdgs.map((goal) => `ODD ${goal}`)],
  };
}

/** Under the questions it answers, in its own language when the house speaks it. */
function sheetOf(sheet: SheetHtml | null, lang: string): string {
  if (!sheet) return "";
  const titles = messages(LOCALES.find((locale) => locale === lang) ?? "fr").board.topic.sheetTitles;
  return SHEET_TEXTS.flatMap((field) => (sheet[field] ? [`<h2>${titles[field]}</h2>\n${sheet[field]}`] : [])).join(
    "\n",
  );
}
