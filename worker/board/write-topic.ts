// Beginning a topic under an id its writer made: sent twice, it is the same topic.

import { toBits } from "../../schema/bits.ts";
import type { TopicDetail, TopicInput } from "../../schema/contract/board.ts";
import { posts, topics } from "../../schema/tables/board.ts";
import { SDGS } from "../../schema/vocabulary.ts";
import { joinFiles, requireOwnWaiting } from "../attachments/attach.ts";
import { requireCoordinator, requirePerson } from "../kernel/actor.ts";
import { commit, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Conflict, DomainError, InvalidField } from "../kernel/errors.ts";
import { refuseIfTooFast } from "../moderation/pace.ts";
import { mustWait } from "../moderation/trust.ts";
import { isInRoom, isRoomShut } from "../partnerships/room.ts";
import { unknownSkills } from "../taxonomy/labels.ts";
import { afterTopic } from "./after-writing.ts";
import { readCategory } from "./categories.ts";
import { endDraft } from "./drafts.ts";
import { excerptOf, firstPostOf, isFromFuture, listedAs } from "./rules.ts";
import { topicDetail } from "./see-topic.ts";
import { sheetStatements } from "./sheet.ts";
import { requirePosting, type Speaker, speakerOf } from "./speaker.ts";
import { termStatements } from "./terms.ts";
import { loadTopic } from "./topic-rows.ts";
import { fingerprintOf, prepare, type Written } from "./writing.ts";

export interface Begun {
  topic: TopicDetail;
  created: boolean;
}

/** Anyone signed in, where the category and the room let them. */
export async function writeTopic(ctx: Ctx, id: string, input: TopicInput): Promise<Begun> {
  requirePerson(ctx);
  const fingerprint = fingerprintOf(input);
  const before = await repeated(ctx, id, fingerprint);
  if (before) return before;
  const speaker = await refuseUnlessMay(ctx, id, input);
  const written = await prepare(ctx, { text: input.text, lang: input.lang, topic: null });
  const waits = await mustWait(ctx, [input.title, input.text, ...Object.values(input.sheet ?? {})].join("\n"));
  try {
    await commit(ctx, {
      statements: await statementsOf(ctx, { id, input, speaker, written, waits, fingerprint }),
      audit: [{ act: waits ? "topic.wait" : "topic.begin", subject: id, detail: { kind: input.kind } }],
      reply: null,
      conflict: "id_taken",
    });
  } catch (error) {
    const won = error instanceof DomainError && error.code === "id_taken" && (await repeated(ctx, id, fingerprint));
    if (won) return won;
    throw error;
  }
  return { topic: await topicDetail(ctx, id), created: true };
}

/** The same person sending the same again, once or at the same moment. */
async function repeated(ctx: Ctx, id: string, fingerprint: string): Promise<Begun | null> {
  const there = await loadTopic(ctx, id);
  if (!there) return null;
  if (there.author !== requirePerson(ctx).id || there.fingerprint !== fingerprint) throw Conflict("id_taken");
  return { topic: await topicDetail(ctx, id), created: false };
}

async function refuseUnlessMay(ctx: Ctx, id: string, input: TopicInput): Promise<Speaker> {
  if (isFromFuture(id, ctx.now)) throw InvalidField("id", "id_from_future");
  const speaker = await speakerOf(ctx, input);
  const category = await readCategory(ctx, input.category);
  if (!category || category.retired) throw InvalidField("category", "unknown_category");
  await requirePosting(ctx, category, speaker.organisation);
  await requireRoom(ctx, input);
  if ((await unknownSkills(ctx, input.skills)).length > 0) throw InvalidField("skills", "unknown_skill");
  if (input.kind !== "sheet" && input.sheet) throw InvalidField("sheet", "sheet_only");
  await requireOwnWaiting(ctx, input.attachments);
  await refuseIfTooFast(ctx, "topic");
  return speaker;
}

async function requireRoom(ctx: Ctx, { visibility, partnership }: TopicInput): Promise<void> {
  if (visibility === "coordinators") requireCoordinator(ctx);
  if ((visibility === "partnership") !== (partnership !== null))
    throw InvalidField("partnership", "partnership_needed");
  if (partnership !== null && !(await isInRoom(ctx, partnership)))
    throw InvalidField("partnership", "unknown_partnership");
  if (await isRoomShut(ctx, partnership)) throw Conflict("room_over");
}

interface Newborn {
  id: string;
  input: TopicInput;
  speaker: Speaker;
  written: Written;
  waits: boolean;
  fingerprint: string;
}

async function statementsOf(ctx: Ctx, newborn: Newborn): Promise<Statement[]> {
  const { id, input, speaker, written, waits, fingerprint } = newborn;
  const now = iso(ctx.now);
  const state = waits ? "waiting" : "open";
  const who = { author: speaker.person.id, organisation: speaker.organisation, shownAs: speaker.shownAs };
  const skills = [...new Set(input.skills)];
  return [
    ctx.db.insert(topics).values({
      ...{ id, ...who, fingerprint, state, lang: written.lang, createdAt: now, bumpedAt: now, version: 1 },
      ...{ category: input.category, kind: input.kind, title: input.title, visibility: input.visibility },
      partnership: input.partnership,
      listed: listedAs(state, input.visibility),
      excerpt: excerptOf(input.text),
      sdgs: toBits(SDGS, input.sdgs),
      skills: JSON.stringify(skills),
      ...{ posts: 1, lastSeq: 1 },
    }),
    ctx.db.insert(posts).values({
      ...{ id: firstPostOf(id), topic: id, seq: 1, ...who, fingerprint, createdAt: now, version: 1 },
      ...{ text: written.text, html: written.html, lang: written.lang, state: "visible" as const, reactions: "{}" },
    }),
    ...(input.kind === "sheet" ? sheetStatements(id, input.sheet) : []),
    ...joinFiles(ctx, firstPostOf(id), input.attachments),
    ...termStatements(id, now, { skills, sdgs: input.sdgs }),
    ...endDraft(ctx, id),
    ...(await afterTopic(ctx, newborn)),
  ];
}
