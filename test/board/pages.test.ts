// The pages of the board without JavaScript: each form posts and moves on, or comes back with what was typed and a sentence where it belongs.
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { DEMO_TOPICS } from "../../schema/demo/board/topics.ts";
import type { Client } from "../support/request.ts";
import { answer, type Board, begin, fillTopic, givenBoard, postId, rowsOf, topicId, turn } from "./world.ts";

let board: Board;
beforeAll(async () => {
  board = await givenBoard();
});

/** As a browser sends a form that may carry files. */
async function multipart(client: Client, path: string, fields: Record<string, string | string[]>): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return client.fetch(path, { method: "POST", body });
}
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const TOPIC = {
  kind: "question",
  category: "training",
  title: "Une question d’eau",
  text: "Comment « faire » ?",
  visibility: "network",
};
const SAID = 'Un texte avec "guillemets", <balises> & accents é';

describe("the form of a topic", () => {
  test("begins it once, however often it is sent", async () => {
    const id = topicId();
    for (const _ of [1, 2]) {
      const reply = await multipart(board.author.client, "/topics/new", { ...TOPIC, id });
      expect([reply.status, reply.headers.get("Location")]).toEqual([303, `/topics/${id}?notice=topic_begun`]);
    }
    expect(await rowsOf("SELECT id FROM posts WHERE topic = ?", id)).toHaveLength(1);
    const page = await board.author.client.page(`/topics/${id}?notice=topic_begun`);
    expect(page).toContain("Une question d’eau");
  });

  test.each([
    ["title", { title: "   " }],
    ["text", { text: "" }],
    ["category", { category: "" }],
    ["skills", { skills: ["Réparer des nuages"] }],
  ])("without a good %s comes back whole, with the sentence by the field", async (name, wrong) => {
    const fields = { ...TOPIC, text: SAID, id: topicId(), sdgs: ["6"], ...wrong };
    const reply = await multipart(board.author.client, "/topics/new", fields);
    const page = await reply.text();
    expect(reply.status).toBe(422);
    expect(page).toContain(`class="problems"`);
    if (name !== "skills")
      expect(page).toMatch(new RegExp(`aria-invalid="true"[^>]*name="${name}"|name="${name}"[^>]*aria-invalid="true"`));
    else expect(page).toContain("Réparer des nuages");
    if (name !== "text") expect(page).toContain(escaped(SAID));
    expect(page).toContain(fields.id);
    expect(page).toMatch(/value="6"[^>]*checked|checked[^>]*value="6"/);
    expect(await rowsOf("SELECT id FROM topics WHERE id = ?", fields.id)).toEqual([]);
  });

  test("of a sheet keeps every field of it", async () => {
    const sheet = {
      "sheet.context": "Le contexte gardé",
      "sheet.worked": SAID,
      "sheet.town": "Matam",
      "sheet.country": "SN",
    };
    const reply = await multipart(board.author.client, "/topics/new", {
      ...TOPIC,
      kind: "sheet",
      title: "",
      id: topicId(),
      ...sheet,
    });
    const page = await reply.text();
    for (const value of ["Le contexte gardé", escaped(SAID), "Matam"]) expect(page).toContain(value);
    expect(page).toMatch(/<option[^>]*selected[^>]*value="SN"|<option[^>]*value="SN"[^>]*selected/);
  });

  test("for a field of the authorities says so and keeps the words", async () => {
    const reply = await multipart(board.author.client, "/topics/new", {
      ...TOPIC,
      text: SAID,
      id: topicId(),
      category: "dialogue_authorities",
    });
    const page = await reply.text();
    expect([reply.status, page.includes(escaped(SAID))]).toEqual([422, true]);
    expect(page).toContain("ce sont les collectivités et les institutions");
  });

  test("in a room one has left keeps the words all the same", async () => {
    const fields = { ...TOPIC, text: SAID, id: topicId(), visibility: "partnership", partnership: board.partnership };
    const reply = await multipart(board.stranger.client, "/topics/new", fields);
    const page = await reply.text();
    expect([reply.status, page.includes(escaped(SAID))]).toEqual([422, true]);
  });

  test("changes what is there; an old version is told, with the words kept", async () => {
    const { id } = await begin(board.author);
    await answer(board.stranger, id);
    const path = `/topics/${id}/edit`;
    expect(await board.author.client.page(path)).toContain("Réparer une pompe à main");
    const fields = { ...TOPIC, category: "sustainable_development", title: "Changé", version: "1" };
    expect((await multipart(board.author.client, path, fields)).headers.get("Location")).toBe(
      `/topics/${id}?notice=saved`,
    );
    const late = await multipart(board.author.client, path, { ...fields, text: SAID });
    expect([late.status, (await late.text()).includes(escaped(SAID))]).toEqual([412, true]);
    for (const other of [board.stranger, board.coordinator]) expect((await other.client.fetch(path)).status).toBe(403);
  });
});

describe("the form of an answer", () => {
  const send = (topic: string, fields: Record<string, string> = {}) =>
    multipart(board.stranger.client, `/topics/${topic}/posts`, { id: postId(), text: SAID, ...fields });

  test("goes to the answer", async () => {
    const { id: topic } = await begin(board.author);
    const id = postId();
    const reply = await send(topic, { id });
    expect([reply.status, reply.headers.get("Location")]).toEqual([
      303,
      `/topics/${topic}?from=1&notice=post_written#${id}`,
    ]);
    expect(await board.stranger.client.page(`/topics/${topic}`)).toContain(
      escaped(SAID).replaceAll("&quot;", '"').slice(0, 10),
    );
  });

  test("empty comes back, the field marked; quoting stays", async () => {
    const { id: topic } = await begin(board.author);
    const { id: quote } = await answer(board.member, topic, { text: "À citer" });
    const reply = await send(topic, { text: "  ", quote });
    const page = await reply.text();
    expect(reply.status).toBe(422);
    expect(page).toMatch(/<textarea[^>]*aria-invalid="true"/);
    expect(page).toContain(`name="quote" value="${quote}"`);
  });

  test.each(["locked", "hidden", "deleted", "waiting"])(
    "to a topic that is %s meanwhile keeps the words",
    async (state) => {
      const { id } = await begin(board.author);
      await turn(id, state);
      const reply = await send(id);
      const page = await reply.text();
      expect([409, 422]).toContain(reply.status);
      expect(page).toContain(escaped(SAID));
      expect(page).toContain(`class="problems"`);
    },
  );

  test("to a topic that never was, or of a foreign room, keeps the words", async () => {
    const room = await begin(board.author, { visibility: "partnership", partnership: board.partnership });
    for (const topic of ["top_nowhere", room.id]) {
      const page = await (await send(topic)).text();
      expect(page).toContain(escaped(SAID));
      expect(page).not.toContain("Réparer une pompe");
    }
  });

  test("to a merged topic goes where it lives on", async () => {
    const [old, into] = [await begin(board.coordinator), await begin(board.coordinator)];
    await rowsOf("UPDATE topics SET state = 'merged', listed = 0, merged_into = ? WHERE id = ?", into.id, old.id);
    expect((await send(old.id)).headers.get("Location")).toContain(`/topics/${into.id}?from=1`);
  });

  test("under an id that is taken or none is told, with the words", async () => {
    const { id: topic } = await begin(board.coordinator);
    const taken = await answer(board.member, topic);
    for (const id of [taken.id, "pst_1"]) {
      const reply = await send(topic, { id });
      expect([409, 422]).toContain(reply.status);
      expect(await reply.text()).toContain(escaped(SAID));
    }
  });
});

describe("we tried this here", () => {
  test("adds the try, or comes back with the answers given", async () => {
    const { id: sheet } = await begin(board.coordinator, { kind: "sheet" });
    const path = `/topics/${sheet}/adapt`;
    expect(await board.stranger.client.page(path)).toContain("Nous l’avons essayé ici");
    const fields = { id: postId(), text: SAID, result: "", town: "Podor", country: "SN", changed: "Tout" };
    const reply = await multipart(board.stranger.client, path, fields);
    const page = await reply.text();
    expect(reply.status).toBe(422);
    for (const kept of [escaped(SAID), "Podor", "Tout"]) expect(page).toContain(kept);
    const good = await multipart(board.stranger.client, path, { ...fields, result: "worked" });
    expect(good.headers.get("Location")).toContain(`#${fields.id}`);
    expect(await board.stranger.client.page(`/topics/${sheet}`)).toContain("Podor");
  });
});

test("changing and taking back an answer, a word about it, the answer that helped: all by forms", async () => {
  const { id: topic } = await begin(board.coordinator, { kind: "question" });
  const { id } = await answer(board.stranger, topic);
  const { client } = board.stranger;
  expect(await client.page(`/posts/${id}/edit`)).toContain("Au marché de Ouakam.");
  expect((await board.member.client.fetch(`/posts/${id}/edit`)).status).toBe(403);
  expect((await client.form(`/posts/${id}/edit`, { text: "Corrigé", version: "1" })).headers.get("Location")).toBe(
    `/posts/${id}`,
  );
  const late = await client.form(`/posts/${id}/edit`, { text: SAID, version: "1" });
  expect([late.status, (await late.text()).includes(escaped(SAID))]).toEqual([412, true]);
  expect(await board.member.client.page(`/posts/${id}/history`)).toContain("Au marché de Ouakam.");
  for (const kind of ["thank_you", "thank_you", "-thank_you", "helped_me"]) {
    expect((await board.member.client.form(`/posts/${id}/reactions`, { kind })).status).toBe(303);
  }
  expect(await board.member.client.page(`/topics/${topic}`)).toMatch(/aria-pressed="true"[^>]*>[^<]* · 1/);
  await board.coordinator.client.form(`/topics/${topic}/helped`, { post: id });
  expect(await board.member.client.page(`/topics/${topic}`)).toContain("Cette réponse a aidé");
  expect(await client.page(`/posts/${id}/delete`)).toContain("Sa place dans la conversation reste");
  expect((await client.form(`/posts/${id}/delete`, {})).headers.get("Location")).toBe(
    `/topics/${topic}?notice=post_removed`,
  );
  expect(await board.member.client.page(`/topics/${topic}`)).toContain("Ce message a été retiré");
});

describe("weighs little", () => {
  /** Twenty long posts of real words, none like another. */
  const real = (at: number): string =>
    DEMO_TOPICS.slice(at * 4, at * 4 + 4)
      .map(({ text }) => text)
      .join(" ");
  let paths: string[];
  beforeAll(async () => {
    const { id } = await begin(board.coordinator, { visibility: "public", skills: ["water.supply.hand_pumps"] });
    await fillTopic(id, board.coordinator.id, 24, real);
    expect(real(5).length).toBeGreaterThan(800);
    const sheet = await begin(board.coordinator, {
      kind: "sheet",
      visibility: "public",
      sheet: { context: real(1), did: real(2), worked: real(3), failed: real(4), again: real(5) },
    });
    const post = (await answer(board.coordinator, id)).id;
    paths = [
      "/topics",
      `/topics/${id}`,
      `/topics/${sheet.id}`,
      "/topics/new?kind=question",
      "/topics/new?kind=sheet",
      `/topics/${id}/edit`,
      `/topics/${sheet.id}/adapt`,
      `/posts/${post}/edit`,
      `/posts/${post}/history`,
      `/posts/${post}/delete`,
      "/unread",
      "/stories",
      "/drafts",
      "/coordination/categories",
    ];
  });

  test.each(["fr", "en"])("every page of the board, in %s: at most 14 KB", async (locale) => {
    await board.coordinator.client.json("PATCH", "/me", { locale });
    expect(await board.coordinator.client.page("/topics")).toContain(`<html lang="${locale}"`);
    const heavy: string[] = [];
    for (const path of paths) {
      const bytes = brotliCompressSync(await board.coordinator.client.page(path)).length;
      if (bytes > 14 * 1024) heavy.push(`${path}: ${bytes}`);
    }
    expect(heavy).toEqual([]);
  });

  test("a page of long posts is cut where it grows heavy; the next goes on, and a post that is led to is on its page", async () => {
    const { id } = await begin(board.member);
    await fillTopic(id, board.member.id, 30, (at) => `${at} ${"mot ".repeat(1500)}`);
    const seen: number[] = [];
    for (let from: number | undefined = 1; from !== undefined; ) {
      const page = await board.member.client.page(`/topics/${id}?from=${from}`);
      seen.push(...[...page.matchAll(/<p>(\d+) mot/g)].map((match) => Number(match[1])));
      const next = /from=(\d+)"[^>]*>(?:<[^>]*>)*[^<]*Messages suivants/.exec(page)?.[1];
      from = next === undefined ? undefined : Number(next);
    }
    expect(seen).toEqual(Array.from({ length: 30 }, (_, at) => at));
    for (const { id: post } of await rowsOf("SELECT id FROM posts WHERE topic = ? AND seq IN (1, 2, 12, 20, 31)", id)) {
      const to = (await board.member.client.fetch(`/posts/${post}`)).headers.get("Location") ?? "";
      expect(await board.member.client.page(to.replace(/#.*/, ""))).toContain(`id="${post}"`);
    }
  });
});
