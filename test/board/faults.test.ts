// The database fails before or after it commits: nothing torn, and the same request again leaves one row and the same answer.
import { beforeAll, describe, expect, test } from "vitest";
import { PostInput, TopicInput } from "../../schema/contract/board.ts";
import { deletePost } from "../../worker/board/delete-post.ts";
import { editPost } from "../../worker/board/edit-post.ts";
import { editTopic } from "../../worker/board/edit-topic.ts";
import { writePost } from "../../worker/board/write-post.ts";
import { writeTopic } from "../../worker/board/write-topic.ts";
import type { Ctx } from "../../worker/kernel/ctx.ts";
import { faulty } from "../support/faulty.ts";
import { ctxOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { answer, type Board, begin, givenBoard, postId, rowsOf, topicId, topicSaid } from "./world.ts";

let board: Board;
beforeAll(async () => {
  board = await givenBoard();
});

/** Everything a write of the board leaves about a topic. */
async function world(topic: string): Promise<Record<string, unknown>> {
  const first = topic.replace("top_", "pst_");
  const about = (query: string) => rowsOf(query, topic);
  return {
    topics: await about("SELECT title, state, posts, last_seq, version FROM topics WHERE id = ?"),
    posts: await about("SELECT id, seq, text, state, version FROM posts WHERE topic = ? ORDER BY seq"),
    versions: await about(
      "SELECT post, version, text FROM post_versions WHERE post IN (SELECT id FROM posts WHERE topic = ?) ORDER BY post, version",
    ),
    terms: await about("SELECT term FROM topic_terms WHERE topic = ? ORDER BY term"),
    sheets: await about("SELECT context FROM sheets WHERE topic = ?"),
    adaptations: await about("SELECT post FROM adaptations WHERE topic = ? ORDER BY post"),
    follows: await about("SELECT person FROM follows WHERE subject = ? ORDER BY person"),
    reads: await about("SELECT person, seq FROM reads WHERE topic = ? ORDER BY person"),
    search: await rowsOf(
      "SELECT subject FROM search_docs WHERE subject = ? OR topic = ? OR subject = ? ORDER BY subject",
      topic,
      topic,
      first,
    ),
    audit: await rowsOf(
      "SELECT act FROM audit_entries WHERE subject = ? OR subject IN (SELECT id FROM posts WHERE topic = ?) ORDER BY seq",
      topic,
      topic,
    ),
  };
}

interface Case {
  topic: string;
  run: (ctx: Ctx) => Promise<unknown>;
  /** What the same request answers once it is done. */
  again: "same" | "version_changed" | "not_found";
}

const sheet = async (): Promise<string> =>
  (await begin(board.author, { kind: "sheet", skills: ["water.supply.hand_pumps"], sdgs: [6] })).id;

const CASES: [string, () => Promise<Case>][] = [
  [
    "begins a sheet",
    async () => {
      const topic = topicId();
      const input = TopicInput.parse(
        topicSaid({ kind: "sheet", skills: ["water.supply.hand_pumps"], sdgs: [6], sheet: { context: "Un puits." } }),
      );
      return { topic, again: "same", run: (ctx) => writeTopic(ctx, topic, input) };
    },
  ],
  [
    "answers with a try",
    async () => {
      const topic = await sheet();
      const id = postId();
      const adaptation = { result: "worked", country: "SN", town: "Matam" };
      const input = PostInput.parse({ topic, text: "Chez nous aussi.", adaptation });
      return { topic, again: "same", run: (ctx) => writePost(ctx, id, input) };
    },
  ],
  [
    "edits a post",
    async () => {
      const topic = await sheet();
      const { id } = await answer(board.author, topic);
      return { topic, again: "version_changed", run: (ctx) => editPost(ctx, id, 1, { text: "Mieux dit." }) };
    },
  ],
  [
    "edits a topic",
    async () => {
      const topic = await sheet();
      return {
        topic,
        again: "version_changed",
        run: (ctx) => editTopic(ctx, topic, 1, { title: "Mieux nommé", skills: [], sdgs: [1] }),
      };
    },
  ],
  [
    "takes a post back",
    async () => {
      const topic = await sheet();
      const { id } = await answer(board.author, topic);
      return { topic, again: "not_found", run: (ctx) => deletePost(ctx, id) };
    },
  ],
  [
    "takes a whole topic back",
    async () => {
      const topic = await sheet();
      await answer(board.author, topic);
      return { topic, again: "not_found", run: (ctx) => deletePost(ctx, topic.replace("top_", "pst_")) };
    },
  ],
];

const ctx = (env = testEnv): Ctx => ctxOf({ person: board.author, organisation: board.north.id, role: "member", env });

describe.each(CASES)("whoever %s", (_, make) => {
  test("and loses the line before the commit has done nothing; again, it is done", async () => {
    const { topic, run } = await make();
    const before = await world(topic);
    await expect(run(ctx(faulty(testEnv, { batch: 1, when: "before" })))).rejects.toThrow("connection lost");
    expect(await world(topic)).toEqual(before);
    await run(ctx());
    expect(await world(topic)).not.toEqual(before);
  });

  test("and loses the answer after it finds it done, however often they ask again", async () => {
    const { topic, run, again } = await make();
    await expect(run(ctx(faulty(testEnv, { batch: 1, when: "after" })))).rejects.toThrow("connection lost");
    const done = await world(topic);
    const repeats = await Promise.allSettled([1, 2, 3].map(() => run(ctx())));
    expect(await world(topic)).toEqual(done);
    if (again !== "same") {
      for (const one of repeats) expect(one).toMatchObject({ status: "rejected", reason: { code: again } });
      return;
    }
    for (const one of repeats) expect(one).toMatchObject({ status: "fulfilled", value: { created: false } });
  });
});
