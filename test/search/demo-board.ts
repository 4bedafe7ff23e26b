// The demo's topics, replies and organisations as the index is told of them, without a table in between.
import type { DemoReply, DemoTopic } from "../../schema/demo/board/shape.ts";
import { DEMO_TOPICS } from "../../schema/demo/board/topics.ts";
import { DEMO_ORGANISATIONS } from "../../schema/demo/organisations.ts";
import type { OrganisationText, PostText, TopicText } from "../../worker/search/documents.ts";

const TODAY = Date.parse("2026-11-25T12:00:00Z");
const daysAgo = (days: number): string => new Date(TODAY - days * 86_400_000).toISOString();

export const topicId = (key: string): string => `top_${key}`;
export const organisationId = (key: string): string => `org_${key}`;
/** `pst_key~3` is a reply of the topic `key`. */
export const keyOf = (subject: string): string => subject.slice(4).split("~", 1).join();

export function topicText({ key, daysAgo: days, sheet, ...topic }: DemoTopic): TopicText {
  const { category, kind, title, text, lang, visibility, skills, sdgs } = topic;
  const { place, ...said } = sheet ?? { place: { country: "", town: "" } };
  return {
    ...{ id: topicId(key), category, kind, title, text, lang, visibility, skills, sdgs, partnership: null },
    sheet: sheet ? { ...(said as Omit<typeof sheet, "place">), country: place.country, town: place.town } : null,
    createdAt: daysAgo(days),
  };
}

export function postText(topic: DemoTopic, reply: DemoReply, at: number): PostText {
  return {
    id: `pst_${topic.key}~${at + 2}`,
    topic: topicText(topic),
    text: reply.text,
    lang: reply.lang ?? topic.lang,
    createdAt: daysAgo(topic.daysAgo - reply.after),
    tried: reply.tried ?? null,
  };
}

/** In the order in which they were written. */
export function demoTexts(): { topics: TopicText[]; posts: PostText[]; organisations: OrganisationText[] } {
  const byDate = <T extends { createdAt: string }>(list: T[]) =>
    list.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return {
    topics: byDate(DEMO_TOPICS.map(topicText)),
    posts: byDate(DEMO_TOPICS.flatMap((topic) => topic.replies.map((reply, at) => postText(topic, reply, at)))),
    organisations: DEMO_ORGANISATIONS.filter((one) => one.state === "published").map((one) => ({
      ...{ id: organisationId(one.key), name: one.name, summary: one.summary, sdgs: one.sdgs, offers: one.offers },
      ...{ town: one.place.town, country: one.place.country, visibility: "public" as const },
    })),
  };
}
