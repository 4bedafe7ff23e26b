// The fields of the board: begun by authorities where a field says so, tended by coordinators, retired without losing what is there.
import { beforeAll, expect, test } from "vitest";
import type { Category } from "../../schema/contract/board.ts";
import { type GivenPerson, givenMember, givenOrganisation } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { type Board, begin, givenBoard, topicId, topicSaid } from "./world.ts";

let board: Board;
beforeAll(async () => {
  board = await givenBoard();
});

const list = async (): Promise<Category[]> =>
  (await board.anonymous.json<{ items: Category[] }>("GET", "/categories")).items;
const labelled = (word: string) => ({ label: { fr: `${word} fr`, en: `${word} en` } });
const add = async (word = `Champ ${crypto.randomUUID().slice(0, 8)}`, more: object = {}): Promise<Category> =>
  board.coordinator.client.json<Category>("POST", "/categories", { ...labelled(word), ...more }, 201);
const change = (id: string, patch: Record<string, unknown>, version: number) =>
  board.coordinator.client.api("PATCH", `/categories/${id}`, patch, { "If-Match": `"${version}"` });
const put = async (by: GivenPerson, said: object) =>
  refusalOf(await by.client.api("PUT", `/topics/${topicId()}`, topicSaid(said)));

test("the nine of the start are there, in their order, one for authorities", async () => {
  const all = await list();
  expect(all.length).toBeGreaterThanOrEqual(9);
  expect(all.filter(({ posting }) => posting === "authorities").map(({ id }) => id)).toHaveLength(1);
  for (const { label, intro } of all.slice(0, 9)) {
    for (const said of [label.fr, label.en, intro.fr, intro.en]) expect(said).not.toBe("");
  }
});

test("where authorities begin, others are told why, and may answer", async () => {
  const { id: category } = await add(undefined, { posting: "authorities" });
  for (const kind of ["local_authority", "institution"] as const) {
    const by = await givenMember((await givenOrganisation({ kind })).id);
    const { id } = await begin(by, { category });
    const reply = await board.stranger.client.api("PUT", `/posts/${topicId().replace("top_", "pst_")}`, {
      topic: id,
      text: "Merci",
    });
    expect(reply.status).toBe(201);
  }
  for (const by of [board.author, board.stranger]) {
    expect(await put(by, { category })).toEqual({ status: 422, code: "authorities_only", field: "category" });
  }
  await begin(board.coordinator, { category });
  const elsewhere = await begin(board.author);
  const moved = await board.author.client.api("PATCH", `/topics/${elsewhere.id}`, { category }, { "If-Match": '"1"' });
  expect((await refusalOf(moved)).code).toBe("authorities_only");
});

test("speaking for oneself, a member of an authority begins nothing for it", async () => {
  const { id: category } = await add(undefined, { posting: "authorities" });
  const by = await givenMember((await givenOrganisation({ kind: "local_authority" })).id);
  expect((await put(by, { category, organisation: null })).code).toBe("authorities_only");
});

test("a retired field takes no new topic, keeps those it has, and comes back", async () => {
  const { id: category } = await add();
  const { id } = await begin(board.author, { category });
  expect((await change(category, { retired: true }, 1)).status).toBe(200);
  expect(await put(board.author, { category })).toEqual({ status: 422, code: "unknown_category", field: "category" });
  expect(await board.author.client.json("GET", `/topics/${id}`)).toMatchObject({ category });
  expect(await board.anonymous.page(`/topics?category=${category}`)).toContain("fr");
  expect((await list()).at(-1)?.id).toBe(category);
  const edit = await board.author.client.api(
    "PATCH",
    `/topics/${id}`,
    { category, title: "Toujours là" },
    { "If-Match": '"1"' },
  );
  expect(edit.status).toBe(200);
  expect((await change(category, { retired: false }, 2)).status).toBe(200);
  await begin(board.author, { category });
});

test("coordinators add, rename and move; the version is asked for, a race has one winner", async () => {
  const made = await add();
  expect((await board.author.client.api("POST", "/categories", labelled("Non"))).status).toBe(403);
  expect((await board.coordinator.client.api("PATCH", `/categories/${made.id}`, {})).status).toBe(428);
  expect((await change(made.id, labelled("Vieux"), 9)).status).toBe(412);
  expect((await change("nowhere", labelled("Rien"), 1)).status).toBe(404);
  const replies = await Promise.all(Array.from({ length: 6 }, (_, n) => change(made.id, labelled(`Course ${n}`), 1)));
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(replies.filter(({ status }) => status === 409 || status === 412)).toHaveLength(5);
});

test("a field moved takes the place asked for, and the others keep their order around it", async () => {
  const made = await add();
  let version = 1;
  for (const position of [1, 4, 2, 100, 3]) {
    const before = (await list()).filter(({ id, retired }) => id !== made.id && !retired).map(({ id }) => id);
    expect((await change(made.id, { position }, version++)).status).toBe(200);
    const after = (await list()).filter(({ retired }) => !retired).map(({ id }) => id);
    expect(after.filter((id) => id !== made.id)).toEqual(before);
    expect(after.indexOf(made.id)).toBe(Math.min(position, after.length) - 1);
  }
});

test("two of one name, and a name without a letter, are told", async () => {
  const word = `Doublon ${crypto.randomUUID().slice(0, 8)}`;
  await add(word);
  expect(await refusalOf(await board.coordinator.client.api("POST", "/categories", labelled(word)))).toEqual({
    status: 409,
    code: "category_taken",
  });
  const signs = { label: { fr: "…", en: "؟؟" } };
  expect((await refusalOf(await board.coordinator.client.api("POST", "/categories", signs))).code).toBe("no_letters");
});

test("on the page, what was typed comes back with the sentence", async () => {
  const made = await add();
  const fields = { "label.fr": "Un nom gardé", "label.en": "", posting: "members", version: "1" };
  const reply = await board.coordinator.client.form(`/coordination/categories/${made.id}`, fields);
  const page = await reply.text();
  expect(reply.status).toBe(422);
  expect(page).toContain("Un nom gardé");
  const good = await board.coordinator.client.form("/coordination/categories", {
    "label.fr": "Tout neuf",
    "label.en": `Brand new ${made.id}`,
    posting: "members",
  });
  expect(good.headers.get("Location")).toContain("notice=saved");
});
