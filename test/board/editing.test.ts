// Changing and taking back: the version named must be the one there, what was said stays readable, what was taken back is gone.
import { beforeAll, describe, expect, test } from "vitest";
import type { Post, PostVersion, TopicDetail } from "../../schema/contract/board.ts";
import type { GivenPerson } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { answer, type Board, begin, givenBoard, postId, rowsOf, topicSaid, turn, turnPost } from "./world.ts";

let board: Board;
beforeAll(async () => {
  board = await givenBoard();
});

const edit = (by: GivenPerson, path: string, said: Record<string, unknown>, version?: number): Promise<Response> =>
  by.client.api("PATCH", path, said, version === undefined ? {} : { "If-Match": `"${version}"` });
const versions = async (by: GivenPerson, post: string) =>
  (await by.client.json<{ items: PostVersion[] }>("GET", `/posts/${post}/versions`)).items;
const firstOf = (topic: string) => topic.replace("top_", "pst_");

describe("editing", () => {
  test("wants the version: 428 without, 412 when it is gone, the ETag tells which", async () => {
    const { id: topic } = await begin(board.author);
    const { id } = await answer(board.stranger, topic);
    expect((await edit(board.stranger, `/posts/${id}`, { text: "Sans version" })).status).toBe(428);
    expect((await edit(board.stranger, `/posts/${id}`, { text: "Vieille" }, 7)).status).toBe(412);
    const reply = await edit(board.stranger, `/posts/${id}`, { text: "Mieux" }, 1);
    expect(reply.status).toBe(200);
    expect(reply.headers.get("ETag")).toMatch(/^"2\b/);
    expect((await edit(board.author, `/topics/${topic}`, { title: "Sans version" })).status).toBe(428);
    expect((await edit(board.author, `/topics/${topic}`, { title: "Vieille" }, 9)).status).toBe(412);
  });

  test("of ten at once, one wins, the others are told, and the history holds each text once", async () => {
    const { id: topic } = await begin(board.author);
    const { id } = await answer(board.stranger, topic);
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) => edit(board.stranger, `/posts/${id}`, { text: `Texte ${n}` }, 1)),
    );
    const statuses = replies.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409 || status === 412)).toHaveLength(9);
    const all = await versions(board.member, id);
    expect(all.map(({ version }) => version)).toEqual([2, 1]);
    expect(all[1]?.text).toBe("Au marché de Ouakam.");
  });

  test("of ten edits of a topic at once, one wins", async () => {
    const { id } = await begin(board.author);
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        edit(board.author, `/topics/${id}`, { title: `Titre ${n}`, text: `T ${n}` }, 1),
      ),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const { title, posts, version } = await board.member.client.json<TopicDetail>("GET", `/topics/${id}`);
    expect([title.replace("Titre", "T"), version]).toEqual([posts[0]?.text, 2]);
  });

  test("a post edited under a first one, and a topic through its first post, tell the same story", async () => {
    const { id } = await begin(board.author);
    await edit(board.author, `/topics/${id}`, { title: "Un autre titre", text: "Deuxième texte" }, 1);
    await edit(board.author, `/posts/${firstOf(id)}`, { text: "Troisième texte" }, 2);
    const after = await board.member.client.json<TopicDetail>("GET", `/topics/${id}`);
    expect(after).toMatchObject({ title: "Un autre titre", excerpt: "Troisième texte", version: 3 });
    expect((await versions(board.member, firstOf(id))).map(({ text, title }) => [text, title])).toEqual([
      ["Troisième texte", "Un autre titre"],
      ["Deuxième texte", null],
      ["Comment faites-vous pour trouver les joints ?", "Réparer une pompe à main"],
    ]);
  });

  test("is for its author only, not in a locked topic, not when hidden", async () => {
    const { id: topic } = await begin(board.author);
    const { id } = await answer(board.stranger, topic);
    for (const other of [board.member, board.coordinator]) {
      expect((await edit(other, `/posts/${id}`, { text: "Pris" }, 1)).status).toBe(403);
      expect((await edit(other, `/topics/${topic}`, { title: "Pris aussi" }, 1)).status).toBe(403);
    }
    await turnPost(id, "hidden");
    expect((await edit(board.stranger, `/posts/${id}`, { text: "Encore" }, 1)).status).toBe(409);
    await turnPost(id, "visible");
    await turn(topic, "locked");
    expect(await refusalOf(await edit(board.stranger, `/posts/${id}`, { text: "Encore" }, 1))).toEqual({
      status: 409,
      code: "topic_locked",
    });
    expect((await edit(board.author, `/topics/${topic}`, { title: "Encore" }, 1)).status).toBe(409);
  });

  test("a coordinator tends where a topic stands, not its words", async () => {
    const { id } = await begin(board.author);
    await answer(board.stranger, id);
    expect((await edit(board.author, `/topics/${id}`, { category: "training" }, 1)).status).toBe(422);
    const reply = await edit(
      board.coordinator,
      `/topics/${id}`,
      { category: "training", sdgs: [6], skills: ["water.supply.hand_pumps"] },
      1,
    );
    expect(await reply.json()).toMatchObject({ category: "training", sdgs: [6], skills: ["water.supply.hand_pumps"] });
    const { items } = await board.member.client.json<{ items: { id: string }[] }>(
      "GET",
      "/topics?tag=water.supply&limit=100",
    );
    expect(items.map((topic) => topic.id)).toContain(id);
    expect((await edit(board.coordinator, `/topics/${id}`, { title: "Réécrit" }, 2)).status).toBe(403);
  });

  test("sending a topic back as it is, answered or not, changes nothing that is fixed", async () => {
    const { id } = await begin(board.author);
    await answer(board.stranger, id);
    const { category, title, visibility } = topicSaid({ visibility: "network" }) as Record<string, string>;
    const reply = await edit(
      board.author,
      `/topics/${id}`,
      { category, title, visibility, text: "Avec une précision." },
      1,
    );
    expect(reply.status).toBe(200);
  });

  test("a newcomer's words gain no link after the fact; those that were there may stay", async () => {
    const { id: topic } = await begin(board.stranger);
    const { id } = await answer(board.stranger, topic);
    const linked = { text: "Voyez https://example.org" };
    expect((await refusalOf(await edit(board.stranger, `/posts/${id}`, linked, 1))).code).toBe("links_later");
    expect((await refusalOf(await edit(board.stranger, `/topics/${topic}`, linked, 1))).code).toBe("links_later");
    const waits = await begin(board.stranger, { text: linked.text });
    expect(waits.state).toBe("waiting");
    await turn(waits.id, "open");
    const reply = await edit(board.stranger, `/topics/${waits.id}`, { ...linked, title: "Un titre plus juste" }, 1);
    expect(reply.status).toBe(200);
  });
});

describe("taking back", () => {
  test("a post: its words and their versions are gone, its place stays, the count follows", async () => {
    const { id: topic } = await begin(board.author);
    const { id } = await answer(board.stranger, topic, { text: "Canari de mots" });
    await edit(board.stranger, `/posts/${id}`, { text: "Canari de mots, corrigé" }, 1);
    const quoting = await answer(board.member, topic, { quote: id, text: "Je réponds." });
    expect((await board.member.client.api("DELETE", `/posts/${id}`)).status).toBe(403);
    expect((await board.coordinator.client.api("DELETE", `/posts/${id}`)).status).toBe(403);
    expect((await board.stranger.client.api("DELETE", `/posts/${id}`)).status).toBe(204);
    expect((await board.stranger.client.api("DELETE", `/posts/${id}`)).status).toBe(404);
    const { items } = await board.member.client.json<{ items: Post[] }>("GET", `/topics/${topic}/posts`);
    expect(items.map(({ seq, state, text }) => [seq, state, text])).toEqual([
      [1, "visible", "Comment faites-vous pour trouver les joints ?"],
      [2, "deleted", ""],
      [3, "visible", "Je réponds."],
    ]);
    expect((await board.coordinator.client.api("GET", `/posts/${id}/versions`)).status).toBe(404);
    const page = await board.member.client.page(`/topics/${topic}`);
    expect(page).toContain("Ce message a été retiré");
    expect(page).toContain(quoting.id);
    for (const table of ["posts", "post_versions", "topics", "notices", "search_docs"]) {
      expect([table, JSON.stringify(await rowsOf(`SELECT * FROM ${table}`)).includes("Canari de mots")]).toEqual([
        table,
        false,
      ]);
    }
    expect(await rowsOf("SELECT posts, last_seq FROM topics WHERE id = ?", topic)).toEqual([{ posts: 2, last_seq: 3 }]);
  });

  test("the first post of a topic that others answered: the topic stays with its title", async () => {
    const { id } = await begin(board.author, { text: "Un texte à oublier" });
    const { id: post } = await answer(board.stranger, id);
    expect((await board.author.client.api("DELETE", `/posts/${firstOf(id)}`)).status).toBe(204);
    const topic = await board.member.client.json<TopicDetail>("GET", `/topics/${id}`);
    expect(topic).toMatchObject({ title: "Réparer une pompe à main", excerpt: "", count: 1 });
    expect(topic.posts.map((one) => one.id)).toContain(post);
  });

  test("the first post that nobody else answered: the topic goes whole, and what its author added", async () => {
    const { id } = await begin(board.author, { text: "Seul au monde", sdgs: [6] });
    const { id: own } = await answer(board.author, id, { text: "Je me réponds" });
    expect((await board.author.client.api("DELETE", `/posts/${firstOf(id)}`)).status).toBe(204);
    expect((await board.author.client.api("GET", `/topics/${id}`)).status).toBe(404);
    expect((await board.author.client.api("GET", `/posts/${own}`)).status).toBe(404);
    expect(await rowsOf("SELECT text, state FROM posts WHERE topic = ?", id)).toEqual([
      { text: "", state: "deleted" },
      { text: "", state: "deleted" },
    ]);
    expect(await rowsOf("SELECT title, listed FROM topics WHERE id = ?", id)).toEqual([{ title: "", listed: 0 }]);
    expect(await rowsOf("SELECT * FROM topic_terms WHERE topic = ?", id)).toEqual([]);
  });

  test("while others answer at the same moment, nobody's answer goes with the topic", async () => {
    const { id } = await begin(board.author);
    await Promise.all([
      board.author.client.api("DELETE", `/posts/${firstOf(id)}`),
      ...Array.from({ length: 6 }, () =>
        board.stranger.client.api("PUT", `/posts/${postId()}`, { topic: id, text: "Me voici." }),
      ),
    ]);
    const [topic] = await rowsOf("SELECT state FROM topics WHERE id = ?", id);
    const answers = await rowsOf("SELECT state FROM posts WHERE topic = ? AND seq > 1", id);
    if (topic?.state === "deleted") expect(answers).toEqual([]);
    else expect(answers.every(({ state }) => state === "visible")).toBe(true);
  });
});
