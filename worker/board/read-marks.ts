// How far somebody has read: a note for themselves, not a trail for others.
import { sql } from "drizzle-orm";
import { requirePerson } from "../kernel/actor.ts";
import { raw, runBatch } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { allSeen, seenUpTo } from "../notices/seen.ts";
import { seeTopic } from "./see-topic.ts";

/** Up to a place in a topic that the reader may open; never goes back. */
export async function markRead(ctx: Ctx, id: string, seq: number): Promise<void> {
  const { id: person } = requirePerson(ctx);
  const topic = await seeTopic(ctx, id);
  await noteRead(ctx, person, topic.id, Math.min(seq, topic.lastSeq));
}

export async function noteRead(ctx: Ctx, person: string, topic: string, seq: number): Promise<void> {
  await runBatch(ctx, [
    raw(sql`INSERT INTO reads (person, topic, seq, at) VALUES (${person}, ${topic}, ${seq}, ${iso(ctx.now)})
      ON CONFLICT (person, topic) DO UPDATE SET seq = excluded.seq, at = excluded.at WHERE excluded.seq > reads.seq`),
    seenUpTo(ctx, person, topic, seq),
  ]);
}

/** Everything up to now is read. */
export async function clearUnread(ctx: Ctx): Promise<void> {
  const { id: person } = requirePerson(ctx);
  await runBatch(ctx, [
    raw(sql`INSERT INTO board_marks (person, since) VALUES (${person}, ${iso(ctx.now)})
      ON CONFLICT (person) DO UPDATE SET since = excluded.since`),
    allSeen(ctx, person),
  ]);
}

/** For a page of topics: how far the reader is in each they have opened. */
export async function readUpTo(ctx: Ctx, topics: readonly string[]): Promise<Map<string, number>> {
  if (ctx.actor.kind !== "person") return new Map();
  const rows = await ctx.db.all<{ topic: string; seq: number }>(sql`SELECT r.topic, r.seq
    FROM json_each(${JSON.stringify(topics)}) j CROSS JOIN reads r ON r.person = ${ctx.actor.id} AND r.topic = j.value`);
  return new Map(rows.map(({ topic, seq }) => [topic, seq]));
}
