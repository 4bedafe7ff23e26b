// What its author takes back is gone wherever it stood; who speaks is somebody whom readers may know; ids mean the same with dashes.
import { beforeAll, expect, test } from "vitest";
import type { Post, TopicDetail } from "../../schema/contract/board.ts";
import { SearchQuery } from "../../schema/contract/search.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { catchUp } from "../../worker/search/catch-up.ts";
import { search } from "../../worker/search/search.ts";
import { givenMember, givenOrganisation } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { answer, type Board, begin, givenBoard, postId, topicId, topicSaid } from "./world.ts";

let board: Board;
beforeAll(async () => {
  board = await givenBoard();
});
const firstOf = (topic: string) => topic.replace("top_", "pst_");

test("a sheet that others answered: its author takes the words of all its pages back, and writes none anew", async () => {
  const word = "brimosalek";
  const { author, stranger } = board;
  const { id } = await begin(author, { kind: "sheet", visibility: "public", sheet: { did: `Le ${word} du puits` } });
  await answer(stranger, id);
  expect((await author.client.api("DELETE", `/posts/${firstOf(id)}`)).status).toBe(204);
  const { sheet, posts, version } = await stranger.client.json<TopicDetail>("GET", `/topics/${id}`);
  expect([sheet, posts[0]?.state]).toEqual([null, "deleted"]);
  expect(await stranger.client.page(`/topics/${id}`)).not.toContain(word);
  const system = makeCtx({ env: testEnv });
  await catchUp(system, 20);
  expect((await search(system, SearchQuery.parse({ q: word }))).items).toEqual([]);
  for (const said of [{ text: "Autre chose" }, { title: "Un autre titre" }, { sheet: { did: "Encore" } }]) {
    const again = await author.client.api("PATCH", `/topics/${id}`, said, { "If-Match": `"${version}"` });
    expect(await refusalOf(again)).toMatchObject({ status: 409, code: "text_gone" });
  }
});

test("nobody hides behind an organisation that is not in the directory", async () => {
  for (const state of ["draft", "suspended"] as const) {
    const { manager, id } = await givenOrganisation({ state, kind: "local_authority" });
    const unseen = topicSaid({ organisation: id, shownAs: "organisation" });
    expect(await fieldsOf(manager, unseen), state).toEqual(["organisation_unseen"]);
    expect((await manager.client.api("PUT", `/topics/${topicId()}`, topicSaid({ organisation: id }))).status).toBe(201);
    const room = topicSaid({ organisation: id, category: "dialogue_authorities" });
    expect(await fieldsOf(manager, room), state).toEqual(["authorities_only"]);
  }
  const house = await givenOrganisation({ visibility: "coordinators", kind: "local_authority" });
  const member = await givenMember(house.id);
  await begin(member, { organisation: house.id, shownAs: "organisation", category: "dialogue_authorities" });
});

async function fieldsOf(by: Board["author"], said: Record<string, unknown>): Promise<unknown[]> {
  const response = await by.client.api("PUT", `/topics/${topicId()}`, said);
  const { errors = [] } = await response.json<{ errors?: { code: string }[] }>();
  return errors.map(({ code }) => code);
}

test("an address written with dashes names the same post: a word about it, the answer that helped, its history", async () => {
  const { author, stranger } = board;
  const { id } = await begin(author, { kind: "question" });
  const post = await answer(stranger, id, {}, postId());
  const dashed = post.id.replace(/^pst_(.{8})(.{4})(.{4})(.{4})/, "pst_$1-$2-$3-$4-");
  await author.client.form(`/posts/${dashed}/reactions`, { kind: "thank_you" });
  await author.client.form(`/topics/${id}/helped`, { post: dashed });
  const { reactions } = await author.client.json<Post>("GET", `/posts/${post.id}`);
  expect(reactions).toEqual({ thank_you: 1 });
  expect(await author.client.json("GET", `/topics/${id}`)).toMatchObject({ helped: post.id });
});
