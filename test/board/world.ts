// A board to stand in: two partners with their room, somebody of neither, coordinators, and short ways to begin and answer.
import type { Post, PostInput, TopicDetail, TopicInput } from "../../schema/contract/board.ts";
import { partnershipOrganisations, partnerships } from "../../schema/tables/proposals.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { iso, makeCtx } from "../../worker/kernel/ctx.ts";
import { newId } from "../../worker/kernel/ids.ts";
import { pairKey } from "../../worker/matching/pair.ts";
import {
  type GivenOrganisation,
  type GivenPerson,
  givenMember,
  givenOrganisation,
  givenPerson,
} from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

export interface Board {
  north: GivenOrganisation;
  south: GivenOrganisation;
  /** A member of `north`. */
  author: GivenPerson;
  /** Another member of `north`. */
  member: GivenPerson;
  /** A member of `south`, partner of `north`. */
  partner: GivenPerson;
  stranger: GivenPerson;
  coordinator: GivenPerson;
  anonymous: Client;
  partnership: string;
}

export async function givenBoard(): Promise<Board> {
  const [north, south] = [await givenOrganisation(), await givenOrganisation({ side: "south" })];
  const [author, member, partner] = [
    await givenMember(north.id),
    await givenMember(north.id),
    await givenMember(south.id),
  ];
  return {
    ...{ north, south, author, member, partner },
    stranger: await givenPerson(),
    coordinator: await givenPerson({ role: "coordinator" }),
    anonymous: new Client(),
    partnership: await givenPartnership(north.id, south.id),
  };
}

export async function givenPartnership(a: string, b: string): Promise<string> {
  const ctx = makeCtx({ env: testEnv });
  const id = ctx.newId("par");
  const row = {
    id,
    proposal: ctx.newId("prp"),
    pair: pairKey(a, b),
    state: "open",
    openedAt: iso(ctx.now),
    version: 1,
  };
  await runBatch(ctx, [
    ctx.db.insert(partnerships).values({ ...row, state: "open" }),
    ctx.db.insert(partnershipOrganisations).values([a, b].map((organisation) => ({ partnership: id, organisation }))),
  ]);
  return id;
}

export const topicId = (): string => newId("top", new Date());
export const postId = (): string => newId("pst", new Date());

type Said<T> = { [K in keyof T]?: unknown };
export const topicSaid = (said: Said<TopicInput> = {}) => ({
  category: "sustainable_development",
  title: "Réparer une pompe à main",
  text: "Comment faites-vous pour trouver les joints ?",
  ...said,
});

export async function begin(by: GivenPerson, said: Said<TopicInput> = {}, id = topicId()): Promise<TopicDetail> {
  return by.client.json<TopicDetail>("PUT", `/topics/${id}`, topicSaid(said), 201);
}

export async function answer(by: GivenPerson, topic: string, said: Said<PostInput> = {}, id = postId()): Promise<Post> {
  return by.client.json<Post>("PUT", `/posts/${id}`, { topic, text: "Au marché de Ouakam.", ...said }, 201);
}

/** What a coordinator's act would leave, whatever the act is called. */
export const turn = (topic: string, state: string) =>
  testEnv.DB.prepare(
    "UPDATE topics SET state = ?1, listed = CASE WHEN ?1 IN ('open', 'locked') THEN listed ELSE 0 END WHERE id = ?2",
  )
    .bind(state, topic)
    .run();
export const turnPost = (post: string, state: string) =>
  testEnv.DB.prepare("UPDATE posts SET state = ? WHERE id = ?").bind(state, post).run();

export const rowsOf = async (query: string, ...values: unknown[]): Promise<Record<string, unknown>[]> =>
  (
    await testEnv.DB.prepare(query)
      .bind(...values)
      .all<Record<string, unknown>>()
  ).results;

/** Many further posts of a topic, a moment apart, written straight into the tables. */
export async function fillTopic(
  topic: string,
  author: string,
  count: number,
  text: string | ((at: number) => string) = "Encore un mot.",
): Promise<void> {
  const start = Date.now() - count * 1000;
  const rows = Array.from({ length: count }, (_, at) => [
    newId("pst", new Date(start + at)),
    new Date(start + at * 1000).toISOString(),
    at + 1,
    typeof text === "string" ? text : text(at),
  ]);
  await testEnv.DB.batch([
    testEnv.DB.prepare(`INSERT INTO posts (id, topic, seq, author, shown_as, text, html, lang, state, reactions, fingerprint,
        created_at, version)
      SELECT value ->> 0, t.id, t.last_seq + (value ->> 2), ?, 'person', value ->> 3, '<p>' || (value ->> 3) || '</p>', 'fr', 'visible', '{}', '',
        value ->> 1, 1 FROM json_each(?) CROSS JOIN topics t WHERE t.id = ?`).bind(author, JSON.stringify(rows), topic),
    testEnv.DB.prepare("UPDATE topics SET last_seq = last_seq + ?, posts = posts + ?, bumped_at = ? WHERE id = ?").bind(
      count,
      count,
      new Date().toISOString(),
      topic,
    ),
  ]);
}

/** Many topics straight into the tables, the first the newest: `said` gives what matters of each. */
export async function fillBoard(
  author: string,
  count: number,
  said: (at: number) => {
    kind?: string;
    category?: string;
    visibility?: string;
    partnership?: string;
    terms?: string[];
  },
): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, at) => {
    const time = new Date(Date.now() - (at + 1) * 1000).toISOString();
    const {
      kind = "discussion",
      category = "training",
      visibility = "network",
      partnership = null,
      terms = [],
    } = said(at);
    const listed = visibility === "public" ? 2 : visibility === "network" ? 1 : 0;
    return { id: newId("top", new Date()), time, kind, category, visibility, partnership, listed, terms };
  });
  const list = JSON.stringify(rows);
  await testEnv.DB.batch([
    testEnv.DB.prepare(`INSERT INTO topics (id, category, kind, title, lang, visibility, partnership, state, listed, author,
        shown_as, excerpt, sdgs, skills, posts, last_seq, fingerprint, created_at, bumped_at, version)
      SELECT value ->> 'id', value ->> 'category', value ->> 'kind', 'Sujet ' || key, 'fr', value ->> 'visibility',
        value ->> 'partnership', 'open', value ->> 'listed', ?, 'person', '', 0, '[]', 1, 1, '', value ->> 'time',
        value ->> 'time', 1 FROM json_each(?)`).bind(author, list),
    testEnv.DB.prepare(`INSERT INTO posts (id, topic, seq, author, shown_as, text, html, lang, state, reactions, fingerprint,
        created_at, version)
      SELECT replace(value ->> 'id', 'top_', 'pst_'), value ->> 'id', 1, ?, 'person', '', '', 'fr', 'visible', '{}', '',
        value ->> 'time', 1 FROM json_each(?)`).bind(author, list),
    testEnv.DB.prepare(`INSERT INTO topic_terms (term, created_at, topic)
      SELECT m.value, j.value ->> 'time', j.value ->> 'id' FROM json_each(?) j, json_each(j.value, '$.terms') m`).bind(
      list,
    ),
  ]);
  return rows.map(({ id }) => id);
}
