// Answering: what may be quoted, built on, marked as helping and reacted to; and what a topic that takes no answer says.
import { beforeAll, describe, expect, test } from "vitest";
import type { Post, Topic } from "../../schema/contract/board.ts";
import { adaptationTree } from "../../worker/board/adaptation-tree.ts";
import { givenPerson } from "../support/given.ts";
import { ctxOf, refusalOf } from "../support/pair.ts";
import { answer, type Board, begin, givenBoard, postId, rowsOf, turn, turnPost } from "./world.ts";

let board: Board;
beforeAll(async () => {
  board = await givenBoard();
});

const refused = async (topic: string, said: object) =>
  refusalOf(await board.stranger.client.api("PUT", `/posts/${postId()}`, { topic, text: "Bonjour", ...said }));

describe("a topic that takes no answer says why", () => {
  test.each([
    ["locked", 409, "topic_locked"],
    ["hidden", 422, "unknown_topic"],
    ["waiting", 422, "unknown_topic"],
    ["deleted", 422, "unknown_topic"],
  ])("%s", async (state, status, code) => {
    const { id } = await begin(board.author);
    await turn(id, state);
    expect(await refused(id, {})).toMatchObject({ status, code });
    expect(await rowsOf("SELECT id FROM posts WHERE topic = ?", id)).toHaveLength(1);
  });

  test("its author is told the state, a foreign room does not exist, nor does a topic that never was", async () => {
    const { id } = await begin(board.author);
    await turn(id, "hidden");
    const own = await board.author.client.api("PUT", `/posts/${postId()}`, { topic: id, text: "?" });
    expect(await refusalOf(own)).toEqual({ status: 409, code: "topic_closed" });
    const room = await begin(board.author, { visibility: "partnership", partnership: board.partnership });
    expect(await refused(room.id, {})).toEqual({ status: 422, code: "unknown_topic", field: "topic" });
    expect(await refused("top_nowhere", {})).toEqual({ status: 422, code: "unknown_topic", field: "topic" });
  });

  test("one that was merged takes it where it lives on", async () => {
    const [old, into] = [await begin(board.author), await begin(board.author)];
    await rowsOf("UPDATE topics SET state = 'merged', listed = 0, merged_into = ? WHERE id = ?", into.id, old.id);
    expect(await answer(board.stranger, old.id)).toMatchObject({ topic: into.id, seq: 2 });
  });

  test("closed at the very moment, nothing is written", async () => {
    const { id } = await begin(board.author);
    const [, ...replies] = await Promise.all([
      turn(id, "locked"),
      ...Array.from({ length: 8 }, () =>
        board.stranger.client.api("PUT", `/posts/${postId()}`, { topic: id, text: "!" }),
      ),
    ]);
    const written = replies.filter(({ status }) => status === 201).length;
    expect(replies.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(await rowsOf("SELECT last_seq, posts FROM topics WHERE id = ?", id)).toEqual([
      { last_seq: 1 + written, posts: 1 + written },
    ]);
    expect(await rowsOf("SELECT id FROM posts WHERE topic = ?", id)).toHaveLength(1 + written);
  });
});

test("only a visible post of the same topic is quoted", async () => {
  const [here, there] = [await begin(board.author), await begin(board.author)];
  const { id: quote } = await answer(board.member, there.id);
  expect(await refused(here.id, { quote })).toEqual({ status: 422, code: "unknown_post", field: "quote" });
  expect((await refused(here.id, { quote: "pst_nothing" })).code).toBe("unknown_post");
  const hidden = await answer(board.member, here.id);
  await turnPost(hidden.id, "hidden");
  expect((await refused(here.id, { quote: hidden.id })).code).toBe("unknown_post");
  const good = await answer(board.member, here.id, { text: "Une phrase à citer" });
  const { id } = await answer(board.stranger, here.id, { quote: good.id });
  const page = await board.author.client.page(`/topics/${here.id}`);
  expect(page).toMatch(new RegExp(`id="${id}"[\\s\\S]*class="quoted"[\\s\\S]*Une phrase à citer`));
});

describe("we tried this here", () => {
  const tried = (said: object = {}) => ({ result: "worked", country: "SN", town: "Matam", ...said });
  const tree = (topic: string) => adaptationTree(ctxOf({ person: board.stranger }), topic);

  test("grows a tree: each try from the sheet or from another try; a try taken back leaves its branches", async () => {
    const { id } = await begin(board.author, { kind: "sheet" });
    const first = await answer(board.stranger, id, { adaptation: tried() });
    const second = await answer(board.member, id, {
      adaptation: tried({ parent: first.id, town: "Podor", result: "partly" }),
    });
    await answer(board.stranger, id, {
      adaptation: tried({ parent: second.id, town: "Bakel", result: "failed", country: "ML" }),
    });
    await answer(board.stranger, id, { text: "Une simple réponse" });
    const shape = (nodes: Awaited<ReturnType<typeof tree>>): unknown =>
      nodes.map(({ town, grown }) => [town, shape(grown)]);
    expect(shape(await tree(id))).toEqual([["Matam", [["Podor", [["Bakel", []]]]]]]);
    await board.member.client.api("DELETE", `/posts/${second.id}`);
    expect(shape(await tree(id))).toEqual([
      ["Matam", []],
      ["Bakel", []],
    ]);
    const gone = await board.stranger.client.json<{ items: Post[] }>("GET", `/topics/${id}/posts`);
    expect(gone.items[2]).toMatchObject({ state: "deleted", adaptation: null });
    const page = await board.anonymous.fetch(`/topics/${id}`);
    expect(page.status).toBe(404);
    expect(await board.stranger.client.page(`/topics/${id}`)).toContain("Matam");
  });

  test("is for sheets, with a country that is one, a try of the same topic, and a sheet that may be seen", async () => {
    const question = await begin(board.author);
    expect(await refused(question.id, { adaptation: tried() })).toMatchObject({
      code: "sheet_only",
      field: "adaptation",
    });
    const [sheet, other] = [await begin(board.author, { kind: "sheet" }), await begin(board.author, { kind: "sheet" })];
    expect(await refused(sheet.id, { adaptation: tried({ country: "XX" }) })).toMatchObject({
      code: "unknown_country",
    });
    const elsewhere = await answer(board.member, other.id, { adaptation: tried() });
    const plain = await answer(board.member, sheet.id);
    for (const parent of [elsewhere.id, plain.id, "pst_none"]) {
      expect(await refused(sheet.id, { adaptation: tried({ parent }) })).toMatchObject({
        code: "unknown_post",
        field: "adaptation.parent",
      });
    }
    const room = await begin(board.author, {
      kind: "sheet",
      visibility: "partnership",
      partnership: board.partnership,
    });
    for (const [named, code] of [
      [room.id, "unknown_topic"],
      ["top_none", "unknown_topic"],
      [question.id, "sheet_only"],
    ]) {
      expect(await refused(sheet.id, { adaptation: tried({ sheet: named }) })).toMatchObject({
        code,
        field: "adaptation.sheet",
      });
    }
    const good = await answer(board.stranger, sheet.id, { adaptation: tried({ sheet: other.id }) });
    expect(good.adaptation?.sheet).toBe(other.id);
    await turn(other.id, "hidden");
    const after = await board.stranger.client.json<Post>("GET", `/posts/${good.id}`);
    expect(after.adaptation?.sheet).toBeNull();
  });
});

describe("the answer that helped", () => {
  const mark = (by: keyof Board, topic: string, post: string | null) =>
    (board[by] as Board["author"]).client.api("PUT", `/topics/${topic}/helped`, { post });

  test("is marked by whoever asked or coordinates, changed, taken back, and falls with the post", async () => {
    const { id } = await begin(board.author, { kind: "question" });
    const [one, two] = [await answer(board.stranger, id), await answer(board.member, id)];
    for (const other of ["stranger", "member"] as const) expect((await mark(other, id, one.id)).status).toBe(403);
    expect(await (await mark("author", id, one.id)).json<Topic>()).toMatchObject({ helped: one.id, version: 2 });
    expect(await (await mark("coordinator", id, two.id)).json<Topic>()).toMatchObject({ helped: two.id, version: 3 });
    expect(await (await mark("author", id, null)).json<Topic>()).toMatchObject({ helped: null });
    await mark("author", id, one.id);
    await board.stranger.client.api("DELETE", `/posts/${one.id}`);
    expect(await board.member.client.json("GET", `/topics/${id}`)).toMatchObject({ helped: null });
  });

  test("is a visible answer of this question", async () => {
    const [question, discussion] = [await begin(board.author, { kind: "question" }), await begin(board.author)];
    const there = await answer(board.stranger, discussion.id);
    expect(await refusalOf(await mark("author", discussion.id, there.id))).toMatchObject({
      status: 422,
      code: "question_only",
    });
    const hidden = await answer(board.stranger, question.id);
    await turnPost(hidden.id, "hidden");
    for (const post of [there.id, hidden.id, question.id.replace("top_", "pst_"), "pst_none"]) {
      expect(await refusalOf(await mark("author", question.id, post))).toMatchObject({
        status: 422,
        code: "unknown_post",
      });
    }
  });

  test("of ten marks at once the last state is one of them, and none is torn", async () => {
    const { id } = await begin(board.author, { kind: "question" });
    const answers = [await answer(board.stranger, id), await answer(board.member, id)];
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) => mark("author", id, answers[n % 2]?.id ?? null)),
    );
    const done = replies.filter(({ status }) => status === 200).length;
    expect(replies.every(({ status }) => status === 200 || status === 409)).toBe(true);
    const [row] = await rowsOf("SELECT helped, version FROM topics WHERE id = ?", id);
    expect(row?.version).toBe(1 + done);
    expect(answers.map((one) => one.id)).toContain(row?.helped);
  });
});

describe("plain words about a post", () => {
  beforeAll(async () => {
    board = await givenBoard(); // nobody writes without end
  });

  test("are said once, taken back once, and not about one's own", async () => {
    const { id } = await begin(board.author);
    const { id: post } = await answer(board.stranger, id);
    const react = (by: Board["author"], method = "PUT", kind = "thank_you") =>
      by.client.api(method, `/posts/${post}/reactions/${kind}`);
    const counts = async () => (await board.member.client.json<Post>("GET", `/posts/${post}`)).reactions;
    expect(await refusalOf(await react(board.stranger))).toMatchObject({ status: 422, code: "own_post" });
    for (const _ of [1, 2]) expect((await react(board.member)).status).toBe(204);
    await react(board.member, "PUT", "helped_me");
    expect(await counts()).toEqual({ thank_you: 1, helped_me: 1 });
    for (const _ of [1, 2]) expect((await react(board.member, "DELETE")).status).toBe(204);
    expect(await counts()).toEqual({ helped_me: 1 });
    expect((await react(board.member, "PUT", "angry")).status).toBe(422);
  });

  test("of twenty people at once are twenty", async () => {
    const { id } = await begin(board.author);
    const people = await Promise.all(Array.from({ length: 20 }, () => givenPerson()));
    const post = id.replace("top_", "pst_");
    await Promise.all(people.map(({ client }) => client.api("PUT", `/posts/${post}/reactions/we_do_this_too`)));
    const { reactions } = await board.member.client.json<Post>("GET", `/posts/${post}`);
    expect(reactions).toEqual({ we_do_this_too: 20 });
  });
});
