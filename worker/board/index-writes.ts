// What the search is told in the batch of each write of the board.
import { fromBits } from "../../schema/bits.ts";
import type { PostInput, TopicInput, TopicPatch } from "../../schema/contract/board.ts";
import { SDGS } from "../../schema/vocabulary.ts";
import type { Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import type { TopicAbove } from "../search/documents.ts";
import { indexPost, indexTopic, reindexTopic, stale, unindex } from "../search/index-statements.ts";
import type { PostRow } from "./post-rows.ts";
import { loadSheet, type TopicRow } from "./topic-rows.ts";
import type { Written } from "./writing.ts";

interface New<Input> {
  id: string;
  input: Input;
  written: Written;
  waits: boolean;
}

interface Edited {
  post: PostRow;
  topic: TopicRow;
  written: Pick<Written, "text" | "lang">;
}

/** What waits for a moderator is found by nobody: whoever lets it pass has it indexed (`reindexTopic`). */
export async function indexNewTopic(ctx: Ctx, { id, input, written, waits }: New<TopicInput>): Promise<Statement[]> {
  if (waits) return [];
  const { category, kind, title, visibility, partnership, skills, sdgs, sheet } = input;
  const said = { category, kind, title, visibility, partnership, skills, sdgs };
  return indexTopic(ctx, { id, ...said, sheet, text: written.text, lang: written.lang, createdAt: iso(ctx.now) });
}

export function indexNewPost(
  ctx: Ctx,
  { id, input, topic, written, waits }: New<PostInput> & { topic: TopicRow },
): Statement[] {
  if (waits) return [];
  const { text, lang } = written;
  return indexPost({ id, text, lang, createdAt: iso(ctx.now), topic: above(topic), tried: input.adaptation });
}

const above = (topic: TopicRow): TopicAbove => ({
  ...{ id: topic.id, category: topic.category, visibility: topic.visibility, partnership: topic.partnership },
  skills: JSON.parse(topic.skills) as string[],
  sdgs: fromBits(SDGS, topic.sdgs),
});

/** The first post is its topic's text. */
export async function indexEditedPost(ctx: Ctx, edited: Edited): Promise<Statement[]> {
  const { post, topic, written } = edited;
  if (post.seq === 1) return indexEditedTopic(ctx, { ...edited, patch: {} });
  if (post.state !== "visible" || !canBeRead(topic)) return [];
  const { country, town, changed } = post;
  const tried = country === null ? null : { country, town: town ?? "", changed: changed ?? "" };
  const { id, createdAt } = post;
  const { text, lang } = written;
  return withTranslations(ctx, id, indexPost({ id, createdAt, tried, text, lang, topic: above(topic) }));
}

/** Found at once by its new words, and by its translations again when the index has caught up. */
function withTranslations(ctx: Ctx, id: string, indexed: Statement[]): Statement[] {
  ctx.nudges.push({ kind: "search" });
  return [...indexed, ...stale([id])];
}

/** Its posts are found under its category, skills, goals and visibility too: when one of those changes, all are indexed anew. */
export async function indexEditedTopic(
  ctx: Ctx,
  { topic, written, patch }: Omit<Edited, "post"> & { patch: TopicPatch },
): Promise<Statement[]> {
  if (!canBeRead(topic)) return [];
  if (patch.category ?? patch.visibility ?? patch.skills ?? patch.sdgs) {
    ctx.nudges.push({ kind: "search" });
    return reindexTopic(topic.id);
  }
  const sheet = patch.sheet ?? (topic.kind === "sheet" ? ((await loadSheet(ctx, topic.id))?.sheet ?? null) : null);
  const { kind, createdAt } = topic;
  const said = { title: patch.title ?? topic.title, text: written.text, lang: written.lang };
  return withTranslations(ctx, topic.id, await indexTopic(ctx, { ...above(topic), kind, createdAt, sheet, ...said }));
}

/** Without its first post, a topic that others answered keeps its title. */
export async function unindexRemoved(
  ctx: Ctx,
  { post, topic, whole }: Omit<Edited, "written"> & { whole: boolean },
): Promise<Statement[]> {
  if (whole || post.seq > 1) return unindex([whole ? topic.id : post.id]);
  if (topic.kind === "sheet") {
    ctx.nudges.push({ kind: "search" }); // its pages went too: made anew from the tables
    return reindexTopic(topic.id);
  }
  return indexEditedTopic(ctx, { topic, written: { text: "", lang: topic.lang }, patch: {} });
}

const canBeRead = ({ state }: TopicRow): boolean => state === "open" || state === "locked";
