// Changing a topic: its author its words and who may read it, a coordinator where it stands.
import { sql } from "drizzle-orm";
import { toBits } from "../../schema/bits.ts";
import type { Sheet, TopicDetail, TopicPatch } from "../../schema/contract/board.ts";
import { SDGS } from "../../schema/vocabulary.ts";
import { isCoordinator, requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, mustHold, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, Forbidden, InvalidField, NotFound, Stale } from "../kernel/errors.ts";
import { mustWait } from "../moderation/trust.ts";
import { isRoomShut } from "../partnerships/room.ts";
import { unknownSkills } from "../taxonomy/labels.ts";
import { afterTopicEdit } from "./after-writing.ts";
import { readCategory } from "./categories.ts";
import { textStatements } from "./edit-post.ts";
import { loadPost, type PostRow } from "./post-rows.ts";
import { excerptOf, firstPostOf, listedAs, whyNotVisible } from "./rules.ts";
import { seeTopic, topicDetail } from "./see-topic.ts";
import { sheetStatements } from "./sheet.ts";
import { requirePosting } from "./speaker.ts";
import { termStatements } from "./terms.ts";
import { loadSheet, type TopicRow } from "./topic-rows.ts";
import { prepare, type Written } from "./writing.ts";

const TENDED: ReadonlySet<string> = new Set(["category", "skills", "sdgs", "lang"]);

/** The version named must be the one there. */
export async function editTopic(ctx: Ctx, id: string, version: number, patch: TopicPatch): Promise<TopicDetail> {
  requirePerson(ctx);
  const topic = await seeTopic(ctx, id);
  if (topic.version !== version) throw Stale();
  await refuseUnlessMay(ctx, topic, patch);
  const post = await loadPost(ctx, firstPostOf(topic.id));
  if (!post) throw NotFound();
  if (post.state === "deleted" && (patch.title ?? patch.text ?? patch.sheet)) throw Conflict("text_gone");
  await refuseNewLinks(ctx, topic, post, patch);
  const { lang = topic.lang, text = post.text } = patch;
  const written = await prepare(ctx, { text, lang, topic: topic.id });
  await commit(ctx, {
    statements: await statementsOf(ctx, topic, post, patch, written),
    audit: [{ act: "topic.edit", subject: topic.id, detail: { fields: Object.keys(patch), version: version + 1 } }],
    reply: null,
  });
  return topicDetail(ctx, topic.id);
}

/** For the page that offers to: its author only, while it is not locked. */
export async function beforeEditing(ctx: Ctx, id: string): Promise<TopicDetail> {
  const topic = await seeTopic(ctx, id);
  await refuseUnlessMay(ctx, topic, { title: topic.title });
  return topicDetail(ctx, topic.id, 1);
}

/** A newcomer's links wait for a moderator when they are first written: what stood there already is not asked again. */
async function refuseNewLinks(ctx: Ctx, topic: TopicRow, post: PostRow, patch: TopicPatch): Promise<void> {
  if (topic.state === "waiting") return;
  const before: Partial<Sheet> = (patch.sheet && (await loadSheet(ctx, topic.id))?.sheet) ?? {};
  const words = [
    ...(patch.title === topic.title ? [] : [patch.title]),
    ...(patch.text === post.text ? [] : [patch.text]),
    ...Object.entries(patch.sheet ?? {}).flatMap(([name, said]) =>
      said === before[name as keyof Sheet] ? [] : [said],
    ),
  ];
  if (await mustWait(ctx, words.join("\n"))) throw InvalidField("text", "links_later");
}

async function refuseUnlessMay(ctx: Ctx, topic: TopicRow, patch: TopicPatch): Promise<void> {
  const own = requirePerson(ctx).id === topic.author;
  const tended = Object.keys(patch).every((field) => TENDED.has(field));
  if (!own && !(isCoordinator(ctx.actor) && tended)) throw Forbidden("not_your_topic");
  if (own && topic.state === "locked" && !isCoordinator(ctx.actor)) throw Conflict("topic_locked");
  if (await isRoomShut(ctx, topic.partnership)) throw Conflict("room_over");
  if (patch.sheet && topic.kind !== "sheet") throw InvalidField("sheet", "sheet_only");
  if (patch.skills && (await unknownSkills(ctx, patch.skills)).length > 0)
    throw InvalidField("skills", "unknown_skill");
  if (patch.category !== undefined && patch.category !== topic.category)
    await refuseCategory(ctx, topic, patch.category);
  if (patch.visibility) await refuseVisibility(ctx, topic, patch.visibility);
}

async function refuseCategory(ctx: Ctx, topic: TopicRow, to: string): Promise<void> {
  const category = await readCategory(ctx, to);
  if (!category || category.retired) throw InvalidField("category", "unknown_category");
  await requirePosting(ctx, category, topic.spoken);
  if (topic.posts > 1 && !isCoordinator(ctx.actor)) throw InvalidField("category", "category_fixed");
}

const others = (topic: TopicRow) => sql`(EXISTS (SELECT 1 FROM posts
  WHERE topic = ${topic.id} AND author <> ${topic.author} AND state <> 'deleted')
  OR EXISTS (SELECT 1 FROM posts s JOIN translations r ON r.post = s.id AND r.machine = 0 AND r.author <> ${topic.author}
    WHERE s.topic = ${topic.id}))`;

async function refuseVisibility(ctx: Ctx, topic: TopicRow, to: TopicRow["visibility"]): Promise<void> {
  const row = await ctx.db.get<{ others: number }>(sql`SELECT ${others(topic)} AS others`);
  const refusal = whyNotVisible(topic.visibility, to, row.others === 1);
  if (refusal) throw InvalidField("visibility", refusal);
}

/** Asked again inside the batch: somebody may be answering at this moment. */
const stillAlone = (topic: TopicRow, { visibility }: TopicPatch): Statement[] =>
  visibility && whyNotVisible(topic.visibility, visibility, true) ? [mustHold(sql`NOT ${others(topic)}`)] : [];

async function statementsOf(
  ctx: Ctx,
  topic: TopicRow,
  post: PostRow,
  patch: TopicPatch,
  written: Written,
): Promise<Statement[]> {
  const skills = patch.skills ? [...new Set(patch.skills)] : (JSON.parse(topic.skills) as string[]);
  const visibility = patch.visibility ?? topic.visibility;
  const sdgs = patch.sdgs ?? SDGS.filter((_, at) => topic.sdgs & (1 << at));
  const title = patch.title ?? topic.title;
  return [
    raw(sql`UPDATE topics SET title = ${title}, category = ${patch.category ?? topic.category}, lang = ${written.lang},
      visibility = ${visibility}, listed = ${listedAs(topic.state, visibility)}, excerpt = ${excerptOf(written.text)},
      skills = ${JSON.stringify(skills)}, sdgs = ${toBits(SDGS, sdgs)}, edited_at = ${iso(ctx.now)}, version = version + 1
      WHERE id = ${topic.id} AND version = ${topic.version}`),
    mustChange(),
    ...stillAlone(topic, patch),
    ...(patch.text !== undefined || patch.title !== undefined || patch.lang !== undefined || patch.sheet !== undefined
      ? textStatements(ctx, post, written, topic.title)
      : []),
    ...(patch.sheet ? sheetStatements(topic.id, patch.sheet) : []),
    ...(patch.skills || patch.sdgs ? termStatements(topic.id, topic.createdAt, { skills, sdgs }) : []),
    ...(await afterTopicEdit(ctx, { topic, post, patch, written })),
  ];
}
