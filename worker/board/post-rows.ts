// Posts as the database keeps them and as the rest of the house sees them.
import { type SQL, sql } from "drizzle-orm";
import { type Post, undashed } from "../../schema/contract/board.ts";
import type { posts } from "../../schema/tables/board.ts";
import type { AdaptationResult } from "../../schema/vocabulary.ts";
import { filesOf, readFiles } from "../attachments/columns.ts";
import { isCoordinator } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { fixed } from "../kernel/fixed.ts";
import { type AuthorRow, authorColumns, authorJoins, toAuthor } from "./authors.ts";

type Kept = Omit<typeof posts.$inferSelect, "organisation">;
export type PostRow = Kept &
  AuthorRow & {
    result: AdaptationResult | null;
    parent: string | null;
    country: string | null;
    town: string | null;
    changed: string | null;
    ownSheet: string | null;
    files: string; // JSON
  };

const COLUMNS = fixed(sql`s.id, s.topic, s.seq, s.text, s.html, s.lang, s.state, s.quote, s.reactions, s.fingerprint,
  s.created_at AS createdAt, s.edited_at AS editedAt, s.version, a.result, a.parent, a.country, a.town, a.changed,
  own.id AS ownSheet, ${filesOf(sql`s`)} AS files, ${authorColumns(sql`s`)}`);

/** `rest` follows the joins of `posts s`. A sheet of its own is named to those who may read it. */
export async function loadPosts(ctx: Ctx, rest: SQL): Promise<PostRow[]> {
  return ctx.db.all<PostRow>(sql`SELECT ${COLUMNS} FROM posts s LEFT JOIN adaptations a ON a.post = s.id
    LEFT JOIN topics own ON own.id = a.sheet AND own.listed >= ${ctx.actor.kind === "person" ? 1 : 2}
    ${authorJoins(ctx, sql`s`)} ${rest}`);
}

export async function loadPost(ctx: Ctx, id: string): Promise<PostRow | null> {
  return (await loadPosts(ctx, sql`WHERE s.id = ${undashed(id)}`))[0] ?? null;
}

/** What waits or was hidden is read by its author and the coordinators; what was taken back by nobody. */
export function mayReadText(ctx: Ctx, { state, author }: Pick<PostRow, "state" | "author">): boolean {
  return state === "visible" || (state !== "deleted" && mayKnow(ctx, author));
}

const mayKnow = (ctx: Ctx, author: string): boolean =>
  isCoordinator(ctx.actor) || (ctx.actor.kind === "person" && ctx.actor.id === author);

/** Who waits for a moderator, was hidden or took their words back is nobody's news but their own and the coordinators'. */
const NOBODY: Post["author"] = { person: null, organisation: null, gone: false };

export function toPost(ctx: Ctx, row: PostRow): Post {
  const readable = mayReadText(ctx, row);
  const { result, country, town, changed } = row;
  return {
    id: row.id,
    topic: row.topic,
    seq: row.seq,
    text: readable ? row.text : "",
    html: readable ? row.html : "",
    lang: row.lang,
    author: readable || mayKnow(ctx, row.author) ? toAuthor(ctx, row) : NOBODY,
    state: row.state,
    quote: row.quote,
    adaptation:
      readable && result !== null
        ? {
            parent: row.parent,
            result,
            country: country ?? "",
            town: town ?? "",
            changed: changed ?? "",
            sheet: row.ownSheet,
          }
        : null,
    attachments: readable ? readFiles(row.files) : [],
    reactions: JSON.parse(row.reactions) as Post["reactions"],
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    version: row.version,
  };
}
