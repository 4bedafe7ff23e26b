// Who reads what, at every door: what may not be seen does not exist.
import { beforeAll, describe, expect, test } from "vitest";
import type { TopicVisibility } from "../../schema/vocabulary.ts";
import type { Client } from "../support/request.ts";
import { answer, type Board, begin, givenBoard, turn, turnPost } from "./world.ts";

const READERS = ["anonymous", "stranger", "member", "partner", "coordinator", "author"] as const;
type Reader = (typeof READERS)[number];

const MAY: Record<TopicVisibility, readonly Reader[]> = {
  public: READERS,
  network: ["stranger", "member", "partner", "coordinator", "author"],
  partnership: ["member", "partner", "coordinator", "author"],
  coordinators: ["coordinator"],
};

let board: Board;
beforeAll(async () => {
  board = await givenBoard();
});

const clientOf = (reader: Reader): Client => (reader === "anonymous" ? board.anonymous : board[reader].client);

async function topicOf(visibility: TopicVisibility, word: string) {
  const by = visibility === "coordinators" ? board.coordinator : board.author;
  const partnership = visibility === "partnership" ? board.partnership : null;
  const topic = await begin(by, { visibility, partnership, title: `Titre ${word}`, text: `Texte ${word}` });
  const post = await answer(by, topic.id, { text: `Réponse ${word}` });
  await by.client.api("PATCH", `/posts/${post.id}`, { text: `Corrigée ${word}` }, { "If-Match": '"1"' });
  return { ...topic, post: post.id };
}
type Made = Awaited<ReturnType<typeof topicOf>>;

const lists = (visibility: TopicVisibility): string => {
  if (visibility === "partnership") return `?partnership=${board.partnership}&limit=100`;
  return visibility === "coordinators" ? "?visibility=coordinators&limit=100" : "?limit=100";
};

/** Every address that shows something of a topic. */
const doors = (made: Made, visibility: TopicVisibility): string[] => [
  `/api/v1/topics/${made.id}`,
  `/api/v1/topics/${made.id}/posts`,
  `/api/v1/posts/${made.post}`,
  `/api/v1/posts/${made.post}/versions`,
  `/api/v1/topics${lists(visibility)}`,
  `/topics/${made.id}`,
  `/t/${made.number}`,
  `/posts/${made.post}`,
  `/posts/${made.post}/history`,
  `/topics${lists(visibility)}`,
];

describe.each(["public", "network", "partnership", "coordinators"] as const)("a topic for: %s", (visibility) => {
  let made: Made;
  const word = `mot${visibility}`;
  beforeAll(async () => {
    made = await topicOf(visibility, word);
  });

  test.each(READERS)("%s", async (reader) => {
    const may = MAY[visibility].includes(reader);
    for (const path of doors(made, visibility)) {
      const reply = await clientOf(reader).fetch(path);
      const body = await reply.text();
      const moved = /^\/(t|posts)\/[^/]*$/.test(path);
      if (may) expect([path, reply.status]).toEqual([path, moved ? 303 : 200]);
      expect([path, body.includes(word)]).toEqual([path, may && !moved]);
      if (!may && !path.includes("?limit")) expect([401, 403, 404], path).toContain(reply.status);
      if (!may) expect(`${body} ${reply.headers.get("Location")}`, path).not.toContain(made.title);
    }
  });

  test.each(READERS.filter((reader) => reader !== "anonymous" && !MAY[visibility].includes(reader)))(
    "%s can neither answer, nor react, nor mark it",
    async (reader) => {
      const client = clientOf(reader);
      const reply = await client.api("PUT", `/posts/${made.post.replace(/.{4}$/, "abcd")}`, {
        topic: made.id,
        text: "?",
      });
      expect(reply.status).toBe(422);
      expect((await client.api("PUT", `/posts/${made.post}/reactions/thank_you`)).status).toBe(404);
      expect((await client.api("PUT", `/topics/${made.id}/read`, { seq: 2 })).status).toBe(404);
      expect((await client.api("PATCH", `/topics/${made.id}`, { title: "Pris" }, { "If-Match": '"1"' })).status).toBe(
        404,
      );
      expect((await client.api("DELETE", `/posts/${made.post}`)).status).toBe(404);
    },
  );
});

describe("what waits or was hidden", () => {
  test.each(["waiting", "hidden"])("a %s topic is read by its author and the coordinators", async (state) => {
    const made = await topicOf("public", `mot${state}`);
    await turn(made.id, state);
    for (const reader of READERS) {
      const { status } = await clientOf(reader).fetch(`/api/v1/topics/${made.id}`);
      expect([reader, status]).toEqual([reader, reader === "author" || reader === "coordinator" ? 200 : 404]);
      const list = await (await clientOf(reader).fetch("/api/v1/topics?limit=100")).text();
      expect(list).not.toContain(made.id);
    }
  });

  test.each(["waiting", "hidden"])("a %s post keeps its place without its words", async (state) => {
    const made = await topicOf("public", `post${state}`);
    await turnPost(made.post, state);
    for (const reader of READERS) {
      const may = reader === "author" || reader === "coordinator";
      const body = await (await clientOf(reader).fetch(`/api/v1/topics/${made.id}/posts`)).text();
      expect([reader, body.includes(`Corrigée post${state}`)]).toEqual([reader, may]);
      const page = await (await clientOf(reader).fetch(`/topics/${made.id}`)).text();
      expect([reader, page.includes(`Corrigée post${state}`)]).toEqual([reader, may]);
      const { status } = await clientOf(reader).fetch(`/api/v1/posts/${made.post}/versions`);
      expect([reader, status]).toEqual([reader, may ? 200 : 404]);
    }
  });

  test("a deleted topic is gone, a merged one opens as the one it lives on in", async () => {
    const [made, into] = [await topicOf("network", "mort"), await topicOf("network", "vivant")];
    await turn(made.id, "deleted");
    expect((await board.author.client.fetch(`/api/v1/topics/${made.id}`)).status).toBe(404);
    await turn(made.id, "merged");
    const { DB } = (await import("../support/request.ts")).testEnv;
    await DB.prepare("UPDATE topics SET merged_into = ? WHERE id = ?").bind(into.id, made.id).run();
    expect(await board.stranger.client.json("GET", `/topics/${made.id}`)).toMatchObject({ id: into.id });
    const page = await board.stranger.client.fetch(`/topics/${made.id}`);
    expect([page.status, page.headers.get("Location")]).toEqual([303, `/topics/${into.id}`]);
    expect((await board.anonymous.fetch(`/topics/${made.id}`)).status).toBe(404);
  });

  test("whoever has left a room reads nothing of it, not even what they began", async () => {
    const { DB } = (await import("../support/request.ts")).testEnv;
    const fresh = await givenBoard();
    const { id } = await begin(fresh.coordinator, { visibility: "coordinators" });
    const room = await begin(fresh.author, { visibility: "partnership", partnership: fresh.partnership });
    await DB.prepare("UPDATE people SET network_role = NULL WHERE id = ?").bind(fresh.coordinator.id).run();
    await DB.prepare("DELETE FROM memberships WHERE person = ?").bind(fresh.author.id).run();
    expect((await fresh.coordinator.client.fetch(`/api/v1/topics/${id}`)).status).toBe(404);
    expect((await fresh.author.client.fetch(`/api/v1/topics/${room.id}`)).status).toBe(404);
  });
});

test("to more people only while nobody else has answered; the rooms keep their walls", async () => {
  const { id } = await begin(board.author);
  const patch = async (visibility: string, version: number) =>
    (await board.author.client.api("PATCH", `/topics/${id}`, { visibility }, { "If-Match": `"${version}"` })).status;
  expect(await patch("public", 1)).toBe(200);
  expect(await patch("network", 2)).toBe(200);
  await answer(board.stranger, id);
  expect(await patch("public", 3)).toBe(422);
  expect(await patch("coordinators", 3)).toBe(422);
  expect((await board.anonymous.fetch(`/api/v1/topics/${id}`)).status).toBe(404);
});

test("a room is begun by those who are in it", async () => {
  const put = async (by: Reader, said: object) =>
    (
      await clientOf(by).api("PUT", `/topics/${(await import("./world.ts")).topicId()}`, {
        ...{ category: "training", title: "Une salle", text: "…" },
        ...said,
      })
    ).status;
  const room = { visibility: "partnership", partnership: board.partnership };
  expect(await put("stranger", room)).toBe(422);
  expect(await put("coordinator", room)).toBe(422);
  expect(await put("partner", room)).toBe(201);
  expect(await put("member", { visibility: "partnership" })).toBe(422);
  expect(await put("member", { visibility: "network", partnership: board.partnership })).toBe(422);
  expect(await put("member", { visibility: "coordinators" })).toBe(403);
  expect(await put("anonymous", {})).toBe(401);
});
