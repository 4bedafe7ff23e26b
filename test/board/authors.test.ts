// How an author is named: as they chose, as the reader may know, and not at all once they have left.
import { beforeAll, expect, test } from "vitest";
import type { Author, TopicDetail } from "../../schema/contract/board.ts";
import { type GivenPerson, givenMember, givenOrganisation } from "../support/given.ts";
import { type Client, testEnv } from "../support/request.ts";
import { answer, type Board, begin, givenBoard, turnPost } from "./world.ts";

let board: Board;
beforeAll(async () => {
  board = await givenBoard();
});

const authorAs = async (client: Client, topic: string): Promise<Author> =>
  (await client.json<TopicDetail>("GET", `/topics/${topic}`)).author;
const named = (by: GivenPerson, name: string) => by.client.json("PATCH", "/me", { name });

test("organisation only: the person is named to themselves and to coordinators", async () => {
  await named(board.author, "Awa Canari");
  const { id } = await begin(board.author, {
    shownAs: "organisation",
    organisation: board.north.id,
    visibility: "public",
  });
  const { id: post } = await answer(board.author, id, { shownAs: "organisation" });
  const organisation = { id: board.north.id, name: board.north.name, side: "north" };
  for (const client of [board.anonymous, board.stranger.client, board.member.client]) {
    expect(await authorAs(client, id)).toEqual({ person: null, organisation, gone: false });
    for (const path of [
      `/topics/${id}`,
      "/topics",
      `/api/v1/topics/${id}/posts`,
      `/api/v1/posts/${post}/versions`,
      `/posts/${post}/history`,
    ]) {
      const body = await (await client.fetch(path)).text();
      expect([path, body.includes("Awa Canari") || body.includes(board.author.id)]).toEqual([path, false]);
    }
  }
  for (const client of [board.author.client, board.coordinator.client]) {
    expect((await authorAs(client, id)).person?.name).toBe("Awa Canari");
  }
});

test("to be shown as an organisation one speaks for one of one's own", async () => {
  const put = async (by: GivenPerson, said: object) =>
    (
      await by.client.api("PUT", `/topics/${(await import("./world.ts")).topicId()}`, {
        category: "training",
        title: "Bonjour",
        text: "…",
        ...said,
      })
    ).status;
  expect(await put(board.stranger, { shownAs: "organisation" })).toBe(422);
  expect(await put(board.stranger, { organisation: board.north.id })).toBe(422);
  expect(await put(board.member, { organisation: board.south.id })).toBe(422);
  expect(await put(board.member, { shownAs: "organisation", organisation: null })).toBe(422);
  expect(await put(board.member, { shownAs: "organisation" })).toBe(201);
});

test.each([
  ["coordinators", "published", "network"],
  ["network", "published", "public"],
  ["public", "suspended", "network"],
  ["public", "draft", "network"],
] as const)(
  "an organisation shown to %s and %s is not named by what its people write",
  async (visibility, state, to) => {
    const hidden = await givenOrganisation({ name: `Canari ${crypto.randomUUID().slice(0, 8)}`, visibility });
    const by = await givenMember(hidden.id);
    const { id } = await begin(by, { visibility: to, shownAs: "organisation" });
    await testEnv.DB.prepare("UPDATE organisations SET state = ? WHERE id = ?").bind(state, hidden.id).run();
    await answer(board.stranger, id, { quote: id.replace("top_", "pst_") });
    const reader = to === "public" ? board.anonymous : board.stranger.client;
    expect(await authorAs(reader, id)).toEqual({ person: null, organisation: null, gone: false });
    for (const path of [`/topics/${id}`, "/topics", "/api/v1/topics", `/api/v1/topics/${id}`]) {
      const body = await (await reader.fetch(path)).text();
      expect([path, body.includes(hidden.name) || body.includes(hidden.id)]).toEqual([path, false]);
    }
    expect((await authorAs(board.coordinator.client, id)).organisation?.id).toBe(hidden.id);
    expect((await authorAs(by.client, id)).organisation?.id).toBe(hidden.id);
  },
);

test("whoever has left is named no more, and the thread still reads", async () => {
  const fresh = await givenBoard();
  await named(fresh.stranger, "Moussa Canari");
  await named(fresh.author, "Fatou Canari");
  const { id } = await begin(fresh.stranger, { visibility: "public", text: "Une question qui reste" });
  const { id: post } = await answer(fresh.author, id, { organisation: fresh.north.id, text: "Une réponse qui reste" });
  await answer(fresh.member, id, { quote: post, text: "Merci" });
  for (const gone of [fresh.stranger, fresh.author])
    expect((await gone.client.api("DELETE", "/me")).status).toBeLessThan(300);
  const topic = await fresh.member.client.json<TopicDetail>("GET", `/topics/${id}`);
  expect(topic.author).toEqual({ person: null, organisation: null, gone: true });
  expect(topic.posts[1]?.author).toEqual({
    person: null,
    organisation: { id: fresh.north.id, name: fresh.north.name, side: "north" },
    gone: true,
  });
  const page = await fresh.anonymous.page(`/topics/${id}`);
  expect(page).toContain("Une question qui reste");
  expect(page).toContain("une personne qui a quitté le réseau");
  expect(page).not.toContain("Canari");
  fresh.anonymous.locale = "en";
  expect(await fresh.anonymous.page(`/topics/${id}`)).toContain("a former member");
});

test("what somebody erased had said about a post is no longer counted", async () => {
  const fresh = await givenBoard();
  const { id } = await begin(fresh.author, { visibility: "network" });
  const post = id.replace("top_", "pst_");
  for (const one of [fresh.stranger, fresh.member])
    await one.client.json("PUT", `/posts/${post}/reactions/thank_you`, undefined, 204);
  expect((await fresh.stranger.client.api("DELETE", "/me")).status).toBeLessThan(300);
  const topic = await fresh.member.client.json<TopicDetail>("GET", `/topics/${id}`);
  expect(topic.posts[0]?.reactions).toEqual({ thank_you: 1 });
});

test("one's export holds one's topics, posts, versions, reactions and marks", async () => {
  const { id } = await begin(board.member, { title: "Titre à emporter", text: "Texte à emporter" });
  const { id: post } = await answer(board.member, id, { text: "Réponse à emporter" });
  await board.member.client.api("PATCH", `/posts/${post}`, { text: "Réponse corrigée" }, { "If-Match": '"1"' });
  const other = await begin(board.author, { title: "Pas à moi" });
  await board.member.client.api("PUT", `/posts/${other.id.replace("top_", "pst_")}/reactions/thank_you`);
  const reply = await board.member.client.fetch("/api/v1/me/export");
  const text = await reply.text();
  for (const mine of ["Titre à emporter", "Texte à emporter", "Réponse à emporter", "Réponse corrigée", "thank_you"]) {
    expect([mine, text.includes(mine)]).toEqual([mine, true]);
  }
  expect(text).not.toContain("Pas à moi");
});

test.each(["hidden", "deleted"])(
  "a %s post leaves its trace without a name, but for its author and the coordinators",
  async (state) => {
    const { author, member, stranger, coordinator, anonymous } = await givenBoard();
    await named(author, "Awa Canari");
    const { id } = await begin(member, { visibility: "public" });
    const post = await answer(author, id);
    if (state === "hidden") await turnPost(post.id, state);
    else await author.client.api("DELETE", `/posts/${post.id}`);
    for (const client of [anonymous, stranger.client, member.client]) {
      for (const path of [`/api/v1/topics/${id}`, `/api/v1/topics/${id}/posts`, `/topics/${id}`]) {
        const body = await (await client.fetch(path)).text();
        expect([path, body.includes(post.id)]).toEqual([path, true]);
        expect([path, body.includes("Awa Canari") || body.includes(author.id)]).toEqual([path, false]);
      }
    }
    for (const { client } of [coordinator, author])
      expect(JSON.stringify(await client.json("GET", `/topics/${id}/posts`))).toContain("Awa Canari");
  },
);
