// Topics as the database keeps them and as the rest of the house sees them.
import { type SQL, sql } from "drizzle-orm";
import { fromBits } from "../../schema/bits.ts";
import { type Sheet, type Topic, undashed } from "../../schema/contract/board.ts";
import type { sheets, topics } from "../../schema/tables/board.ts";
import { SDGS } from "../../schema/vocabulary.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { fixed } from "../kernel/fixed.ts";
import { type AuthorRow, authorColumns, authorJoins, toAuthor } from "./authors.ts";

type Kept = Omit<typeof topics.$inferSelect, "organisation">;
/** `organisation` is the one the reader may know; `spoken` the one it was written for. */
export type TopicRow = Kept & AuthorRow & { spoken: string | null };

const COLUMNS =
  fixed(sql`t.number, t.id, t.category, t.kind, t.title, t.lang, t.visibility, t.partnership, t.state, t.listed,
  t.excerpt, t.sdgs, t.skills, t.posts, t.last_seq AS lastSeq, t.helped, t.fingerprint, t.merged_into AS mergedInto,
  t.created_at AS createdAt, t.bumped_at AS bumpedAt, t.edited_at AS editedAt, t.version, t.organisation AS spoken,
  ${authorColumns(sql`t`)}`);

/** `from` gives the rows `t`, `rest` what follows the joins. */
export async function loadTopics(ctx: Ctx, from: SQL, rest: SQL): Promise<TopicRow[]> {
  return ctx.db.all<TopicRow>(sql`SELECT ${COLUMNS} FROM ${from} ${authorJoins(ctx, sql`t`)} ${rest}`);
}

export async function loadTopic(ctx: Ctx, id: string): Promise<TopicRow | null> {
  return (await loadTopics(ctx, sql`topics t`, sql`WHERE t.id = ${undashed(id)}`))[0] ?? null;
}

export function toTopic(ctx: Ctx, row: TopicRow): Topic {
  return {
    id: row.id,
    number: row.number,
    category: row.category,
    kind: row.kind,
    title: row.title,
    lang: row.lang,
    visibility: row.visibility,
    partnership: row.partnership,
    state: row.state,
    skills: JSON.parse(row.skills) as string[],
    sdgs: fromBits(SDGS, row.sdgs),
    author: toAuthor(ctx, row),
    excerpt: row.excerpt,
    helped: row.helped,
    createdAt: row.createdAt,
    bumpedAt: row.bumpedAt,
    editedAt: row.editedAt,
    version: row.version,
    posts: row.posts,
  };
}

export type SheetHtml = Partial<Record<keyof Sheet, string>>;

export async function loadSheet(ctx: Ctx, topic: string): Promise<{ sheet: Sheet; html: SheetHtml } | null> {
  const row = await ctx.db.get<typeof sheets.$inferSelect | undefined>(sql`SELECT context, did, institutions,
    civil_society AS civilSociety, beneficiaries, worked, failed, again, cost, time, local_dimension AS localDimension,
    global_dimension AS globalDimension, country, town, html FROM sheets WHERE topic = ${topic}`);
  if (!row) return null;
  const { html, topic: _, ...sheet } = row;
  return { sheet, html: JSON.parse(html) as SheetHtml };
}
