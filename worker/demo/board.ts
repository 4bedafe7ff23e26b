// The demo board, written through the same use-cases as anyone's, each word on its own day of the past two years.

import { PostInput, Sheet, TopicInput } from "../../schema/contract/board.ts";
import type { DemoReply, DemoTopic } from "../../schema/demo/board/shape.ts";
import { DEMO_TOPICS } from "../../schema/demo/board/topics.ts";
import { REACTIONS } from "../../schema/vocabulary.ts";
import { markHelped } from "../board/mark-helped.ts";
import { react } from "../board/react.ts";
import { writePost } from "../board/write-post.ts";
import { writeTopic } from "../board/write-topic.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { DemoNetwork } from "./network.ts";

/** Something somebody wrote, so many days ago. */
interface Event {
  daysAgo: number;
  run: () => Promise<void>;
}

/** Returns the topics' ids by their key. */
export async function writeBoard(network: DemoNetwork): Promise<Record<string, string>> {
  const topics: Record<string, string> = {};
  const events = DEMO_TOPICS.flatMap((topic) => [
    { daysAgo: topic.daysAgo, run: () => begin(network, topic, topics) },
    ...topic.replies.map((reply, at) => ({
      daysAgo: Math.max(0, topic.daysAgo - reply.after),
      run: () => answer(network, topic, reply, at, topics),
    })),
  ]);
  for (const event of events.sort((a: Event, b: Event) => b.daysAgo - a.daysAgo)) await event.run();
  return topics;
}

function as(network: DemoNetwork, key: string, daysAgo: number): { ctx: Ctx; organisation: string } {
  const person = network.managers.get(key);
  const organisation = network.ids.get(key);
  if (!person || !organisation) throw new Error(`nobody speaks for ${key}`);
  return { ctx: network.at(daysAgo, person), organisation };
}

async function begin(network: DemoNetwork, topic: DemoTopic, topics: Record<string, string>): Promise<void> {
  const { ctx, organisation } = as(network, topic.by, topic.daysAgo);
  const { category, kind, title, text, lang, visibility, skills, sdgs } = topic;
  const id = ctx.newId("top");
  topics[topic.key] = id;
  const input = { category, kind, title, text, lang, visibility, skills, sdgs, organisation, sheet: sheetOf(topic) };
  await writeTopic(ctx, id, TopicInput.parse(input));
}

function sheetOf({ sheet }: DemoTopic): Sheet | null {
  if (!sheet) return null;
  const { place, ...said } = sheet;
  return Sheet.parse({ ...said, ...place });
}

async function answer(
  network: DemoNetwork,
  topic: DemoTopic,
  reply: DemoReply,
  at: number,
  topics: Record<string, string>,
): Promise<void> {
  const daysAgo = Math.max(0, topic.daysAgo - reply.after);
  const { ctx, organisation } = as(network, reply.by, daysAgo);
  const id = topics[topic.key] ?? "";
  const post = ctx.newId("pst");
  const { tried, text, lang = topic.lang } = reply;
  const adaptation = tried ? { ...tried, parent: null } : null;
  await writePost(ctx, post, PostInput.parse({ topic: id, text, lang, organisation, adaptation }));
  if (topic.by === reply.by) return;
  const asker = as(network, topic.by, Math.max(0, daysAgo - 1));
  if (reply.helped) await markHelped(asker.ctx, id, post);
  if (reply.helped || at % 2 === 0) await react(asker.ctx, post, REACTIONS[at % REACTIONS.length] ?? "thank_you", true);
}
