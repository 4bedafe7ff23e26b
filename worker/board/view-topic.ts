// One topic as its page shows it: a page of posts, what they quote, who knows, what is near, what the reader may do.
import { sql } from "drizzle-orm";
import type { PostView, Quoted, TopicView } from "../../schema/contract/board-views.ts";
import type { BoardLanguage } from "../../schema/vocabulary.ts";
import { isCoordinator } from "../kernel/actor.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { whyTaken } from "../moderation/reasons.ts";
import { isFollowing } from "../notices/is-following.ts";
import { organisationsThatKnow, similarTopics } from "../search/near.ts";
import { type Scope, scopeOf } from "../search/scope.ts";
import { taxonomyLabels } from "../taxonomy/labels.ts";
import { mayAskMachine } from "../translations/machine.ts";
import { translationsFor } from "../translations/read.ts";
import { adaptationTree } from "./adaptation-tree.ts";
import { toAuthor } from "./authors.ts";
import { readCategory } from "./categories.ts";
import { loadPosts, mayReadText, type PostRow, toPost } from "./post-rows.ts";
import { myReactions } from "./react.ts";
import { noteRead } from "./read-marks.ts";
import { roomOf } from "./rooms.ts";
import { excerptOf, whyNoAnswer } from "./rules.ts";
import { seeTopic } from "./see-topic.ts";
import { speakersOf } from "./speakers.ts";
import { pageFrom, placeOf } from "./topic-page.ts";
import { loadSheet, type TopicRow, toTopic } from "./topic-rows.ts";

/** Reading marks as read what is shown. `from` is a place in the topic, `quote` the post about to be answered. */
export async function viewTopic(
  ctx: Ctx,
  id: string,
  at: { from?: number; quote?: string | null; shownIn?: BoardLanguage | null } = {},
): Promise<TopicView> {
  const row = await seeTopic(ctx, id);
  const from = Math.min(Math.max(1, at.from ?? 1), Math.max(1, row.lastSeq));
  const [rows, scope] = await Promise.all([pageFrom(ctx, row.id, from), scopeOf(ctx)]);
  const quoted = await quotedBy(ctx, rows, at.quote ?? null, row.id);
  const topic = toTopic(ctx, row);
  const shownIn = at.shownIn ?? null;
  const ids = rows.map((post) => post.id);
  const last = rows.at(-1)?.seq ?? from;
  const [posts, around, translations, taken] = await Promise.all([
    toViews(ctx, rows, quoted),
    surroundings(ctx, row, scope),
    translationsFor(ctx, ids, shownIn),
    row.state === "hidden" ? whyTaken(ctx, [row.id]) : null,
    ctx.actor.kind === "person" && noteRead(ctx, ctx.actor.id, row.id, last),
  ]);
  const over = around.room?.over ?? false;
  return {
    topic,
    posts,
    place: placeOf(from, last, row.lastSeq),
    ...around,
    translations: Object.fromEntries(translations),
    shownIn,
    machine: mayAskMachine(ctx, row),
    taken: taken?.get(row.id) ?? null,
    shut: whyNoAnswer(row.state, over),
    may: rightsOf(ctx, row, over),
    quoting: at.quote ? (quoted.get(at.quote) ?? null) : null,
    now: iso(ctx.now),
    origin: ctx.origin,
  };
}

function rightsOf(ctx: Ctx, row: TopicRow, over: boolean): TopicView["may"] {
  const signedIn = ctx.actor.kind === "person";
  const own = ctx.actor.kind === "person" && ctx.actor.id === row.author;
  const coordinator = isCoordinator(ctx.actor);
  return {
    write: signedIn && row.state === "open" && !over,
    edit: own && !over,
    mark: own || coordinator,
    moderate: coordinator,
  };
}

async function surroundings(ctx: Ctx, row: TopicRow, scope: Scope) {
  const skills = JSON.parse(row.skills) as string[];
  const [category, sheet, adaptations, labels, knowers, similar, following, speakers, room] = await Promise.all([
    readCategory(ctx, row.category),
    row.kind === "sheet" ? loadSheet(ctx, row.id) : null,
    row.kind === "sheet" ? adaptationTree(ctx, row.id) : [],
    taxonomyLabels(ctx),
    organisationsThatKnow(ctx, skills, { limit: 5, except: row.spoken, scope }),
    similarTopics(ctx, { title: row.title, text: row.excerpt, skills, except: row.id, limit: 5, scope }),
    isFollowing(ctx, { kind: "topic", subject: row.id }),
    speakersOf(ctx),
    roomOf(ctx, row),
  ]);
  return {
    category,
    sheet: sheet && { said: sheet.sheet, html: sheet.html },
    adaptations,
    skills: skills.map((id) => ({ id, label: labels.get(id)?.label ?? id })),
    knowers,
    similar,
    following,
    speakers,
    room,
  };
}

/** The posts that those shown answer, and the one about to be answered: only what can be read is quoted. */
async function quotedBy(
  ctx: Ctx,
  rows: readonly PostRow[],
  quote: string | null,
  topic: string,
): Promise<Map<string, Quoted>> {
  const ids = [...rows.map((row) => row.quote), quote].filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const found = await loadPosts(
    ctx,
    sql`WHERE s.topic = ${topic} AND s.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return new Map(
    found
      .filter((row) => mayReadText(ctx, row) && row.state === "visible")
      .map((row) => [row.id, { id: row.id, seq: row.seq, author: toAuthor(ctx, row), excerpt: excerptOf(row.text) }]),
  );
}

async function toViews(ctx: Ctx, rows: readonly PostRow[], quoted: ReadonlyMap<string, Quoted>): Promise<PostView[]> {
  const ids = (which: readonly PostRow[]) => which.map((row) => row.id);
  const [mine, taken] = await Promise.all([
    myReactions(ctx, ids(rows)),
    whyTaken(ctx, ids(rows.filter(({ state }) => state === "hidden"))),
  ]);
  return rows.map((row) => ({
    ...toPost(ctx, row),
    own: ctx.actor.kind === "person" && ctx.actor.id === row.author,
    mine: mine.get(row.id) ?? [],
    quoted: row.quote === null ? null : (quoted.get(row.quote) ?? null),
    edits: row.version > 1,
    taken: taken.get(row.id) ?? null,
  }));
}
