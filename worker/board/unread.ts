// What is new for somebody since they were last here, in each topic and in all: only what they may read, bounded however much it is.
import { type SQL, sql } from "drizzle-orm";
import { isCoordinator, requirePerson } from "../kernel/actor.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { ownOrganisations } from "../organisations/see.ts";
import { roomsOf } from "../partnerships/room.ts";

/** Whoever comes for the first time has a month to catch up with, not years. */
const FIRST_DAYS = 30;
/** Among the topics that moved since, this many are looked at: enough to say "a hundred and more". */
const LOOKED_AT = 300;
const LOOKED_AT_IN_ROOMS = 60;
export const MOST_UNREAD = 100;
/** The newest posts of a topic are counted one by one, those before them by their places. */
const COUNTED = 10;

export interface Unread {
  id: string;
  title: string;
  new: number;
  /** The first place not read yet. */
  from: number;
}

export interface HowMuch {
  count: number;
  more: boolean;
}

/** A topic with something to read after the place read last. */
interface Moved {
  id: string;
  title: string;
  lastSeq: number;
  bumpedAt: string;
  read: number;
}

/** How many topics have something new: for every page that says so. */
export async function howMuchIsNew(ctx: Ctx): Promise<HowMuch> {
  return howMuch(await moved(ctx, await sinceWhen(ctx)));
}

/** The newest first: of the board, of the rooms of one's partnerships, of the coordinators' room. */
export async function unread(ctx: Ctx): Promise<HowMuch & { topics: Unread[] }> {
  const since = await sinceWhen(ctx);
  const found = await moved(ctx, since);
  const shown = found.slice(0, MOST_UNREAD);
  const news = await newIn(ctx, shown, since);
  const topics = shown.map(({ id, title, read }) => ({ id, title, ...(news.get(id) ?? { new: 1, from: read + 1 }) }));
  return { ...howMuch(found), topics };
}

const howMuch = ({ length }: Moved[]): HowMuch => ({
  count: Math.min(length, MOST_UNREAD),
  more: length > MOST_UNREAD,
});

export async function sinceWhen(ctx: Ctx): Promise<string> {
  const { id } = requirePerson(ctx);
  const mark = await ctx.db.get<{ since: string } | undefined>(sql`SELECT since FROM board_marks WHERE person = ${id}`);
  return mark?.since ?? iso(later(ctx.now, { days: -FIRST_DAYS }));
}

async function moved(ctx: Ctx, since: string): Promise<Moved[]> {
  const { id } = requirePerson(ctx);
  const here = sql`state IN ('open', 'locked') AND bumped_at > ${since}`;
  const all = await Promise.all([
    ctx.db.all<Moved>(toRead(id, sql`listed > 0 AND bumped_at > ${since}`, LOOKED_AT)),
    ownOrganisations(ctx).length > 0
      ? ctx.db.all<Moved>(toRead(id, sql`${ownRooms(ctx)} AND ${here}`, LOOKED_AT_IN_ROOMS))
      : [],
    isCoordinator(ctx.actor)
      ? ctx.db.all<Moved>(toRead(id, sql`visibility = 'coordinators' AND ${here}`, LOOKED_AT_IN_ROOMS))
      : [],
  ]);
  return all.flat().sort((a, b) => (a.bumpedAt < b.bumpedAt ? 1 : -1));
}

const ownRooms = (ctx: Ctx): SQL => sql`partnership IS NOT NULL AND partnership IN (${roomsOf(ctx)})`;

/** A post that waits for a moderator has a place and is new to nobody. */
const toRead = (person: string, which: SQL, most: number): SQL => sql`
  SELECT t.id, t.title, t.last_seq AS lastSeq, t.bumped_at AS bumpedAt, coalesce(r.seq, 0) AS read
  FROM (SELECT id, title, last_seq, bumped_at FROM topics WHERE ${which} ORDER BY bumped_at DESC LIMIT ${most}) t
  LEFT JOIN reads r ON r.person = ${person} AND r.topic = t.id
  WHERE t.last_seq > coalesce(r.seq, 0) AND EXISTS (SELECT 1 FROM posts s
    WHERE s.topic = t.id AND s.seq > coalesce(r.seq, 0) AND s.state = 'visible')
  ORDER BY t.bumped_at DESC LIMIT ${MOST_UNREAD + 1}`;

interface Counted {
  id: string;
  n: number;
  first: number;
}

/** How many posts of each topic came after the place read and since a time, and where they begin. */
export async function newIn(
  ctx: Ctx,
  topics: readonly Pick<Moved, "id" | "lastSeq" | "read">[],
  since: string,
): Promise<Map<string, { new: number; from: number }>> {
  if (topics.length === 0) return new Map();
  const asked = topics.map(({ id, read }) => ({ id, read }));
  const rows = await ctx.db.all<Counted>(sql`SELECT id, said ->> 0 AS n, said ->> 1 AS first
    FROM (SELECT j.value ->> 'id' AS id, (SELECT json_array(count(*), min(seq)) FROM (
        SELECT seq, state, created_at FROM posts WHERE topic = j.value ->> 'id' AND seq > j.value ->> 'read'
        ORDER BY seq DESC LIMIT ${COUNTED})
      WHERE state = 'visible' AND created_at > ${since}) AS said FROM json_each(${JSON.stringify(asked)}) j)`);
  const found = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    topics.flatMap(({ id, lastSeq, read }) => {
      const row = found.get(id);
      if (!row || row.n === 0) return [];
      const all = row.n === COUNTED; // more lie before them
      return [[id, all ? { new: lastSeq - read, from: read + 1 } : { new: row.n, from: row.first }] as const];
    }),
  );
}
