// What a person is told of the board, and how much of it is new: only of topics they may still open.
import { type SQL, sql } from "drizzle-orm";
import type { Notice, NoticesView } from "../../schema/contract/notices.ts";
import type { BoardLanguage, NoticeKind, TopicKind } from "../../schema/vocabulary.ts";
import { requirePerson } from "../kernel/actor.ts";
import { runBatch } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { MAY_READ } from "./may-read.ts";
import { tidied } from "./seen.ts";

interface Row {
  topic: string;
  kind: NoticeKind;
  count: number;
  firstSeq: number;
  at: string;
  seenAt: string | null;
  title: string;
  topicKind: TopicKind;
  lang: BoardLanguage;
  readable: number;
}

/** `which` narrows `notices n` of this person; the newest first, along their own index. */
async function load(ctx: Ctx, person: string, which: SQL, limit: number): Promise<Row[]> {
  return ctx.db.all<Row>(sql`SELECT n.topic, n.kind, n.count, n.first_seq AS firstSeq, n.at, n.seen_at AS seenAt,
      coalesce(t.title, '') AS title, coalesce(t.kind, 'discussion') AS topicKind, coalesce(t.lang, 'fr') AS lang,
      (t.id IS NOT NULL AND ${MAY_READ}) AS readable
    FROM (SELECT * FROM notices WHERE person = ${person} AND ${which} ORDER BY at DESC, topic DESC, kind DESC LIMIT ${limit}) n
    JOIN people p ON p.id = n.person LEFT JOIN topics t ON t.id = n.topic
    ORDER BY n.at DESC, n.topic DESC, n.kind DESC`);
}

const toNotice = (row: Row): Notice => ({
  topic: { id: row.topic, title: row.title, kind: row.topicKind, lang: row.lang },
  kind: row.kind,
  count: row.count,
  from: row.firstSeq,
  at: row.at,
  seen: row.seenAt !== null,
});

export async function listNotices(
  ctx: Ctx,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ items: Notice[]; next: string | null }> {
  const { id } = requirePerson(ctx);
  const from = after === undefined ? null : after.split("~");
  if (from && (from.length !== 3 || Number.isNaN(Date.parse(from[0] ?? "")))) throw InvalidField("after", "invalid");
  const older = from ? sql`(at, topic, kind) < (${from[0]}, ${from[1]}, ${from[2]})` : sql`true`;
  const rows = await load(ctx, id, older, limit + 1);
  const last = rows[limit - 1];
  return {
    items: rows
      .slice(0, limit)
      .filter((row) => row.readable)
      .map(toNotice),
    next: rows.length > limit && last ? `${last.at}~${last.topic}~${last.kind}` : null,
  };
}

const FRESH = 60;
const SEEN = 20;

export async function viewNotices(ctx: Ctx): Promise<NoticesView> {
  const { id } = requirePerson(ctx);
  const [fresh, seen] = await Promise.all([
    load(ctx, id, sql`seen_at IS NULL`, FRESH + 1),
    load(ctx, id, sql`seen_at IS NOT NULL`, SEEN),
  ]);
  if (fresh.some((row) => !row.readable)) await runBatch(ctx, tidied(ctx, id));
  const shown = (rows: Row[]) => rows.filter((row) => row.readable).map(toNotice);
  return { fresh: shown(fresh.slice(0, FRESH)), more: fresh.length > FRESH, seen: shown(seen), now: iso(ctx.now) };
}

/** For "today": the newest few. Those that can no longer be opened are let go, so that the head counts them no more. */
export async function newestNotices(ctx: Ctx, limit: number): Promise<Notice[]> {
  const { id } = requirePerson(ctx);
  const rows = await load(ctx, id, sql`seen_at IS NULL`, limit);
  if (rows.some((row) => !row.readable)) await runBatch(ctx, tidied(ctx, id));
  return rows.filter((row) => row.readable).map(toNotice);
}
