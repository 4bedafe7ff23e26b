// The meetings a reader may read, the latest first; and those to come, the nearest first.
import { type SQL, sql } from "drizzle-orm";
import type { Meeting, MeetingsQuery } from "../../schema/contract/meetings.ts";
import { requirePerson } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { InvalidField } from "../kernel/errors.ts";
import { type KeptMeeting, loadMeetings, toMeeting } from "./repository.ts";
import { readable, shownTo } from "./see.ts";

export interface Page {
  after?: string | undefined;
  limit: number;
}

export async function listMeetings(ctx: Ctx, query: MeetingsQuery): Promise<{ items: Meeting[]; next: string | null }> {
  requirePerson(ctx);
  const { partnership, category, state } = query;
  const which = sql`${partnership ? sql`AND m.partnership = ${partnership}` : sql``}
    ${category ? sql`AND m.category = ${category}` : sql``} ${state ? sql`AND m.state = ${state}` : sql``}`;
  const { rows, next } = await latest(ctx, which, query, "all");
  return { items: rows.map((kept) => toMeeting(kept, shownTo(ctx, kept))), next };
}

/** By keyset on when they begin. */
export async function latest(
  ctx: Ctx,
  which: SQL,
  { after, limit }: Page,
  texts: "all" | "titles" = "titles",
): Promise<{ rows: KeptMeeting[]; next: string | null }> {
  const [at, id] = after === undefined ? ["9", "~"] : placeOf(after);
  const found = await loadMeetings(
    ctx,
    sql`WHERE ${readable(ctx)} AND (m.starts_at, m.id) < (${at}, ${id}) ${which}
      ORDER BY m.starts_at DESC, m.id DESC LIMIT ${limit + 1}`,
    texts,
  );
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? `${last.startsAt}~${last.id}` : null };
}

function placeOf(after: string): [string, string] {
  const [, at, id] = /^(\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z)~(mtg_[0-9a-f]{32})$/.exec(after) ?? [];
  if (at === undefined || id === undefined) throw InvalidField("after", "invalid");
  return [at, id];
}

/** Planned and not over yet; what a partnership that has ended had planned will not be. */
export async function coming(ctx: Ctx, which: SQL, limit: number): Promise<KeptMeeting[]> {
  return loadMeetings(
    ctx,
    sql`WHERE ${readable(ctx)} AND m.state = 'planned' AND m.ends_at > ${iso(ctx.now)} ${which}
      AND NOT EXISTS (SELECT 1 FROM partnerships p WHERE p.id = m.partnership AND p.state = 'ended')
      ORDER BY m.starts_at, m.id LIMIT ${limit}`,
    "titles",
  );
}
