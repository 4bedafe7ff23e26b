// Answering a topic under an id its writer made: sent twice, it is the same post.
import { sql } from "drizzle-orm";
import type { Post, PostInput } from "../../schema/contract/board.ts";
import { countryByCode } from "../../schema/countries.ts";
import { adaptations } from "../../schema/tables/board.ts";
import { joinFiles, requireOwnWaiting } from "../attachments/attach.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, DomainError, InvalidField } from "../kernel/errors.ts";
import { refuseIfTooFast } from "../moderation/pace.ts";
import { mustWait } from "../moderation/trust.ts";
import { isRoomShut, roomTakes } from "../partnerships/room.ts";
import { afterPost } from "./after-writing.ts";
import { loadPost, toPost } from "./post-rows.ts";
import { isFromFuture, takesAdaptations, whyNoAnswer } from "./rules.ts";
import { seeTopic } from "./see-topic.ts";
import { type Speaker, speakerOf } from "./speaker.ts";
import type { TopicRow } from "./topic-rows.ts";
import { fingerprintOf, prepare, type Written } from "./writing.ts";

export interface Answered {
  post: Post;
  created: boolean;
}

/** Anyone signed in who may read the topic, while it is open. */
export async function writePost(ctx: Ctx, id: string, input: PostInput): Promise<Answered> {
  requirePerson(ctx);
  const fingerprint = fingerprintOf(input);
  const before = await repeated(ctx, id, fingerprint);
  if (before) return before;
  return into(ctx, await openTopic(ctx, input.topic), { id, input, fingerprint }, true);
}

interface Sent {
  id: string;
  input: PostInput;
  fingerprint: string;
}

/** A topic that is merged at this very moment leads to the one it lives on in: tried there once more. */
async function into(ctx: Ctx, topic: TopicRow, sent: Sent, first: boolean): Promise<Answered> {
  const { id, input, fingerprint } = sent;
  const speaker = await refuseUnlessMay(ctx, id, input, topic);
  const written = await prepare(ctx, { text: input.text, lang: input.lang, topic: topic.id });
  const waits = await mustWait(ctx, [input.text, input.adaptation?.changed ?? ""].join("\n"));
  try {
    await commit(ctx, {
      statements: await statementsOf(ctx, { id, input, topic, speaker, written, waits, fingerprint }),
      audit: [{ act: waits ? "post.wait" : "post.write", subject: id, detail: { topic: topic.id } }],
      reply: null,
      conflict: "post_not_taken",
    });
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "post_not_taken") throw error;
    const won = await repeated(ctx, id, fingerprint);
    if (won) return won;
    const now = await openTopic(ctx, input.topic); // says why, when it was closed meanwhile
    if (!first || now.id === topic.id) throw error;
    return into(ctx, now, sent, false);
  }
  return { post: await reread(ctx, id), created: true };
}

async function reread(ctx: Ctx, id: string): Promise<Post> {
  const row = await loadPost(ctx, id);
  if (!row) throw Conflict("post_not_taken");
  return toPost(ctx, row);
}

/** The same person sending the same again, once or at the same moment. */
async function repeated(ctx: Ctx, id: string, fingerprint: string): Promise<Answered | null> {
  const there = await loadPost(ctx, id);
  if (!there) return null;
  if (there.author !== requirePerson(ctx).id || there.fingerprint !== fingerprint) throw Conflict("id_taken");
  return { post: toPost(ctx, there), created: false };
}

async function openTopic(ctx: Ctx, id: string): Promise<TopicRow> {
  const topic = await seeTopic(ctx, id).catch(unknownAs("topic"));
  const shut = whyNoAnswer(topic.state, await isRoomShut(ctx, topic.partnership));
  if (shut) throw Conflict(shut);
  return topic;
}

/** What may not be seen does not exist: the field that names it says so. */
const unknownAs =
  (field: string) =>
  (error: unknown): never => {
    throw error instanceof DomainError && error.kind === "not_found" ? InvalidField(field, "unknown_topic") : error;
  };

async function refuseUnlessMay(ctx: Ctx, id: string, input: PostInput, topic: TopicRow): Promise<Speaker> {
  if (isFromFuture(id, ctx.now)) throw InvalidField("id", "id_from_future");
  if (input.quote !== null) await mustBeIn(ctx, "quote", input.quote, topic.id);
  const { adaptation } = input;
  if (adaptation) {
    if (!takesAdaptations(topic.kind)) throw InvalidField("adaptation", "sheet_only");
    if (!countryByCode(adaptation.country)) throw InvalidField("adaptation.country", "unknown_country");
    if (adaptation.parent !== null) await mustBeIn(ctx, "adaptation.parent", adaptation.parent, topic.id);
    if (adaptation.sheet !== null) await mustBeSheet(ctx, adaptation.sheet);
  }
  const speaker = await speakerOf(ctx, input);
  await requireOwnWaiting(ctx, input.attachments);
  await refuseIfTooFast(ctx, "post");
  return speaker;
}

async function mustBeIn(ctx: Ctx, field: string, post: string, topic: string): Promise<void> {
  const row = await loadPost(ctx, post);
  const builtOn = field !== "adaptation.parent" || row?.result !== null;
  if (row?.topic !== topic || row.state !== "visible" || !builtOn) throw InvalidField(field, "unknown_post");
}

async function mustBeSheet(ctx: Ctx, id: string): Promise<void> {
  const topic = await seeTopic(ctx, id).catch(unknownAs("adaptation.sheet"));
  if (topic.kind !== "sheet") throw InvalidField("adaptation.sheet", "sheet_only");
}

interface Newborn {
  id: string;
  input: PostInput;
  topic: TopicRow;
  speaker: Speaker;
  written: Written;
  waits: boolean;
  fingerprint: string;
}

/** The place in the topic is taken inside the batch: two answers at once get one each, in a topic still open. */
async function statementsOf(ctx: Ctx, newborn: Newborn): Promise<Statement[]> {
  const { id, input, topic, speaker, written, waits, fingerprint } = newborn;
  const now = iso(ctx.now);
  const { adaptation } = input;
  return [
    raw(sql`INSERT INTO posts (id, topic, seq, author, organisation, shown_as, text, html, lang, state, quote, reactions,
        fingerprint, created_at, version)
      SELECT ${id}, id, last_seq + 1, ${speaker.person.id}, ${speaker.organisation}, ${speaker.shownAs}, ${written.text},
        ${written.html}, ${written.lang}, ${waits ? "waiting" : "visible"}, ${input.quote}, '{}', ${fingerprint}, ${now}, 1
      FROM topics WHERE id = ${topic.id} AND state = 'open'
        AND (partnership IS NULL OR ${roomTakes(sql`partnership`)})`),
    mustChange(),
    raw(sql`UPDATE topics SET last_seq = last_seq + 1, posts = posts + ${waits ? 0 : 1},
      bumped_at = ${waits ? sql`bumped_at` : now} WHERE id = ${topic.id}`),
    ...(adaptation ? [ctx.db.insert(adaptations).values({ post: id, topic: topic.id, ...adaptation })] : []),
    ...joinFiles(ctx, id, input.attachments),
    ...(await afterPost(ctx, newborn)),
  ];
}
