// The id is its writer's: a repeat is the same topic or post, whatever has become of it; anything else is a conflict.
import { beforeAll, describe, expect, test } from "vitest";
import type { Post, TopicDetail } from "../../schema/contract/board.ts";
import { newId } from "../../worker/kernel/ids.ts";
import { refusalOf } from "../support/pair.ts";
import { answer, type Board, begin, givenBoard, postId, rowsOf, topicId, topicSaid } from "./world.ts";

let board: Board;
beforeAll(async () => {
  board = await givenBoard();
});

/** As a client that keeps the dashes of its UUID would write it. */
const dashed = (id: string): string => id.replace(/^(\w{3}_)(\w{8})(\w{4})(\w{4})(\w{4})(\w{12})$/, "$1$2-$3-$4-$5-$6");

describe("a post sent again", () => {
  test("with the same content is the same post: 200 and what stands there now, edited or not", async () => {
    const { id: topic } = await begin(board.author);
    const id = postId();
    const first = await answer(board.stranger, topic, {}, id);
    const again = await board.stranger.client.json<Post>("PUT", `/posts/${id}`, {
      topic,
      text: "Au marché de Ouakam.",
    });
    expect(again).toEqual(first);
    await board.stranger.client.api("PATCH", `/posts/${id}`, { text: "Au marché de Yoff." }, { "If-Match": '"1"' });
    const later = await board.stranger.client.json<Post>("PUT", `/posts/${id}`, {
      topic,
      text: "Au marché de Ouakam.",
    });
    expect(later).toMatchObject({ id, text: "Au marché de Yoff.", version: 2 });
    expect(await rowsOf("SELECT id FROM posts WHERE topic = ?", topic)).toHaveLength(2);
    expect(await rowsOf("SELECT last_seq, posts FROM topics WHERE id = ?", topic)).toEqual([{ last_seq: 2, posts: 2 }]);
  });

  test("with other content, or by somebody else, is a conflict that says nothing of what is there", async () => {
    const { id: topic } = await begin(board.author);
    const { id } = await answer(board.stranger, topic, { text: "Un secret." });
    const other = await board.stranger.client.api("PUT", `/posts/${id}`, { topic, text: "Autre chose." });
    expect(await refusalOf(other.clone())).toEqual({ status: 409, code: "id_taken" });
    const theirs = await board.member.client.api("PUT", `/posts/${id}`, { topic, text: "Un secret." });
    expect(await theirs.text()).not.toContain("Un secret");
    expect(theirs.status).toBe(409);
  });

  test("twenty times at once leaves one row and twenty times the same answer", async () => {
    const { id: topic } = await begin(board.author);
    const id = postId();
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => board.stranger.client.api("PUT", `/posts/${id}`, { topic, text: "Une fois." })),
    );
    expect(replies.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, 201]));
    const bodies = await Promise.all(replies.map((reply) => reply.json<Post>()));
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(await rowsOf("SELECT seq FROM posts WHERE topic = ? ORDER BY seq", topic)).toEqual([{ seq: 1 }, { seq: 2 }]);
  });

  test("twenty different posts at once get a place each", async () => {
    const { id: topic } = await begin(board.author);
    await Promise.all(Array.from({ length: 20 }, (_, n) => answer(board.stranger, topic, { text: `Réponse ${n}` })));
    const seqs = (await rowsOf("SELECT seq FROM posts WHERE topic = ? ORDER BY seq", topic)).map(({ seq }) => seq);
    expect(seqs).toEqual(Array.from({ length: 21 }, (_, at) => at + 1));
    expect(await rowsOf("SELECT last_seq, posts FROM topics WHERE id = ?", topic)).toEqual([
      { last_seq: 21, posts: 21 },
    ]);
  });
});

describe("a topic sent again", () => {
  test("is the same topic, and is still when others have answered and it was edited", async () => {
    const id = topicId();
    const first = await begin(board.author, {}, id);
    await answer(board.stranger, id);
    await board.author.client.api("PATCH", `/topics/${id}`, { title: "Une pompe réparée" }, { "If-Match": '"1"' });
    const again = await board.author.client.json<TopicDetail>("PUT", `/topics/${id}`, topicSaid());
    expect(again).toMatchObject({ id, number: first.number, title: "Une pompe réparée", count: 2 });
    const other = await board.author.client.api("PUT", `/topics/${id}`, topicSaid({ title: "Tout autre chose" }));
    expect(await refusalOf(other)).toEqual({ status: 409, code: "id_taken" });
    const theirs = await board.stranger.client.api("PUT", `/topics/${id}`, topicSaid());
    expect(await refusalOf(theirs)).toEqual({ status: 409, code: "id_taken" });
  });

  test("twenty times at once leaves one topic, one first post", async () => {
    const id = topicId();
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => board.author.client.api("PUT", `/topics/${id}`, topicSaid())),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(19);
    expect(await rowsOf("SELECT id FROM topics WHERE id = ?", id)).toHaveLength(1);
    expect(await rowsOf("SELECT id FROM posts WHERE topic = ?", id)).toHaveLength(1);
  });

  test("an id whose first post is somebody's post already is taken", async () => {
    const { id: topic } = await begin(board.author);
    const { id } = await answer(board.stranger, topic);
    const reply = await board.member.client.api("PUT", `/topics/${id.replace("pst_", "top_")}`, topicSaid());
    expect(await refusalOf(reply)).toEqual({ status: 409, code: "id_taken" });
    expect(await rowsOf("SELECT id FROM topics WHERE id = ?", id.replace("pst_", "top_"))).toEqual([]);
  });
});

describe("the shape of an id", () => {
  test("with its dashes or without, it names the same thing", async () => {
    const id = topicId();
    const topic = await begin(board.author, {}, dashed(id));
    expect(topic.id).toBe(id);
    await board.author.client.json("PUT", `/topics/${id}`, topicSaid());
    expect(await board.stranger.client.json("GET", `/topics/${dashed(id)}`)).toMatchObject({ id });
    const post = postId();
    const first = await answer(board.stranger, dashed(id), {}, dashed(post));
    expect(first).toMatchObject({ id: post, topic: id });
    const second = await answer(board.member, id, { quote: dashed(post) });
    expect(second.quote).toBe(post);
    expect(await board.member.client.json("GET", `/posts/${dashed(post)}`)).toMatchObject({ id: post });
  });

  test("one from the future is refused, one a few minutes ahead is not", async () => {
    const { id: topic } = await begin(board.author);
    const at = (minutes: number) => newId("pst", new Date(Date.now() + minutes * 60_000));
    const ahead = await board.stranger.client.api("PUT", `/posts/${at(60)}`, { topic, text: "Demain." });
    expect(await refusalOf(ahead)).toEqual({ status: 422, code: "id_from_future", field: "id" });
    await answer(board.stranger, topic, {}, at(5));
    const future = newId("top", new Date(Date.now() + 3_600_000));
    const reply = await board.author.client.api("PUT", `/topics/${future}`, topicSaid());
    expect(await refusalOf(reply)).toEqual({ status: 422, code: "id_from_future", field: "id" });
  });

  test.each(["pst_1", "top_0193", "pst_0193a0b0c0d04e0f8a0b0c0d0e0f0a0b", "../../me", "pst_%00"])(
    "%j is no id of a post",
    async (id) => {
      const reply = await board.stranger.client.api("PUT", `/posts/${encodeURIComponent(id)}`, {
        topic: "t",
        text: "…",
      });
      expect(reply.status).toBe(422);
    },
  );
});
