// Acts from the page itself: lock, hide, move, merge, split; places, counts, addresses and rooms stay right.
import { expect, test } from "vitest";
import type { TopicDetail } from "../../schema/contract/board.ts";
import { givenPerson, mailsTo, unique } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { acted, givenCoordinator, givenPost, givenTopic, value } from "./world.ts";

const refused = async (by: Awaited<ReturnType<typeof givenPerson>>, act: string, subject: string, more: object = {}) =>
  refusalOf(await by.client.api("POST", "/moderation/acts", { act, subject, reason: "order", text: "…", ...more }));

const placesOf = async (by: Awaited<ReturnType<typeof givenPerson>>, topic: string) => {
  const { items } = await by.client.json<{ items: { id: string; seq: number }[] }>("GET", `/topics/${topic}/posts`);
  return items.map(({ id, seq }) => [seq, id]);
};

test("locked, a topic is read but takes no answer; unlocked it does again", async () => {
  const [author, coordinator] = [await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(author);
  await acted(coordinator, "lock", topic.id);
  const answer = await author.client.api("PUT", `/posts/${crypto.randomUUID()}`, { topic: topic.id, text: "…" });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(await author.client.json("GET", `/topics/${topic.id}`)).toMatchObject({ state: "locked" });
  expect(await refused(coordinator, "lock", topic.id)).toMatchObject({ status: 409, code: "not_possible_now" });
  await acted(coordinator, "unlock", topic.id);
  await givenPost(author, topic.id);
});

test("hidden, a topic leaves the lists and everyone's reach but its author's; shown, it is back", async () => {
  const [author, reader, coordinator] = [await givenPerson(), await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(author);
  const listed = async () => {
    const { items } = await reader.client.json<{ items: { id: string }[] }>("GET", "/topics?limit=100");
    return items.some(({ id }) => id === topic.id);
  };
  expect(await listed()).toBe(true);
  await acted(coordinator, "hide", topic.id);
  expect(await listed()).toBe(false);
  expect((await reader.client.api("GET", `/topics/${topic.id}`)).status).toBe(404);
  expect((await author.client.api("GET", `/topics/${topic.id}`)).status).toBe(200);
  await acted(coordinator, "show", topic.id);
  expect(await listed()).toBe(true);
});

test("shown again, a topic is as it was before: locked, or open", async () => {
  const [author, coordinator] = [await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(author);
  const stateOf = async () => (await author.client.json<TopicDetail>("GET", `/topics/${topic.id}`)).state;
  await acted(coordinator, "lock", topic.id);
  await acted(coordinator, "hide", topic.id);
  await acted(coordinator, "show", topic.id);
  expect(await stateOf()).toBe("locked");
  await acted(coordinator, "unlock", topic.id);
  await acted(coordinator, "hide", topic.id);
  await acted(coordinator, "show", topic.id);
  expect(await stateOf()).toBe("open");
});

test("merged: the posts take the places that follow, the old address leads on, however many times", async () => {
  const [asks, knows, coordinator] = [await givenPerson(), await givenPerson(), await givenCoordinator()];
  const [a, b, c] = [await givenTopic(asks), await givenTopic(knows), await givenTopic(asks)];
  const inA = await givenPost(knows, a.id);
  const inB = await givenPost(asks, b.id);
  const done = await acted(coordinator, "merge", a.id, { into: b.id, reason: "duplicate" });
  expect(done.topic).toBe(b.id);
  const [firstA, firstB, firstC] = [a, b, c].map((topic) => topic.posts[0]?.id);
  expect(await placesOf(asks, b.id)).toEqual([
    [1, firstB],
    [2, inB.id],
    [3, firstA],
    [4, inA.id],
  ]);
  expect(await value("SELECT posts FROM topics WHERE id = ?", b.id)).toBe(4);
  expect(await value("SELECT last_seq FROM topics WHERE id = ?", b.id)).toBe(4);
  expect(await asks.client.json<TopicDetail>("GET", `/topics/${a.id}`)).toMatchObject({ id: b.id });
  await acted(coordinator, "merge", b.id, { into: c.id });
  expect(await asks.client.json<TopicDetail>("GET", `/topics/${a.id}`)).toMatchObject({ id: c.id, count: 5 });
  const page = await asks.client.fetch(`/topics/${a.id}`);
  expect([page.status, page.headers.get("Location")]).toEqual([303, `/topics/${c.id}`]);
  expect((await placesOf(asks, c.id)).map(([, id]) => id)).toEqual([firstC, firstB, inB.id, firstA, inA.id]);
  await givenPost(knows, c.id, "La suite");
  expect((await mailsTo(asks.email)).map(({ kind }) => kind)).toContain("moderation_decided");
});

test("merged into a topic named with dashes, by its address or by its short one", async () => {
  const [author, coordinator] = [await givenPerson(), await givenCoordinator()];
  const into = await givenTopic(author);
  const dashed = into.id.replace(/^(top_.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  expect(dashed).toHaveLength(into.id.length + 4);
  const json = await givenTopic(author);
  expect((await acted(coordinator, "merge", json.id, { into: dashed })).topic).toBe(into.id);
  const short = `/t/${await value("SELECT number FROM topics WHERE id = ?", into.id)}`;
  for (const said of [
    dashed,
    `https://network.test/topics/${dashed}?from=2#x`,
    ` https://network.test${short} `,
    short,
  ]) {
    const topic = await givenTopic(author);
    const form = { act: "merge", subject: topic.id, reason: "duplicate", text: "", into: said };
    const reply = await coordinator.client.form("/coordination/moderation/acts", form);
    expect([said, reply.status]).toEqual([said, 303]);
    expect(await value("SELECT merged_into FROM topics WHERE id = ?", topic.id)).toBe(into.id);
  }
  const topic = await givenTopic(author);
  const form = { act: "merge", subject: topic.id, reason: "duplicate", text: "", into: "/t/999999" };
  const reply = await coordinator.client.form("/coordination/moderation/acts", form);
  expect([reply.status, (await reply.text()).includes("/t/999999")]).toEqual([422, true]);
});

test("nothing is merged where more people read it, nor a sheet, nor a topic into itself", async () => {
  const [author, coordinator] = [await givenPerson(), await givenCoordinator()];
  const network = await givenTopic(author);
  const open = await givenTopic(author, { visibility: "public" });
  const sheet = await givenTopic(author, { kind: "sheet" });
  const merge = (from: string, into: string) => refused(coordinator, "merge", from, { into });
  expect(await merge(network.id, open.id)).toMatchObject({ status: 422, code: "wider_topic" });
  expect(await merge(sheet.id, network.id)).toMatchObject({ status: 422, code: "sheet_not_merged" });
  expect(await merge(network.id, network.id)).toMatchObject({ status: 422, code: "same_topic" });
  expect(await merge(network.id, "top_nothing")).toMatchObject({ status: 422, code: "unknown_topic" });
  await acted(coordinator, "merge", open.id, { into: network.id });
});

test("split: what follows becomes a topic of its own, both count right, and it can be merged back and split again", async () => {
  const [asks, knows, reader, coordinator] = [
    await givenPerson(),
    await givenPerson(),
    await givenPerson(),
    await givenCoordinator(),
  ];
  const topic = await givenTopic(asks, { visibility: "public", skills: ["water.supply.hand_pumps"] });
  const [one, two, three] = [
    await givenPost(knows, topic.id, "Premier"),
    await givenPost(asks, topic.id, "Autre chose"),
    await givenPost(knows, topic.id, "La suite"),
  ];
  const title = unique("Un sujet à part");
  const { topic: made } = await acted(coordinator, "split", two.id, { title });
  expect(await reader.client.json("GET", `/topics/${made}`)).toMatchObject({
    ...{ title, count: 2, visibility: "public", kind: "discussion", skills: ["water.supply.hand_pumps"] },
  });
  expect(await value("SELECT author FROM topics WHERE id = ?", made)).toBe(asks.id);
  expect(await placesOf(reader, made ?? "")).toEqual([
    [1, two.id],
    [2, three.id],
  ]);
  expect((await placesOf(reader, topic.id)).map(([, id]) => id)).toEqual([topic.posts[0]?.id, one.id]);
  expect(await value("SELECT posts FROM topics WHERE id = ?", topic.id)).toBe(2);
  await givenPost(knows, made ?? "");
  await givenPost(knows, topic.id);
  await acted(coordinator, "merge", made ?? "", { into: topic.id });
  expect(await value("SELECT posts FROM topics WHERE id = ?", topic.id)).toBe(6);
  const again = await acted(coordinator, "split", two.id, { title: `${title} encore` });
  expect(again.topic).toBe(made);
  expect(await reader.client.json("GET", `/topics/${made}`)).toMatchObject({ state: "open", count: 3 });
});

test("a topic that was merged and is split off again has the tags and the words of where it stood", async () => {
  const [author, reader, coordinator] = [await givenPerson(), await givenPerson(), await givenCoordinator()];
  const [pumps, rain] = ["water.supply.hand_pumps", "water.supply.rainwater"];
  const topic = await givenTopic(author, { skills: [pumps], text: "Avant" });
  const into = await givenTopic(author, { skills: [rain] });
  await acted(coordinator, "merge", topic.id, { into: into.id });
  const first = topic.posts[0]?.id ?? "";
  await author.client.api("PATCH", `/posts/${first}`, { text: "Après" }, { "If-Match": '"1"' });
  await acted(coordinator, "split", first, { title: unique("De nouveau à part") });
  const back = { id: topic.id, skills: [rain], excerpt: "Après" };
  expect(await reader.client.json("GET", `/topics/${topic.id}`)).toMatchObject(back);
  const tagged = async (skill: string) => JSON.stringify(await reader.client.json("GET", `/topics?tag=${skill}`));
  expect(await tagged(rain)).toContain(topic.id);
  expect(await tagged(pumps)).not.toContain(topic.id);
});

test("a split wants a title and another post than the first", async () => {
  const [author, coordinator] = [await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(author);
  const post = await givenPost(author, topic.id);
  expect(await refused(coordinator, "split", post.id)).toMatchObject({ status: 422, field: "title" });
  const first = topic.posts[0]?.id ?? "";
  expect(await refused(coordinator, "split", first, { title: "Un titre" })).toMatchObject({ status: 409 });
});

test("two coordinators act at once: one does, the other learns that it is done", async () => {
  const [author, one, other] = [await givenPerson(), await givenCoordinator(), await givenCoordinator()];
  const [topic, into] = [await givenTopic(author), await givenTopic(author)];
  await givenPost(author, topic.id);
  const act = (by: typeof one, body: object) =>
    by.client.api("POST", "/moderation/acts", { subject: topic.id, reason: "order", text: "…", ...body });
  const responses = await Promise.all([act(one, { act: "merge", into: into.id }), act(other, { act: "hide" })]);
  expect(responses.map(({ status }) => status).sort()).toEqual([201, 409]);
  const state = await value<string>("SELECT state FROM topics WHERE id = ?", topic.id);
  const moved = await value<number>("SELECT count(*) FROM posts WHERE topic = ?", into.id);
  expect([state, moved]).toEqual(state === "merged" ? ["merged", 3] : ["hidden", 1]);
});

test("a coordinator does not decide about their own text while another coordinates", async () => {
  const [coordinator] = [await givenCoordinator(), await givenCoordinator()];
  const topic = await givenTopic(coordinator);
  expect(await refused(coordinator, "lock", topic.id)).toMatchObject({ status: 403, code: "own_text" });
});

test("while posts are being written, a merge loses none and gives each its place", async () => {
  const [author, coordinator] = [await givenPerson(), await givenCoordinator()];
  const [from, into] = [await givenTopic(author), await givenTopic(author)];
  const writes = Array.from({ length: 6 }, (_, n) =>
    givenPost(author, n % 2 ? from.id : into.id, `Réponse ${n}`).catch(() => null),
  );
  const [, ...written] = await Promise.all([acted(coordinator, "merge", from.id, { into: into.id }), ...writes]);
  const kept = written.filter((post) => post !== null).length;
  const places = await placesOf(author, into.id);
  expect(places).toHaveLength(kept + 2);
  expect(new Set(places.map(([seq]) => seq)).size).toBe(places.length);
  expect(await value("SELECT posts FROM topics WHERE id = ?", into.id)).toBe(kept + 2);
});
