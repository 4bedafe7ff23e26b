// What waits for a moderator stays in the queue until it is let pass or refused, or its author takes it back.
import { expect, test } from "vitest";
import { givenPerson } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { caseOf, decided, givenCoordinator, givenPost, givenTopic, LINK, seen, value } from "./world.ts";

const stateOf = (id: string) => value<string>("SELECT state FROM moderation_cases WHERE id = ?", id);

test("moved to another field, or its author warned, a topic that waits is still before the coordinators", async () => {
  const [newcomer, coordinator] = [await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(newcomer, { text: LINK });
  const id = await caseOf(topic.id);
  await decided(coordinator, id, "move", { category: "employment_integration" });
  await decided(coordinator, id, "warn");
  await decided(coordinator, id, "suspend");
  expect(await stateOf(id)).toBe("open");
  await decided(coordinator, id, "approve", { text: "" });
  expect(await stateOf(id)).toBe("closed");
  expect(await value("SELECT category || ' ' || state FROM topics WHERE id = ?", topic.id)).toBe(
    "employment_integration open",
  );
});

test("what somebody reads before letting it pass is what passes", async () => {
  const [newcomer, coordinator] = [await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(await givenPerson());
  const post = await givenPost(newcomer, topic.id, LINK);
  const whole = await givenTopic(newcomer, { text: LINK });
  for (const [subject, path] of [
    [post.id, `/posts/${post.id}`],
    [whole.id, `/topics/${whole.id}`],
  ] as const) {
    const { id, version } = await seen(coordinator, await caseOf(subject));
    const edit = await newcomer.client.api("PATCH", path, { text: `${LINK} Et ici.` }, { "If-Match": '"1"' });
    expect(edit.status).toBe(200);
    const body = { decision: "approve", reason: "other", text: "", version };
    const refused = await coordinator.client.api("POST", `/moderation/${id}/decision`, body);
    expect(await refusalOf(refused)).toMatchObject({ status: 409, code: "case_changed" });
    await decided(coordinator, id, "approve", { text: "" });
  }
});

test("let pass from the page itself, a text that was changed since it was read does not pass unseen", async () => {
  const [newcomer, coordinator] = [await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(await givenPerson());
  const post = await givenPost(newcomer, topic.id, LINK);
  const whole = await givenTopic(newcomer, { text: LINK });
  const acts = "/coordination/moderation/acts";
  for (const [subject, path, state] of [
    [post.id, `/posts/${post.id}`, "SELECT state FROM posts WHERE id = ?"],
    [whole.id, `/topics/${whole.id}`, "SELECT state FROM topics WHERE id = ?"],
  ] as const) {
    const versionOn = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? "";
    const version = versionOn(await coordinator.client.page(`${acts}?subject=${subject}&act=approve`));
    await newcomer.client.api("PATCH", path, { text: `${LINK} Et ici.` }, { "If-Match": '"1"' });
    const body = { act: "approve", subject, reason: "other", text: "" };
    const refused = await coordinator.client.api("POST", "/moderation/acts", { ...body, version: Number(version) });
    expect(await refusalOf(refused)).toMatchObject({ status: 409, code: "text_changed" });
    const again = await (await coordinator.client.form(acts, { ...body, version })).text();
    expect(again).toContain("modifié pendant que vous le lisiez");
    expect(again).toContain("Et ici.");
    expect(await value(state, subject)).toBe("waiting");
    const passed = await coordinator.client.form(acts, { ...body, version: versionOn(again) });
    expect(passed.status).toBe(303);
  }
});

test("a topic taken back whole leaves no case, no translation and no words of what its author had added", async () => {
  const newcomer = await givenPerson();
  const topic = await givenTopic(newcomer);
  const added = await givenPost(newcomer, topic.id, "J’ajoute : un joint en cuir.");
  await newcomer.client.json("PUT", `/posts/${added.id}/translations/en`, { text: "A leather seal." }, 201);
  const waiting = await givenPost(newcomer, topic.id, LINK);
  expect((await newcomer.client.api("DELETE", `/posts/${topic.posts[0]?.id}`)).status).toBe(204);
  expect(await stateOf(await caseOf(waiting.id))).toBe("closed");
  expect(await value("SELECT count(*) FROM translations WHERE post = ?", added.id)).toBe(0);
});

test("what no longer waits can be set aside, what waits cannot", async () => {
  const [newcomer, coordinator] = [await givenPerson(), await givenCoordinator()];
  const topic = await givenTopic(await givenPerson());
  const post = await givenPost(newcomer, topic.id, LINK);
  const id = await caseOf(post.id);
  expect((await seen(coordinator, id)).may).not.toContain("dismiss");
  const body = { decision: "dismiss", reason: "other", text: "" };
  expect((await coordinator.client.api("POST", `/moderation/${id}/decision`, body)).status).toBe(422);
  await testEnv.DB.prepare("UPDATE posts SET state = 'deleted' WHERE id = ?").bind(post.id).run();
  expect((await seen(coordinator, id)).may).toContain("dismiss");
  await decided(coordinator, id, "dismiss", { text: "" });
  expect(await stateOf(id)).toBe("closed");
});

test("whoever reads the topic does not learn who waits", async () => {
  const [newcomer, other] = [await givenPerson(), await givenPerson()];
  await testEnv.DB.prepare("UPDATE people SET name = 'Awa Sarr' WHERE id = ?").bind(newcomer.id).run();
  const topic = await givenTopic(other);
  const post = await givenPost(newcomer, topic.id, LINK);
  const read = async (by: typeof other) =>
    (
      await by.client.json<{ items: { id: string; author: { person: object | null } }[] }>(
        "GET",
        `/topics/${topic.id}/posts`,
      )
    ).items.find(({ id }) => id === post.id)?.author.person;
  expect(await read(other)).toBeNull();
  expect(await read(newcomer)).toMatchObject({ id: newcomer.id });
});
