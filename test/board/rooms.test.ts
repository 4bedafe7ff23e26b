// Whose a partnership's room is: its organisations' people while theirs is not suspended; once the partnership has ended, read and not written.
import { expect, test } from "vitest";
import { errors as fr } from "../../web/i18n/fr/errors.ts";
import { follow, heard } from "../notices/board.ts";
import { refusalOf } from "../support/pair.ts";
import { answer, type Board, begin, givenBoard, postId, rowsOf, topicId, topicSaid } from "./world.ts";

type By = Board["author"];
const said = { visibility: "partnership", title: "Le planning de la pompe", text: "Un motpartage ici." };

async function givenRoom() {
  const board = await givenBoard();
  const word = `salle${crypto.randomUUID().replace(/[^a-f]/g, "")}`;
  const topic = await begin(board.author, { ...said, text: `Un ${word} ici.`, partnership: board.partnership });
  return { ...board, topic, word };
}

/** What each door says of the room: the topic, the list, the search, the count of what is new, the notices. */
async function entered(
  by: By,
  { topic, word, partnership }: { topic: { id: string }; word: string; partnership: string },
) {
  const status = async (path: string) => (await by.client.api("GET", path)).status;
  const has = async (path: string, id = topic.id) => JSON.stringify(await by.client.json("GET", path)).includes(id);
  return {
    topic: (await status(`/topics/${topic.id}`)) === 200,
    list: (await status(`/topics?partnership=${partnership}`)) === 200,
    search: await has(`/search?q=${word}`),
    unread: await has("/unread"),
    notices: JSON.stringify(await heard(by)).includes(topic.id),
  };
}
const all = (yes: boolean) => ({ topic: yes, list: yes, search: yes, unread: yes, notices: yes });

test("people of a suspended organisation no longer enter its rooms, by any door; its partner's people still do", async () => {
  const room = await givenRoom();
  const { author, member, partner, coordinator, south, topic } = room;
  for (const one of [member, partner]) await follow(one, "topic", topic.id);
  await answer(author, topic.id);
  expect(await entered(partner, room)).toEqual(all(true));
  await rowsOf("UPDATE organisations SET state = 'suspended' WHERE id = ?", south.id);
  expect(await entered(partner, room)).toEqual(all(false));
  expect(await entered(member, room)).toEqual(all(true));
  expect((await coordinator.client.api("GET", `/topics/${topic.id}`)).status).toBe(200);
  const page = `/partnerships/${room.partnership}`;
  expect(await member.client.page(page)).toContain(topic.id);
  const shut = await partner.client.fetch(page);
  expect(shut.status).toBe(403);
  const sentence = await shut.text();
  expect(sentence).toContain(fr.codes.organisation_suspended);
  expect(sentence).not.toContain(topic.id);
  const begun = topicSaid({ ...said, partnership: room.partnership });
  expect((await partner.client.api("PUT", `/topics/${topicId()}`, begun)).status).toBe(422);
  await rowsOf("UPDATE organisations SET state = 'published' WHERE id = ?", south.id);
  expect(await entered(partner, room)).toEqual(all(true));
});

test("the room of a partnership that has ended is read by all of its people, and takes nothing more", async () => {
  const room = await givenRoom();
  const { author, member, partner, coordinator, topic, partnership } = room;
  await follow(member, "topic", topic.id);
  const post = await answer(partner, topic.id);
  await rowsOf("UPDATE partnerships SET state = 'ended' WHERE id = ?", partnership);
  expect(await entered(member, room)).toEqual(all(true));
  const over = { status: 409, code: "room_over" };
  const text = { text: "Encore un mot." };
  for (const by of [member, coordinator])
    expect(await refusalOf(await by.client.api("PUT", `/posts/${postId()}`, { topic: topic.id, ...text }))).toEqual(
      over,
    );
  const begun = topicSaid({ ...said, partnership });
  expect(await refusalOf(await partner.client.api("PUT", `/topics/${topicId()}`, begun))).toEqual(over);
  const match = { "If-Match": '"1"' };
  expect(await refusalOf(await partner.client.api("PATCH", `/posts/${post.id}`, text, match))).toEqual(over);
  expect(
    await refusalOf(await author.client.api("PATCH", `/topics/${topic.id}`, { title: "Autrement" }, match)),
  ).toEqual(over);
  expect((await partner.client.api("DELETE", `/posts/${post.id}`)).status).toBe(204);
});

test("the pages of a room that has ended say so and offer no form", async () => {
  const { author, partner, topic, partnership } = await givenRoom();
  const word = "Ce partenariat est terminé";
  const pages = [`/topics/${topic.id}`, `/topics?partnership=${partnership}`, `/topics/new?partnership=${partnership}`];
  for (const path of pages) expect(await partner.client.page(path)).not.toContain(word);
  await rowsOf("UPDATE partnerships SET state = 'ended' WHERE id = ?", partnership);
  for (const path of pages) expect(await partner.client.page(path)).toContain(word);
  expect(await partner.client.page(pages[0] ?? "")).not.toContain('name="text"');
  expect(await author.client.page(pages[0] ?? "")).not.toMatch(/\/edit"/);
  expect(await author.client.page(pages[0] ?? "")).toMatch(/\/delete"/);
  expect(await partner.client.page(pages[1] ?? "")).not.toContain("/topics/new");
  const form = { id: postId(), text: "Mes mots à garder" };
  const page = await (await partner.client.form(`/topics/${topic.id}/posts`, form)).text();
  expect(page).toContain(word);
  expect(page).toContain(form.text);
});
