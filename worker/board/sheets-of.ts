// The sheets an organisation has told, as evidence of its skills: only those the reader may find, under its name.
import { sql } from "drizzle-orm";
import type { Topic } from "../../schema/contract/board.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { listedFor } from "./list-topics.ts";
import { loadTopics, toTopic } from "./topic-rows.ts";

/** Open to anyone, newest first; a reader for whom the organisation hides as an author finds none. */
export async function sheetsOf(ctx: Ctx, organisation: string, limit: number): Promise<Topic[]> {
  const rows = await loadTopics(
    ctx,
    sql`(SELECT * FROM topics WHERE organisation = ${organisation} AND kind = 'sheet' AND ${listedFor(ctx)}
      ORDER BY created_at DESC LIMIT ${limit}) t`,
    sql`ORDER BY t.created_at DESC, t.number DESC`,
  );
  return rows.filter((row) => row.organisation === organisation).map((row) => toTopic(ctx, row));
}
