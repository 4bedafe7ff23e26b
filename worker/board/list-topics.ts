// Lists of topics, the newest activity first, each walked along its own index so that a page reads what it shows.

import { type SQL, sql } from "drizzle-orm";
import type { Topic, TopicsQuery } from "../../schema/contract/board.ts";
import { isCoordinator, requireCoordinator, requirePerson } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { InvalidField, NotFound } from "../kernel/errors.ts";
import { isInRoom } from "../partnerships/room.ts";
import { termOf } from "./terms.ts";
import { loadTopics, type TopicRow, toTopic } from "./topic-rows.ts";

export interface TopicsPage {
  rows: TopicRow[];
  next: string | null;
}

/** Open to anyone: each reader finds what they may see. A room asks who enters. */
export async function listTopics(ctx: Ctx, query: TopicsQuery): Promise<{ items: Topic[]; next: string | null }> {
  const { rows, next } = await topicsPage(ctx, query);
  return { items: rows.map((row) => toTopic(ctx, row)), next };
}

export async function topicsPage(ctx: Ctx, query: TopicsQuery): Promise<TopicsPage> {
  const way = query.tag === undefined ? await byActivity(ctx, query) : byTag(ctx, query.tag, query);
  const { limit } = query;
  const met = sql`SELECT t.*, ${way.fits} AS fits FROM ${way.topics} ORDER BY ${way.order} LIMIT ${way.whole ? limit + 1 : WALK}`;
  const rows = await loadTopics(
    ctx,
    sql`(SELECT * FROM (${met}) WHERE fits LIMIT ${limit + 1}) t`,
    sql`ORDER BY ${way.shown}`,
  );
  if (rows.length > limit) return { rows: rows.slice(0, limit), next: way.after(rows[limit - 1] as TopicRow) };
  return { rows, next: way.whole ? null : await endOfWalk(ctx, way) };
}

/** As many topics are passed by at most, looking for those that fit. */
const WALK = 300;

/** What is asked for may be rare: a page may hold few, or none, and still say where to go on. */
async function endOfWalk(ctx: Ctx, way: Way): Promise<string | null> {
  const row = await ctx.db.get<{ after: string } | undefined>(
    sql`SELECT ${way.place} AS after FROM ${way.bare} ORDER BY ${way.order} LIMIT 1 OFFSET ${WALK - 1}`,
  );
  return row?.after ?? null;
}

/** An index to walk along, newest first. */
interface Way {
  /** Topics `t` in its order, and the same without reading them. */
  topics: SQL;
  bare: SQL;
  order: SQL;
  /** The same order once the topics are read. */
  shown: SQL;
  /** The place of a topic on it, as the database says it and as a row does. */
  place: SQL;
  after: (row: TopicRow) => string;
  /** Whether a topic met is one of those asked for; `whole`: all are. */
  fits: SQL;
  whole: boolean;
}

async function byActivity(ctx: Ctx, query: TopicsQuery): Promise<Way> {
  const from = cursorOf(query.after, /^\d{1,15}$/);
  const later = from ? sql`AND (bumped_at, number) < (${from.time}, ${Number(from.mark)})` : sql``;
  const { category, kind, partnership, visibility } = query;
  const room = partnership !== undefined || visibility !== undefined;
  const along = room ? sql`` : category ? sql`AND category = ${category}` : kind ? sql`AND kind = ${kind}` : sql``;
  const topics = sql`(SELECT * FROM topics WHERE ${await scopeOf(ctx, query)} ${along} ${later}) t`;
  const order = sql`t.bumped_at DESC, t.number DESC`;
  return {
    ...{ topics, bare: topics, order, shown: order, place: sql`t.bumped_at || '~' || t.number` },
    after: ({ bumpedAt, number }) => `${bumpedAt}~${number}`,
    fits: narrowed(query),
    whole: room ? !category && !kind : !category || !kind,
  };
}

const narrowed = ({ category, kind }: TopicsQuery): SQL =>
  sql`(1 ${category ? sql`AND t.category = ${category}` : sql``} ${kind ? sql`AND t.kind = ${kind}` : sql``})`;

/** A partial index is used only when its condition stands in the query word for word: literals, no parameters. */
async function scopeOf(ctx: Ctx, { partnership, visibility }: TopicsQuery): Promise<SQL> {
  if (partnership !== undefined) {
    requirePerson(ctx);
    if (!isCoordinator(ctx.actor) && !(await isInRoom(ctx, partnership))) throw NotFound();
    return sql`partnership = ${partnership} AND partnership IS NOT NULL AND state IN ('open', 'locked')`;
  }
  if (visibility === "coordinators") {
    requireCoordinator(ctx);
    return sql`visibility = 'coordinators' AND state IN ('open', 'locked')`;
  }
  return listedFor(ctx);
}

/** What shows in lists for this reader. */
export const listedFor = (ctx: Ctx): SQL => (ctx.actor.kind === "person" ? sql`listed > 0` : sql`listed = 2`);

/** By a skill, a theme or a goal: in the order they were begun, along the terms. */
function byTag(ctx: Ctx, tag: string, query: TopicsQuery): Way {
  const from = cursorOf(query.after, /^top_[0-9a-z]{1,60}$/);
  const later = from ? sql`AND (m.created_at, m.topic) < (${from.time}, ${from.mark})` : sql``;
  const here = sql`m.term = ${termOf(tag)} ${later}`;
  return {
    topics: sql`topic_terms m CROSS JOIN topics t ON t.id = m.topic WHERE ${here}`,
    bare: sql`topic_terms m WHERE ${here}`,
    order: sql`m.created_at DESC, m.topic DESC`,
    shown: sql`t.created_at DESC, t.id DESC`,
    place: sql`m.created_at || '~' || m.topic`,
    after: ({ createdAt, id }) => `${createdAt}~${id}`,
    fits: sql`(t.${listedFor(ctx)} AND ${narrowed(query)})`,
    whole: false,
  };
}

function cursorOf(after: string | undefined, shape: RegExp): { time: string; mark: string } | null {
  if (after === undefined) return null;
  const [time = "", mark = ""] = after.split("~", 2);
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(time) || !shape.test(mark)) throw InvalidField("after", "invalid");
  return { time, mark };
}
