// What is new since one was last here: in a topic and in all, in one's rooms, never what one may not read, bounded.
import { expect, test } from "vitest";
import { givenPerson } from "../support/given.ts";
import { answer, type Board, begin, fillBoard, fillTopic, givenBoard, rowsOf, turn, turnPost } from "./world.ts";

interface Unread {
  count: number;
  more: boolean;
  topics: { id: string; title: string; new: number; from: number }[];
}
type By = Board["author"];

/** Among topics that others of the file may have left, those of this test. */
async function unreadOf(by: By, ...only: string[]): Promise<[number, number][]> {
  const { topics } = await by.client.json<Unread>("GET", "/unread");
  return only.map((id) => {
    const row = topics.find((topic) => topic.id === id);
    return [row?.new ?? 0, row?.from ?? 0];
  });
}
const read = (by: By, topic: string, seq: number) => by.client.api("PUT", `/topics/${topic}/read`, { seq });

test("a topic begun, answered and read, across two people", async () => {
  const { author, stranger, member } = await givenBoard();
  const { id } = await begin(author);
  expect(await unreadOf(author, id)).toEqual([[0, 0]]);
  expect(await unreadOf(stranger, id)).toEqual([[1, 1]]);
  expect((await read(stranger, id, 1)).status).toBe(204);
  expect(await unreadOf(stranger, id)).toEqual([[0, 0]]);
  await answer(member, id);
  await answer(member, id);
  expect(await unreadOf(author, id)).toEqual([[2, 2]]);
  expect(await unreadOf(stranger, id)).toEqual([[2, 2]]);
  await read(stranger, id, 2);
  expect(await unreadOf(stranger, id)).toEqual([[1, 3]]);
  await read(stranger, id, 1); // never goes back
  expect(await unreadOf(stranger, id)).toEqual([[1, 3]]);
  await read(stranger, id, 10_000); // nor further than there is
  await answer(member, id);
  expect(await unreadOf(stranger, id)).toEqual([[1, 4]]);
  await answer(stranger, id);
  expect(await unreadOf(stranger, id)).toEqual([[0, 0]]);
});

test("opening the page reads what it shows; the board tells what is new in each topic and in all", async () => {
  const { author, stranger } = await givenBoard();
  const { id } = await begin(author, { title: "Le sujet qui bouge" });
  await stranger.client.page(`/topics/${id}`);
  expect(await unreadOf(stranger, id)).toEqual([[0, 0]]);
  await answer(author, id);
  await answer(author, id);
  const board = await stranger.client.page("/topics");
  expect(board).toContain(`/topics/${id}?from=2`);
  expect(board).toMatch(/2 nouveaux/);
  const news = await stranger.client.page("/unread");
  expect(news).toContain(`/topics/${id}?from=2`);
  await stranger.client.page(`/topics/${id}?from=2`);
  expect(await stranger.client.page("/unread")).not.toContain(id);
});

test("a long topic is read page by page", async () => {
  const { author, stranger } = await givenBoard();
  const { id } = await begin(author);
  await fillTopic(id, author.id, 44);
  await stranger.client.page(`/topics/${id}`);
  expect(await unreadOf(stranger, id)).toEqual([[25, 21]]);
  await stranger.client.page(`/topics/${id}?from=21`);
  expect(await unreadOf(stranger, id)).toEqual([[5, 41]]);
  await stranger.client.page(`/topics/${id}?from=41`);
  expect(await unreadOf(stranger, id)).toEqual([[0, 0]]);
});

test("clearing it all reads it all, until something more is said", async () => {
  const { author, stranger, member } = await givenBoard();
  const [one, two] = [await begin(author), await begin(author)];
  await answer(author, one.id);
  await stranger.client.api("POST", "/unread/clear");
  expect(await stranger.client.json<Unread>("GET", "/unread")).toEqual({ count: 0, more: false, topics: [] });
  await answer(member, one.id);
  expect(await unreadOf(stranger, one.id, two.id)).toEqual([
    [1, 3],
    [0, 0],
  ]);
  const form = await stranger.client.form("/unread/clear", {});
  expect([form.status, form.headers.get("Location")]).toEqual([303, "/unread"]);
  expect(await stranger.client.page("/unread")).toContain("Vous avez tout lu");
});

test("rooms count for those who are in them, the coordinators' for coordinators", async () => {
  const { author, partner, stranger, coordinator, partnership } = await givenBoard();
  const room = await begin(author, { visibility: "partnership", partnership });
  const { coordinator: other } = await givenBoard();
  const desk = await begin(other, { visibility: "coordinators" });
  expect(await unreadOf(partner, room.id, desk.id)).toEqual([
    [1, 1],
    [0, 0],
  ]);
  expect(await unreadOf(stranger, room.id, desk.id)).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(await unreadOf(coordinator, desk.id)).toEqual([[1, 1]]);
  await rowsOf("DELETE FROM memberships WHERE person = ?", partner.id);
  expect(await unreadOf(partner, room.id)).toEqual([[0, 0]]);
});

test("what waits, is hidden or taken back is new to nobody", async () => {
  const { author, stranger, member } = await givenBoard();
  const { id } = await begin(author);
  await read(stranger, id, 1);
  const [waits, hidden, gone, stays] = [
    await answer(member, id),
    await answer(member, id),
    await answer(member, id),
    null,
  ];
  expect(stays).toBeNull();
  await turnPost(waits.id, "waiting");
  await turnPost(hidden.id, "hidden");
  await member.client.api("DELETE", `/posts/${gone.id}`);
  expect(await unreadOf(stranger, id)).toEqual([[0, 0]]);
  expect(await stranger.client.page("/topics")).not.toContain(`/topics/${id}?from=`);
  await answer(member, id);
  expect(await unreadOf(stranger, id)).toEqual([[1, 5]]);
  await turn(id, "hidden");
  expect(await unreadOf(stranger, id)).toEqual([[0, 0]]);
});

test("four hundred fresh topics are a hundred and more, the newest first, and none from before one came", async () => {
  const writer = await givenPerson();
  const reader = await givenPerson();
  const ids = await fillBoard(writer.id, 400, () => ({}));
  const old = ids.slice(0, 5);
  await rowsOf(
    "UPDATE topics SET bumped_at = '2020-01-01T00:00:00.000Z' WHERE id IN (SELECT value FROM json_each(?))",
    JSON.stringify(old),
  );
  const { count, more, topics } = await reader.client.json<Unread>("GET", "/unread");
  expect([count, more, topics.length]).toEqual([100, true, 100]);
  expect(topics.map(({ id }) => id).filter((id) => old.includes(id))).toEqual([]);
  const mine = topics.map(({ id }) => ids.indexOf(id)).filter((at) => at >= 0);
  expect(mine).toEqual([...mine].sort((a, b) => a - b));
  expect(await reader.client.page("/topics")).toContain("plus de 100 sujets");
});
