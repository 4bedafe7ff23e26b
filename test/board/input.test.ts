// Whatever people write: too long, too deep, invisible, turned around; a sentence says what is wrong, and nothing is half done.
import { beforeAll, describe, expect, test } from "vitest";
import type { Post, TopicDetail } from "../../schema/contract/board.ts";
import { refusalOf } from "../support/pair.ts";
import { answer, type Board, begin, givenBoard, postId, rowsOf, topicId, topicSaid } from "./world.ts";

let board: Board;
let topic: string;
beforeAll(async () => {
  board = await givenBoard();
  topic = (await begin(board.author)).id;
});

const put = async (said: object) =>
  refusalOf(await board.author.client.api("PUT", `/topics/${topicId()}`, topicSaid(said)));
const reply = async (text: string) =>
  refusalOf(await board.stranger.client.api("PUT", `/posts/${postId()}`, { topic, text }));
const LONG = "Un mot après l’autre. ".repeat(10_000);

describe("a title", () => {
  test.each([
    ["    ", "too_short"],
    ["\u200b\u200b", "too_short"],
    ["\u202e\u2066\u0000\u0007abc", "too_short"],
    ["", "too_short"],
    ["x".repeat(161), "too_long"],
    ["x".repeat(200_000), "too_long"],
  ])("%j is told", async (title, code) => {
    expect(await put({ title })).toEqual({ status: 422, code, field: "title" });
  });
});

describe("a text", () => {
  test.each([
    ["only spaces", "   \n\t ", "required"],
    ["only signs that nobody sees", "\u202e\u2066\ufeff\u0000", "required"],
    ["of 200 KB", LONG, "too_long"],
    ["one sign too long", "é".repeat(20_001), "too_long"],
    ["of quotes in quotes", `${">".repeat(300)} a`, "too_deep"],
    ["of lists in lists", Array.from({ length: 40 }, (_, n) => `${"  ".repeat(n)}- a`).join("\n"), "too_deep"],
    ["of a huge table", `|${"a|".repeat(300)}\n|${"-|".repeat(300)}\n${"a\n".repeat(500)}`, "table_too_big"],
    ["of nothing but links", "https://example.org/a ".repeat(80), "too_many_links"],
    ["of nothing but marks", "*a".repeat(5000), "too_many_marks"],
  ])("%s is told, in a topic and in an answer", async (_, text, code) => {
    expect(await put({ text })).toEqual({ status: 422, code, field: "text" });
    expect(await reply(text)).toEqual({ status: 422, code, field: "text" });
  });

  test("of the length allowed is kept whole, its accents composed, what nobody sees taken out", async () => {
    const { id } = await answer(board.stranger, topic, { text: "é".repeat(20_000) });
    expect((await board.stranger.client.json<Post>("GET", `/posts/${id}`)).text).toHaveLength(20_000);
    const made = await begin(board.author, { title: "Une\u202e pompe\u0000", text: "e\u0301té\r\n\u2066puits" });
    expect(made.title).toBe("Une pompe");
    expect(made.posts[0]?.text).toBe("été\npuits");
  });

  test("in Arabic stays as it is, and its language is known", async () => {
    const text = "كيف نصلح مضخة الماء في القرية؟ هل يمكن شراء القطع محليا؟";
    const { posts, lang } = await begin(board.author, { title: "إصلاح مضخة القرية", text });
    expect([posts[0]?.text, lang]).toEqual([text, "ar"]);
  });
});

test("a field of a sheet that is too much is told under its own name", async () => {
  const sheet = { did: `${">".repeat(300)} a` };
  expect(await put({ kind: "sheet", sheet })).toEqual({ status: 422, code: "too_deep", field: "sheet.did" });
  expect(await put({ kind: "sheet", sheet: { context: LONG } })).toEqual({
    status: 422,
    code: "too_long",
    field: "sheet.context",
  });
  expect(await put({ kind: "sheet", sheet: { country: "XX" } })).toMatchObject({
    code: "unknown_country",
    field: "sheet.country",
  });
  expect(await put({ kind: "question", sheet: {} })).toEqual({ status: 422, code: "sheet_only", field: "sheet" });
});

test.each([
  ["an unknown field", { category: "nowhere" }, "unknown_category", "category"],
  ["an unknown skill", { skills: ["water.nowhere.at_all"] }, "unknown_skill", "skills"],
  ["too many skills", { skills: Array(9).fill("water.supply.hand_pumps") }, "too_big", "skills"],
  ["a goal that is none", { sdgs: [18] }, "too_big", "sdgs.0"],
  ["a kind that is none", { kind: "poll" }, "not_in_list", "kind"],
  ["more than is asked", { state: "locked" }, "unrecognized_keys", "body"],
])("%s is told under its name", async (_, said, code, field) => {
  expect(await put(said)).toEqual({ status: 422, code, field });
});

test("nothing of what was refused is there", async () => {
  const id = topicId();
  await board.author.client.api("PUT", `/topics/${id}`, topicSaid({ text: `${">".repeat(300)} a` }));
  for (const table of ["topics", "search_docs"]) {
    const column = table === "topics" ? "id" : "subject";
    expect(await rowsOf(`SELECT * FROM ${table} WHERE ${column} = ?`, id)).toEqual([]);
  }
});

test("the stored page holds no script, no picture and no other tag than ours, whatever was written", async () => {
  const text =
    "<script>alert(1)</script> <img src=x onerror=alert(1)> ![x](https://x.example/a.png) [a](javascript:alert(1)) **gras**";
  const { posts } = await begin(board.coordinator, { text });
  const html = posts[0]?.html ?? "";
  expect(html).toContain("<strong>gras</strong>");
  expect(html).not.toMatch(/<(script|img)|href="javascript/i);
});

test("twenty mentions are many, more are told", async () => {
  expect(await reply("@Awa ".repeat(1000))).toMatchObject({ status: 422, code: "too_many_mentions", field: "text" });
});

test("the same answer as JSON of another order of fields is the same post", async () => {
  const id = postId();
  await board.stranger.client.json("PUT", `/posts/${id}`, { topic, text: "Ordre", lang: "fr" }, 201);
  const again = await board.stranger.client.json<Post>("PUT", `/posts/${id}`, { lang: "fr", text: "Ordre", topic });
  expect(again.id).toBe(id);
  expect(
    (await board.author.client.json<TopicDetail>("GET", `/topics/${topic}`)).posts.filter((post) => post.id === id),
  ).toHaveLength(1);
});
